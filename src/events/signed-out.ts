/** Tells the page that somebody signed out; never who. */

export class ElibSignedOut extends Event {
  static readonly type = 'elib-signed-out';

  constructor() {
    super(ElibSignedOut.type, { bubbles: true, composed: true });
  }
}
