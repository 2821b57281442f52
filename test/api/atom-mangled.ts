/** Mangles Atom documents, as trees and as text, and reads what is left. Runs in a page, where the parser is the browser's. */

import fc from 'fast-check';
import { safeFragment } from '../../src/api/feed-html.ts';
import { atomFeed, atomPublication } from '../../src/api/opds/atom/atom.ts';
import { searchTemplates } from '../../src/api/opds/atom/search-description.ts';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import type { Feed } from '../../src/domain/feed.ts';
import type { Publication } from '../../src/domain/publication.ts';
import { assertHarmless, atOnce, attempt, unsafeAddresses } from './harmless.ts';

const FOUND = 'https://api.example.fi/malli/document.xml';

const readers: readonly ((xml: string) => unknown)[] = [
  (xml) => readFeed(atomFeed(xml), FOUND),
  (xml) => readPublication(atomPublication(xml), FOUND),
  (xml) => searchTemplates(xml, FOUND),
];

const html = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<p style="x:expression(1)" onclick=alert(1)>x',
  '<iframe srcdoc="<script>1</script>">',
];

const hostile = fc.oneof(
  fc.constantFrom(...unsafeAddresses, ...html, '', ' ', '-1', '1e308', 'NaN', 'x'.repeat(10_000), '\ud800'),
  fc.string({ unit: 'binary' }),
);

interface Change {
  readonly at: number;
  readonly how: keyof typeof treeChanges;
  readonly by: string;
}

const put = (element: Element, name: string, value: string): void => {
  element.setAttribute(name, value);
};

/** What happens to one element of the tree. */
const treeChanges = {
  attribute: (element: Element, by: string, at: number): void => {
    const attribute = element.attributes[at % Math.max(1, element.attributes.length)];
    if (attribute) attribute.value = by;
    else put(element, 'href', by);
  },
  text: (element: Element, by: string): void => {
    element.textContent = by;
  },
  remove: (element: Element): void => element.remove(),
  repeat: (element: Element): unknown => element.parentNode?.insertBefore(element.cloneNode(true), element),
  within: (element: Element): void => element.append(element.cloneNode(true)),
  markup: (element: Element, by: string): void => {
    const script = element.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'script');
    script.textContent = by;
    put(element, 'type', 'xhtml');
    element.replaceChildren(script);
  },
  move: (element: Element): void => element.ownerDocument.documentElement.append(element),
};

const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(),
    how: fc.constantFrom(...(Object.keys(treeChanges) as Change['how'][]), 'attribute', 'attribute', 'text'),
    by: hostile,
  }),
  { maxLength: 6 },
);

const cuts = fc.option(
  fc.record({
    from: fc.nat(),
    length: fc.nat({ max: 40 }),
    by: fc.oneof(hostile, fc.constantFrom('<', '&', ']]>', '<!--', '<![CDATA[', '&a;')),
  }),
  { freq: 4 },
);

function mangle(source: Document, all: readonly Change[]): string {
  const document = source.cloneNode(true) as Document;
  for (const { at, how, by } of all) {
    const elements = document.querySelectorAll('*');
    const element = elements[at % Math.max(1, elements.length)];
    if (element && element !== document.documentElement) treeChanges[how](element, by, at);
  }
  return new XMLSerializer().serializeToString(document);
}

const describedIn = (value: unknown): readonly Publication[] => {
  const { publications = [], groups = [] } = value as Partial<Feed>;
  return 'contributors' in (value as object)
    ? [value as Publication]
    : [...publications, ...groups.flatMap(describedIn)];
};

/** Three are enough to see whether markup gets through; all would measure the sanitiser. */
function assertSilent(value: unknown): void {
  for (const { description } of describedIn(value).slice(0, 3)) {
    const fragment = safeFragment(Object.values(description ?? {}).join(''));
    const [loud] = Array.from(fragment.querySelectorAll('*')).filter(
      ({ localName, attributes }) =>
        /script|iframe|svg|img/.test(localName) ||
        Array.from(attributes).some(({ name }) => !/^(lang|dir)$/.test(name)),
    );
    if (loud) throw new Error(loud.outerHTML);
  }
}

/** @returns how often a reader made something of a mangled document; throws what fast-check has to tell */
export function readMangled(texts: readonly string[], seed: number, numRuns: number): number {
  const sources = texts.map((text) => new DOMParser().parseFromString(text, 'application/xml'));
  let read = 0;
  const property = fc.property(fc.constantFrom(...sources), changes, cuts, (source, all, cut) => {
    const sound = mangle(source, all);
    const at = cut ? cut.from % sound.length : 0;
    const xml = cut ? sound.slice(0, at) + cut.by + sound.slice(at + cut.length) : sound;
    for (const reader of readers) {
      const result = atOnce(() => attempt(reader, xml));
      if (result === undefined) continue;
      assertHarmless(result);
      assertSilent(result);
      read += 1;
    }
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { seed, numRuns });
  if (failed) throw new Error(`${String(errorInstance)}: ${JSON.stringify(counterexample?.slice(1))}`);
  return read;
}
