/** Reads how a publication can be read by those who don't read it by eye (Readium Web Publication Manifest, accessibility). Loaded with a book in full. */

import type { Accessibility } from '../../domain/publication.ts';
import { asList, asString, readAll, record } from '../json.ts';
import { readText } from './words.ts';

/** Modes that only suffice together are no help to who has one of them. */
const singleMode = (value: unknown): string | undefined => {
  const modes = asList(value);
  return modes.length === 1 ? asString(modes[0]) : undefined;
};

/** Undefined when nothing is told. */
export function readAccessibility(value: unknown): Accessibility | undefined {
  const written = record(value);
  const accessibility: Accessibility = {
    summary: readAll(written.summary, readText),
    features: readAll(written.feature, asString),
    sufficientModes: readAll(written.accessModeSufficient, singleMode),
    hazards: readAll(written.hazard, asString),
    conformsTo: readAll(written.conformsTo, asString),
  };
  return Object.values(accessibility).some(({ length }) => length > 0) ? accessibility : undefined;
}
