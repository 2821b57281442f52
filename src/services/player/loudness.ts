/** How loud the book sounds: as the patron has chosen, and less while a sleep timer fades it out. */

interface Sounding {
  /** 0–1. Some telephones leave it to their own keys. */
  volume: number;
}

export class Loudness {
  #deck: Sounding | undefined;
  #chosen = 1;
  #fade = 1;

  /** From now on it is `deck` that sounds. */
  of(deck: Sounding): void {
    this.#deck = deck;
    this.#apply();
  }

  /** 0–1. */
  choose(volume: number): void {
    this.#chosen = volume;
    this.#apply();
  }

  /** @param share What is left of the chosen volume, 0–1 */
  fade(share: number): void {
    this.#fade = share;
    this.#apply();
  }

  #apply(): void {
    if (this.#deck) this.#deck.volume = this.#chosen * this.#fade;
  }
}
