/** Tells on `document` that a library came to the page, left it or was replaced, so that elements look for theirs again. */

export class ElibLibraryChange extends Event {
  static readonly type = 'elib-library-change';

  constructor() {
    super(ElibLibraryChange.type);
  }
}
