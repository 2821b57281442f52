/** Whether E-kirjasto answers a client in OPDS 2.0: only when that is preferred to Atom. Knows nothing of what is answered. */
import { parseAccept } from 'hono/utils/accept';
import { mediaTypes } from '../media-types.ts';

const atom = 'application/atom+xml';

/** Its framework takes parameters for a part of the type: Atom with a profile isn't the Atom that it offers. */
const rangeOf = (type: string, parameters: Readonly<Record<string, string>>): string =>
  [type.toLowerCase(), ...Object.keys(parameters).filter((name) => name.toLowerCase() !== 'q')].join(';');

const covers = (range: string, type: string): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));

/** By Atom before OPDS 2.0 where both are as good; Atom where neither is asked for. */
export function prefersOpds2(accept: string | undefined): boolean {
  const ranges = parseAccept(accept ?? '').map(({ type, params, q }) => ({ range: rangeOf(type, params), q }));
  const quality = (type: string): number =>
    Math.max(0, ...ranges.filter(({ range }) => covers(range, type)).map(({ q }) => q));
  return quality(mediaTypes.feed) > quality(atom);
}
