/** Tells the other tabs of the same library's site that something they show has changed. Carries kinds, never content. */

export type TabNews = 'session' | 'shelf' | 'own';

export interface Tabs {
  tell(news: TabNews): void;
  close(): void;
}

/**
 * A page that the browser keeps for Back hears nothing: news would throw it out of the browser's memory. Who brings it back
 * asks anew.
 * @param scope Keeps libraries of one origin apart, e.g. the library's address.
 */
export function joinTabs(scope: string, hear: (news: TabNews) => void): Tabs {
  let channel: BroadcastChannel | undefined;
  const join = (): void => {
    if (channel) return;
    channel = new BroadcastChannel(`elib:${scope}`);
    channel.onmessage = (event: MessageEvent<TabNews>) => hear(event.data);
  };
  const part = (): void => {
    channel?.close();
    channel = undefined;
  };
  join();
  window.addEventListener('pagehide', part);
  window.addEventListener('pageshow', join);
  return {
    tell: (news) => channel?.postMessage(news),
    close: () => {
      window.removeEventListener('pagehide', part);
      window.removeEventListener('pageshow', join);
      part();
    },
  };
}
