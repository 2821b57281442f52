/**
 * Sets lines of type in Literata as outlines, so that a cover looks the same where the typeface isn't installed.
 * Knows nothing of covers. Lengths are in the user units of the drawing.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

export type Face = 'regular' | 'italic' | 'semibold';

/** The Latin file first; what it lacks (č đ ŋ š ž) comes from the extended one, glyph by glyph. */
const files: Readonly<Record<Face, readonly string[]>> = {
  regular: ['latin-400-normal', 'latin-ext-400-normal'],
  italic: ['latin-400-italic', 'latin-ext-400-italic'],
  semibold: ['latin-600-normal', 'latin-ext-600-normal'],
};

const fonts = new Map<Face, readonly opentype.Font[]>();

async function parse(name: string): Promise<opentype.Font> {
  const path = createRequire(import.meta.url).resolve(`@fontsource/literata/files/literata-${name}.woff`);
  const bytes = await readFile(path);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

async function loadFace(face: Face): Promise<void> {
  fonts.set(face, await Promise.all(files[face].map(parse)));
}

let loading: Promise<void> | undefined;

/** Reads the typeface once; lettering is synchronous afterwards. Rejects where @fontsource/literata isn't installed. */
export function loadFonts(): Promise<void> {
  loading ??= Promise.all((Object.keys(files) as Face[]).map(loadFace)).then(() => undefined);
  return loading;
}

interface Run {
  readonly font: opentype.Font;
  readonly text: string;
}

function fontFor(face: Face, letter: string): opentype.Font {
  const candidates = fonts.get(face);
  if (candidates === undefined) throw new Error('Covers need the typeface: await loadFonts() first.');
  const font = candidates.find((candidate) => candidate.charToGlyphIndex(letter) > 0);
  if (font === undefined) throw new Error(`Literata has no glyph for “${letter}”.`);
  return font;
}

/** Neighbouring letters of one file stay together, so that they are kerned. */
function runsOf(face: Face, text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = fontFor(face, letter);
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + letter };
    else runs.push({ font, text: letter });
  }
  return runs;
}

export interface Type {
  readonly face: Face;
  readonly size: number;
  /** Extra space between letters, in ems. */
  readonly tracking?: number;
}

function options({ tracking = 0 }: Type): opentype.RenderOptions {
  return { kerning: true, letterSpacing: tracking };
}

/** opentype.js 1.3 spaces the last letter too; what shows is that much narrower. */
function lastSpace({ tracking = 0, size }: Type): number {
  return tracking * size;
}

export function widthOf(text: string, type: Type): number {
  const advance = runsOf(type.face, text).reduce(
    (sum, { font, text: part }) => sum + font.getAdvanceWidth(part, type.size, options(type)),
    0,
  );
  return advance - lastSpace(type);
}

/** SVG path data of one line that starts at `x` on the baseline `y`. */
export function outlineOf(text: string, x: number, y: number, type: Type): string {
  let pen = x;
  return runsOf(type.face, text)
    .map(({ font, text: part }) => {
      const path = font.getPath(part, pen, y, type.size, options(type));
      pen += font.getAdvanceWidth(part, type.size, options(type));
      return path.toPathData(1);
    })
    .join('');
}

/** Height of a capital and depth of a descender, in ems (Literata's own figures). */
export const capHeight = 0.701;
export const descent = 0.25;
