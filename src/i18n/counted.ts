/** A number with its word, for sentences that count. */

/** E.g. `1 laina`, `3 lainaa`; undefined when there is nothing to count. */
export const counted = (count: number, one: string, many: string): string | undefined =>
  count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
