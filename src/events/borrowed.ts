/** Tells the page that somebody borrowed: which kind of publication, never which one. */

import type { Medium } from '../domain/publication.ts';

export class ElibBorrowed extends Event {
  static readonly type = 'elib-borrowed';

  constructor(readonly medium: Medium) {
    super(ElibBorrowed.type, { bubbles: true, composed: true });
  }
}
