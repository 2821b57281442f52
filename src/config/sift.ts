/**
 * Keeps of a value what is right, on every page: what isn't never reaches an element. Knows no name of the configuration, and
 * no words for what is wrong: `check.ts` finds them, when something is.
 */

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checked by whoever uses it. */
export const anything = 0;

/**
 * What may stand somewhere: a string of that form, one of a set, a list of at least so many, any names of that form with such
 * values, or these names; a name with `!` behind it has to be there.
 */
export type Shape =
  | typeof anything
  | RegExp
  | ((value: string) => boolean)
  | ReadonlySet<unknown>
  | readonly [each: Shape, least: number]
  | ReadonlyMap<RegExp, Shape>
  | { readonly [name: string]: Shape };

/** What a browser can go to, besides. */
export const address =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value) && URL.canParse(value, 'http://x');

const isList = (shape: Shape): shape is readonly [Shape, number] => Array.isArray(shape);

const isRule = (shape: Shape): shape is (value: string) => boolean => typeof shape === 'function';

const isRightLeaf = (shape: Shape, found: unknown): boolean => {
  if (shape instanceof Set) return (shape as ReadonlySet<unknown>).has(found);
  if (typeof found !== 'string') return false;
  if (isRule(shape)) return shape(found);
  return shape instanceof RegExp && shape.test(found);
};

/** What may stand at `name` of such a record. */
const memberOf = (shape: Shape, name: string): Shape | undefined => {
  if (shape instanceof Map) return [...(shape as ReadonlyMap<RegExp, Shape>)].find(([names]) => names.test(name))?.[1];
  const members = new Map<string, Shape>(Object.entries(shape));
  return members.get(name) ?? members.get(`${name}!`);
};

/** The part of `found` that is right, undefined when none is. */
export function sift(shape: Shape, found: unknown): unknown {
  if (shape === anything || isRightLeaf(shape, found)) return found;
  if (isList(shape) && Array.isArray(found)) {
    const right = found.map((member) => sift(shape[0], member)).filter((member) => member !== undefined);
    if (right.length >= shape[1]) return right;
  } else if (isRecord(found) && (shape instanceof Map || shape.constructor === Object)) {
    const right = siftMembers(shape, found);
    if (right) return right;
  }
  return undefined;
}

function siftMembers(shape: Shape, found: JsonRecord): JsonRecord | undefined {
  const right = Object.entries(found).flatMap(([name, value]) => {
    const inner = memberOf(shape, name);
    const member = inner === undefined ? inner : sift(inner, value);
    return member === undefined ? [] : [[name, member] as const];
  });
  const names = right.map(([name]) => `${name}!`);
  const isWhole = shape instanceof Map ? right.length > 0 : lacks(shape, names).length === 0;
  return isWhole ? Object.fromEntries(right) : undefined;
}

const lacks = (shape: Shape, names: readonly string[]): readonly string[] =>
  Object.keys(shape).filter((name) => name.endsWith('!') && !names.includes(name));
