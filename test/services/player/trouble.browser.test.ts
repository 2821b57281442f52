/** What a patron notices when something goes wrong with the sound: as little as possible, else the reason. */

import { expect } from '@open-wc/testing';
import type { Audiobook } from '../../../src/domain/audiobook.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import type { Player } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { Ear } from './ear.ts';
import { becomes, FakeService, now, passes } from './patron.ts';
import { expiredAddress, publicationOf, toneBook, trackSeconds } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');

const expired = (): Audiobook => toneBook(night.id, { href: expiredAddress });

/** Kept, as the browser reports an error for a source that was collected as garbage. */
const sources: MediaSource[] = [];

function addressOfNothing(): string {
  const source = new MediaSource();
  sources.push(source);
  return URL.createObjectURL(source);
}

/** Sound that never arrives. */
const silent = (): Audiobook => toneBook(night.id, { href: addressOfNothing });

/** The first track can be fetched, the second one's signature has expired. */
function expiredFromSecondTrack(): Audiobook {
  const [first, second, third] = toneBook(night.id).tracks;
  if (!second || !third) throw new Error('The tone book has three tracks');
  return { ...toneBook(night.id), tracks: [first, { ...second, href: expiredAddress() }, third] };
}

describe('When the sound breaks off', () => {
  let ear: Ear;
  let service: FakeService;
  let player: Player;
  beforeEach(() => {
    ear = new Ear();
    ear.open();
    service = new FakeService();
    player = createPlayer(service, { stallLimitMs: 300 });
  });
  afterEach(async () => {
    player.close();
    await ear.cover();
  });

  it('gets fresh addresses once and goes on at the same second', async () => {
    service.manifests.push(expired());
    service.kept = { place: { trackName: '2.wav', seconds: 1 }, time: new Date().toISOString() };
    await player.open(night, true);
    await ear.hears(880);
    expect(now(player).seconds).to.be.within(4, 6);
    expect(service.opened).to.equal(2);
  });

  it('does so at the turn of a track', async () => {
    service.manifests.push(expiredFromSecondTrack());
    await player.open(night, true);
    await becomes(player, 'playing');
    player.seek(2.5);
    await ear.hears(880);
    expect(now(player).seconds).to.be.within(3, 6);
    expect(service.opened).to.equal(2);
  });

  it('does so in silence while paused', async () => {
    service.manifests.push(expired());
    await player.open(night, false);
    while (service.opened < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(player.value.kind).to.equal('paused');
    expect(ear.elements.size).to.equal(0);
    await player.play();
    await ear.hears(440);
    expect(service.opened).to.equal(2);
  });

  it('does so again after some listening: signatures expire every hour', async () => {
    service.manifests.push(expired(), expiredFromSecondTrack());
    await player.open(night, true);
    await passes(player, 1.5);
    player.seek(2.8);
    await ear.hears(880);
    expect(service.opened).to.equal(3);
  });

  it('gives up when fresh addresses do not help, and says so', async () => {
    service.manifests.push(expired(), expired());
    await player.open(night, true);
    const { error, publication } = await becomes(player, 'failed');
    expect(error).to.include({ name: 'LibraryError', kind: 'unreadable' });
    expect(publication).to.equal(night);
    expect(service.opened).to.equal(2);
  });

  it('goes on from the same second when the patron tries again', async () => {
    service.manifests.push(toneBook(night.id), expired(), expired());
    await player.open(night, false);
    player.seek(4.5);
    player.pause();
    player.close();
    await player.open(night, true);
    await becomes(player, 'failed');
    await player.play();
    await ear.hears(880);
    expect(now(player).seconds).to.be.within(4.5, 6);
  });

  it('tells that the loan has ended in the service’s own kind of error', async () => {
    service.manifests.push(expired(), new LibraryError('not-entitled', 'The loan has ended'));
    await player.open(night, true);
    expect((await becomes(player, 'failed')).error.kind).to.equal('not-entitled');
  });

  it('asks for fresh addresses when nothing arrives, and plays', async () => {
    service.manifests.push(silent());
    await player.open(night, true);
    await becomes(player, 'stalled');
    await ear.hears(440);
    expect(service.opened).to.equal(2);
  });

  it('says that it took too long when nothing arrives from those either', async () => {
    service.manifests.push(silent(), silent());
    await player.open(night, true);
    expect((await becomes(player, 'failed')).error.kind).to.equal('timeout');
  });

  it('leaves a patron in peace who pauses while nothing arrives', async () => {
    service.manifests.push(silent());
    const opening = player.open(night, true);
    await becomes(player, 'stalled');
    player.pause();
    await opening;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(player.value.kind).to.equal('paused');
    expect(service.opened).to.equal(1);
  });
});

/** What a service in trouble does with sound; see `test/serve-trouble.ts`. */
const troubles = ['expired', 'out-of-range', 'fault', 'hung-up', 'garbage'] as const;
const served = (what: (typeof troubles)[number] | 'none' | 'cut-off' | 'truncated'): Audiobook =>
  toneBook(night.id, {
    href: (hertz) => new URL(`/trouble/${what}?hertz=${hertz}&seconds=${trackSeconds}`, location.href).href,
  });

describe('When the service is in trouble', () => {
  let ear: Ear;
  let service: FakeService;
  let player: Player;
  beforeEach(() => {
    ear = new Ear();
    ear.open();
    service = new FakeService();
    player = createPlayer(service, { stallLimitMs: 1000, networkRetryMs: 200 });
  });
  afterEach(async () => {
    player.close();
    await ear.cover();
  });

  for (const trouble of troubles) {
    it(`goes on at the same second with one fresh manifest: ${trouble}`, async () => {
      service.manifests.push(served(trouble), served('none'));
      service.kept = { place: { trackName: '2.wav', seconds: 1 }, time: new Date().toISOString() };
      await player.open(night, true);
      await ear.hears(880);
      expect(now(player).seconds).to.be.within(4, 6);
      expect(service.opened).to.equal(2);
    });

    it(`tells when that does not help: ${trouble}`, async () => {
      service.manifests.push(served(trouble), served(trouble));
      await player.open(night, true);
      const { error } = await becomes(player, 'failed');
      expect(['unreadable', 'server', 'timeout']).to.include(error.kind);
      expect(service.opened).to.equal(2);
    });
  }

  it('plays a file to its end whose connection was cut', async () => {
    service.manifests.push(served('cut-off'), served('none'));
    await player.open(night, true);
    await passes(player, 2.5);
    await ear.hears(440);
    expect(service.opened).to.be.at.most(2);
  });

  it('goes on with the next track where a file is shorter than it should be', async () => {
    service.manifests.push(served('truncated'));
    await player.open(night, true);
    await ear.hears(880);
    expect(now(player).seconds).to.be.within(3, 6);
  });

  it('waits for the network, silently, and asks the service once when it is back', async () => {
    const offline = () => new LibraryError('offline', 'No network');
    service.manifests.push(served('hung-up'), offline(), offline(), offline(), served('none'));
    await player.open(night, true);
    await becomes(player, 'stalled');
    await ear.hears(440);
    expect(service.opened).to.equal(5);
  });

  it('goes on at once when the browser tells that the network is back', async () => {
    player.close();
    player = createPlayer(service, { stallLimitMs: 1000, networkRetryMs: 3_600_000 });
    service.manifests.push(served('hung-up'), new LibraryError('offline', 'No network'), served('none'));
    await player.open(night, true);
    while (service.opened < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    dispatchEvent(new Event('online'));
    await ear.hears(440);
    expect(service.opened).to.equal(3);
  });

  it('says that there is no network when that has been so for longer than a patron waits', async () => {
    player.close();
    player = createPlayer(service, { stallLimitMs: 1000, networkRetryMs: 50, networkPatienceMs: 200 });
    service.manifests.push(
      served('hung-up'),
      ...Array.from({ length: 50 }, () => new LibraryError('offline', 'No network')),
    );
    await player.open(night, true);
    expect((await becomes(player, 'failed')).error.kind).to.equal('offline');
  });
});

describe('When the loan ends while it is listened to', () => {
  const until = (minutes: number): Publication => ({
    ...night,
    lending: { kind: 'on-loan', ways: [], until: new Date(Date.now() + minutes * 60_000).toISOString() },
  });
  const noLoan = (): LibraryError =>
    new LibraryError('not-found', 'No loan', { problem: 'http://librarysimplified.org/terms/problem/no-active-loan' });
  let service: FakeService;
  let player: Player;
  beforeEach(() => {
    service = new FakeService();
    player = createPlayer(service, { loanDoubtMs: 3_600_000 });
  });
  afterEach(() => player.close());

  it('stops, and tells that it is over, not that something is wrong', async () => {
    service.manifests.push(toneBook(night.id), noLoan());
    const ended = until(-1);
    await player.open(ended, false);
    player.seek(1);
    await player.play();
    expect(await becomes(player, 'over')).to.deep.equal({ kind: 'over', publication: ended });
    expect(service.saved.at(-1)?.place.seconds, 'the place is kept').to.be.at.least(1);
  });

  it('tells so, too, when addresses stop working and the service has no loan any more', async () => {
    service.manifests.push(expired(), noLoan());
    await player.open(until(60), true);
    await becomes(player, 'over');
  });

  it('tells so by the loan’s own end where a service only forbids', async () => {
    service.manifests.push(expired(), new LibraryError('forbidden', 'No'));
    await player.open(until(-1), true);
    await becomes(player, 'over');
  });

  it('plays on when the service knows that it was renewed, and asks once', async () => {
    await player.open(until(-1), true);
    await passes(player, 1.5);
    expect(player.value.kind).to.equal('playing');
    expect(service.opened).to.equal(2);
  });

  it('plays on while nobody can say', async () => {
    service.manifests.push(toneBook(night.id), new LibraryError('offline', 'No network'));
    await player.open(until(-1), true);
    await passes(player, 1.5);
    expect(player.value.kind).to.equal('playing');
  });

  it('asks nobody while the loan runs', async () => {
    await player.open(until(60), true);
    await passes(player, 1.5);
    expect(service.opened).to.equal(1);
  });
});

describe('When the book cannot be opened', () => {
  it('tells why, and opens it when the patron tries again', async () => {
    const service = new FakeService();
    service.manifests.push(new LibraryError('offline', 'No network'));
    const player = createPlayer(service);
    await player.open(night, true);
    const { error } = await becomes(player, 'failed');
    expect(error.kind).to.equal('offline');
    await player.open(night, false);
    expect(player.value.kind).to.equal('paused');
    player.close();
  });

  it('forgets the answer that arrives after the patron closed the player', async () => {
    const service = new FakeService();
    let answer = (_book: Audiobook): void => undefined;
    service.openBook = () => new Promise((resolve) => (answer = resolve));
    const player = createPlayer(service);
    const opening = player.open(night, true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    player.close();
    answer(toneBook(night.id));
    await opening;
    expect(player.value).to.deep.equal({ kind: 'idle' });
  });
});

describe('When the sound is shorter than the manifest says', () => {
  it('goes on with the next track, and a book heard to its end has ended', async () => {
    const service = new FakeService();
    const book = toneBook(night.id);
    const [first, ...rest] = book.tracks.map((track) => ({ ...track, durationSeconds: 5 }));
    if (!first) throw new Error('The tone book has tracks');
    service.manifests.push({ ...book, tracks: [first, ...rest], durationSeconds: 15 });
    const player = createPlayer(service);
    await player.open(night, true);
    player.seek(2.7);
    await passes(player, 5);
    player.seek(12.7);
    await becomes(player, 'ended');
    expect(now(player).seconds).to.equal(15);
    expect(service.saved.at(-1)?.place).to.deep.equal({ trackName: '3.wav', seconds: 5 });
    player.close();
  });
});

describe('When the sound is longer than the manifest says', () => {
  it('is heard to its end, while the book’s clock waits for the next track', async () => {
    const ear = new Ear();
    ear.open();
    const service = new FakeService();
    const book = toneBook(night.id);
    const [first, ...rest] = book.tracks.map((track) => ({ ...track, durationSeconds: 2 }));
    if (!first) throw new Error('The tone book has tracks');
    service.manifests.push({ ...book, tracks: [first, ...rest], durationSeconds: 6 });
    const player = createPlayer(service);
    await player.open(night, true);
    await passes(player, 2);
    await ear.hears(440);
    expect(player.value).to.include({ kind: 'playing', seconds: 2 });
    await ear.hears(880);
    expect(now(player).seconds).to.be.within(2, 3);
    player.close();
    await ear.cover();
  });
});

describe('When the browser lets nothing sound without a gesture', () => {
  const play = HTMLMediaElement.prototype.play;
  before(() => {
    HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no gesture', 'NotAllowedError'));
  });
  after(() => {
    HTMLMediaElement.prototype.play = play;
  });

  it('waits, paused, at the patron’s place', async () => {
    const service = new FakeService();
    service.kept = { place: { trackName: '2.wav', seconds: 1 }, time: new Date().toISOString() };
    const player = createPlayer(service);
    await player.open(night, true);
    expect(player.value).to.include({ kind: 'paused', seconds: 4 });
    await player.play();
    expect(player.value.kind).to.equal('paused');
    player.close();
  });
});
