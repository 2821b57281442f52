/** Every request of a patron in every state of the player, with real sound, as a table: what is on show once it is answered. */

import { expect } from '@open-wc/testing';
import { LibraryError } from '../../../src/domain/library-error.ts';
import { playerStateKinds, type Player, type PlayerState } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { becomes, FakeService } from './patron.ts';
import { publicationOf, toneBook } from './tones.ts';

type Kind = PlayerState['kind'];

const night = publicationOf('urn:isbn:9789510000014');
const other = publicationOf('urn:isbn:9789510000021');

/** Nothing is saved, and nobody loses patience, while a cell of the table is tried. */
const timings = { serverSaveMs: 3_600_000, seekSettleMs: 3_600_000, stallLimitMs: 3_600_000 };

const noLoan = new LibraryError('not-found', 'No loan', { problem: 'http://e.example/no-active-loan' });

/** Kept, as the browser reports an error for a source that was collected as garbage. */
const sources: MediaSource[] = [];
const soundThatNeverArrives = (): string => {
  const source = new MediaSource();
  sources.push(source);
  return URL.createObjectURL(source);
};

interface Scene {
  readonly service: FakeService;
  readonly player: Player;
  /** The manifest that is being asked for arrives. */
  answer(): void;
}

/** The service's next answer comes when the scene says so. */
function scene(): Scene {
  const service = new FakeService();
  const player = createPlayer(service, timings);
  return { service, player, answer: () => undefined };
}

/** How the player comes into each state. */
const arrivals: Readonly<Record<Kind, (scene: Scene) => Promise<unknown>>> = {
  async idle({ player }) {
    await player.open(night, false);
    player.close();
  },
  async opening(scene) {
    const { service, player } = scene;
    const { openBook } = service;
    service.openBook = (publication) =>
      new Promise((resolve) => {
        service.openBook = openBook;
        Object.assign(scene, { answer: () => resolve(toneBook(publication.id)) });
      });
    void player.open(night, false);
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  paused: ({ player }) => player.open(night, false),
  async playing({ player }) {
    await player.open(night, true);
    await becomes(player, 'playing');
  },
  async stalled({ service, player }) {
    service.manifests.push(toneBook(night.id, { href: soundThatNeverArrives }));
    void player.open(night, true);
    await becomes(player, 'stalled');
  },
  async asking({ service, player }) {
    await player.open(night, false);
    service.isReachable = false;
    player.seek(2);
    player.close();
    service.isReachable = true;
    service.kept = { place: { trackName: '3.wav', seconds: 1 }, time: new Date(Date.now() - 3_600_000).toISOString() };
    await player.open(night, true);
  },
  async ended({ player }) {
    await player.open(night, true);
    player.seek(8.9);
    await becomes(player, 'ended');
  },
  async over({ service, player }) {
    service.manifests.push(noLoan);
    await player.open(night, false);
  },
  async failed({ service, player }) {
    service.manifests.push(new LibraryError('offline', 'No network'));
    await player.open(night, false);
  },
};

const requests = {
  'open the same': (player: Player) => player.open(night, false),
  'open the same to play': (player: Player) => player.open(night, true),
  'open another': (player: Player) => player.open(other, false),
  play: (player: Player) => player.play(),
  pause: (player: Player) => player.pause(),
  'seek to 4.5': (player: Player) => player.seek(4.5),
  'set the speed to 2': (player: Player) => player.setRate(2),
  close: (player: Player) => player.close(),
};
type Request = keyof typeof requests;

/** Where the book is then, in seconds, where that matters. */
type Outcome = Kind | readonly [Kind, number];

/** In the order of `requests`. */
const outcomes: Readonly<Record<Kind, readonly Outcome[]>> = {
  idle: ['paused', 'playing', 'paused', 'idle', 'idle', 'idle', 'idle', 'idle'],
  opening: ['paused', 'playing', 'paused', 'playing', 'paused', ['paused', 0], 'paused', 'idle'],
  paused: ['paused', 'playing', 'paused', 'playing', 'paused', ['paused', 4.5], 'paused', 'idle'],
  playing: ['playing', 'playing', 'paused', 'playing', 'paused', ['playing', 4.5], 'playing', 'idle'],
  stalled: ['stalled', 'stalled', 'paused', 'stalled', 'paused', ['stalled', 4.5], 'stalled', 'idle'],
  asking: ['asking', ['playing', 2], 'paused', ['playing', 2], 'asking', ['playing', 4.5], 'asking', 'idle'],
  ended: [['ended', 9], ['playing', 0], 'paused', ['playing', 0], 'ended', ['paused', 4.5], 'ended', 'idle'],
  over: ['paused', 'playing', 'paused', 'over', 'over', 'over', 'over', 'idle'],
  failed: ['paused', 'playing', 'paused', 'playing', 'failed', 'failed', 'failed', 'idle'],
};

/** Sound that begins may wait a moment for its first samples. */
const settled = (player: Player, kind: Kind): Promise<unknown> =>
  Promise.race([becomes(player, kind), new Promise((resolve) => setTimeout(resolve, 3000))]);

describe('Every request in every state', () => {
  for (const kind of playerStateKinds) {
    for (const [at, name] of (Object.keys(requests) as Request[]).entries()) {
      const outcome = outcomes[kind][at] ?? 'idle';
      const [after, seconds] = typeof outcome === 'string' ? [outcome] : outcome;

      it(`${kind}: ${name} → ${String(outcome)}`, async () => {
        const present = scene();
        const { player } = present;
        await arrivals[kind](present);
        expect(player.value.kind).to.equal(kind);
        const hasBook = 'rate' in player.value;
        const done = requests[name](player);
        present.answer();
        await done;
        await settled(player, after);
        expect(player.value.kind).to.equal(after);
        if (seconds !== undefined && 'seconds' in player.value)
          expect(player.value.seconds).to.be.within(seconds - 0.05, seconds + 0.3);
        if (name === 'set the speed to 2' && hasBook) expect(player.value).to.include({ rate: 2 });
        player.close();
      });
    }
  }
});

describe('A player whose library has left the page', () => {
  it('follows neither the page nor the other tabs any more', async () => {
    const service = new FakeService();
    const ended = new AbortController();
    const player = createPlayer(Object.assign(service, { ended: ended.signal }), timings);
    await player.open(night, false);
    const { close } = BroadcastChannel.prototype;
    let closed = 0;
    BroadcastChannel.prototype.close = () => void (closed += 1);
    player.close();
    ended.abort();
    BroadcastChannel.prototype.close = close;
    expect(closed).to.equal(1);
    const ofTheNext = `elib sounding ${service.scope}`;
    sessionStorage.setItem(ofTheNext, '{}');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(sessionStorage.getItem(ofTheNext)).to.equal('{}');
    sessionStorage.removeItem(ofTheNext);
  });
});

describe('A player that is closed before the code that makes sound has come', () => {
  it('shows nothing of the book any more', async () => {
    const player = createPlayer(new FakeService(), timings);
    const opened = player.open(night, true);
    player.close();
    expect(player.value.kind).to.equal('idle');
    await opened;
    expect(player.value.kind).to.equal('idle');
  });
});
