/** Bookmarks in the book that is open: shown at once, told to the service, and there again on the next visit. */

import { expect } from '@open-wc/testing';
import { longestNoteCharacters, type Bookmark, type Bookmarks } from '../../../src/domain/bookmarks.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Player } from '../../../src/domain/player.ts';
import { plain } from '../../../src/domain/text.ts';
import { shownValue } from '../../../src/domain/view-state.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { FakeService } from './patron.ts';
import { publicationOf } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');
const anotherBook = publicationOf('urn:isbn:9789510000021');
const madeAt = '2026-11-20T10:00:00Z';
const mark = (trackName: string, seconds: number, note?: string) => ({
  ...{ place: { trackName, seconds }, madeAt },
  ...(note !== undefined && { note }),
});

describe('Bookmarks in the book that is open', () => {
  let service: FakeService;
  let player: Player;
  let bookmarks: Bookmarks;
  const open = async (publication = night): Promise<void> => {
    await player.open(publication, false);
    ({ bookmarks } = await player.tools());
    await settled();
  };
  /** Until the service has answered. */
  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (bookmarks.value.kind === 'loading') return;
        stop();
        resolve();
      };
      const stop = bookmarks.subscribe(look);
      look();
    });
  const shown = (): readonly Bookmark[] => shownValue(bookmarks.value) ?? [];
  const places = (): readonly (readonly [number, string | undefined])[] =>
    shown().map(({ seconds, note }) => [seconds, note]);

  beforeEach(() => {
    service = new FakeService();
    player = createPlayer(service, { restMs: 0 });
  });
  afterEach(() => player.close());

  it('are none in a book without, and nothing without a book', async () => {
    await open();
    expect(bookmarks.value).to.deep.equal({ kind: 'empty' });
    player.close();
    expect(bookmarks.value).to.deep.equal({ kind: 'idle' });
  });

  it('come from the service in the order of the book, each with its chapter and its note', async () => {
    service.marks = [mark('3.wav', 1), mark('1.wav', 2, 'Tässä')];
    await open();
    const [first, second] = shown();
    expect(first).to.include({ seconds: 2, note: 'Tässä', madeAt });
    expect(first?.chapter).to.deep.equal(plain('Luku 2'));
    expect(second).to.include({ seconds: 7, madeAt });
    expect(second?.chapter).to.deep.equal(plain('Luku 4'));
  });

  it('leave out what lies in a track that the book doesn’t have', async () => {
    service.marks = [mark('9.wav', 1)];
    await open();
    expect(bookmarks.value.kind).to.equal('empty');
  });

  it('are made where the book is, and kept by track and millisecond', async () => {
    await open();
    player.seek(4.123456);
    const made = await bookmarks.add('Muista tämä');
    expect(made).to.include({ seconds: 4.123, note: 'Muista tämä' });
    expect(service.marks.map(({ place, note }) => ({ place, note }))).to.deep.equal([
      { place: { trackName: '2.wav', seconds: 1.123 }, note: 'Muista tämä' },
    ]);
    expect(Date.parse(made.madeAt)).to.be.closeTo(Date.now(), 1000);
  });

  it('are shown before the service has heard of them', async () => {
    await open();
    const sent = bookmarks.add();
    expect(places()).to.deep.equal([[0, undefined]]);
    await sent;
  });

  it('are one at a place: marking it again changes nothing but the note', async () => {
    await open();
    const first = await bookmarks.add('Ensin');
    expect(await bookmarks.add()).to.deep.equal(first);
    expect(await bookmarks.add('Sitten')).to.deep.equal({ ...first, note: 'Sitten' });
    expect(places()).to.deep.equal([[0, 'Sitten']]);
  });

  it('keep the note that a place has already, though it be marked before the service has answered', async () => {
    service.marks = [mark('1.wav', 0, 'Ennen')];
    await player.open(night, false);
    ({ bookmarks } = await player.tools());
    expect(bookmarks.value.kind).to.equal('loading');
    expect(await bookmarks.add()).to.include({ seconds: 0, note: 'Ennen' });
    expect(service.marks).to.deep.equal([mark('1.wav', 0, 'Ennen')]);
  });

  it('are asked for when the book sounds, or has lain open for a while', async () => {
    player = createPlayer(service, { restMs: 3_600_000 });
    service.marks = [mark('1.wav', 2)];
    await player.open(night, false);
    ({ bookmarks } = await player.tools());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(bookmarks.value.kind).to.equal('loading');
    await player.play();
    await settled();
    expect(places()).to.deep.equal([[2, undefined]]);
  });

  it('are given notes, without blanks around them and not endless, and lose them', async () => {
    service.marks = [mark('1.wav', 2)];
    await open();
    const [{ id } = { id: '' }] = shown();
    await bookmarks.annotate(id, `  ${'ä'.repeat(2000)}`);
    expect(shown()[0]?.note).to.equal('ä'.repeat(longestNoteCharacters));
    await bookmarks.annotate(id, '  ');
    expect(places()).to.deep.equal([[2, undefined]]);
    expect(service.marks[0]).to.deep.equal(mark('1.wav', 2));
  });

  it('are removed', async () => {
    service.marks = [mark('1.wav', 2), mark('2.wav', 1)];
    await open();
    const [{ id } = { id: '' }] = shown();
    const removed = bookmarks.remove(id);
    expect(places()).to.deep.equal([[4, undefined]]);
    await removed;
    expect(service.marks).to.deep.equal([mark('2.wav', 1)]);
  });

  it('are as before when the service refuses a change, and whoever made it is told', async () => {
    service.marks = [mark('1.wav', 2, 'Ennen')];
    await open();
    const [{ id } = { id: '' }] = shown();
    service.refusal = new LibraryError('limit', 'a hundred', { limit: 100 });
    for (const change of [() => bookmarks.add(), () => bookmarks.annotate(id, 'Jälkeen'), () => bookmarks.remove(id)]) {
      const error = await change().then(() => 'none', LibraryError.from);
      expect(error).to.include({ kind: 'limit', limit: 100 });
      expect(places()).to.deep.equal([[2, 'Ennen']]);
    }
  });

  it('that can’t be asked for are told of as such, come when asked again, and don’t hide what is made meanwhile', async () => {
    service.refusal = new LibraryError('offline', 'no network');
    await open();
    expect(bookmarks.value.kind).to.equal('failed');
    service.refusal = undefined;
    await bookmarks.add();
    expect(bookmarks.value.kind).to.equal('failed');
    expect(places()).to.deep.equal([[0, undefined]]);
    service.marks = [mark('1.wav', 2)];
    await bookmarks.refresh();
    expect(bookmarks.value.kind).to.equal('ready');
    expect(places()).to.deep.equal([
      [0, undefined],
      [2, undefined],
    ]);
  });

  it('are those of the book that is open, and of no other', async () => {
    service.marks = [mark('1.wav', 2)];
    await open();
    service.marks = [];
    await open(anotherBook);
    expect(bookmarks.value.kind).to.equal('empty');
  });

  it('can’t be made without a book', async () => {
    await open();
    player.close();
    const error = await bookmarks.add().then(() => 'none', LibraryError.from);
    expect(error).to.include({ kind: 'conflict' });
  });
});
