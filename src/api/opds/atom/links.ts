/** Links of an Atom document as links of OPDS 2.0, with what OPDS 1.2 and Palace tell of lending within them. */

import { known, type JsonRecord } from '../../json.ts';
import { attributesOf, childrenOf, textOf } from './xml.ts';

/** A longer chain is a document that was made to hang us. */
const maxNesting = 8;

function indirectTypes(element: Element, level = 0): readonly JsonRecord[] {
  if (level > maxNesting) return [];
  return childrenOf(element)('opds:indirectAcquisition').map((each) => ({
    type: attributesOf(each).type,
    child: indirectTypes(each, level + 1),
  }));
}

/** Everything within the link that tells how the publication can be had. */
function lendingIn(link: Element): JsonRecord {
  if (!link.firstElementChild) return {};
  const children = childrenOf(link);
  const attributes = (name: string): JsonRecord | undefined => {
    const [element] = children(name);
    return element && attributesOf(element);
  };
  const availability = attributes('opds:availability');
  return known({
    availability: availability && { ...availability, state: availability.status },
    holds: attributes('opds:holds'),
    copies: attributes('opds:copies'),
    indirectAcquisition: indirectTypes(link),
    lcp_unhashed_passphrase: textOf(children('lcp:unhashed_passphrase')[0]),
  });
}

/** As OPDS 2.0 writes it, with what Atom writes as strings. */
export interface AtomLink extends JsonRecord {
  readonly href: string | undefined;
  readonly rel: string;
  readonly type: string | undefined;
  readonly title: string | undefined;
}

/** An Atom link without a rel is another form of what it stands in (RFC 4287 §4.2.7.2). */
export function linkOf(link: Element): AtomLink {
  // One by one, as a list of attributes is made of objects: a thousand entries have ten thousand links.
  const attribute = (name: string) => link.getAttribute(name) ?? undefined;
  return {
    href: attribute('href'),
    rel: attribute('rel') ?? 'alternate',
    type: attribute('type'),
    title: attribute('title'),
    properties: lendingIn(link),
  };
}

/** The feeds that belong to a person, a series or a subject stand within its own element. */
export const linksIn = (element: Element): readonly AtomLink[] =>
  element.firstElementChild ? childrenOf(element)('link').map(linkOf) : [];
