/** Has an audio element tell that its clock stands still though it should go: WebKitGTK is silent about it when a connection is cut. */

/** An element tells its clock about four times a second. */
const patienceMs = 1000;

/** By the events `waiting` and, when the clock goes on, `playing`, as other browsers do. */
export function tellStandstill(audio: HTMLAudioElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stoodAt: number | undefined;
  /** As far as the browser tells. */
  const sounds = (): boolean => !audio.paused && !audio.ended && audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
  const watch = (): void => {
    clearTimeout(timer);
    const seconds = audio.currentTime;
    if (stoodAt !== undefined && stoodAt !== seconds && sounds()) {
      stoodAt = undefined;
      audio.dispatchEvent(new Event('playing'));
    }
    timer = setTimeout(() => look(seconds), patienceMs);
  };
  const look = (seconds: number): void => {
    if (!sounds()) return;
    if (audio.currentTime !== seconds) watch();
    else {
      stoodAt = seconds;
      audio.dispatchEvent(new Event('waiting'));
    }
  };
  audio.addEventListener('timeupdate', watch);
}
