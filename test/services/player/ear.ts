/** Hears what the page's audio elements really sound like, so that a test fails when there is silence. */

import { InPage } from './in-page.ts';
import { AtLoudspeaker } from './at-loudspeaker.ts';

/** Where an ear is held to the sound. */
export interface Hearing {
  /** Root mean square of the last tenth of a second, of samples between -1 and 1. */
  readonly level: number;
  /** Height in Hz of the loudest tone. */
  readonly height: number;
  /** Hears this element, too. */
  attach(element: HTMLMediaElement): void;
  /** From now on. @returns what tells the longest silence since it was last asked, in seconds */
  countSilence(): Promise<() => Promise<number>>;
  close(): Promise<void>;
}

/** Below this there is silence. */
const audibleLevel = 0.01;

const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

export class Ear {
  readonly #hearing: Hearing = AtLoudspeaker.address === undefined ? new InPage() : new AtLoudspeaker();
  readonly #play = HTMLMediaElement.prototype.play;
  /** Every element that was ever asked to play. */
  readonly elements = new Set<HTMLMediaElement>();

  /** From now on until `cover`. */
  open(): void {
    const listen = (element: HTMLMediaElement): void => this.#attach(element);
    const play = this.#play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      listen(this);
      return play.call(this);
    };
  }

  async cover(): Promise<void> {
    HTMLMediaElement.prototype.play = this.#play;
    await this.#hearing.close();
  }

  get level(): number {
    return this.#hearing.level;
  }

  /** Height in Hz of the loudest tone. */
  get height(): number {
    return this.#hearing.height;
  }

  /** Waits until a tone of about this height is heard; for ever if there is none. */
  async hears(hertz: number): Promise<void> {
    while (this.level < audibleLevel || Math.abs(this.height - hertz) > hertz * 0.05) await frame();
  }

  async hearsNothing(): Promise<void> {
    while (this.level >= audibleLevel) await frame();
  }

  countSilence(): Promise<() => Promise<number>> {
    return this.#hearing.countSilence();
  }

  #attach(element: HTMLMediaElement): void {
    if (this.elements.has(element)) return;
    this.elements.add(element);
    this.#hearing.attach(element);
  }
}
