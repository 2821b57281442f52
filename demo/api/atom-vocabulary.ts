/** The namespaces, media types and small elements that Atom entries and feeds are written with. Knows no publications. */
import { element } from './xml.ts';
import type { Attributes, XmlElement } from './xml.ts';

/** Prefixes as E-kirjasto and Palace use them; Atom itself is the default namespace. */
export const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:opds': 'http://opds-spec.org/2010/catalog',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:schema': 'http://schema.org/',
  'xmlns:opf': 'http://www.idpf.org/2007/opf',
  'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
  'xmlns:opensearch': 'http://a9.com/-/spec/opensearch/1.1/',
  'xmlns:simplified': 'http://librarysimplified.org/terms/',
  'xmlns:lcp': 'http://readium.org/lcp-specs/ns',
  'xmlns:palaceproject': 'http://palaceproject.io/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** OPDS 1.2 §3.1, §2.1, §2.2; OpenSearch 1.1. */
export const atomTypes = {
  acquisition: 'application/atom+xml;profile=opds-catalog;kind=acquisition',
  navigation: 'application/atom+xml;profile=opds-catalog;kind=navigation',
  entry: 'application/atom+xml;type=entry;profile=opds-catalog',
  searchDescription: 'application/opensearchdescription+xml',
} as const;

interface LinkAttributes extends Attributes {
  readonly rel: string;
  readonly href: string;
}

export const linkElement = (attributes: LinkAttributes, ...children: readonly XmlElement[]): XmlElement =>
  element('link', attributes, ...children);

export const feedLinkElement = (rel: string, { href, title }: { href: string; title?: string }): XmlElement =>
  linkElement({ rel, href, type: atomTypes.acquisition, title });
