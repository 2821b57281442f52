/** The covers as a reader sees them on a shelf: nothing cropped, everything readable, always the same. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Resvg } from '@resvg/resvg-wasm';
import { coverPng, coverSvg, loadFonts, works, type Work } from '../../../demo/catalogue/index.ts';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Line extends Area {
  readonly part: string;
  readonly fill: string;
}

/** Bounds of path data by its points and control points, between which every curve runs. */
function areaOf(data: string): Area {
  const points = [...data.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
  const [xs, ys] = [points.filter((_, index) => index % 2 === 0), points.filter((_, index) => index % 2 === 1)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

const wordsPattern = /<g data-part="(\w+)" fill="(#\w+)">(.*?)<\/g>/g;

/** The lines of type on a cover; outlines use only M, L, Q, C and Z, so that numbers come in pairs. */
function linesOf(svg: string): Line[] {
  return [...svg.matchAll(wordsPattern)].flatMap(([, part = '', fill = '', paths = '']) =>
    [...paths.matchAll(/d="([MLQCZ0-9. -]*)"/g)].map(([, data = '']) => ({ part, fill, ...areaOf(data) })),
  );
}

const [anyWork] = works;
assert.ok(anyWork);

const tome = (title: string, author = 'Kivi, Aleksis'): Work => ({
  ...anyWork,
  id: 'long',
  title,
  authors: [{ name: author, sortAs: author }],
});

const unwieldy = [
  tome('Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaan muistelmat'),
  tome('Epäjärjestelmällistyttämättömyydellänsäkäänköhän'),
  tome(
    'Kertomus siitä, kuinka seitsemän veljestä muutti metsään, oppi lukemaan ja palasi sieltä vihdoin ihmisten ilmoille',
  ),
  tome('O', 'Johann Wolfgang Amadeus Emanuel von Hohenzollern-Sigmaringen'),
];

const margin = 20;
const root = new URL('../../../', import.meta.url);

describe('A cover', () => {
  /** Each work, and some titles that no designer would wish for, with the lines of type on its cover. */
  let covers: readonly (readonly [work: Work, svg: string, lines: readonly Line[]])[] = [];

  before(async () => {
    await loadFonts();
    covers = [...works, ...unwieldy].map((work) => {
      const svg = coverSvg(work);
      return [work, svg, linesOf(svg)];
    });
  });

  it('never crops or overflows its title or author', () => {
    for (const [work, , lines] of covers) {
      assert.deepEqual([...new Set(lines.map(({ part }) => part))].sort(), ['author', 'title'], work.id);
      for (const { part, left, top, right, bottom } of lines) {
        const where = `${part} of ${work.title}: ${left} ${top} ${right} ${bottom}`;
        assert.ok(left >= margin && right <= 400 - margin && top >= margin && bottom <= 600 - margin, where);
      }
    }
  });

  it('keeps title and author apart', () => {
    for (const [work, , lines] of covers) {
      for (const title of lines.filter(({ part }) => part === 'title')) {
        for (const author of lines.filter(({ part }) => part === 'author')) {
          assert.ok(title.bottom <= author.top || author.bottom <= title.top, work.title);
        }
      }
    }
  });

  it('is readable at 160 px: the title’s letters are at least 8 px tall, the author’s 6', () => {
    const least: Readonly<Record<string, number>> = { title: 8, author: 6 };
    for (const [work, , lines] of covers.slice(0, works.length)) {
      for (const { part, top, bottom } of lines) {
        const tallPx = ((bottom - top) * 160) / 400;
        assert.ok(tallPx >= (least[part] ?? 0), `${part} of ${work.title} is ${tallPx.toFixed(1)} px tall`);
      }
    }
  });

  it('shows Northern Sámi letters as letters', () => {
    const [plain, sami] = [coverSvg(tome('Soagnu')), coverSvg(tome('Soagŋu'))];
    assert.notEqual(plain, sami);
    assert.throws(() => coverSvg(tome('汉字')), /no glyph/);
  });

  it('is the same in another process, and differs from work to work', async () => {
    const digest = (svg: string): string => createHash('sha256').update(svg).digest('hex');
    const all = covers.slice(0, works.length).map(([, svg]) => digest(svg));
    assert.equal(new Set(all).size, works.length);
    const some = all.filter((_, index) => index % 12 === 0);
    const script = `
      const { createHash } = await import('node:crypto');
      const { coverSvg, loadFonts, works } = await import('${new URL('demo/catalogue/index.ts', root).href}');
      await loadFonts();
      const some = works.filter((_, index) => index % 12 === 0);
      const digests = some.map((work) => createHash('sha256').update(coverSvg(work)).digest('hex'));
      process.stdout.write(JSON.stringify(digests));`;
    const flags = ['--import', 'tsx', '--input-type=module', '-e', script];
    const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: fileURLToPath(root) });
    assert.deepEqual(JSON.parse(stdout), some);
  });
});

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const channelsOf = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Lowest contrast of the words with whatever is painted behind them, seen in pixels. */
function lowestContrast(work: Work): number {
  const svg = coverSvg(work);
  const image = new Resvg(svg.replace(wordsPattern, ''), { fitTo: { mode: 'width', value: 200 } }).render();
  const { pixels, width } = image;
  let lowest = Number.POSITIVE_INFINITY;
  for (const { fill, left, top, right, bottom } of linesOf(svg)) {
    const ink = luminance(channelsOf(fill));
    for (let y = Math.floor(top / 2); y < bottom / 2; y++) {
      for (let x = Math.floor(left / 2); x < right / 2; x++) {
        const ground = luminance([...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]);
        lowest = Math.min(lowest, contrast(ink, ground));
      }
    }
  }
  image.free();
  return lowest;
}

describe('A cover in pixels', () => {
  before(async () => {
    await coverPng(anyWork, 160);
  });

  it('has words that stand out from what is behind them by 4.5 or more', () => {
    for (const work of works) {
      const lowest = lowestContrast(work);
      assert.ok(lowest >= 4.5, `${work.title}: ${lowest.toFixed(2)}`);
    }
  });

  it('is a PNG of the asked width, half as high again', async () => {
    for (const widthPx of [160, 400]) {
      const png: Buffer = Buffer.from(await coverPng(anyWork, widthPx));
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.equal(png.readUInt32BE(16), widthPx);
      assert.equal(png.readUInt32BE(20), widthPx * 1.5);
    }
  });
});
