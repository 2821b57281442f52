/** Lets one thing sound at a time, player or sample, among all of a page and its tabs. Knows nothing of what they play. */

/** The same for every library of an origin: two voices at once help nobody. */
const channelName = 'elib:sounding';

export interface Turns {
  /** The others fall silent. */
  take(): void;
  /** Hears of no other any more. */
  leave(): void;
}

/** Tabs have clocks of their own, from when they were opened: the device's may have been put right in between. */
const sameMomentMs = 1000;

const now = (): number => performance.timeOrigin + performance.now();

/** @param yieldTurn Called when another player has begun to sound. @param ended Leaves by itself then */
export function joinTurns(yieldTurn: () => void, ended?: AbortSignal): Turns {
  const channel = new BroadcastChannel(channelName);
  if (ended?.aborted) channel.close();
  ended?.addEventListener('abort', () => channel.close());
  let takenAtMs = 0;
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'number') return;
    // Of two that begin at the same moment the later sounds; both hear each other.
    if (data >= takenAtMs || now() - takenAtMs > sameMomentMs) yieldTurn();
  };
  return {
    take() {
      takenAtMs = now();
      channel.postMessage(takenAtMs);
    },
    leave: () => channel.close(),
  };
}
