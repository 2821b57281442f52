/** Links of OPDS and Readium documents as every reader here needs them: rels as a list, addresses absolute and harmless. */

import { asAmount, asList, asRecord, asString, known, readAll, record, type JsonRecord } from '../json.ts';

export interface Link {
  readonly href: string;
  readonly rels: readonly string[];
  /** Media type without parameters, lower case; empty when not stated. */
  readonly type: string;
  /** Media type as written. */
  readonly fullType: string;
  readonly templated: boolean;
  readonly title: unknown;
  readonly properties: JsonRecord;
  readonly raw: JsonRecord;
}

/**
 * Addresses that `URL` would give back unchanged, as far as that can be told at a glance: a plain host, no dots to resolve,
 * nothing to encode. Nearly all links are such, a long list has thousands, and `URL` takes many times as long.
 */
const settled =
  /^https?:\/\/[a-z]+(?:[.-][a-z]+)*(?::(?:[1-9]\d{3}|[1-5]\d{4}))?(?:\/(?![.%])[\w.~!$&()*+,;=:@%-]*)+(?:\?[\w./?~!$&()*+,;=:@%-]*)?$/;

/** `href` against `base` if it is an http(s) address: nothing else ever becomes a link. */
export function safeAddress(href: unknown, base: string): string | undefined {
  const text = asString(href);
  if (text === undefined || settled.test(text)) return text;
  try {
    const { href: address } = new URL(text, base);
    return /^https?:/.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** A template keeps its braces (RFC 6570 §1.2): only what stands before the first is resolved. */
function templateAddress(href: unknown, base: string): string | undefined {
  const text = asString(href) ?? '';
  const brace = text.indexOf('{');
  if (brace < 0) return safeAddress(text, base);
  const fixed = safeAddress(text.slice(0, brace) || '.', base);
  return fixed && fixed + text.slice(brace);
}

export function readLink(value: unknown, base: string): Link | undefined {
  const raw = asRecord(value);
  if (!raw) return undefined;
  const templated = raw.templated === true || /\{.*\}/.test(asString(raw.href) ?? '');
  const href = templated ? templateAddress(raw.href, base) : safeAddress(raw.href, base);
  if (href === undefined) return undefined;
  const fullType = asString(raw.type) ?? '';
  return {
    href,
    rels: asList(raw.rel).filter((rel) => typeof rel === 'string'),
    type: mediaType(fullType),
    fullType,
    templated,
    title: raw.title,
    properties: record(raw.properties),
    raw,
  };
}

export const mediaType = (type: string): string => type.replace(/;.*/s, '').trim().toLowerCase();

export const readLinks = (value: unknown, base: string): readonly Link[] =>
  readAll(value, (member) => readLink(member, base));

/** The first link with one of `rels`, the earlier rel first. Templates lead nowhere as they are. */
export function linkBy(links: readonly Link[], ...rels: readonly string[]): Link | undefined {
  for (const rel of rels) {
    const link = links.find((candidate) => candidate.rels.includes(rel) && !candidate.templated);
    if (link) return link;
  }
  return undefined;
}

/** The address by which a document names itself, else where it was found: what its relative links are relative to. */
export const baseOf = (links: unknown, found: string): string => linkBy(readLinks(links, found), 'self')?.href ?? found;

export const sizeOf = ({ raw }: Link): { readonly width?: number; readonly height?: number } =>
  known({ width: asAmount(raw.width), height: asAmount(raw.height) });
