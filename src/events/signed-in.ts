/** Tells the page that somebody signed in; never who. */

export class ElibSignedIn extends Event {
  static readonly type = 'elib-signed-in';

  constructor() {
    super(ElibSignedIn.type, { bubbles: true, composed: true });
  }
}
