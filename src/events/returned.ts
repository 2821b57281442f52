/** Tells the page that somebody returned a loan: which kind of publication, never which one. */

import type { Medium } from '../domain/publication.ts';

export class ElibReturned extends Event {
  static readonly type = 'elib-returned';

  constructor(readonly medium: Medium) {
    super(ElibReturned.type, { bubbles: true, composed: true });
  }
}
