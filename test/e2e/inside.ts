/**
 * What our elements look like inside: box and computed style of every element in their shadow roots, measured on a library's own
 * page and on a blank one that gives them the same width, font and colour, so that whatever differs has leaked in.
 */

import type { Page } from 'playwright-core';

type Style = Readonly<Record<string, string>>;

/** One element or pseudo-element: where it is from the corner of its host, and how its style differs from the initial one. */
interface Measured {
  readonly path: string;
  readonly box: readonly number[];
  readonly style: Style;
}

/** What an element is given by the page, by design. */
export interface Given {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly fallback: string;
  readonly width: number;
  readonly isItem: boolean;
  readonly style: Style;
}

interface Inside {
  readonly given: Given;
  readonly measured: readonly Measured[];
}

/** By design from the page: font and colour, and where the tag stands. */
const given = ['font-family', 'font-size', 'color', 'color-scheme', 'min-height', 'justify-content'];
/** The look that a webmaster may set. */
const set = ['accent', 'on-accent', 'surface', 'ink', 'heading-font', 'radius', 'space'].map(
  (name) => `--elib-${name}`,
);

/** Of the tag itself, what a page's layout sets or what follows from it. */
const ofLayout =
  /^(margin|inset|top$|right$|bottom$|left$|flex|order$|grid-(area|row|column)|align-self|justify-self|min-(width|inline|block)|max-|z-index$)/;

/** The loader's own `elib-library` is made by itself. */
const isOurs =
  'elib-search, elib-highlights, elib-shelf, elib-shelf-count, elib-player, elib-login, elib-announcements';

/** Everything that was asked for has come and stands still. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const images: HTMLImageElement[] = [];
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (element instanceof HTMLImageElement) images.push(element);
      }
    };
    look(document);
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

/** @param tags selector of the elements to look into, in the order of the page */
export const lookInside = (page: Page, tags = isOurs): Promise<Inside[]> =>
  page.evaluate(
    ({ tags, given }) => {
      const blank = document.body.appendChild(document.createElement('span'));
      blank.style.setProperty('all', 'initial', 'important');
      const plain = getComputedStyle(blank);
      const initial = new Map([...plain].map((name) => [name, plain.getPropertyValue(name)]));
      blank.remove();

      const styleOf = (element: Element, pseudo?: string): Record<string, string> => {
        const style = getComputedStyle(element, pseudo);
        const own: Record<string, string> = {};
        for (const name of style) {
          const value = style.getPropertyValue(name);
          // Names that the page has made up mean nothing to us.
          if (!name.startsWith('--') && value !== initial.get(name)) own[name] = value;
        }
        return own;
      };

      const nameOf = (element: Element): string => {
        const like = [...(element.parentNode?.children ?? [])].filter(
          ({ localName }) => localName === element.localName,
        );
        const number = like.length > 1 ? `:${like.indexOf(element) + 1}` : '';
        return `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}${number}`;
      };

      const measure = (host: Element): Measured[] => {
        const corner = host.getBoundingClientRect();
        const measured: Measured[] = [];
        const add = (element: Element, path: string): void => {
          const box = element.getBoundingClientRect();
          const isShown = element.getClientRects().length > 0 && box.height > 0;
          measured.push({
            path,
            box: isShown ? [box.x - corner.x, box.y - corner.y, box.width, box.height] : [],
            style: styleOf(element),
          });
          for (const pseudo of ['::before', '::after', '::placeholder', '::backdrop'].filter(
            (name) => !/before|after/.test(name) || getComputedStyle(element, name).content !== 'none',
          )) {
            if (pseudo === '::placeholder' && !(element instanceof HTMLInputElement)) continue;
            if (pseudo === '::backdrop' && !(element instanceof HTMLDialogElement && element.open)) continue;
            measured.push({ path: `${path}${pseudo}`, box: [], style: styleOf(element, pseudo) });
          }
          for (const child of element.shadowRoot?.children ?? []) visit(child, `${path} #`);
          if (element.getRootNode() !== document) for (const child of element.children) visit(child, path);
        };
        const visit = (element: Element, path: string): void => {
          // Suggestions come and go in their own time.
          if (element.localName !== 'style' && !element.matches('.suggestions > *'))
            add(element, `${path} > ${nameOf(element)}`);
        };
        // A library has no box and shows nothing of itself.
        if (host.localName === 'elib-library') for (const child of host.shadowRoot?.children ?? []) visit(child, '#');
        else add(host, host.localName);
        return measured;
      };

      // What the page itself hides, as a shut menu does, can't be measured.
      const hosts = [...document.querySelectorAll(tags)].filter(
        (host) => host.shadowRoot && (host.localName === 'elib-library' || host.getClientRects().length > 0),
      );
      const inside = hosts.map((host) => {
        const style = getComputedStyle(host);
        return {
          given: {
            tag: host.localName,
            attributes: [...host.attributes].map(({ name, value }) => [name, value] as const),
            fallback: host.innerHTML,
            width: host.getBoundingClientRect().width,
            isItem: /flex|grid/.test(host.parentElement ? getComputedStyle(host.parentElement).display : ''),
            style: Object.fromEntries(given.map((name) => [name, style.getPropertyValue(name)])),
          },
          measured: measure(host),
        };
      });
      return inside;
    },
    { tags, given: [...given, ...set] },
  );

