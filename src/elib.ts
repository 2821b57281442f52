/**
 * The script tag of the webmaster: loads the code of the `elib-*` elements that stand on the page, now and later, and makes
 * the page's default library from `data-library`. Knows no element's code. The first version on a page wins.
 */

import { askEarly } from './api/early.ts';
import type { Presence } from './domain/presence.ts';
import { loadersByTag, loadWholeLibrary, showcaseTags } from './elements/loaders.ts';

declare const __ELIB_VERSION__: string;

const presence = Symbol.for('elib');

/** As `domain/player-window.ts` has it, which a chunk would have to fetch from this file a second time. */
const isPlayerWindow = new URLSearchParams(location.search).get('elib-view') === 'player';

/** The words that most elements need, fetched beside the code that shows them. */
const words: Readonly<Record<string, () => Promise<unknown>>> = {
  fi: () => import('./i18n/fi.ts'),
  sv: () => import('./i18n/sv.ts'),
  en: () => import('./i18n/en.ts'),
};

const load = (tag: string): void => {
  const loader = loadersByTag[tag];
  if (!loader || customElements.get(tag) || asked.has(tag)) return;
  asked.add(tag);
  if (!showcaseTags.includes(tag)) loadBeside();
  loader().catch((reason: unknown) => {
    asked.delete(tag);
    console.error(`elib: the code of <${tag}> could not be loaded; what stands inside the tag stays`, reason);
  });
};

const asked = new Set<string>();

const language = document.documentElement.lang.slice(0, 2).toLowerCase();
const known = language in words ? language : 'fi';

/** What an element asks for when its code has come is on its way by then; where it can't be fetched now, they ask again. */
const loadBeside = (): void => {
  for (const fetch of [loadWholeLibrary, words[known]]) fetch?.().catch(() => undefined);
};

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

/** What else the script tag says with `data-` is of the library's configuration. */
const attributeFor: Readonly<Record<string, string>> = { 'data-library': 'src', 'data-configuration': 'configuration' };

/** The library that the script tag names becomes the page's default, unless the page has written one itself. */
const placeLibrary = (script: HTMLElement | null): void => {
  if (document.querySelector('elib-library')) return;
  if (!script && !document.querySelector('script[data-elib-configuration]')) {
    console.warn('elib: the script tag names no library: write data-library="https://…/your-library" on it');
    return;
  }
  const library = document.createElement('elib-library');
  for (const { name, value } of script?.attributes ?? []) {
    if (name.startsWith('data-')) library.setAttribute(attributeFor[name] ?? name, value);
  }
  document.body.append(library);
};

/** Whether somebody looks at the collection: who came by a link to what they search for doesn't. */
const isBrowsed = (): boolean => document.querySelector('elib-search') !== null && !location.href.includes('elib-q=');

/** Where its code can't be fetched the page stays what it is, with the player on it. */
const openAsPlayer = (): Promise<void> =>
  import('./elements/player/only-player.ts')
    .then(({ showOnlyPlayer }) => showOnlyPlayer(document))
    .catch((reason: unknown) => console.error('elib: the window of the player could not be made', reason));

function start(): void {
  const page = document as Document & { [presence]?: Presence };
  const first = page[presence];
  if (first) {
    console.warn(
      `elib: version ${first.version} is on this page already; version ${__ELIB_VERSION__} stays out of its way`,
    );
    return;
  }
  const script = document.querySelector<HTMLElement>('script[data-library],script[data-configuration]');
  const address = script?.dataset.library;
  const takeEarly = address ? askEarly(new URL(address, document.baseURI).href, known, isBrowsed()) : () => undefined;
  const value: Presence = { version: __ELIB_VERSION__, takeEarly };
  Object.defineProperty(page, presence, { value });
  const begin = () => {
    placeLibrary(script);
    if (location.href.includes('elib-book=')) loadBeside();
    scan(document);
    watch();
    window.addEventListener('online', () => scan(document));
  };
  if (isPlayerWindow) void openAsPlayer().then(begin);
  else begin();
}

start();
