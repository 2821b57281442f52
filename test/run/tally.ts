/** What a stage of the test run comes to, and the sum that is its last line. Knows no test runner. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Which test or stage, and why: "races on PostgreSQL: PostgreSQL is not installed". */
  readonly skipped: readonly string[];
}

export const onePassed: Tally = { passed: 1, failed: 0, skipped: [] };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: [] };

export const allSkipped = (what: string, why: string): Tally => ({
  passed: 0,
  failed: 0,
  skipped: [`${what}: ${why}`],
});

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** Read by machines: "12 passed, 0 failed, 1 skipped". */
export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped.length} skipped`;

/** A run in which nothing ran has proved nothing. */
export const succeeded = ({ passed, failed }: Tally): boolean => failed === 0 && passed > 0;
