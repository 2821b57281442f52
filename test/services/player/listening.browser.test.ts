/** What a patron hears: the book from the first track to the last, where they want it, as fast as they want it. */

import { expect } from '@open-wc/testing';
import { chapterAt } from '../../../src/domain/audiobook.ts';
import type { Player } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { Ear } from './ear.ts';
import { becomes, FakeService, now, passes } from './patron.ts';
import { publicationOf, toneBook } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');
const other = publicationOf('urn:isbn:9789510000021');

describe('Listening to a loan', () => {
  let ear: Ear;
  let player: Player;
  beforeEach(() => {
    ear = new Ear();
    ear.open();
    player = createPlayer(new FakeService());
  });
  afterEach(async () => {
    player.close();
    await ear.cover();
  });

  it('begins with nothing open', () => {
    expect(player.value).to.deep.equal({ kind: 'idle' });
  });

  it('opens the book in silence at its beginning', async () => {
    const opening = player.open(night, false);
    expect(player.value).to.deep.equal({ kind: 'opening', publication: night });
    await opening;
    expect(player.value).to.include({ kind: 'paused', seconds: 0, rate: 1 });
    expect(now(player).book.title).to.deep.equal({ und: 'Yön äänet' });
    expect(ear.elements.size).to.equal(0);
  });

  it('sounds when it is opened to play', async () => {
    await player.open(night, true);
    await becomes(player, 'playing');
    await ear.hears(440);
    expect(ear.level).to.be.greaterThan(0.01);
    await passes(player, 0.2);
  });

  it('asks for the book in the task of the press, before anything is drawn, once its code is there', async () => {
    const service = new FakeService();
    const prepared = createPlayer(service);
    await prepared.tools();
    const asked = new Promise((resolve) => {
      service.openBook = ({ id }) => {
        resolve('asked');
        return Promise.resolve(toneBook(id));
      };
    });
    const drawing = new Promise((resolve) => setTimeout(resolve, 0, 'drawn'));
    const opened = prepared.open(night, false);
    expect(await Promise.race([drawing, asked])).to.equal('asked');
    await opened;
    prepared.close();
  });

  it('falls silent on pause and goes on from there', async () => {
    await player.open(night, true);
    await passes(player, 0.5);
    player.pause();
    expect(player.value.kind).to.equal('paused');
    const { seconds } = now(player);
    await ear.hearsNothing();
    await player.play();
    await ear.hears(440);
    expect(now(player).seconds).to.be.at.least(seconds);
  });

  it('goes over into the next track by itself', async () => {
    await player.open(night, true);
    await becomes(player, 'playing');
    player.seek(2.5);
    await ear.hears(880);
    const { kind, seconds } = await passes(player, 3.1);
    expect(kind).to.equal('playing');
    expect(seconds).to.be.within(3, 6);
  });

  it('has the next track at hand before the present one ends', async () => {
    const kinds = new Set<string>();
    await player.open(night, true);
    await passes(player, 0.5);
    player.subscribe(() => kinds.add(player.value.kind));
    await passes(player, 3.2);
    expect([...kinds]).to.deep.equal(['playing']);
  });

  for (const [target, hertz] of [
    [7, 1760],
    [4, 880],
    [1, 440],
  ] as const) {
    it(`goes to second ${target}, in whichever track that is`, async () => {
      await player.open(night, true);
      await passes(player, 0.2);
      player.seek(target);
      expect(now(player).seconds).to.be.closeTo(target, 0.3);
      await ear.hears(hertz);
      const { seconds } = await passes(player, target + 0.1);
      expect(seconds).to.be.within(target, target + 2);
    });
  }

  it('goes back from a later track to an earlier one', async () => {
    await player.open(night, true);
    player.seek(7);
    await ear.hears(1760);
    player.seek(0.5);
    await ear.hears(440);
  });

  it('moves in silence while paused', async () => {
    await player.open(night, false);
    player.seek(4.5);
    expect(player.value).to.include({ kind: 'paused', seconds: 4.5 });
    await player.play();
    await ear.hears(880);
    expect(now(player).seconds).to.be.within(4.5, 6);
  });

  it('takes a place before the beginning or after the end as the nearest there is, and nonsense as nothing', async () => {
    await player.open(night, false);
    player.seek(5);
    player.seek(Number.NaN);
    expect(now(player).seconds).to.equal(5);
    player.seek(-10);
    expect(now(player).seconds).to.equal(0);
    player.seek(1000);
    expect(now(player).seconds).to.equal(9);
  });

  it('tells the chapter of every moment', async () => {
    await player.open(night, false);
    const { book } = now(player);
    for (const [index, { startSeconds }] of book.chapters.entries()) {
      player.seek(startSeconds);
      expect(chapterAt(book, now(player).seconds)).to.equal(index);
    }
  });

  it('plays faster at the same pitch, and keeps the speed for the next track and the next book', async () => {
    await player.open(night, true);
    player.setRate(1.5);
    expect(now(player).rate).to.equal(1.5);
    await ear.hears(440);
    player.seek(2);
    await ear.hears(880);
    await player.open(other, true);
    expect(now(player).rate).to.equal(1.5);
    await ear.hears(440);
    const sounding = [...ear.elements].filter((element) => !element.paused);
    expect(sounding.map(({ playbackRate }) => playbackRate)).to.deep.equal([1.5]);
  });

  it('keeps the speed between half and threefold', async () => {
    await player.open(night, false);
    for (const [asked, got] of [
      [0.1, 0.5],
      [10, 3],
      [Number.NaN, 3],
    ] as const) {
      player.setRate(asked);
      expect(now(player).rate).to.equal(got);
    }
  });

  it('ends with the book, and begins anew when asked to play again', async () => {
    await player.open(night, true);
    player.seek(8.5);
    await becomes(player, 'ended');
    expect(now(player).seconds).to.be.closeTo(9, 0.3);
    await player.play();
    await ear.hears(440);
    expect(now(player).seconds).to.be.below(3);
  });

  it('stays silent when the patron pauses while the book is being opened', async () => {
    const opening = player.open(night, true);
    player.pause();
    await opening;
    expect(player.value.kind).to.equal('paused');
    expect(ear.elements.size).to.equal(0);
  });

  it('lets another book take the place of the one that plays', async () => {
    await player.open(night, true);
    await ear.hears(440);
    await player.open(other, false);
    await ear.hearsNothing();
    expect(now(player).publication.id).to.equal(other.id);
  });

  it('lets go of everything on close', async () => {
    await player.open(night, true);
    await ear.hears(440);
    player.close();
    expect(player.value).to.deep.equal({ kind: 'idle' });
    await ear.hearsNothing();
    expect([...ear.elements].map(({ src, paused }) => [src, paused])).to.deep.equal([['', true]]);
  });
});

