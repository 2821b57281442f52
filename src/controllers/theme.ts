/**
 * Gives an element the look that the library's configuration asks for, hides it where that turns it off, and has its texts
 * replaced. The look counts below what the page itself asks for: the tokens read
 * `--elib-…` of the page first and these second. Values go through the CSS parser one by one, so none can smuggle in a rule.
 */

import { isoDay } from '../domain/helsinki-day.ts';
import type { Showcase } from '../domain/showcase.ts';
import { isOn } from '../domain/period.ts';

/** By the profile, which the parts of a library share. */
const sheets = new WeakMap<Showcase['profile'], CSSStyleSheet>();

function sheetOf({ profile: store }: Showcase): CSSStyleSheet {
  const known = sheets.get(store);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host{}');
  sheets.set(store, sheet);
  const fill = () => {
    const profile = store.value;
    const rule = sheet.cssRules[0];
    if (profile.kind !== 'ready' || !(rule instanceof CSSStyleRule)) return;
    const { theme, elements = {}, texts } = profile.value;
    for (const [token, value] of Object.entries(theme)) rule.style.setProperty(`--_theme-${token}`, value);
    for (const [tag, period] of Object.entries(elements)) {
      if (!isOn(period, () => isoDay(Date.now()))) sheet.insertRule(`:host(${tag}){display:none!important}`, 1);
    }
    if (texts) void import('./retelling.ts').then(({ retell }) => retell(store, texts), console.warn);
  };
  fill();
  store.subscribe(fill);
  return sheet;
}

/** Puts the theme of `library` on `root` in place of the one of `before`. */
export function adoptTheme(root: ShadowRoot | null, library: Showcase | undefined, before: Showcase | undefined): void {
  if (!root) return;
  const old = before && sheets.get(before.profile);
  const kept = new Set(root.adoptedStyleSheets);
  if (old) kept.delete(old);
  if (library) kept.add(sheetOf(library));
  root.adoptedStyleSheets = [...kept];
}
