/** Asks axe about the page as the patron has it before them. What axe can't decide by itself is listed with the reason why it is right. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

interface Judged {
  readonly rule: string;
  readonly message: RegExp;
  readonly reason: string;
}

const judged: readonly Judged[] = [
  {
    rule: 'color-contrast',
    message: /overlapped by another element|partially (obscured|overlaps)|outside the viewport/,
    reason: 'a title half scrolled out of its row has the colours of its neighbours, which axe has judged',
  },
  {
    rule: 'color-contrast',
    message: /Element has no value/,
    reason:
      'an empty field half out of sight has no words, and those that are written in it have the colours of its filled neighbours',
  },
];

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const linesOf = (results: AxeResults['violations'], known: readonly Judged[]): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ html, any, all, none }) => {
      const message = [...any, ...all, ...none].map((check) => check.message).join(', ');
      const isKnown = known.some((one) => one.rule === id && one.message.test(message));
      return isKnown ? [] : `${id}: ${message} ${html}`;
    }),
  );

/** Runs in the page: when all that moves to an end has come there. A dialog that is still fading in has no contrast yet. */
async function animationsEnd(): Promise<void> {
  const within = (root: Document | ShadowRoot): Animation[] => [
    ...root.getAnimations(),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  const moving = within(document).filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** @param where What the patron sees, for the message */
export async function axe(page: Page, where: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(animationsEnd);
  await page.evaluate(source);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  assert.deepEqual(linesOf(results.violations, []), [], `axe on ${where}: violations`);
  assert.deepEqual(linesOf(results.incomplete, judged), [], `axe on ${where}: undecided`);
}
