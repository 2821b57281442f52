/** What a patron can listen to: the tracks and chapters of a manifest, and why some books can't be opened here. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tieToken } from '../../src/api/access-token.ts';
import { openAudiobook, readAudiobook, type CanPlay } from '../../src/api/audiobook.ts';
import type { Audiobook } from '../../src/domain/audiobook.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { plain } from '../../src/domain/text.ts';
import { json, withLibraryServer, type Answer } from './library-server.ts';

const found = 'https://media.example.fi/2/manifest.json?signature=s';
const id = 'urn:isbn:1';
const everything: CanPlay = () => true;
const only =
  (...types: readonly string[]): CanPlay =>
  (type) =>
    types.includes(type);

const track = (href: string, more: object = {}) => ({ href, type: 'audio/mpeg', duration: 60, ...more });
const lcp = { encrypted: { scheme: 'http://readium.org/2014/01/lcp', algorithm: 'x' } };

const read = (manifest: object, canPlay: CanPlay = everything): Audiobook =>
  readAudiobook({ metadata: { title: 'Yön äänet' }, ...manifest }, found, id, canPlay);

const refused = (reason: RegExp) => (thrown: unknown) =>
  thrown instanceof LibraryError && thrown.kind === 'unreadable' && reason.test(thrown.message);

describe('An audiobook', () => {
  it('has its tracks in reading order, each with a name that outlives its signature', () => {
    const book = read({
      readingOrder: [
        track('1.mp3', { title: 'Luku 1', duration: 1800 }),
        track('/audio/2.mp3?signature=a', { duration: 1920 }),
        track('https://cdn.example.fi/b/3.mp3?signature=b'),
      ],
      resources: [{ rel: 'cover', href: 'cover.jpg', type: 'image/jpeg' }],
    });
    assert.deepEqual(book.tracks, [
      {
        href: 'https://media.example.fi/2/1.mp3',
        name: '1.mp3',
        type: 'audio/mpeg',
        durationSeconds: 1800,
        title: plain('Luku 1'),
      },
      {
        href: 'https://media.example.fi/audio/2.mp3?signature=a',
        name: '/audio/2.mp3',
        type: 'audio/mpeg',
        durationSeconds: 1920,
      },
      { href: 'https://cdn.example.fi/b/3.mp3?signature=b', name: '/b/3.mp3', type: 'audio/mpeg', durationSeconds: 60 },
    ]);
    assert.deepEqual(
      [book.publicationId, book.title, book.cover, book.durationSeconds],
      [id, plain('Yön äänet'), 'https://media.example.fi/2/cover.jpg', 3780],
    );
  });

  it('starts its relative addresses at its own', () => {
    const links = [{ rel: 'self', href: 'https://elsewhere.example/books/manifest.json' }];
    assert.equal(
      read({ links, readingOrder: [track('1.mp3')] }).tracks[0].href,
      'https://elsewhere.example/books/1.mp3',
    );
  });

  it('sounds in the encoding that this browser plays, under the same name', () => {
    const alternate = [
      { href: '1.flac', type: 'audio/flac' },
      { href: '1.opus', type: 'audio/ogg' },
    ];
    const [first] = read({ readingOrder: [track('1.mp3', { alternate })] }, only('audio/ogg')).tracks;
    assert.deepEqual([first.href, first.type, first.name], ['https://media.example.fi/2/1.opus', 'audio/ogg', '1.mp3']);
  });

  it('may leave types to the endings of its files', () => {
    assert.equal(read({ readingOrder: [{ href: '1.M4B?x=1', duration: 1 }] }).tracks[0].type, 'audio/mp4');
  });

  it('passes over what isn’t sound', () => {
    const readingOrder = [{ href: 'title.html', type: 'text/html' }, track('1.mp3'), null, { type: 'audio/mpeg' }];
    assert.equal(read({ readingOrder }).tracks.length, 1);
  });

  it('shares what is left of its own duration among tracks that tell none', () => {
    const readingOrder = [track('1.mp3'), track('2.mp3', { duration: null }), track('3.mp3', { duration: null })];
    const lengths = (book: Audiobook) => book.tracks.map(({ durationSeconds }) => durationSeconds);
    assert.deepEqual(lengths(read({ metadata: { title: 'A', duration: 200 }, readingOrder })), [60, 70, 70]);
    assert.deepEqual(lengths(read({ readingOrder })), [60, 0, 0]);
  });
});

describe('The chapters of an audiobook', () => {
  const readingOrder = [track('1.mp3?s=1', { title: 'Osa 1' }), track('2.mp3?s=2', { title: 'Osa 2' })];
  const chapters = (manifest: object) =>
    read({ readingOrder, ...manifest }).chapters.map(({ title, startSeconds, level }) => [
      ...[title.und, startSeconds],
      ...(level === undefined ? [] : [level]),
    ]);

  it('begin where the contents say, also within tracks and parts, and tell how many parts they lie in', () => {
    const toc = [
      { href: '1.mp3?s=1#t=0', title: 'Alku', children: [{ href: '1.mp3#t=30.5', title: 'Silta' }] },
      { title: 'Toinen osa', children: [{ href: '2.mp3#t=npt:10,20', title: 'Ranta' }] },
      { href: '2.mp3', title: 'Kirje' },
      { href: '9.mp3', title: 'Puuttuu' },
      { href: '2.mp3' },
    ];
    assert.deepEqual(chapters({ toc }), [
      ['Alku', 0],
      ['Silta', 30.5, 1],
      ['Kirje', 60],
      ['Ranta', 70, 1],
    ]);
  });

  it('are the tracks where there are no contents', () => {
    for (const toc of [undefined, [], [{ href: '9.mp3', title: 'Puuttuu' }]]) {
      assert.deepEqual(chapters({ toc }), [
        ['Osa 1', 0],
        ['Osa 2', 60],
      ]);
    }
  });

  it('are none where nothing has a name', () => {
    assert.deepEqual(read({ readingOrder: [track('1.mp3')] }).chapters, []);
  });
});

describe('A book that can’t be opened here', () => {
  const books: readonly (readonly [string, object, RegExp])[] = [
    ['no reading order', {}, /no audiobook/],
    ['only pages', { readingOrder: [{ href: '1.html', type: 'text/html' }] }, /no audiobook/],
    ['tracks of another scheme', { readingOrder: [track('urn:track:1'), track('javascript:1')] }, /no audiobook/],
    ['encrypted tracks', { readingOrder: [track('1.mp3', { properties: lcp })] }, /encrypted/],
    [
      'one encrypted track among others',
      { readingOrder: [track('1.mp3'), track('2.mp3', { properties: lcp })] },
      /encrypted/,
    ],
  ];
  for (const [what, manifest, reason] of books) {
    it(`has ${what}`, () => assert.throws(() => read(manifest), refused(reason)));
  }

  it('has a track that this browser doesn’t play: a book with a hole isn’t offered', () => {
    const readingOrder = [track('1.mp3'), track('2.ogg', { type: 'audio/ogg' })];
    assert.throws(() => read({ readingOrder }, only('audio/mpeg')), refused(/audio\/ogg/));
  });

  for (const manifest of [undefined, null, 'x', []]) {
    it(`is ${JSON.stringify(manifest)}`, () =>
      assert.throws(() => readAudiobook(manifest, found, id, everything), refused(/no audiobook/)));
  }
});

describe('Opening an audiobook', () => {
  const manifest = { metadata: { title: 'A' }, readingOrder: [track('1.mp3')] };

  it('asks with the patron’s token at the service', async () => {
    await withLibraryServer(json(manifest), async ({ origin, asked }) => {
      const book = await openAudiobook(`${origin}/fulfil/1`, tieToken('salainen', origin), id, everything);
      assert.equal(book.tracks[0].href, `${origin}/fulfil/1.mp3`);
      assert.equal(asked[0]?.headers.authorization, 'Bearer salainen');
      assert.equal(asked[0].headers.accept, 'application/audiobook+json');
    });
  });

  it('asks without it where the content is kept elsewhere', async () => {
    await withLibraryServer(json(manifest), async ({ origin, asked }) => {
      await openAudiobook(`${origin}/1`, tieToken('salainen', 'https://kirjasto.example'), id, everything);
      assert.equal(asked[0]?.headers.authorization, undefined);
    });
  });

  it('doesn’t end the patron’s session when that other place wants a sign-in of its own', async () => {
    const isForbidden = (thrown: unknown) => thrown instanceof LibraryError && thrown.kind === 'forbidden';
    await withLibraryServer(json({}, 401), async (elsewhere) => {
      const token = tieToken('salainen', 'https://kirjasto.example');
      await assert.rejects(openAudiobook(elsewhere.origin, token, id, everything), isForbidden);
      const away: Answer = (response) => response.writeHead(302, { Location: elsewhere.origin }).end();
      await withLibraryServer(away, ({ origin }) =>
        assert.rejects(openAudiobook(origin, tieToken('salainen', origin), id, everything), isForbidden),
      );
    });
  });
});
