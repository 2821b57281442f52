/** Writes SVG shapes with short numbers, for the covers' motifs. Knows nothing of what is drawn. */

/** A length or coordinate with one decimal at most. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

type Point = readonly [x: number, y: number];

/** Path data with its numbers shortened: line`M${x} ${y}h${width}`. */
export function line(words: TemplateStringsArray, ...values: readonly number[]): string {
  return words.reduce((data, word, index) => data + short(values[index - 1] ?? 0) + word);
}

export interface Stroke {
  readonly stroke: string;
  readonly width: number;
}

export const filled = (data: string, fill: string): string => `<path d="${data}" fill="${fill}"/>`;

export const stroked = (data: string, { stroke, width }: Stroke): string =>
  `<path d="${data}" fill="none" stroke="${stroke}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"/>`;

export const ring = (x: number, y: number, radius: number, { stroke, width }: Stroke): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="none" stroke="${stroke}" stroke-width="${short(width)}"/>`;

export const block = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`;

export const turned = (shapes: string, x: number, y: number, degrees: number): string =>
  `<g transform="translate(${short(x)} ${short(y)}) rotate(${short(degrees)})">${shapes}</g>`;

export const polygon = (points: readonly Point[], fill: string): string =>
  filled(`M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`, fill);

/** Numbers 0 … count-1. */
export const range = (count: number): number[] => Array.from({ length: Math.max(0, Math.floor(count)) }, (_, i) => i);
