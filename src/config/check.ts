/** Finds whatever in a value isn't as its schema says, with what should stand there. Loaded only when something is wrong. */

import { definitions } from './generated/schema.ts';
import { resolve, type Schema } from './schema.ts';
import { isRecord } from './sift.ts';

/** As a script would write it: `contact.email`, `municipalities[0].code`. */
type Place = string;

export type Fault =
  | { readonly kind: 'wrong'; readonly place: Place; readonly found: unknown; readonly write: string }
  | { readonly kind: 'missing'; readonly place: Place; readonly write: string }
  /** A name that may not stand there, with those that may. */
  | { readonly kind: 'unknown'; readonly place: Place; readonly found: unknown; readonly known: readonly string[] };

type Report = (fault: Fault) => void;

const isRightString = ({ pattern, format, minLength = 0 }: Schema, found: string): boolean =>
  found.length >= minLength &&
  new RegExp(pattern ?? '').test(found) &&
  (format === undefined || URL.canParse(found, 'http://x'));

const isRightKind: Readonly<Record<string, (schema: Schema, found: unknown) => boolean>> = {
  string: (schema, found) => typeof found === 'string' && isRightString(schema, found),
  integer: (_, found) => Number.isInteger(found),
  boolean: (_, found) => typeof found === 'boolean',
  array: ({ minItems = 0 }, found) => Array.isArray(found) && found.length >= minItems,
  object: ({ minProperties = 0 }, found) => isRecord(found) && Object.keys(found).length >= minProperties,
};

const isRight = (schema: Schema, found: unknown): boolean =>
  (isRightKind[schema.type ?? '']?.(schema, found) ?? true) && (schema.enum?.includes(found) ?? true);

export function check(asWritten: Schema, found: unknown, place: Place, report: Report): void {
  const schema = resolve(asWritten, definitions);
  const write = schema.errorMessage ?? '';
  if (!isRight(schema, found)) report({ kind: 'wrong', place, found, write });
  else if (Array.isArray(found)) {
    for (const [index, member] of found.entries()) check(schema.items ?? {}, member, `${place}[${index}]`, report);
  } else if (isRecord(found)) checkMembers(schema, found, place, report);
}

function checkMembers(schema: Schema, found: Readonly<Record<string, unknown>>, place: Place, report: Report): void {
  const { properties = {}, propertyNames, additionalProperties, required = [], errorMessage = '' } = schema;
  const placeOf = (name: string) => (place ? `${place}.${name}` : name);
  const known = new Map(Object.entries(properties));
  const names = new RegExp(propertyNames?.pattern ?? '');
  for (const name of required) {
    if (found[name] === undefined)
      report({
        kind: 'missing',
        place: placeOf(name),
        write: resolve(known.get(name) ?? {}, definitions).errorMessage ?? '',
      });
  }
  for (const [name, value] of Object.entries(found)) {
    const at = placeOf(name);
    const inner = known.get(name) ?? additionalProperties ?? {};
    if (!inner) report({ kind: 'unknown', place: at, found: value, known: [...known.keys()] });
    else if (!names.test(name)) report({ kind: 'wrong', place: at, found: value, write: errorMessage });
    else if (value !== undefined) check(inner, value, at, report);
  }
}
