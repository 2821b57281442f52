/**
 * The kept position in a book as an OPDS Progression document, and back: the same position as the annotation, in another form.
 * Knows nothing of HTTP.
 */
import type { Annotation, NewAnnotation } from './annotations.ts';
import { timeKey } from './annotations.ts';
import type { Recording } from './media/media.ts';
import { Problem } from './problem.ts';

const deviceKey = 'http://librarysimplified.org/terms/device';
const shareKey = 'http://librarysimplified.org/terms/progressWithinBook';
/** Ours, as annotations name no devices. */
const deviceNameKey = 'urn:elib:device-name';

export interface Progression {
  /** RFC 3339. */
  readonly modified: string;
  readonly device: { readonly id: string; readonly name: string };
  /** Of the whole book, 0–1. */
  readonly progression: number;
  /** Where that is, e.g. `01.mp3#t=134.5`. */
  readonly references?: readonly string[] | undefined;
}

interface Locator {
  readonly item: string;
  readonly seconds: number;
}

/** A place of an audiobook is a second of a track. @throws Problem progression-invalid-payload for what names none */
export function positionOf(progression: Progression, source: string): NewAnnotation {
  const [, item, seconds] = /^([^#]+)#t=(?:npt:)?(\d+(?:\.\d+)?)$/.exec(progression.references?.[0] ?? '') ?? [];
  if (item === undefined) throw new Problem('progression-invalid-payload');
  const value = {
    '@type': 'LocatorAudioBookTime',
    '@version': 2,
    readingOrderItem: item,
    readingOrderItemOffsetMilliseconds: Math.round(Number(seconds) * 1000),
  };
  return {
    body: {
      [timeKey]: progression.modified,
      [deviceKey]: progression.device.id,
      [deviceNameKey]: progression.device.name,
      [shareKey]: progression.progression,
    },
    target: { source, selector: { type: 'oa:FragmentSelector', value: JSON.stringify(value) } },
  };
}

/** Undefined for a place in something else than a track. */
function locatorOf({ target }: Annotation): Locator | undefined {
  const { selector } = target as { readonly selector?: { readonly value?: unknown } };
  try {
    const value = JSON.parse(String(selector?.value)) as Readonly<Record<string, unknown>> | null;
    const { readingOrderItem: item, readingOrderItemOffsetMilliseconds: offset } = value ?? {};
    return typeof item === 'string' && typeof offset === 'number' ? { item, seconds: offset / 1000 } : undefined;
  } catch {
    return undefined;
  }
}

/** How much of the book lies before a place; clients that keep annotations don't say. */
function shareBefore({ item, seconds }: Locator, { tracks }: Recording): number {
  const total = tracks.reduce((sum, track) => sum + track.durationSeconds, 0);
  const index = tracks.findIndex(({ file }) => item.endsWith(file));
  const before = tracks.slice(0, Math.max(0, index)).reduce((sum, track) => sum + track.durationSeconds, 0);
  return Math.min(1, (before + seconds) / total);
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

/** Undefined for a position that isn't one in this recording. */
export function progressionOf(annotation: Annotation, recording: Recording): Progression | undefined {
  const locator = locatorOf(annotation);
  if (locator === undefined) return undefined;
  const { body, time } = annotation;
  const share = body[shareKey];
  const id = textOr(body[deviceKey], 'urn:elib:device:unknown');
  return {
    modified: time.toISOString(),
    device: { id, name: textOr(body[deviceNameKey], id) },
    progression: typeof share === 'number' ? share : shareBefore(locator, recording),
    references: [`${locator.item}#t=${String(locator.seconds)}`],
  };
}
