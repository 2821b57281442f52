/** Asks the element around it to search for other words. Stays within the element. */

export class ElibSearchRequest extends Event {
  static readonly type = 'elib-search-request';

  constructor(readonly query: string) {
    super(ElibSearchRequest.type);
  }
}
