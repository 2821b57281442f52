/**
 * Sets a title or a name into a rectangle of a cover: never over its edge, as large as reads well. Knows the lettering and
 * the breaking of lines; nothing of which cover it stands on.
 */
import { capHeight, descent, outlineOf, widthOf, type Face } from './lettering.ts';
import { breakLines } from './line-breaking.ts';

export interface TextBlock {
  /** Told apart by tests and by whoever restyles a cover. */
  readonly part: 'title' | 'author';
  readonly text: string;
  readonly face: Face;
  readonly fill: string;
  readonly align: 'left' | 'centre';
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly largest: number;
}

export interface SetBlock {
  /** From the upper edge of the capitals to the lower edge of the last line's descenders. */
  readonly height: number;
  /** The block as SVG with its capitals' upper edge at `top`. */
  readonly at: (top: number) => string;
}

const leading: Readonly<Record<TextBlock['part'], number>> = { title: 1.12, author: 1.24 };

export function setBlock(block: TextBlock): SetBlock {
  const { part, text, face, fill, align, x, width, height, largest } = block;
  const space = { width, height, largest, leading: leading[part] };
  const { lines, size } = breakLines(text, space, (line) => widthOf(line, { face, size: 100 }) / 100);
  const type = { face, size };
  const outline = (line: string, baseline: number): string => {
    const indent = align === 'left' ? 0 : (width - widthOf(line, type)) / 2;
    return `<path d="${outlineOf(line, x + indent, baseline, type)}"/>`;
  };
  return {
    height: size * (capHeight + (lines.length - 1) * leading[part] + descent),
    at: (top) => {
      const set = lines.map((line, index) => outline(line, top + size * (capHeight + index * leading[part])));
      return `<g data-part="${part}" fill="${fill}">${set.join('')}</g>`;
    },
  };
}
