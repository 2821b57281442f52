/** Answers `Range` requests of browser tests. The test server ignores them, and then every seek in an audiobook lands at its beginning. */

import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';

/** What of a request and its answer (a Koa context) counts here. */
interface Exchange {
  status: number;
  body: unknown;
  get(header: string): string;
  set(header: string, value: string): void;
}

/** First and last byte, both included, of `bytes=first-last` in a file of `length` bytes; undefined when they can't be had. */
function requestedRange(header: string, length: number): { first: number; last: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first <= last ? { first, last } : undefined;
}

const bytesOf = (body: unknown): Promise<Buffer> | Buffer =>
  body instanceof Readable ? buffer(body) : Buffer.isBuffer(body) ? body : Buffer.from(String(body));

export async function serveRanges(context: Exchange, next: () => Promise<unknown>): Promise<void> {
  await next();
  context.set('Accept-Ranges', 'bytes');
  const header = context.get('Range');
  if (header === '' || context.status !== 200 || context.body === undefined) return;
  const bytes = await bytesOf(context.body);
  const range = requestedRange(header, bytes.length);
  if (!range) {
    context.status = 416;
    context.set('Content-Range', `bytes */${bytes.length}`);
    context.body = '';
    return;
  }
  context.status = 206;
  context.set('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`);
  context.body = bytes.subarray(range.first, range.last + 1);
}
