/** Tells that a patron has ended their account; never who. */

export class ElibAccountEnded extends Event {
  static readonly type = 'elib-account-ended';

  constructor() {
    super(ElibAccountEnded.type, { bubbles: true, composed: true });
  }
}
