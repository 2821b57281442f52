/** Sends a sound file, whole or in part, as players ask for it. Knows nothing of who may hear it. */
import { open } from 'node:fs/promises';
import { readRange } from '../byte-range.ts';
import { mediaTypes } from '../media-types.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../services.ts';

/**
 * RFC 9110 §14: 200, 206 with Content-Range, or 416. Chapters are a megabyte or two, so a part is read at once; nothing
 * stays open when the listener goes away or only asks for the headers.
 * @throws Problem not-found, range-not-satisfiable
 */
export async function sendSound(context: RequestContext, path: string): Promise<Response> {
  const file = await open(path).catch(() => {
    throw new Problem('not-found');
  });
  try {
    const { size, mtimeMs } = await file.stat();
    const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
    const ifRange = context.req.header('If-Range');
    const header = ifRange === undefined || ifRange === etag ? context.req.header('Range') : undefined;
    const range = readRange(header, size);
    if (range === 'unsatisfiable') {
      throw new Problem('range-not-satisfiable', { size }, { 'Content-Range': `bytes */${String(size)}` });
    }
    const { first, last } = range ?? { first: 0, last: size - 1 };
    const part = new Uint8Array(last - first + 1);
    await file.read(part, 0, part.length, first);
    return context.body(part, range === undefined ? 200 : 206, {
      'Content-Type': mediaTypes.mp3,
      'Content-Length': String(part.length),
      'Accept-Ranges': 'bytes',
      ETag: etag,
      ...(range === undefined ? {} : { 'Content-Range': `bytes ${String(first)}-${String(last)}/${String(size)}` }),
    });
  } finally {
    await file.close();
  }
}
