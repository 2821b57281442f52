/** Tells whoever debugs a page that the service sent books that can't be read: how many were left out, and nothing of them. */

export class ElibEntriesDropped extends Event {
  static readonly type = 'elib-entries-dropped';

  constructor(readonly count: number) {
    super(ElibEntriesDropped.type, { bubbles: true, composed: true });
  }
}
