/** Shows the book on the device's own controls (lock screen, headset keys, media keys) and takes their requests. */

import { nextChapterStart, previousChapterStart } from '../../domain/chapter-steps.ts';
import type { PlayerState } from '../../domain/player.ts';
import { namesOf } from '../../domain/publication.ts';
import type { Readable } from '../../domain/store.ts';
import { wording } from '../../domain/text.ts';
import type { Engine } from './engine.ts';

type WithBook = Extract<PlayerState, { readonly seconds: number }>;
const hasBook = (state: PlayerState): state is WithBook => 'seconds' in state;

/** Follows `state` for as long as the page lives; without a Media Session nothing happens. */
export function showOnDevice(state: Readable<PlayerState>, engine: Engine): void {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : undefined;
  if (!session) return;
  let shown: string | undefined;
  state.subscribe(() => {
    const now = state.value;
    if (!hasBook(now)) {
      if (shown !== undefined) release(session);
      shown = undefined;
      return;
    }
    if (shown !== now.publication.id) introduce(session, now);
    if (shown === undefined) takeRequests(session, state, engine);
    shown = now.publication.id;
    session.playbackState = now.kind === 'playing' || now.kind === 'stalled' ? 'playing' : 'paused';
    const duration = Math.max(now.book.durationSeconds, now.seconds);
    session.setPositionState({ duration, position: now.seconds, playbackRate: now.rate });
  });
}

function introduce(session: MediaSession, { book, publication }: WithBook): void {
  const language = document.documentElement.lang || 'fi';
  const cover = book.cover ?? publication.covers[0]?.href;
  session.metadata = new MediaMetadata({
    title: wording(book.title, language).text,
    artist: namesOf(publication, 'author')
      .map((name) => wording(name, language).text)
      .join(', '),
    artwork: cover === undefined ? [] : [{ src: cover }],
  });
}

const actions = [
  'play',
  'pause',
  'stop',
  'seekbackward',
  'seekforward',
  'seekto',
  'previoustrack',
  'nexttrack',
] as const;

function takeRequests(session: MediaSession, state: Readable<PlayerState>, engine: Engine): void {
  const { settings } = engine.tools;
  const seekFrom = (target: (now: WithBook) => number | undefined) => () => {
    const seconds = hasBook(state.value) ? target(state.value) : undefined;
    if (seconds !== undefined) engine.seek(seconds);
  };
  const handlers: Record<(typeof actions)[number], MediaSessionActionHandler> = {
    play: () => void engine.play(),
    pause: () => engine.pause(),
    stop: () => engine.pause(),
    seekbackward: ({ seekOffset }) => seekFrom(({ seconds }) => seconds - (seekOffset ?? settings.value.backSeconds))(),
    seekforward: ({ seekOffset }) =>
      seekFrom(({ seconds }) => seconds + (seekOffset ?? settings.value.forwardSeconds))(),
    seekto: ({ seekTime }) => seekFrom(() => seekTime)(),
    previoustrack: seekFrom(({ book, seconds }) => previousChapterStart(book, seconds)),
    nexttrack: seekFrom(({ book, seconds }) => nextChapterStart(book, seconds)),
  };
  for (const action of actions) handle(session, action, handlers[action]);
}

function release(session: MediaSession): void {
  session.metadata = null;
  session.playbackState = 'none';
  for (const action of actions) handle(session, action, null);
}

/** Browsers throw at actions they don't know. */
function handle(session: MediaSession, action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    return;
  }
}
