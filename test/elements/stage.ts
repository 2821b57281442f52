/** Puts an element on a page of its own with a fake library and a language, and waits until it has come to rest. */

import { nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { loadAllTerms, type SupportedLanguage, type AllTerms } from '../../src/i18n/terms.ts';
import { FakeLibrary, provideFakeLibrary } from '../fakes/fake-library.ts';

export interface Stage<E extends LitElement> {
  readonly element: E;
  readonly library: FakeLibrary;
  readonly terms: AllTerms;
}

const patienceMs = 8000;

const cleanups: (() => void)[] = [];

/** `library` is prepared before the element comes, as a patron would meet it. */
export async function onStage<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  {
    language = 'fi',
    library = new FakeLibrary(),
    prepare,
  }: {
    readonly language?: SupportedLanguage;
    readonly library?: FakeLibrary;
    readonly prepare?: (element: HTMLElementTagNameMap[K]) => void;
  } = {},
): Promise<Stage<HTMLElementTagNameMap[K] & LitElement>> {
  cleanups.push(provideFakeLibrary(library));
  const place = document.createElement('main');
  place.lang = language;
  const element = document.createElement(tag) as HTMLElementTagNameMap[K] & LitElement;
  prepare?.(element);
  place.append(element);
  document.body.append(place);
  cleanups.push(() => place.remove());
  const terms = await loadAllTerms(language);
  await atRest(element);
  return { element, library, terms };
}

/** To be called after each test. */
export function clearStage(): void {
  for (const clean of cleanups.splice(0)) clean();
  const url = new URL(location.href);
  for (const name of ['elib-q', 'elib-book']) url.searchParams.delete(name);
  history.replaceState(null, '', url);
}

/** Waits until an element has shown what its promises brought. */
export async function atRest(element: LitElement): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await nextFrame();
    await element.updateComplete;
  }
}

/** Waits for what code that comes later has shown; a test ends that waits in vain. */
export async function until(holds: () => boolean): Promise<void> {
  const lastMs = Date.now() + patienceMs;
  while (!holds()) {
    if (Date.now() > lastMs) throw new Error(`never came true: ${holds.toString()}`);
    await nextFrame();
  }
}

/** The words on show, hidden ones for those who listen included, with single spaces. */
export function wordsOf(element: Element | null | undefined): string {
  const root = element?.shadowRoot ?? element;
  const shown = [...(root?.querySelectorAll('*') ?? [])].filter((one) => !one.closest('style'));
  const texts = (root instanceof ShadowRoot ? [root, ...shown] : [element, ...shown]).flatMap((node) =>
    [...(node?.childNodes ?? [])]
      .filter((child) => child.nodeType === Node.TEXT_NODE)
      .map((child) => child.textContent),
  );
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** The one that `selector` names inside `place` or its shadow root; a test ends where there is none. */
export function find<E extends HTMLElement>(place: Element, selector: string, kind: new () => E): E {
  const found = (place.shadowRoot ?? place).querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`there is no ${selector} in ${place.localName}`);
  return found;
}

/** The button or link that is called `name`, by its `aria-label` or its words. */
export function control(element: Element, name: string): HTMLElement {
  const all = [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('button, a[href]')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? wordsOf(one)) === name);
  if (!found) throw new Error(`nothing is called "${name}"; there are ${all.map((one) => wordsOf(one)).join(', ')}`);
  return found;
}

/** What has been said to those who listen. */
export const announced = (element: Element): string =>
  [...(element.shadowRoot?.querySelectorAll('[role=status]') ?? [])].map(wordsOf).join(' ').trim();
