/** Asks axe about an element as it stands on the page. What axe can't decide by itself must be listed here with the reason. */

import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

declare const axe: { run(context: Element, options: object): Promise<AxeResults> };

/** Rule → why a person has judged it right. */
const undecided: Readonly<Record<string, string>> = {};

export async function expectAccessible(element: Element): Promise<void> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const tell = (results: AxeResults['violations']): string[] =>
    results.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join(' | ')}`,
    );
  expect(tell(violations), 'violations').to.deep.equal([]);
  expect(tell(incomplete.filter(({ id }) => !(id in undecided))), 'undecided').to.deep.equal([]);
}
