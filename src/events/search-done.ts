/** Tells the page that a search was answered: how many publications were found; what was sought only where the webmaster asked for it. */

export class ElibSearchDone extends Event {
  static readonly type = 'elib-search-done';

  /** @param words Undefined unless the element has `detailed-events` */
  constructor(
    readonly count: number,
    readonly words?: string,
  ) {
    super(ElibSearchDone.type, { bubbles: true, composed: true });
  }
}
