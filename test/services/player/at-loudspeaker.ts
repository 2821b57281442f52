/**
 * Hears what leaves the browser, as `test/loudspeaker.ts` streams it, for tests in WebKitGTK: there the clock of an audio
 * element runs more than a second ahead of its sound as soon as Web Audio listens to it.
 */

import type { Hearing } from './ear.ts';

const samplesPerSecond = 44_100;
/** As many as an `AnalyserNode` in other browsers looks at. */
const windowLength = 4096;
/** The tones of tests are lower. */
const highestHertz = 4000;
const bytesPerSample = Float32Array.BYTES_PER_ELEMENT;

/** Blackman's window, as an `AnalyserNode` has. */
const weights = Float32Array.from({ length: windowLength }, (_, at) => {
  const turn = (2 * Math.PI * at) / windowLength;
  return 0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
});

/** How much of a tone is in the samples, by Goertzel's algorithm. */
function share(samples: Float32Array, hertz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / samplesPerSecond);
  let [last, before] = [0, 0];
  for (const sample of samples) [last, before] = [sample + turn * last - before, last];
  return last * last + before * before - turn * last * before;
}

export class AtLoudspeaker implements Hearing {
  /** Where the sound can be fetched; undefined where the page is to listen by itself. */
  static readonly address = document.querySelector<HTMLMetaElement>('meta[name="loudspeaker"]')?.content;

  readonly #closed = new AbortController();
  #recent = new Float32Array(windowLength);
  #silentSamples = 0;
  #longestSilence = 0;

  constructor() {
    this.#listen().catch((thrown: unknown) => {
      if (!this.#closed.signal.aborted) throw thrown;
    });
  }

  get level(): number {
    return Math.sqrt(this.#recent.reduce((sum, sample) => sum + sample * sample, 0) / windowLength);
  }

  get height(): number {
    const weighted = this.#recent.map((sample, at) => sample * (weights[at] ?? 0));
    const step = samplesPerSecond / windowLength;
    let loudest = { hertz: 0, share: 0 };
    for (let hertz = step; hertz < highestHertz; hertz += step) {
      const candidate = { hertz, share: share(weighted, hertz) };
      if (candidate.share > loudest.share) loudest = candidate;
    }
    return loudest.hertz;
  }

  attach(): void {
    // All that sounds comes out of the loudspeaker.
  }

  countSilence(): Promise<() => Promise<number>> {
    const tell = (): number => {
      const seconds = this.#longestSilence / samplesPerSecond;
      this.#silentSamples = this.#longestSilence = 0;
      return seconds;
    };
    tell();
    return Promise.resolve(() => Promise.resolve(tell()));
  }

  close(): Promise<void> {
    this.#closed.abort();
    return Promise.resolve();
  }

  async #listen(): Promise<void> {
    const { body } = await fetch(AtLoudspeaker.address ?? '', { signal: this.#closed.signal });
    const reader = body?.getReader();
    let rest = new Uint8Array();
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) throw new Error('The loudspeaker has fallen silent for ever.');
      const bytes = new Uint8Array(rest.length + value.length);
      bytes.set(rest);
      bytes.set(value, rest.length);
      const count = Math.floor(bytes.length / bytesPerSample);
      this.#hear(new Float32Array(bytes.buffer, 0, count));
      rest = bytes.slice(count * bytesPerSample);
    }
  }

  #hear(samples: Float32Array): void {
    for (const sample of samples) {
      this.#silentSamples = Math.abs(sample) < 0.002 ? this.#silentSamples + 1 : 0;
      this.#longestSilence = Math.max(this.#longestSilence, this.#silentSamples);
    }
    const recent = new Float32Array(this.#recent.length + samples.length);
    recent.set(this.#recent);
    recent.set(samples, this.#recent.length);
    this.#recent = recent.slice(-windowLength);
  }
}
