/** Problem types that have words of their own, by what comes after the last slash. */

export const toldProblems = [
  'no-available-license',
  'hold-limit-reached',
  'cannot-renew-loan',
  'no-active-loan',
  'no-active-hold',
  'not-age-appropriate',
  'bookmark-limit-reached',
] as const;

export type ToldProblem = (typeof toldProblems)[number];