describe('Listening on a page with several players', () => {
  it('lets the one sound that was started last', async () => {
    const players = [createPlayer(new FakeService()), createPlayer(new FakeService())] as const;
    await players[0].open(night, true);
    await becomes(players[0], 'playing');
    await players[1].open(other, true);
    await becomes(players[0], 'paused');
    await becomes(players[1], 'playing');
    await players[0].play();
    await becomes(players[1], 'paused');
    expect(players[0].value.kind).to.equal('playing');
    for (const player of players) player.close();
  });
});

describe('Listening with the keys of the device', () => {
  it('shows the title, the author and the cover, and takes the requests of a headset', async () => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    const set = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
    navigator.mediaSession.setActionHandler = (action, handler) => handlers.set(action, handler);
    const service = new FakeService();
    service.manifests.push({ ...toneBook(night.id), cover: 'https://img.example.fi/1.jpg' });
    const player = createPlayer(service);
    await player.open(night, false);
    const { metadata } = navigator.mediaSession;
    expect(metadata).to.include({ title: 'Yön äänet', artist: 'Aino Esimerkki' });
    expect(metadata?.artwork[0]?.src).to.equal('https://img.example.fi/1.jpg');
    const press = (action: MediaSessionAction, seekOffset?: number) =>
      handlers.get(action)?.(seekOffset === undefined ? { action } : { action, seekOffset });
    press('seekforward', 2);
    expect(now(player).seconds).to.equal(2);
    press('nexttrack');
    expect(now(player).seconds).to.equal(3);
    press('play');
    await becomes(player, 'playing');
    press('pause');
    expect(player.value.kind).to.equal('paused');
    player.close();
    expect(navigator.mediaSession.metadata).to.equal(null);
    expect(handlers.get('play')).to.equal(null);
    navigator.mediaSession.setActionHandler = set;
  });
});
