/** How long a patron can undo what leaves their shelf. */

export interface ShelfTimings {
  /** From the press of the button until the e-library hears of it. */
  readonly undoMs: number;
}

export const defaultTimings: ShelfTimings = { undoMs: 10_000 };
