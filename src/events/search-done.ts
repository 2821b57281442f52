/** Tells the page that a search was answered: how many publications were found, never what was sought. */

export class ElibSearchDone extends Event {
  static readonly type = 'elib-search-done';

  constructor(readonly count: number) {
    super(ElibSearchDone.type, { bubbles: true, composed: true });
  }
}
