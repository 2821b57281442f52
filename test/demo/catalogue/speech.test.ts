/** Audiobooks as a listener and a browser find them: whole, audible, as long as stated, made once. */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, stat, truncate, writeFile, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { speakBook, works, type SpokenBook, type Track, type Work } from '../../../demo/catalogue/index.ts';

const kivi = works.find(({ id }) => id === 'seitseman-veljesta-aani');
assert.ok(kivi);

/** A book of three sentences, for what doesn't need a long one. */
const pamphlet = (id: string): Work => ({
  ...kivi,
  id,
  chapters: ['Yksi', 'Kaksi', 'Kolme'].map((title) => ({ title, text: 'Tämä on hyvin lyhyt luku.' })),
});

interface Frame {
  readonly bytes: number;
  readonly kbps: number;
  readonly rateHz: number;
  readonly channels: number;
  /** Pairs of frequency lines that hold anything above one; nothing in silence. */
  readonly bigValues: number;
}

const kbpsOfMpeg2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const rateHzOfMpeg2 = [22_050, 24_000, 16_000];

/** One frame of MPEG-2 Layer III (ISO/IEC 11172-3 §2.4.1, 13818-3 §2.4.3): header, then side information. */
function frameAt(mp3: Buffer, at: number): Frame {
  assert.equal(mp3.readUInt16BE(at) & 0xfffe, 0xfff2, `an MPEG-2 Layer III frame starts at byte ${at}`);
  const third = mp3.readUInt8(at + 2);
  const [kbps, rateHz] = [kbpsOfMpeg2[third >> 4] ?? 0, rateHzOfMpeg2[(third >> 2) & 3] ?? 1];
  const channels = mp3.readUInt8(at + 3) >> 6 === 3 ? 1 : 2;
  const bytes = Math.floor((72 * kbps * 1000) / rateHz) + ((third >> 1) & 1);
  // Mono: 8 bits of main_data_begin, 1 private, 12 of part2_3_length, then 9 of big_values.
  const bigValues = (mp3.readUInt32BE(at + 4) >>> 2) & 0x1ff;
  return { bytes, kbps, rateHz, channels, bigValues };
}

function framesOf(mp3: Buffer): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < mp3.length; at += frames.at(-1)?.bytes ?? mp3.length) frames.push(frameAt(mp3, at));
  return frames;
}

describe('An audiobook', () => {
  let folder = '';
  let book: SpokenBook;
  let place = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'elib-speech-'));
    book = await speakBook(kivi, folder);
    place = join(folder, kivi.id);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const everyFile = (): Track[] => [...book.tracks, book.sample];

  it('has a track for each chapter, by its title, and a sample', () => {
    assert.deepEqual(
      book.tracks.map(({ title }) => title),
      kivi.chapters?.map(({ title }) => title),
    );
    assert.equal(book.sample.title, 'Näyte');
  });

  it('is MP3 of one bit rate from the first byte to the last, so that a browser finds its place', async () => {
    for (const { file, bytes, bitrateKbps, durationSeconds } of everyFile()) {
      const mp3 = await readFile(join(place, file));
      const frames = framesOf(mp3);
      assert.equal(mp3.length, bytes);
      assert.deepEqual([...new Set(frames.map(({ kbps }) => kbps))], [bitrateKbps], file);
      assert.ok(frames.every(({ channels, rateHz }) => channels === 1 && rateHz === 24_000));
      const seconds = frames.length * (576 / 24_000);
      assert.ok(Math.abs(seconds - durationSeconds) < 0.001, `${file}: ${seconds} s, stated ${durationSeconds}`);
    }
  });

  it('can be heard: most frames hold sound, and the pauses don’t', async () => {
    for (const { file } of everyFile()) {
      const frames = framesOf(await readFile(join(place, file)));
      const sounding = frames.filter(({ bigValues }) => bigValues > 8).length / frames.length;
      assert.ok(sounding > 0.6 && sounding < 0.98, `${file}: ${(sounding * 100).toFixed(0)} % of the frames sound`);
    }
  });

  it('has chapters of 20 s to 2 min and a sample of 15 to 25 s', () => {
    for (const { durationSeconds, title } of book.tracks) {
      assert.ok(durationSeconds >= 20 && durationSeconds <= 120, `${title}: ${durationSeconds} s`);
    }
    assert.ok(book.sample.durationSeconds >= 15 && book.sample.durationSeconds <= 25);
  });

  it('is found again, not made again', async () => {
    const path = join(place, '01.mp3');
    const { mtimeMs } = await stat(path);
    assert.deepEqual(await speakBook(kivi, folder), book);
    assert.equal((await stat(path)).mtimeMs, mtimeMs);
  });
});

describe('An audiobook that was interrupted', () => {
  let folder = '';
  const work = pamphlet('lehtinen');
  const path = (file: string): string => join(folder, work.id, file);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'elib-speech-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const damages: Readonly<Record<string, () => Promise<void>>> = {
    'before book.json was written': () => rm(path('book.json')),
    'in the middle of book.json': () => truncate(path('book.json'), 40),
    'in the middle of a track': () => truncate(path('02.mp3'), 1000),
    'before the sample': () => rm(path('sample.mp3')),
  };

  for (const [when, damage] of Object.entries(damages)) {
    it(`is made again when it broke off ${when}`, async () => {
      const whole = await speakBook(work, folder);
      await damage();
      assert.deepEqual(await speakBook(work, folder), whole);
      for (const { file, bytes } of [...whole.tracks, whole.sample]) assert.equal((await stat(path(file))).size, bytes);
    });
  }

  it('is made again when its text has changed', async () => {
    const before = await speakBook(work, folder);
    const text = 'Tämä luku on uusi ja pidempi kuin se, joka tässä oli.';
    const changed = await speakBook(
      { ...work, chapters: [{ title: 'Yksi', text }, ...(work.chapters ?? []).slice(1)] },
      folder,
    );
    assert.ok((changed.tracks[0]?.bytes ?? 0) > (before.tracks[0]?.bytes ?? 0));
  });
});

describe('While an audiobook is made', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'elib-speech-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('the server goes on answering', async () => {
    const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const book = speakBook(pamphlet('hiljaa'), folder).then(() => 'book');
    const { port } = server.address() as AddressInfo;
    const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
    assert.equal(await Promise.race([book, answer]), 'here');
    await book;
    server.close();
  });

  it('asking twice makes it once, and what is asked for again comes before what waits', async () => {
    const order: string[] = [];
    const ask = (work: Work): Promise<void> => speakBook(work, folder).then(() => void order.push(work.id));
    const [first, second, third] = [pamphlet('eka'), pamphlet('toka'), pamphlet('kolmas')];
    const begun = ask(first);
    while (!(await readdir(folder)).includes(first.id)) await setImmediate();
    const others = [ask(second), ask(third)];
    // Until it is known that neither stands there already.
    await setTimeout(100);
    await Promise.all([begun, ...others, ask(third)]);
    assert.equal(order.length, 4);
    assert.equal(order.at(-1), 'toka');
  });

  it('a work without chapters, or a folder that can’t be written, is refused with a reason', async () => {
    const { chapters, ...silent } = kivi;
    assert.ok(chapters);
    await assert.rejects(speakBook({ ...silent, id: 'mykka' }, folder), /no chapters/);
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await assert.rejects(speakBook(pamphlet('eka'), file), /ENOTDIR|EEXIST/);
    assert.ok((await readdir(folder)).includes('eka'));
  });
});
