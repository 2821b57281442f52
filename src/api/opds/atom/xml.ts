/** Parses XML that others wrote with the browser's own parser, and finds elements and attributes in it. Knows no document format. */

import { LibraryError } from '../../../domain/library-error.ts';

/** What a page with Trusted Types must allow; README names it. The result is only ever read, never put on a page. */
const policyName = 'elib-xml';

interface XmlPolicy {
  readonly createHTML: (xml: string) => string;
}

declare const trustedTypes: { readonly createPolicy: (name: string, rules: XmlPolicy) => XmlPolicy } | undefined;

let policy: XmlPolicy | undefined;

/** The parser is a place where Trusted Types are asked for, whatever it parses. */
function trusted(xml: string): string {
  if (typeof trustedTypes === 'undefined') return xml;
  policy ??= trustedTypes.createPolicy(policyName, { createHTML: (same) => same });
  return policy.createHTML(xml);
}

/**
 * The root element. A document that declares entities or a type of its own is refused: no catalogue needs them.
 * @throws LibraryError `unreadable`
 */
export function parseXml(text: string): Element {
  const document = new DOMParser().parseFromString(trusted(text.trimStart()), 'application/xml');
  if (document.doctype ?? document.querySelector('parsererror')) throw new LibraryError('unreadable', 'no sound XML');
  return document.documentElement;
}

/** The prefixes by which our readers write names, whatever the document calls them. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': '',
  'http://opds-spec.org/2010/catalog': 'opds:',
  'http://librarysimplified.org/terms/': 'simplified:',
  'http://schema.org/': 'schema:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://purl.org/dc/elements/1.1/': 'dcterms:',
  'http://readium.org/lcp-specs/ns': 'lcp:',
  'http://a9.com/-/spec/opensearch/1.1/': 'opensearch:',
};

/** Children by name, each list in the document's order. */
export function childrenOf(parent: Element): (name: string) => readonly Element[] {
  const byName = new Map<string, Element[]>();
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const name = nameOf(child);
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(child);
    else byName.set(name, [child]);
  }
  return (name) => byName.get(name) ?? [];
}

export const nameOf = ({ namespaceURI, localName }: Element): string =>
  (prefixes[namespaceURI ?? 'http://www.w3.org/2005/Atom'] ?? 'other:') + localName;

/** By local name: servers put the same attribute into a namespace or into none. */
export const attributesOf = (element: Element): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Array.from(element.attributes, ({ localName, value }) => [localName, value]));

export const textOf = (element: Element | undefined): string | undefined => element?.textContent.trim() ?? undefined;
