/** Careful steps into JSON that others wrote: each gives the value if it has the wished shape, else undefined. Nothing throws. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export const asRecord = (value: unknown): JsonRecord | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined;

/** An empty record for what is none. */
export const record = (value: unknown): JsonRecord => asRecord(value) ?? {};

/** Without blanks around it; undefined when nothing is left. */
export const asString = (value: unknown): string | undefined => {
  const string = typeof value === 'string' && value.trim();
  return string || (typeof value === 'number' ? String(value) : undefined);
};

/** A count or measure: finite and not negative, also when it was written as a string. */
export const asAmount = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number.parseFloat(value) : value;
  return typeof number === 'number' && number >= 0 && number < Infinity ? number : undefined;
};

/** A list of one for a single value; empty for null and undefined. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

/** What `read` makes of each member, without those of which it makes nothing. */
export const readAll = <T>(value: unknown, read: (member: unknown) => T | undefined): readonly T[] =>
  asList(value)
    .map(read)
    .filter((result) => result !== undefined);

type Known<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** `members` without those that are undefined. */
export function known<T extends object>(members: T): Known<T> {
  // Not by entries: a page of a thousand publications has tens of thousands of these.
  const result: Known<T> = {};
  for (const name in members) if (members[name] !== undefined) result[name] = members[name] as never;
  return result;
}
