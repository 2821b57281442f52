/** Keeps the patron's place in an audiobook on the server: W3C annotations with the motivation `idling`, one per book. */

import type { Place } from '../domain/audiobook.ts';
import {
  askAnnotations,
  DEVICE,
  noDevice,
  readAnnotation,
  sendAnnotation,
  TIME,
  timeOf,
  type Annotation,
} from './annotations.ts';
import { asString } from './json.ts';

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

const IDLING = 'http://librarysimplified.org/terms/annotation/idling';

/** The latest position on the server; undefined when there is none for this book. @throws LibraryError as `request` */
export async function lastPosition(href: string, token: string, publicationId: string): Promise<Position | undefined> {
  return (await askAnnotations(href, token, publicationId))
    .flatMap((annotation) => positionOf(annotation) ?? [])
    .sort((one, other) => Date.parse(other.time) - Date.parse(one.time))[0];
}

/** Saves `position`. @returns the position that the server holds now, which is a newer one when there was one */
export async function savePosition(href: string, token: string, position: Position, key: string): Promise<Position> {
  const { publicationId, place, time, device } = position;
  const body = { [TIME]: time, [DEVICE]: device ?? noDevice };
  const answer = await sendAnnotation(href, token, { motivation: IDLING, publicationId, place, body }, key);
  return readPosition(answer) ?? position;
}

/** Undefined for what is no position of an audiobook. */
export function readPosition(json: unknown): Position | undefined {
  const annotation = readAnnotation(json);
  return annotation && positionOf(annotation);
}

function positionOf(annotation: Annotation): Position | undefined {
  const { motivation, publicationId, place, body } = annotation;
  const time = timeOf(annotation);
  if (motivation !== IDLING || time === undefined) return undefined;
  const device = asString(body[DEVICE]);
  return { publicationId, place, time, ...(device !== undefined && device !== noDevice && { device }) };
}
