/** Careful steps into JSON that others wrote: each gives the value if it has the wished shape, else undefined. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export const asRecord = (value: unknown): JsonRecord | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;

export const asString = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

/** A number, also when it was written as a string. */
export const asNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

/** A list of one for a single value; empty for null and undefined. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

/** What `read` makes of each member, without those of which it makes nothing. */
export const readAll = <T>(value: unknown, read: (member: unknown) => T | undefined): readonly T[] =>
  asList(value).flatMap((member) => read(member) ?? []);
