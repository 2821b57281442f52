/** Has an audio element tell that its clock has come to a stand though it should go: WebKitGTK is silent about it when a connection is cut. */

/** An element tells its clock about four times a second. */
const patienceMs = 1000;

/** By the events `waiting` and, when the clock goes on, `playing`, as other browsers do. */
export function tellStandstill(audio: HTMLAudioElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSeconds: number | undefined;
  let stands = false;
  /** As far as the browser tells. */
  const sounds = (): boolean => !audio.paused && !audio.ended && audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
  const look = (): void => {
    stands = sounds() && audio.currentTime === lastSeconds;
    if (stands) audio.dispatchEvent(new Event('waiting'));
  };
  audio.addEventListener('timeupdate', () => {
    const goes = lastSeconds !== undefined && lastSeconds !== audio.currentTime && sounds();
    lastSeconds = audio.currentTime;
    if (!goes) return;
    if (stands) audio.dispatchEvent(new Event('playing'));
    stands = false;
    clearTimeout(timer);
    timer = setTimeout(look, patienceMs);
  });
  // A jump isn't the clock going: the sound at a new place may begin late.
  audio.addEventListener('seeking', () => {
    lastSeconds = undefined;
  });
}
