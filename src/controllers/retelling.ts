/**
 * Puts the texts of a library's configuration in place of ours. Loaded with the first library that has any. Texts that are put
 * together from numbers and titles stay as they are.
 */

import { ContextEvent, createContext } from '@lit/context';
import { showcaseKey, type LibraryProfile, type Showcase } from '../domain/showcase.ts';
import { retellAll } from './terms-controller.ts';

type Texts = NonNullable<LibraryProfile['texts']>;

const showcaseContext = createContext<Showcase>(showcaseKey);

const textsOf = new WeakMap<Showcase['profile'], Texts>();

/** The library of `host`, or of the element in which it is a part. */
function libraryFor(host: Element): Showcase | undefined {
  let from: Element = host;
  for (let node: Node = host; node instanceof Element;) {
    const named: unknown = 'library' in node ? node.library : undefined;
    if (typeof named === 'string') from = document.getElementById(named) ?? from;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : root;
  }
  let found: Showcase | undefined;
  from.dispatchEvent(new ContextEvent(showcaseContext, from, (library) => (found = library)));
  return found;
}

type Words = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** `terms` with `text` at `steps`, where a text stands. */
function withText(terms: Words, [step = '', ...rest]: readonly string[], text: string): Words {
  const present = Object.hasOwn(terms, step) ? terms[step] : undefined;
  if (rest.length === 0) return typeof present === 'string' ? { ...terms, [step]: text } : terms;
  return isRecord(present) ? { ...terms, [step]: withText(present, rest, text) } : terms;
}

/** Templates compare words by identity: the same terms become the same. */
const made = new WeakMap<object, WeakMap<object, unknown>>();

function retold<T>(host: Element, language: string, terms: T): T {
  const library = libraryFor(host);
  const texts = library && textsOf.get(library.profile)?.[language];
  if (!texts || !isRecord(terms)) return terms;
  const known = made.get(texts) ?? new WeakMap<object, unknown>();
  made.set(texts, known);
  const result =
    known.get(terms) ??
    Object.entries(texts).reduce<Words>((told, [name, text]) => withText(told, name.split('.'), text), terms);
  known.set(terms, result);
  return result as T;
}

export function retell(profile: Showcase['profile'], texts: Texts): void {
  textsOf.set(profile, texts);
  retellAll(retold);
}
