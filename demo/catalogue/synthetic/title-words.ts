/** What a language must have for titles and names to be made in it. Holds no words. */
export interface TitleWords {
  /** Each with its genitive, which stands before another noun. */
  readonly nouns: readonly (readonly [nominative: string, genitive: string])[];
  /** Beginnings of compounds. */
  readonly stems: readonly string[];
  readonly adjectives: readonly string[];
  /** With whatever case or preposition says “there”. */
  readonly places: readonly string[];
  readonly givenNames: readonly string[];
  readonly familyBeginnings: readonly string[];
  readonly familyEndings: readonly string[];
}
