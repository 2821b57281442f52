/**
 * The five layouts of the covers, on a sheet of 400 × 600 units. Each is given a motif, a palette and the words, and knows
 * nothing of the work they come from.
 */
import type { Chance } from '../identity.ts';
import { block, short } from './drawing.ts';
import type { Motif } from './motifs/motif.ts';
import { inkOnField, type Palette } from './palettes.ts';
import { setBlock } from './text-block.ts';

export interface Design {
  readonly title: string;
  readonly author: string;
  readonly motif: Motif;
  readonly palette: Palette;
  readonly chance: Chance;
}

export const sheetWidth = 400;
export const sheetHeight = 600;

type Layout = (design: Design) => string;

/** A window onto the motif; what reaches over its edge is cut off. */
function picture({ motif, palette, chance }: Design, x: number, y: number, width: number, height: number): string {
  const drawn = block(0, 0, width, height, palette.field) + motif({ width, height }, palette, chance);
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<svg ${place} viewBox="0 0 ${short(width)} ${short(height)}">${drawn}</svg>`;
}

const rule = (x: number, y: number, width: number, fill: string): string => block(x, y, width, 2, fill);

/** Picture above, a panel of paper below. */
const band: Layout = (design) => {
  const { palette, title, author } = design;
  const shared = { fill: palette.ink, align: 'left', x: 34, width: 332 } as const;
  const name = setBlock({ ...shared, part: 'author', text: author, face: 'regular', height: 50, largest: 24 });
  const heading = setBlock({ ...shared, part: 'title', text: title, face: 'semibold', height: 126, largest: 47 });
  const edge = sheetHeight - Math.max(176, heading.height + name.height + 88);
  return (
    picture(design, 0, 0, sheetWidth, edge) +
    block(0, edge, sheetWidth, sheetHeight - edge, palette.paper) +
    block(0, edge, sheetWidth, 7, palette.ink) +
    heading.at(edge + 36) +
    name.at(sheetHeight - 30 - name.height)
  );
};

/** A paper label pasted on a patterned binding. */
const label: Layout = (design) => {
  const { palette, title, author } = design;
  const [x, width] = [52, 296];
  const shared = { fill: palette.ink, align: 'centre', x: x + 26, width: width - 52 } as const;
  const heading = setBlock({ ...shared, part: 'title', text: title, face: 'semibold', height: 150, largest: 42 });
  const name = setBlock({ ...shared, part: 'author', text: author, face: 'italic', height: 54, largest: 24 });
  const height = heading.height + name.height + 122;
  const y = 252 - height / 2;
  const frame = (inset: number, thick: number): string =>
    `<rect x="${short(x + inset)}" y="${short(y + inset)}" width="${short(width - inset * 2)}" height="${short(height - inset * 2)}" fill="none" stroke="${palette.ink}" stroke-width="${thick}"/>`;
  const middle = y + 42 + heading.height + 18;
  return (
    picture(design, 0, 0, sheetWidth, sheetHeight) +
    block(x, y, width, height, palette.paper) +
    frame(8, 2.4) +
    frame(14, 0.9) +
    heading.at(y + 42) +
    rule(sheetWidth / 2 - 22, middle, 44, palette.ink) +
    name.at(middle + 24)
  );
};

/** Large type on the picture's own ground. */
const poster: Layout = (design) => {
  const { palette, title, author } = design;
  const shared = { fill: inkOnField(palette), align: 'left', x: 34, width: 332 } as const;
  const name = setBlock({ ...shared, part: 'author', text: author, face: 'regular', height: 54, largest: 24 });
  const heading = setBlock({ ...shared, part: 'title', text: title, face: 'semibold', height: 168, largest: 72 });
  const lineAt = 44 + name.height;
  const edge = Math.max(216, lineAt + 36 + heading.height);
  return (
    block(0, 0, sheetWidth, sheetHeight, palette.field) +
    picture(design, 0, edge, sheetWidth, sheetHeight - edge) +
    name.at(40) +
    rule(34, lineAt, 332, shared.fill) +
    heading.at(lineAt + 22)
  );
};

const windows: readonly string[] = [
  `<circle cx="200" cy="196" r="132"/>`,
  `<path d="M92 324V170a108 108 0 0 1 216 0V324Z"/>`,
  `<path d="M200 52L318 196L200 340L82 196Z"/>`,
];

/** A framed sheet of paper with a small picture in a round, arched or lozenge window. */
const frame: Layout = (design) => {
  const { palette, title, author, chance } = design;
  const shape = windows[Math.floor(chance() * windows.length)] ?? '';
  const shared = { fill: palette.ink, align: 'centre', x: 50, width: 300 } as const;
  const name = setBlock({ ...shared, part: 'author', text: author, face: 'italic', height: 54, largest: 24 });
  const heading = setBlock({ ...shared, part: 'title', text: title, face: 'semibold', height: 106, largest: 42 });
  const room = sheetHeight - 46 - name.height - 362;
  const border = (inset: number, thick: number): string =>
    `<rect x="${inset}" y="${inset}" width="${sheetWidth - inset * 2}" height="${sheetHeight - inset * 2}" fill="none" stroke="${palette.ink}" stroke-width="${thick}"/>`;
  return (
    block(0, 0, sheetWidth, sheetHeight, palette.paper) +
    border(16, 2.4) +
    border(23, 0.9) +
    `<clipPath id="window">${shape}</clipPath><g clip-path="url(#window)">${picture(design, 64, 48, 272, 296)}</g>` +
    `<g fill="none" stroke="${palette.ink}" stroke-width="2">${shape}</g>` +
    heading.at(358 + Math.max(0, (room - heading.height) / 2)) +
    name.at(sheetHeight - 46 - name.height)
  );
};

/** The mark of an audiobook: a short breath of sound. */
function soundMark(x: number, y: number, fill: string): string {
  const heights = [5, 11, 20, 9, 26, 15, 30, 15, 26, 9, 20, 11, 5];
  const bars = heights.map((height, index) => {
    const left = x + (index - (heights.length - 1) / 2) * 9 - 2;
    return `<rect x="${short(left)}" y="${short(y - height / 2)}" width="4" height="${height}" rx="2" fill="${fill}"/>`;
  });
  return bars.join('');
}

/** Audiobooks: a square picture, as on a record, and the mark of sound. */
const plate: Layout = (design) => {
  const { palette, title, author } = design;
  const shared = { fill: palette.light, align: 'centre', x: 44, width: 312 } as const;
  const name = setBlock({ ...shared, part: 'author', text: author, face: 'regular', height: 52, largest: 24 });
  const heading = setBlock({ ...shared, part: 'title', text: title, face: 'semibold', height: 96, largest: 42 });
  const room = sheetHeight - 38 - name.height - 408;
  return (
    block(0, 0, sheetWidth, sheetHeight, palette.dark) +
    picture(design, 46, 46, 308, 308) +
    `<rect x="44" y="44" width="312" height="312" fill="none" stroke="${palette.light}" stroke-width="2.4"/>` +
    soundMark(sheetWidth / 2, 382, palette.light) +
    heading.at(410 + Math.max(0, (room - heading.height) / 2)) +
    name.at(sheetHeight - 38 - name.height)
  );
};

export const layouts = { band, label, poster, frame, plate } as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof layouts;
