/** Reads XML with a parser that isn't ours and forgives nothing, by namespace and local name. */
import { DOMParser } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';

export const atomNamespace = 'http://www.w3.org/2005/Atom';

/** Prefixes of our tests, whatever the document's own are. */
const namespaces: Readonly<Record<string, string>> = {
  opds: 'http://opds-spec.org/2010/catalog',
  dcterms: 'http://purl.org/dc/terms/',
  schema: 'http://schema.org/',
  opf: 'http://www.idpf.org/2007/opf',
  thr: 'http://purl.org/syndication/thread/1.0',
  opensearch: 'http://a9.com/-/spec/opensearch/1.1/',
  simplified: 'http://librarysimplified.org/terms/',
  palaceproject: 'http://palaceproject.io/terms/',
  xml: 'http://www.w3.org/XML/1998/namespace',
};

function parted(name: string): readonly [namespace: string | undefined, local: string] {
  const [prefix = '', local] = name.split(':');
  return local === undefined ? [undefined, prefix] : [namespaces[prefix], local];
}

const elementsIn = (parent: Element): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

/** The parser lets names pass whose prefix nobody has declared. */
function requireNamespaces(parent: Element): void {
  for (const { nodeName, namespaceURI } of [parent, ...parent.attributes]) {
    if (namespaceURI === null && nodeName.includes(':')) throw new Error(`${nodeName} is in no namespace`);
  }
  elementsIn(parent).forEach(requireNamespaces);
}

/** A replacement character is what we write for what no document can hold; it need not come from a wrong encoding. */
function complain(level: string, message: string): void {
  if (!message.includes('replacement character')) throw new Error(`${level}: ${message}`);
}

/** @throws for anything that is not well-formed, with or without namespaces */
export function readXml(text: string): Element {
  const document = new DOMParser({ onError: complain }).parseFromString(text, 'application/xml');
  const root = document.documentElement;
  if (root === null) throw new Error('The document is empty');
  requireNamespaces(root);
  return root;
}

/** Children by name; a name without a prefix is in the namespace of the parent's document. */
export function childrenOf(parent: Element, name: string): Element[] {
  const [namespace = parent.ownerDocument?.documentElement?.namespaceURI, local] = parted(name);
  return elementsIn(parent).filter((child) => child.localName === local && child.namespaceURI === namespace);
}

export const textOf = (parent: Element, name: string): string | undefined =>
  childrenOf(parent, name)[0]?.textContent ?? undefined;

export function attribute(of: Element, name: string): string | undefined {
  const [namespace, local] = parted(name);
  return (namespace === undefined ? of.getAttribute(local) : of.getAttributeNS(namespace, local)) ?? undefined;
}
