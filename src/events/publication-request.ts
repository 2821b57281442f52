/** Asks whatever shows a book to show another one in its place. */

import type { Publication } from '../domain/publication.ts';

export class ElibPublicationRequest extends Event {
  static readonly type = 'elib-publication-request';

  constructor(readonly publication: Publication) {
    super(ElibPublicationRequest.type, { bubbles: true, composed: true, cancelable: true });
  }
}