/** What the page gives to all: the size of `rem`, and the fonts that it has brought. */
export const commonOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const faces = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map(({ cssText }) => cssText),
    );
    const library = document.querySelector('elib-library');
    const own = library && getComputedStyle(library);
    const inherited = own ? `elib-library { font: ${own.fontSize} ${own.fontFamily}; color: ${own.color}; }` : '';
    const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
    return `${faces.join('\n')} html { font-size: ${fontSize}; color-scheme: ${colorScheme}; } ${inherited}`;
  });

const declarations = (style: Style): string =>
  Object.entries(style)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');

/** A page that has nothing but the same elements, each as wide, in the same font and colour. */
export function blankPage(language: string, scriptTag: string, common: string, all: readonly Given[]): string {
  const places = all.map(({ width, isItem, style }, index) => {
    const { 'min-height': height = 'auto', 'justify-content': justify = 'normal', ...inherited } = style;
    return [
      `#place-${index} { width: ${width}px; display: ${isItem ? 'grid' : 'block'}; ${declarations(inherited)} }`,
      `#place-${index} > * { min-height: ${height}; justify-content: ${justify}; }`,
    ].join('\n');
  });
  const bodies = all.map(({ tag, attributes, fallback }, index) => {
    const own = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
    return `<div id="place-${index}"><${tag}${own}>${fallback}</${tag}></div>`;
  });
  const look = `${common} body { margin: 0; } ${places.join('\n')}`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Blank</title><style>${look}</style>${scriptTag}</head><body>${bodies.join('\n')}</body></html>`;
}

const isSameBox = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, index) => Math.abs(value - (other[index] ?? NaN)) < 0.1);

/** One line per property that has leaked, with where it shows first and on how many elements. */
export function leaks(onPage: readonly Inside[], onBlank: readonly Inside[]): string[] {
  const found = new Map<string, string[]>();
  const note = (what: string, path: string): void => void found.set(what, [...(found.get(what) ?? []), path]);
  for (const [index, { measured }] of onPage.entries()) {
    const blank = new Map(onBlank[index]?.measured.map((one) => [one.path, one]));
    for (const { path, box, style } of measured) {
      const other = blank.get(path);
      blank.delete(path);
      if (!other) {
        note('only on the page', path);
        continue;
      }
      const isHost = !path.includes(' ');
      if (!isSameBox(box, other.box)) note(`box ${box.join(' ')}, not ${other.box.join(' ')}`, path);
      for (const name of new Set([...Object.keys(style), ...Object.keys(other.style)])) {
        if (style[name] === other.style[name] || (isHost && ofLayout.test(name))) continue;
        note(`${name}: ${style[name] ?? 'initial'}, not ${other.style[name] ?? 'initial'}`, path);
      }
    }
    for (const path of blank.keys()) note('only on the blank page', path);
  }
  return [...found].map(([what, paths]) => `${what} (${paths.length}×, first ${paths[0] ?? ''})`);
}
