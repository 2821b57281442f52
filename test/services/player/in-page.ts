/** Hears audio elements by Web Audio, for tests in browsers whose elements play the same when a page listens to them. */

import type { Hearing } from './ear.ts';

/** Counts in the thread of the sound itself, as a page may look too late. */
const silenceCounter = `registerProcessor('silence', class extends AudioWorkletProcessor {
  run = 0;
  longest = 0;
  constructor() {
    super();
    this.port.onmessage = () => {
      this.port.postMessage(this.longest / sampleRate);
      this.run = this.longest = 0;
    };
  }
  process([[samples = new Float32Array(128)]]) {
    for (const sample of samples) this.run = Math.abs(sample) < 0.002 ? this.run + 1 : 0, this.longest = Math.max(this.longest, this.run);
    return true;
  }
});`;

export class InPage implements Hearing {
  readonly #context = new AudioContext();
  readonly #analyser = new AnalyserNode(this.#context, { fftSize: 4096, smoothingTimeConstant: 0 });

  constructor() {
    this.#analyser.connect(this.#context.destination);
  }

  get level(): number {
    const samples = new Float32Array(this.#analyser.fftSize);
    this.#analyser.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  }

  get height(): number {
    const loudness = new Float32Array(this.#analyser.frequencyBinCount);
    this.#analyser.getFloatFrequencyData(loudness);
    return (loudness.indexOf(Math.max(...loudness)) * this.#context.sampleRate) / this.#analyser.fftSize;
  }

  attach(element: HTMLMediaElement): void {
    this.#context.createMediaElementSource(element).connect(this.#analyser);
  }

  async countSilence(): Promise<() => Promise<number>> {
    const module = URL.createObjectURL(new Blob([silenceCounter], { type: 'text/javascript' }));
    await this.#context.audioWorklet.addModule(module);
    const counter = new AudioWorkletNode(this.#context, 'silence');
    this.#analyser.connect(counter);
    return () =>
      new Promise((resolve) => {
        counter.port.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
        counter.port.postMessage('');
      });
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
