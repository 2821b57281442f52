/** Reads and writes what patrons mark in audiobooks, as W3C annotations in the form of the Palace family of servers: a motivation, a place, and what is said of it. */

import type { Place } from '../domain/audiobook.ts';
import { request } from './http.ts';
import { asAmount, asRecord, asString, known, readAll, record, type JsonRecord } from './json.ts';
import { trackName } from './track-name.ts';

export interface Annotation {
  /** Address at the service; absent until it has one. */
  readonly id?: string;
  readonly motivation: string;
  readonly publicationId: string;
  readonly place: Place;
  readonly body: JsonRecord;
}

const TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
/** Of the body: when the patron was there, RFC 3339. */
export const TIME = 'http://librarysimplified.org/terms/time';
/** Of the body: URN of the device. Apps of the Palace family pass over an annotation without it, and write `noDevice` when they don't tell. */
export const DEVICE = 'http://librarysimplified.org/terms/device';
export const noDevice = 'null';

/** All of the patron's in one book. @throws LibraryError as `request` */
export async function askAnnotations(
  href: string,
  token: string,
  publicationId: string,
): Promise<readonly Annotation[]> {
  const { body } = await request(href, { accept: TYPE, token });
  const page = asRecord(asRecord(body)?.first) ?? asRecord(body);
  return readAll(page?.items, readAnnotation).filter((annotation) => annotation.publicationId === publicationId);
}

/** @returns what the service answers. @throws LibraryError as `request` */
export async function sendAnnotation(
  href: string,
  token: string,
  annotation: Annotation,
  idempotencyKey: string,
): Promise<unknown> {
  const { body } = await request(href, {
    ...{ method: 'POST', accept: TYPE, contentType: TYPE, keepalive: true },
    ...{ token, idempotencyKey, body: annotationOf(annotation) },
  });
  return body;
}

/** Undefined for what marks no place in an audiobook. */
export function readAnnotation(json: unknown): Annotation | undefined {
  const annotation = asRecord(json);
  const target = asRecord(annotation?.target);
  const motivation = asString(annotation?.motivation);
  const publicationId = asString(target?.source);
  const place = readLocator(asRecord(target?.selector)?.value);
  if (motivation === undefined || publicationId === undefined || !place) return undefined;
  const id = asString(annotation?.id);
  return { motivation, publicationId, place, body: record(annotation?.body), ...known({ id }) };
}

/** What the body says of the time, if it is one. */
export function timeOf({ body }: Annotation): string | undefined {
  const time = asString(body[TIME]);
  return Number.isNaN(Date.parse(time ?? '')) ? undefined : time;
}

/** LocatorAudioBookTime version 2 (Palace mobile specifications): version 1 names parts and chapters that manifests no longer have. */
function readLocator(value: unknown): Place | undefined {
  const locator = record(parse(value));
  const item = asString(locator.readingOrderItem);
  const milliseconds = asAmount(locator.readingOrderItemOffsetMilliseconds);
  const isKnown = locator['@type'] === 'LocatorAudioBookTime' && locator['@version'] === 2;
  return isKnown && item !== undefined && milliseconds !== undefined
    ? { trackName: trackName(item), seconds: milliseconds / 1000 }
    : undefined;
}

function parse(value: unknown): unknown {
  try {
    return JSON.parse(asString(value) ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

const annotationOf = ({ motivation, body, publicationId, place }: Annotation): unknown => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  motivation,
  body,
  target: {
    source: publicationId,
    selector: {
      type: 'oa:FragmentSelector',
      value: JSON.stringify({
        '@type': 'LocatorAudioBookTime',
        '@version': 2,
        readingOrderItem: place.trackName,
        readingOrderItemOffsetMilliseconds: Math.round(place.seconds * 1000),
      }),
    },
  },
});
