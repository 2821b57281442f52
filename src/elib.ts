/**
 * The script tag of the webmaster: loads the code of the `elib-*` elements that stand on the page, now and later, and makes
 * the page's default library from `data-library`. Knows no element's code. The first version on a page wins.
 */

import { loadersByTag } from './elements/loaders.ts';

declare const __ELIB_VERSION__: string;

interface Presence {
  readonly version: string;
}

const presence = Symbol.for('elib');

const load = (tag: string): void => {
  const loader = loadersByTag[tag];
  if (!loader || customElements.get(tag) || asked.has(tag)) return;
  asked.add(tag);
  loader().catch((reason: unknown) => {
    asked.delete(tag);
    console.error(`elib: the code of <${tag}> could not be loaded; what stands inside the tag stays`, reason);
  });
};

const asked = new Set<string>();

const scan = (root: ParentNode): void => {
  for (const tag of Object.keys(loadersByTag)) if (root.querySelector(`${tag}:not(:defined)`)) load(tag);
};

const watch = (): void => {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        load(node.localName);
        if (node.firstElementChild) scan(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
};

/** The library that the script tag names becomes the page's default, unless the page has written one itself. */
const placeLibrary = (): void => {
  const address = document.querySelector<HTMLScriptElement>(`script[data-library]`)?.dataset.library;
  if (document.querySelector('elib-library')) return;
  if (!address) {
    console.warn('elib: the script tag names no library: write data-library="https://…/your-library" on it');
    return;
  }
  const library = document.createElement('elib-library');
  library.setAttribute('src', address);
  document.body.append(library);
};

function start(): void {
  const page = document as Document & { [presence]?: Presence };
  const first = page[presence];
  if (first) {
    console.warn(
      `elib: version ${first.version} is on this page already; version ${__ELIB_VERSION__} stays out of its way`,
    );
    return;
  }
  Object.defineProperty(page, presence, { value: { version: __ELIB_VERSION__ } });
  placeLibrary();
  scan(document);
  watch();
  window.addEventListener('online', () => scan(document));
}

start();
