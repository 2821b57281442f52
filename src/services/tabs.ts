/** Tells the other tabs of the same library's site that something they show has changed. Carries kinds, never content. */

export type TabNews = 'session' | 'shelf';

export interface Tabs {
  tell(news: TabNews): void;
  close(): void;
}

/** @param scope Keeps libraries of one origin apart, e.g. the library's address. */
export function joinTabs(scope: string, hear: (news: TabNews) => void): Tabs {
  const channel = new BroadcastChannel(`elib:${scope}`);
  channel.onmessage = (event: MessageEvent<TabNews>) => hear(event.data);
  return {
    tell: (news) => channel.postMessage(news),
    close: () => channel.close(),
  };
}
