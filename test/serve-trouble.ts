/**
 * Serves tones to browser tests as a service in trouble does: `/trouble/<what>?hertz=440&seconds=3`. With `then=<what>` that is
 * the trouble of whoever asks for more of the file than they were given, and with `to=880` the tone glides.
 */

import type { ServerResponse } from 'node:http';
import { wave } from './services/player/wave.ts';

/** What of a request and its answer (a Koa context) counts here. */
interface Exchange {
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
  readonly res: ServerResponse;
  respond: boolean;
  status: number;
  body: unknown;
  get(header: string): string;
  set(header: string, value: string): void;
}

type Serve = (exchange: Exchange, sound: Buffer) => void;

const refuse =
  (status: number): Serve =>
  (exchange) => {
    exchange.status = status;
    exchange.body = 'trouble';
  };

/** Promises the whole and hangs up after a part. */
const breakOffAfter =
  (part: number): Serve =>
  (exchange, sound) => {
    exchange.respond = false;
    exchange.res.writeHead(200, { 'Content-Type': 'audio/wav', 'Content-Length': sound.length });
    exchange.res.write(sound.subarray(0, sound.length * part), () => exchange.res.destroy());
  };

const troubles: Readonly<Record<string, Serve>> = {
  none: (exchange, sound) => {
    exchange.set('Content-Type', 'audio/wav');
    exchange.body = sound;
  },
  expired: refuse(403),
  'out-of-range': refuse(416),
  fault: refuse(500),
  'cut-off': breakOffAfter(0.4),
  'hung-up': breakOffAfter(0),
  /** The file itself ends early, as if it were whole. */
  truncated: (exchange, sound) => {
    exchange.set('Content-Type', 'audio/wav');
    exchange.body = sound.subarray(0, sound.length / 2);
  },
  garbage: (exchange) => {
    exchange.set('Content-Type', 'audio/wav');
    exchange.body = 'no sound at all';
  },
};

export async function serveTrouble(exchange: Exchange, next: () => Promise<unknown>): Promise<void> {
  const [, what = ''] = /^\/trouble\/([\w-]+)$/.exec(exchange.path) ?? [];
  const isForMore = /^bytes=[1-9]/.test(exchange.get('Range'));
  const serve = troubles[isForMore && typeof exchange.query.then === 'string' ? exchange.query.then : what];
  if (!serve) {
    await next();
    return;
  }
  exchange.set('Cache-Control', 'no-store');
  const { hertz, seconds, to = hertz } = exchange.query;
  serve(exchange, Buffer.from(wave(Number(hertz), Number(seconds), Number(to))));
}
