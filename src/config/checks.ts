/**
 * Small checks from which the reading of a configuration is put together: each gives what is right of a value and complains
 * of the rest. Knows no name of the configuration and no words for what is wrong.
 */

/** What was found at `place` instead of what belongs there, or a name that isn't known; `complaint-words.ts` says it in a sentence. */
export interface Complaint {
  /** As a script would write it: `contact.email`, `municipalities[0].code`. */
  readonly place: string;
  readonly found: unknown;
  /** The names that may stand there, when `place` ends in one that may not. */
  readonly known?: readonly string[];
}

type Complain = (complaint: Complaint) => void;

/** Gives undefined for what can't be used, after complaining of it. */
export type Read<T> = (found: unknown, place: string, complain: Complain) => T | undefined;

type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const only =
  <T>(isRight: (value: unknown) => value is T): Read<T> =>
  (found, place, complain) => {
    if (isRight(found)) return found;
    complain({ place, found });
    return undefined;
  };

export const matching = (pattern: RegExp): Read<string> =>
  only((value): value is string => typeof value === 'string' && pattern.test(value));

/** The members that are right; nothing when there are fewer than `least`. */
export const listOf =
  <T>(read: Read<T>, least: number): Read<readonly T[]> =>
  (found, place, complain) => {
    const members: readonly unknown[] | undefined = Array.isArray(found) ? found : undefined;
    if (!members || members.length < least) {
      complain({ place, found });
      return undefined;
    }
    const right = members
      .map((member, index) => read(member, `${place}[${index}]`, complain))
      .filter((member) => member !== undefined);
    return right.length < least ? undefined : right;
  };

/** The members whose name and value are right; nothing when there are none. */
export const mapOf =
  <T>(isName: RegExp, read: Read<T>): Read<Readonly<Record<string, T>>> =>
  (found, place, complain) => {
    const members = isRecord(found) ? Object.entries(found) : [];
    if (members.length === 0) complain({ place, found });
    const right = members.flatMap(([name, value]) => {
      const at = `${place}.${name}`;
      if (!isName.test(name)) complain({ place: at, found: value });
      const member = isName.test(name) ? read(value, at, complain) : undefined;
      return member === undefined ? [] : [[name, member] as const];
    });
    return right.length > 0 ? Object.fromEntries(right) : undefined;
  };

/** The members of `shape` that are right; the lack of a `needed` one is complained of too. */
export const recordOf =
  <T>(shape: { readonly [Name in keyof T]: Read<T[Name]> }, needed: readonly string[] = []): Read<Partial<T>> =>
  (found, place, complain) => {
    if (!isRecord(found)) {
      complain({ place, found });
      return undefined;
    }
    const readers = new Map(Object.entries<Read<unknown>>(shape));
    const right = [...new Set([...needed, ...Object.keys(found)])].flatMap((name) => {
      const at = place ? `${place}.${name}` : name;
      const read = readers.get(name);
      if (!read) complain({ place: at, found: found[name], known: [...readers.keys()] });
      const member = read?.(found[name], at, complain);
      return member === undefined ? [] : [[name, member] as const];
    });
    return Object.fromEntries(right) as Partial<T>;
  };
