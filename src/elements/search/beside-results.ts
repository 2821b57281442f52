/** What stands beside results and can come after them, in one piece: the tools, the marks in titles, covers instead of a list, the help where nothing was found. */

import { markedWords } from '../../ui/marked-words.ts';
import { besideResultsSheet } from './beside-results.styles.ts';
import './elib-nothing-found.ts';
import './elib-search-tools.ts';

export interface BesideResults {
  readonly markedWords: typeof markedWords;
}

/** Makes it ready for the results in `root`. */
export function besideIn(root: HTMLElement | DocumentFragment): BesideResults {
  if (root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(besideResultsSheet)) {
    root.adoptedStyleSheets.push(besideResultsSheet);
  }
  return { markedWords };
}
