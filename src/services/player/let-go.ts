/** Takes the sound away from audio elements, so that nothing of it is fetched or kept any more. */

export function empty(audio: HTMLAudioElement): void {
  audio.removeAttribute('src');
  audio.load();
}

/** In silence at once; WebKitGTK hangs with the whole page when a sound is taken away before its clock is known. */
export function letGo(audio: HTMLAudioElement): void {
  const { NETWORK_LOADING, HAVE_METADATA } = HTMLMediaElement;
  audio.pause();
  if (audio.networkState !== NETWORK_LOADING || audio.readyState >= HAVE_METADATA) empty(audio);
  else
    for (const type of ['loadedmetadata', 'error', 'suspend', 'stalled'])
      audio.addEventListener(type, () => empty(audio), { once: true });
}
