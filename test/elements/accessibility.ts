/** Asks axe about an element as it stands on the page. What axe can't decide by itself must be listed here with the reason. */

import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

interface Judged {
  readonly rule: string;
  readonly message: RegExp;
  /** Why a person has judged it right. */
  readonly reason: string;
}

const judged: readonly Judged[] = [
  {
    rule: 'color-contrast',
    message: /Element has no value/,
    reason: 'an empty field has the colours of the full ones, which axe has judged',
  },
  {
    rule: 'color-contrast',
    message: /overlapped by another element|partially overlaps other elements/,
    reason:
      'a name half scrolled out of its row: the words are of the colours of their neighbours, which axe has judged',
  },
];

const isJudged = (rule: string, message: string): boolean =>
  judged.some((one) => one.rule === rule && one.message.test(message));

/** What axe found, one line for each place. */
const linesOf = (results: AxeResults['violations']): { rule: string; message: string; line: string }[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const message = [...any, ...all, ...none].map((check) => check.message).join(', ');
      return { rule: id, message, line: `${id}: ${message} ${html}` };
    }),
  );

export async function expectAccessible(element: Element): Promise<void> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(
    linesOf(violations).map(({ line }) => line),
    'violations',
  ).to.deep.equal([]);
  const undecided = linesOf(incomplete).filter(({ rule, message }) => !isJudged(rule, message));
  expect(
    undecided.map(({ line }) => line),
    'undecided',
  ).to.deep.equal([]);
}
