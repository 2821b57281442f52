/** Headings at the level that the page gives to the library. */

import { html, type TemplateResult } from 'lit';

const byLevel: readonly ((content: unknown) => TemplateResult)[] = [
  (content) => html`<h2 tabindex="-1">${content}</h2>`,
  (content) => html`<h3 tabindex="-1">${content}</h3>`,
  (content) => html`<h4 tabindex="-1">${content}</h4>`,
  (content) => html`<h5 tabindex="-1">${content}</h5>`,
  (content) => html`<h6 tabindex="-1">${content}</h6>`,
];

/** A heading of `level` 2–6 (nearest where it lies outside), able to receive focus by script. */
export function heading(level: number, content: unknown): TemplateResult {
  const write = byLevel[Math.min(Math.max(level, 2), 6) - 2];
  return write ? write(content) : html`${content}`;
}
