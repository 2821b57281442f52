/** What bundles on a page know of the first of them: the one thing that we keep on `document`, under `Symbol.for('elib')`. */

export interface EarlyAnswer {
  /** One of 200–299, whose body has been read. */
  readonly response: Response;
  readonly text: string;
}

export interface Presence {
  readonly version: string;
  /**
   * Hands over the answer to a GET that the loader sent while other code was on its way, once; undefined when it sent none.
   * @param language As in Accept-Language
   */
  readonly takeEarly: (href: string, language: string | undefined) => Promise<EarlyAnswer> | undefined;
}
