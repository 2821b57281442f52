/**
 * Gives an element its words in the language of the place where it stands: the nearest `lang` attribute, across shadow roots.
 * A language we have no words in gives way to Finnish; templates put `language` on their outermost element so that the words are pronounced right.
 */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { supportedLanguage, type LoadTerms, type SupportedLanguage, type Terms } from '../i18n/terms.ts';

const hosts = new Set<{ follow(): void; retell(): void }>();

/** Puts a library's own texts in place of ours: does nothing until `retelling.ts` comes with the first library that has any. */
let retold = <T>(_host: Element, _language: string, terms: T): T => terms;

export function retellAll(by: typeof retold): void {
  retold = by;
  for (const host of hosts) host.retell();
}

let observer: MutationObserver | undefined;

function observeLanguages(): void {
  observer ??= new MutationObserver(() => {
    for (const controller of hosts) controller.follow();
  });
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** The nearest `lang` attribute of `element` or what contains it, shadow hosts included. */
function nearestLanguage(element: Element): string {
  for (let node: Element | null = element; node;) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

export class TermsController<T = Terms> implements ReactiveController {
  /** Undefined until the words have arrived; elements show a skeleton meanwhile. */
  terms: T | undefined;
  language: SupportedLanguage = 'fi';
  #asked: SupportedLanguage | undefined;
  #ours: T | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly load: LoadTerms<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    observeLanguages();
    this.follow();
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (hosts.size === 0) observer?.disconnect();
  }

  follow(): void {
    const language = supportedLanguage(nearestLanguage(this.host));
    if (language === this.#asked) return;
    this.#asked = language;
    if (!this.terms) this.language = language;
    void this.#load(language);
  }

  /** Language of the place, in which the words have been asked for: what the service tells is asked for in the same, beside them. */
  get asked(): SupportedLanguage {
    return this.#asked ?? this.language;
  }

  retell(): void {
    this.terms = this.#ours && retold(this.host, this.language, this.#ours);
    this.host.requestUpdate();
  }

  /** Others in the same language, with the library's own texts in them. */
  async inOwnWords<U>(load: LoadTerms<U>): Promise<U> {
    const { host, language } = this;
    return retold(host, language, await load(language));
  }

  /** Words that can't be fetched now are fetched when the network is back; until then those that are there stay. */
  async #load(language: SupportedLanguage): Promise<void> {
    try {
      const terms = await this.load(language);
      if (language !== this.#asked) return;
      this.language = language;
      this.#ours = terms;
      this.retell();
    } catch (reason) {
      console.warn('elib: the words could not be loaded', reason);
      this.#asked = undefined;
      window.addEventListener('online', () => this.follow(), { once: true });
    }
  }
}
