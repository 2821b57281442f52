/** Reads JSON and tells where in the text each of its places stands, so that a webmaster can be sent there. */

export interface LocatedJson {
  readonly value: unknown;
  /** Place, such as `contact.email` or `municipalities[0].code` → where its name or, in a list, its value begins. */
  readonly offsets: ReadonlyMap<string, number>;
}

/** What keeps a text from being JSON. */
export type Obstacle =
  | 'value-expected'
  | 'name-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'comma-too-many'
  | 'text-unfinished'
  | 'name-twice'
  | 'more-after-end'
  | 'too-deep';

export class NotJson extends Error {
  constructor(
    readonly obstacle: Obstacle,
    readonly offset: number,
  ) {
    super(obstacle);
  }
}

/** Where a text ends, or has what can't stand in it as it is; of control characters only those below the blank. */
const special = /["\\\p{Cc}]/gu;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
/** A configuration has six levels; what goes much deeper is none, and would overflow the stack. */
const deepest = 100;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;
const blank = /[ \t\r\n]*/y;

class Reader {
  readonly offsets = new Map<string, number>();
  #at = 0;
  #depth = 0;

  constructor(readonly text: string) {}

  /** @throws NotJson */
  whole(): unknown {
    this.#skip();
    const value = this.#value('');
    this.#skip();
    if (this.#at < this.text.length) throw new NotJson('more-after-end', this.#at);
    return value;
  }

  #value(place: string): unknown {
    const next = this.text[this.#at];
    if (next === '{') return this.#record(place);
    if (next === '[') return this.#list(place);
    if (next === '"') return this.#string();
    const found = this.#take(scalar);
    if (found === undefined) throw new NotJson('value-expected', this.#at);
    return JSON.parse(found);
  }

  /** Piece by piece: a pattern for the whole would overflow the stack on a long one. */
  #string(): string {
    const begins = this.#at;
    for (let at = begins + 1; ;) {
      special.lastIndex = at;
      const found = special.exec(this.text);
      if (found?.[0] === '"') {
        this.#at = special.lastIndex;
        return JSON.parse(this.text.slice(begins, this.#at)) as string;
      }
      at = this.#beyond(found, begins);
    }
  }

  /** Where the text goes on behind what was `found` in it. */
  #beyond(found: RegExpExecArray | null, begins: number): number {
    if (!found) throw new NotJson('text-unfinished', begins);
    if (found[0] > ' ' && found[0] !== '\\') return found.index + 1;
    escaped.lastIndex = found.index;
    const length = escaped.exec(this.text)?.[0].length;
    if (length === undefined) throw new NotJson('text-unfinished', begins);
    return found.index + length;
  }

  #record(place: string): unknown {
    const members = new Map<string, unknown>();
    this.#members('}', () => {
      const begins = this.#at;
      if (this.text[begins] !== '"') throw new NotJson('name-expected', begins);
      const name = this.#string();
      if (members.has(name)) throw new NotJson('name-twice', begins);
      this.#skip();
      if (this.text[this.#at] !== ':') throw new NotJson('colon-expected', this.#at);
      this.#step();
      const inner = place ? `${place}.${name}` : name;
      this.offsets.set(inner, begins);
      members.set(name, this.#value(inner));
    });
    return Object.fromEntries(members);
  }

  #list(place: string): unknown {
    const members: unknown[] = [];
    this.#members(']', () => {
      const inner = `${place}[${members.length}]`;
      this.offsets.set(inner, this.#at);
      members.push(this.#value(inner));
    });
    return members;
  }

  /** What stands between brackets, with commas between. */
  #members(end: string, readOne: () => void): void {
    if ((this.#depth += 1) > deepest) throw new NotJson('too-deep', this.#at);
    this.#readMembers(end, readOne);
    this.#depth -= 1;
  }

  #readMembers(end: string, readOne: () => void): void {
    this.#step();
    if (this.text[this.#at] === end) {
      this.#at += 1;
      return;
    }
    for (;;) {
      readOne();
      this.#skip();
      const next = this.text[this.#at];
      if (next !== ',' && next !== end) throw new NotJson('comma-expected', this.#at);
      const comma = this.#at;
      this.#step();
      if (next === end) {
        this.#at = comma + 1;
        return;
      }
      if (this.text[this.#at] === end) throw new NotJson('comma-too-many', comma);
    }
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skip(): void {
    this.#take(blank);
  }

  /** Over one character and the blanks behind it. */
  #step(): void {
    this.#at += 1;
    this.#skip();
  }
}

/** @throws NotJson with where the text stops being JSON */
export function readLocated(text: string): LocatedJson {
  const reader = new Reader(text);
  return { value: reader.whole(), offsets: reader.offsets };
}

/** Line and column of `offset`, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where `place` stands, else what it would stand in. */
export function offsetOf({ offsets }: LocatedJson, place: string): number {
  for (let at = place; at !== ''; at = at.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]*)$/, '')) {
    const found = offsets.get(at);
    if (found !== undefined) return found;
  }
  return 0;
}
