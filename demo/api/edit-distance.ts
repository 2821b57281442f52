/** Tells how far a word is from another. Knows nothing of languages. */

/** Letters that must be put in, taken out, replaced or exchanged with their neighbour (optimal string alignment). */
export function editsBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let beforeLast: number[] = [];
  let last = [0, ...to.map((_, index) => index + 1)];
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const cost = letter === other ? 0 : 1;
      const isExchanged = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other;
      current.push(
        Math.min(
          (last[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (last[column] ?? 0) + cost,
          isExchanged ? (beforeLast[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
