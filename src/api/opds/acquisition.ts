/**
 * Reads from a publication's links how it stands with this patron: to borrow, on hold, on loan, open to all; and which ways
 * lead to its content (OPDS 2.0 with the borrowing best practice, as Palace and E-kirjasto write it).
 */

import {
  waysToContent,
  type Copies,
  type Holds,
  type Lending,
  type Suspension,
  type Way,
  type WayKind,
} from '../../domain/lending.ts';
import { asAmount, asList, asString, known, record, type JsonRecord } from '../json.ts';
import { linkBy, type Link } from './links.ts';

const acquisition = 'http://opds-spec.org/acquisition';
const borrowRels = [`${acquisition}/borrow`, 'borrow'];
const openRels = [`${acquisition}/open-access`, 'download'];
const contentRels = [acquisition, 'acquisition'];
const revokeRel = 'http://librarysimplified.org/terms/rel/revoke';
/** Extensions of the reference e-library; no other service has them. */
const renewRel = 'urn:elib:rel:renew';
const suspendRel = 'urn:elib:rel:suspend';

/** Media type → way; what isn't listed only an app opens. Another profile than Readium's own on a manifest means protection. */
const wayKinds: readonly (readonly [RegExp, WayKind])[] = [
  [/^application\/audiobook\+json(?!.*profile=(?!"?https:\/\/readium\.org\/))/, 'play'],
  [/^text\/html/, 'read'],
  [/^application\/vnd\.readium\.lcp\.license/, 'licence'],
  [/^application\/(epub\+zip|pdf|audiobook\+zip)|^audio\//, 'download'],
];

const kindOf = (type: string): WayKind => wayKinds.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1] ?? 'app';

/** A longer chain is a document that was made to hang us. */
const maxNesting = 8;

/** What the link answers, and what that leads to in turn. */
function nestedTypes({ type, child, indirectAcquisition }: JsonRecord, level = 0): string[] {
  const next = level < maxNesting ? [...asList(indirectAcquisition), ...asList(child)] : [];
  return [asString(type) ?? '', ...next.flatMap((each) => nestedTypes(record(each), level + 1))];
}

/** What a link answers decides, not what that may be turned into: an epub behind a licence is a licence. */
function wayOf({ href, type, fullType, properties }: Link): Way {
  // Some servers answer a publication that links to its reader: `content.ts` looks there.
  const leadsToReader =
    /^application\/(opds-publication\+json|atom\+xml)$/.test(type) &&
    nestedTypes(properties).some((nested) => kindOf(nested) === 'read');
  return { href, type: fullType, kind: leadsToReader ? 'read' : kindOf(fullType) };
}

/** Best first, one of each kind. */
function waysOf(links: readonly Link[]): readonly Way[] {
  const ways = links.map(wayOf);
  return waysToContent.flatMap((kind) => ways.find((way) => way.kind === kind) ?? []);
}

/** All media types that the acquisition links lead to. */
export const acquirableTypes = (links: readonly Link[]): readonly string[] =>
  links
    .filter(({ rels }) => rels.some((rel) => rel.startsWith(acquisition) || borrowRels.includes(rel)))
    .flatMap(({ type, properties }) => nestedTypes({ ...properties, type }));

interface Terms {
  readonly state: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly copies: Copies;
  readonly holds: Holds;
}

/** The schema has `holds` and `copies` beside `availability`, the best practice within it. */
function termsOf({ properties }: Link): Terms {
  const availability = record(properties.availability);
  const copies = record(properties.copies ?? availability.copies);
  const holds = record(properties.holds ?? availability.holds);
  return {
    state: asString(availability.state),
    since: asString(availability.since),
    until: asString(availability.until),
    copies: known({ total: asAmount(copies.total), available: asAmount(copies.available) }),
    holds: known({ total: asAmount(holds.total), position: asAmount(holds.position) }),
  };
}

/** A running loan has a term or a way to end it; E-kirjasto calls it `ready`. */
const isLoan = (link: Link, revoke: string | undefined): boolean => {
  const { state, until, since } = termsOf(link);
  return state === undefined ? Boolean(revoke ?? until ?? since) : state === 'available' || state === 'ready';
};

/** What leads on from a loan or a hold. */
interface Steps {
  readonly revoke: string | undefined;
  readonly renew: string | undefined;
  readonly suspension: Suspension | undefined;
}

function stepsIn(links: readonly Link[]): Steps {
  const suspend = linkBy(links, suspendRel);
  const until = asString(record(suspend?.properties.suspended).until);
  return {
    revoke: linkBy(links, revokeRel)?.href,
    renew: linkBy(links, renewRel)?.href,
    suspension: suspend && { href: suspend.href, ...known({ until }) },
  };
}

function onLoan(links: readonly Link[], { revoke, renew }: Steps): Lending {
  const terms = links.map(termsOf);
  const since = terms.find((each) => each.since)?.since;
  const until = terms.find((each) => each.until)?.until;
  return { kind: 'on-loan', ways: waysOf(links), ...known({ revoke, renew, since, until }) };
}

function toBorrow(link: Link, { revoke, suspension }: Steps): Lending {
  const { state, since, until, copies, holds } = termsOf(link);
  const borrow = link.href;
  switch (state ?? (copies.available === 0 ? 'unavailable' : 'available')) {
    case 'reserved':
      return { kind: 'on-hold', holds, ...known({ revoke, since, until, suspension }) };
    case 'ready':
      return { kind: 'hold-ready', borrow, ...known({ revoke, until }) };
    case 'unavailable':
      return { kind: 'unavailable', borrow, copies, holds, ...known({ until }) };
    default:
      return { kind: 'available', borrow, copies, holds };
  }
}

/** Templates need a token that only apps fetch, so they are no way for us. */
export function readLending(all: readonly Link[]): Lending {
  const links = all.filter(({ templated }) => !templated);
  const withRel = (rels: readonly string[]) => links.filter((link) => link.rels.some((rel) => rels.includes(rel)));
  const steps = stepsIn(links);
  const { revoke } = steps;
  const content = withRel(contentRels);
  const open = withRel(openRels);
  const loans = [...content, ...(revoke ? open : [])].filter((link) => isLoan(link, revoke));
  if (loans.length > 0) return onLoan(loans, steps);
  const borrow = linkBy(links, ...borrowRels) ?? content.find((link) => termsOf(link).state === 'reserved');
  if (open.length > 0) return { kind: 'open', ways: waysOf(open) };
  if (borrow) return toBorrow(borrow, steps);
  const free = content.filter((link) => termsOf(link).state === undefined);
  return free.length > 0 ? { kind: 'open', ways: waysOf(free) } : { kind: 'none' };
}
