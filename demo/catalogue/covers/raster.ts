/** Turns a cover into a PNG for feeds that promise a bitmap. Knows only SVG and pixels. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Work } from '../work.ts';
import { coverSvg } from './cover.ts';
import { loadFonts } from './lettering.ts';

let starting: Promise<void> | undefined;

/** The rasteriser is started once per process. */
function startRasteriser(): Promise<void> {
  starting ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  return starting;
}

/** A PNG of the cover, `widthPx` wide and half as high again. */
export async function coverPng(work: Work, widthPx: number): Promise<Uint8Array> {
  await Promise.all([startRasteriser(), loadFonts()]);
  const drawing = new Resvg(coverSvg(work), { fitTo: { mode: 'width', value: widthPx } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
