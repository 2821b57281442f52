/** Hears what the page's audio elements really sound like, so that a test fails when there is silence. */

/** Below this there is silence (root mean square of samples between -1 and 1). */
const audibleLevel = 0.01;

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

const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

export class Ear {
  readonly #context = new AudioContext();
  readonly #analyser = new AnalyserNode(this.#context, { fftSize: 4096, smoothingTimeConstant: 0 });
  readonly #play = HTMLMediaElement.prototype.play;
  /** Every element that was ever asked to play. */
  readonly elements = new Set<HTMLMediaElement>();

  /** From now on until `cover`. */
  open(): void {
    this.#analyser.connect(this.#context.destination);
    const listen = (element: HTMLMediaElement): void => this.#attach(element);
    const play = this.#play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      listen(this);
      return play.call(this);
    };
  }

  async cover(): Promise<void> {
    HTMLMediaElement.prototype.play = this.#play;
    await this.#context.close();
  }

  get level(): number {
    const samples = new Float32Array(this.#analyser.fftSize);
    this.#analyser.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  }

  /** Height in Hz of the loudest tone. */
  get height(): number {
    const loudness = new Float32Array(this.#analyser.frequencyBinCount);
    this.#analyser.getFloatFrequencyData(loudness);
    return (loudness.indexOf(Math.max(...loudness)) * this.#context.sampleRate) / this.#analyser.fftSize;
  }

  /** Waits until a tone of about this height is heard; for ever if there is none. */
  async hears(hertz: number): Promise<void> {
    while (this.level < audibleLevel || Math.abs(this.height - hertz) > hertz * 0.05) await frame();
  }

  async hearsNothing(): Promise<void> {
    while (this.level >= audibleLevel) await frame();
  }

  /** From now on. @returns what tells the longest silence since it was last asked, in seconds */
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

  #attach(element: HTMLMediaElement): void {
    if (this.elements.has(element)) return;
    this.elements.add(element);
    this.#context.createMediaElementSource(element).connect(this.#analyser);
  }
}
