/**
 * Writes XML 1.0 from a tree of elements, so that nothing a title may hold breaks a document. Knows no vocabulary.
 *
 * @example
 *   writeXml(element('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, element('title', {}, 'Kirjat & kuvat')))
 */

/** A number is written in digits; undefined: the attribute isn't there. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Undefined: there is no such child. */
type Child = XmlNode | undefined | readonly Child[];

const flat = (children: readonly Child[]): XmlNode[] =>
  children.flatMap((child) => {
    if (child === undefined) return [];
    return typeof child === 'string' || 'name' in child ? [child] : flat(child);
  });

export const element = (name: string, attributes: Attributes, ...children: readonly Child[]): XmlElement => ({
  name,
  attributes,
  children: flat(children),
});

/** An element that holds a text; undefined when there is none. */
export const textElement = (name: string, text: string | number | null | undefined): XmlElement | undefined =>
  text === null || text === undefined ? undefined : element(name, {}, String(text));

/** What no XML 1.0 document can hold, not even escaped (§2.2): most control characters, halves of characters. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const entity = (character: string): string => entities[character] ?? character;

/** `>` too, as `]]>` must not stand in a text; a reader takes a bare carriage return for a line feed. */
const escapedText = (text: string): string => text.replace(unwritable, '\uFFFD').replace(/[&<>\r]/g, entity);

/** A reader takes bare white space in an attribute for a space. */
const escapedValue = (value: string): string => value.replace(unwritable, '\uFFFD').replace(/[&<>"\t\n\r]/g, entity);

const writeAttribute = ([name, value]: readonly [string, string | number | undefined]): string =>
  value === undefined ? '' : ` ${name}="${escapedValue(String(value))}"`;

/** A part of a document; of HTML, too, when it has no empty elements. */
export function writeFragment(node: XmlNode): string {
  if (typeof node === 'string') return escapedText(node);
  const { name, attributes, children } = node;
  const start = `<${name}${Object.entries(attributes).map(writeAttribute).join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.map(writeFragment).join('')}</${name}>`;
}

export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeFragment(root)}\n`;
