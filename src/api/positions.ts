/** Keeps the patron's place in an audiobook on the server: W3C annotations with the motivation `idling`, one per book. */

import type { Place } from '../domain/audiobook.ts';
import { request } from './http.ts';
import { asAmount, asRecord, asString, readAll, record } from './json.ts';
import { trackName } from './track-name.ts';

export interface Position {
  readonly publicationId: string;
  readonly place: Place;
  /** RFC 3339, when the patron was there. */
  readonly time: string;
  /** URN of the device on which they were there, as far as it is told. */
  readonly device?: string;
  /** How much of the book lies before it, 0–1. */
  readonly share?: number;
}

const TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const IDLING = 'http://librarysimplified.org/terms/annotation/idling';
const TIME = 'http://librarysimplified.org/terms/time';
const DEVICE = 'http://librarysimplified.org/terms/device';
/** As apps of the Palace family write that they don't tell. */
const noDevice = 'null';

/** The latest position on the server; undefined when there is none for this book. @throws LibraryError as `request` */
export async function lastPosition(href: string, token: string, publicationId: string): Promise<Position | undefined> {
  const { body } = await request(href, { accept: TYPE, token });
  const page = asRecord(asRecord(body)?.first) ?? asRecord(body);
  return readAll(page?.items, readPosition)
    .filter((position) => position.publicationId === publicationId)
    .sort((one, other) => Date.parse(other.time) - Date.parse(one.time))[0];
}

/** Saves `position`. @returns the position that the server holds now, which is a newer one when there was one */
export async function savePosition(href: string, token: string, position: Position, key: string): Promise<Position> {
  const { body } = await request(href, {
    method: 'POST',
    accept: TYPE,
    contentType: TYPE,
    token,
    idempotencyKey: key,
    body: annotationOf(position),
    keepalive: true,
  });
  return readPosition(body) ?? position;
}

/** Undefined for what is no position of an audiobook. */
export function readPosition(json: unknown): Position | undefined {
  const annotation = asRecord(json);
  const target = asRecord(annotation?.target);
  const publicationId = asString(target?.source);
  const time = asString(asRecord(annotation?.body)?.[TIME]);
  const place = readLocator(asRecord(target?.selector)?.value);
  const isPosition = annotation?.motivation === IDLING && !Number.isNaN(Date.parse(time ?? ''));
  if (!isPosition || publicationId === undefined || time === undefined || !place) return undefined;
  const device = asString(record(annotation.body)[DEVICE]);
  return { publicationId, place, time, ...(device !== undefined && device !== noDevice && { device }) };
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

const annotationOf = ({ publicationId, place, time, device }: Position): unknown => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  motivation: IDLING,
  body: { [TIME]: time, [DEVICE]: device ?? noDevice },
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
