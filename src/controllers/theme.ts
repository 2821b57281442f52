/**
 * Gives an element the look that the library's configuration asks for, below what the page itself asks for: the tokens read
 * `--elib-…` of the page first and these second. Values go through the CSS parser one by one, so none can smuggle in a rule.
 */

import type { Library } from '../domain/library.ts';

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
    for (const [token, value] of Object.entries(profile.value.theme))
      rule.style.setProperty(`--_theme-${token}`, value);
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
