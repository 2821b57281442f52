/** Asks the element around it to show its books as a list or as covers. Stays within the element. */

import type { ResultsView } from '../domain/results-view.ts';

export class ElibViewRequest extends Event {
  static readonly type = 'elib-view-request';

  constructor(readonly view: ResultsView) {
    super(ElibViewRequest.type);
  }
}
