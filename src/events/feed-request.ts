/** Asks the element around it to show another feed: a choice of a facet, a way into the collection, a breadcrumb. Stays within the element. */

export class ElibFeedRequest extends Event {
  static readonly type = 'elib-feed-request';

  /** @param keepsWords The feed is a part of what was searched for, so the words in the field stay */
  constructor(
    readonly href: string,
    readonly keepsWords: boolean,
  ) {
    super(ElibFeedRequest.type, { cancelable: true });
  }
}
