/**
 * Gives an element the look that the library's configuration asks for, hides it where that turns it off, and has its texts
 * replaced. The look counts below what the page itself asks for: the tokens read
 * `--elib-…` of the page first and these second. Values go through the CSS parser one by one, so none can smuggle in a rule.
 */

import { isoDay } from '../domain/helsinki-day.ts';
import type { Library } from '../domain/library.ts';
import { isOn } from '../domain/period.ts';

const sheets = new WeakMap<Library, CSSStyleSheet>();

function sheetOf(library: Library): CSSStyleSheet {
  const known = sheets.get(library);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.insertRule(':host{}');
  sheets.set(library, sheet);
  const fill = () => {
    const profile = library.profile.value;
    const rule = sheet.cssRules[0];
    if (profile.kind !== 'ready' || !(rule instanceof CSSStyleRule)) return;
    const { theme, elements = {}, texts } = profile.value;
    for (const [token, value] of Object.entries(theme)) rule.style.setProperty(`--_theme-${token}`, value);
    for (const [tag, period] of Object.entries(elements)) {
      if (!isOn(period, () => isoDay(Date.now()))) sheet.insertRule(`:host(${tag}){display:none!important}`, 1);
    }
    if (texts) void import('./retelling.ts').then(({ retell }) => retell(library, texts), console.warn);
  };
  fill();
  library.profile.subscribe(fill);
  return sheet;
}

/** Puts the theme of `library` on `root` in place of the one of `before`. */
export function adoptTheme(root: ShadowRoot | null, library: Library | undefined, before: Library | undefined): void {
  if (!root) return;
  const old = before && sheets.get(before);
  const kept = root.adoptedStyleSheets.filter((sheet) => sheet !== old);
  root.adoptedStyleSheets = library ? [...kept, sheetOf(library)] : kept;
}
