/** Why a place of a library's configuration has the value that it has. */

/** Levels that may say something, from the highest down; `default` is what holds where none does. */
export type LevelName = 'default' | 'nation' | 'area' | 'library' | 'page';

export interface Say {
  readonly level: LevelName;
  /** Undefined where the level says nothing here. */
  readonly value: unknown;
  /** Places by which it keeps levels below from this one. */
  readonly locks: readonly string[];
  /** What was said counts for nothing, as a level above has locked the place. */
  readonly isRefused: boolean;
}

export interface Explanation {
  readonly place: string;
  readonly value: unknown;
  /** The lowest level that had a part in `value`; undefined where nobody says anything. */
  readonly level: LevelName | undefined;
  /** What every level says, from the highest down. */
  readonly why: readonly Say[];
  /** The level that keeps those below it from changing the value. */
  readonly lockedBy?: LevelName;
}
