/** Reads how a publication stands towards the patron from its acquisition links. OPDS 2.0 §5.1 and the borrowing practice; both spellings of rels. */

import type { Copies, Holds, Lending, Way, WayKind } from '../../domain/lending.ts';
import { waysToContent } from '../../domain/lending.ts';
import { asAmount, asRecord, asString, readAll, type JsonRecord } from '../json.ts';
import { linkBy, mediaType, type Link } from './links.ts';

const ACQUISITION = 'http://opds-spec.org/acquisition';
const BORROW = [`${ACQUISITION}/borrow`, 'borrow'];
const OPEN = [`${ACQUISITION}/open-access`, 'download'];
const LOAN = [ACQUISITION, 'acquisition'];
const REVOKE = ['http://librarysimplified.org/terms/rel/revoke'];

/** Media type at the end of the chain of indirect acquisitions → way. What isn't listed only an app opens. */
const wayByType: Readonly<Record<string, WayKind>> = {
  'application/audiobook+json': 'play',
  'text/html': 'read',
  'application/xhtml+xml': 'read',
  'application/vnd.readium.lcp.license.v1.0+json': 'licence',
  'application/epub+zip': 'download',
  'application/pdf': 'download',
  'application/audiobook+zip': 'download',
  'audio/mpeg': 'download',
};

/** Profiles that name a protection which a browser can't undo. */
const closedProfile = /access-restriction|findaway|overdrive/i;

interface Indirect {
  readonly type: string;
  readonly child: readonly Indirect[];
}

const readIndirect = (value: unknown): Indirect | undefined => {
  const record = asRecord(value);
  const type = asString(record?.['type']);
  return type === undefined ? undefined : { type, child: readAll(record?.['child'], readIndirect) };
};

/** Every type that the link leads to, from what it answers to what is read in the end. */
function chains({ type, child }: Indirect): readonly (readonly string[])[] {
  return child.length === 0 ? [[type]] : child.flatMap((next) => chains(next).map((chain) => [type, ...chain]));
}

function wayKind(chain: readonly string[]): WayKind {
  if (chain.some((type) => closedProfile.test(type))) return 'app';
  const kinds = chain.map((type) => wayByType[mediaType(type)]);
  // A licence protects whatever comes after it, unless the service itself reads it to the patron.
  if (kinds.includes('licence')) return kinds.at(-1) === 'read' ? 'read' : 'licence';
  return kinds.at(-1) ?? 'app';
}

function waysOf(links: readonly Link[]): readonly Way[] {
  const ways = links.flatMap(({ href, fullType, properties }) => {
    const child = readAll(properties['indirectAcquisition'], readIndirect);
    return chains({ type: fullType, child }).map((chain) => ({ kind: wayKind(chain), href, type: fullType }));
  });
  return waysToContent.flatMap((kind) => ways.find((way) => way.kind === kind) ?? []);
}

const readCopies = (properties: JsonRecord): Copies => {
  const copies = asRecord(properties['copies']);
  const total = asAmount(copies?.['total']);
  const available = asAmount(copies?.['available']);
  return { ...(total !== undefined && { total }), ...(available !== undefined && { available }) };
};

/** The schema puts `holds` beside `availability`, the borrowing practice inside it. */
const readHolds = (properties: JsonRecord): Holds => {
  const holds = asRecord(properties['holds']) ?? asRecord(asRecord(properties['availability'])?.['holds']);
  const total = asAmount(holds?.['total']);
  const position = asAmount(holds?.['position']);
  return { ...(total !== undefined && { total }), ...(position !== undefined && { position }) };
};

const datesOf = (availability: JsonRecord | undefined): { readonly since?: string; readonly until?: string } => {
  const since = asString(availability?.['since']);
  const until = asString(availability?.['until']);
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
};

function fromBorrowLink({ href, properties }: Link, revoke: { readonly revoke?: string }): Lending {
  const availability = asRecord(properties['availability']);
  const copies = readCopies(properties);
  const holds = readHolds(properties);
  const { until } = datesOf(availability);
  const end = until === undefined ? {} : { until };
  switch (asString(availability?.['state']) ?? (copies.available === 0 ? 'unavailable' : 'available')) {
    case 'reserved':
      return { kind: 'on-hold', holds, ...revoke, ...end };
    case 'ready':
      return { kind: 'hold-ready', borrow: href, ...revoke, ...end };
    case 'unavailable':
      return { kind: 'unavailable', borrow: href, copies, holds, ...end };
    default:
      return { kind: 'available', borrow: href, copies, holds };
  }
}

export function readLending(links: readonly Link[]): Lending {
  const having = (rels: readonly string[]) => links.filter((link) => rels.some((rel) => link.rels.includes(rel)));
  const revokeLink = linkBy(links, ...REVOKE);
  const revoke = revokeLink ? { revoke: revokeLink.href } : {};
  const borrow = linkBy(links, ...BORROW);
  const loan = having(LOAN);
  const [first] = loan;
  const availability = asRecord(first?.properties['availability']);
  if (!borrow && first && (availability || revokeLink)) {
    return { kind: 'on-loan', ways: waysOf(loan), ...revoke, ...datesOf(availability) };
  }
  if (borrow) return fromBorrowLink(borrow, revoke);
  // A plain acquisition link that speaks of no loan is a book for everybody.
  const open = [...having(OPEN), ...loan];
  return open.length > 0 ? { kind: 'open', ways: waysOf(open) } : { kind: 'none' };
}
