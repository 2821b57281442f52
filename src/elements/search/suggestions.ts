/**
 * Suggests to a patron who types what they may mean: titles, people, series, subjects (WAI-ARIA combobox with a list box).
 * Loaded when the field first gets the focus; a service that suggests nothing leaves the field as it is.
 */

import { html, nothing, render, type TemplateResult } from 'lit';
import type { Feed, NavigationLink } from '../../domain/feed.ts';
import type { Catalogue } from '../../domain/library.ts';
import { wording } from '../../domain/text.ts';
import { loadAllTerms, type AllTerms, type SupportedLanguage } from '../../i18n/terms.ts';
import { markedWords } from '../../ui/marked-words.ts';
import { words } from '../../ui/words.ts';
import { suggestionsSheet } from './suggestions.styles.ts';

/** Short enough not to be felt, long enough to leave out what a quick typist passes. */
const typingPauseMs = 30;
/** One letter may mean anything. */
const fewestLetters = 2;

export interface SuggestionsOptions {
  readonly catalogue: () => Catalogue | undefined;
  readonly language: () => SupportedLanguage;
  readonly onSearch: (query: string) => void;
  /** A feed was chosen. */
  readonly onShow: (href: string) => void;
}

interface Option {
  readonly link: NavigationLink;
  readonly id: string;
}

/** Gives the field in `root` a list of suggestions, in the place that `root` keeps for them. */
export function suggestFor(root: ShadowRoot, options: SuggestionsOptions): void {
  const input = root.querySelector('input');
  const place = root.querySelector<HTMLElement>('.suggestions');
  if (!input || !place) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, suggestionsSheet];
  const suggestions = new Suggestions(input, place, options);
  if (root.activeElement === input && input.value) suggestions.type();
}

class Suggestions {
  #groups: readonly { readonly title: string; readonly options: readonly Option[] }[] = [];
  #active = -1;
  #typed = '';
  #terms: AllTerms | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly place: HTMLElement,
    private readonly options: SuggestionsOptions,
  ) {
    input.addEventListener('input', this.type);
    input.addEventListener('keydown', this.#press);
    input.addEventListener('blur', this.close);
    input.form?.addEventListener('submit', this.close);
    place.addEventListener('click', ({ target }) => {
      const id = target instanceof Element && target.closest('[role=option]')?.id;
      this.#choose(this.#flat.find((option) => option.id === id));
    });
    // A press on the list must not take the focus from the field, nor must its scroll bar.
    place.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  readonly close = (): void => {
    this.#stopAsking();
    this.#show([]);
  };

  #stopAsking(): void {
    clearTimeout(this.#pause);
    this.#asking?.abort();
  }

  get #flat(): readonly Option[] {
    return this.#groups.flatMap(({ options }) => options);
  }

  readonly type = (): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(), typingPauseMs);
  };

  async #ask(): Promise<void> {
    const { catalogue, language } = this.options;
    const typed = this.input.value.trim();
    this.#asking?.abort();
    if (typed.length < fewestLetters) {
      this.#show([]);
      return;
    }
    const asking = (this.#asking = new AbortController());
    try {
      const [feed, terms] = await Promise.all([
        catalogue()?.suggest(typed, language(), asking.signal),
        loadAllTerms(language()),
      ]);
      if (asking.signal.aborted) return;
      if (feed) this.#terms = terms;
      this.#typed = typed;
      this.#show(feed ? groupsOf(feed, language()) : []);
    } catch {
      // Suggestions are a courtesy: without them the field works as before.
      if (!asking.signal.aborted) this.#show([]);
    }
  }

  #show(groups: readonly { readonly title: string; readonly links: readonly NavigationLink[] }[]): void {
    let count = 0;
    this.#groups = groups.map(({ title, links }) => ({
      title,
      options: links.map((link) => ({ link, id: `suggestion-${(count += 1)}` })),
    }));
    this.#active = -1;
    this.#render();
  }

  readonly #press = (event: KeyboardEvent): void => {
    const count = this.#flat.length;
    if (count === 0 || event.isComposing) return;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#activate(this.#active + 1 < count ? this.#active + 1 : -1),
      ArrowUp: () => this.#activate(this.#active < 0 ? count - 1 : this.#active - 1),
      Escape: this.close,
      ...(this.#active >= 0 && { Enter: () => this.#choose(this.#flat[this.#active]) }),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  /** The list then stands still until the patron types again: what they choose is what they see. */
  #activate(index: number): void {
    this.#stopAsking();
    this.#active = index;
    this.#render();
    this.place.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  #choose(option: Option | undefined): void {
    if (!option) return;
    const { onSearch, onShow, language } = this.options;
    const { title, href, leadsTo } = option.link;
    this.close();
    if (leadsTo === 'publication') onSearch(wording(title, language()).text);
    else onShow(href);
  }

  #render(): void {
    const { input, place } = this;
    const options = this.#flat;
    const isOpen = options.length > 0;
    if (this.#terms) {
      input.setAttribute('role', 'combobox');
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-controls', 'suggestions');
      input.setAttribute('aria-expanded', String(isOpen));
    }
    const active = options[this.#active];
    if (active) input.setAttribute('aria-activedescendant', active.id);
    else input.removeAttribute('aria-activedescendant');
    render(this.#terms ? this.#list(this.#terms, isOpen) : nothing, place);
  }

  #list(terms: AllTerms, isOpen: boolean): TemplateResult {
    return html`<div id="suggestions" role="listbox" aria-label=${terms.suggestions} ?hidden=${!isOpen}>
        ${this.#groups.map(
          ({ title, options }) =>
            html`<div role="group" aria-label=${title}>
              <p aria-hidden="true">${title}</p>
              ${options.map((option) => this.#option(option))}
            </div>`,
        )}
      </div>
      <p class="hidden" role="status">${isOpen ? terms.suggestionsCount(this.#flat.length) : ''}</p>`;
  }

  #option(option: Option): TemplateResult {
    const isActive = this.#flat[this.#active] === option;
    return html`<div id=${option.id} role="option" aria-selected=${isActive ? 'true' : 'false'}>
      ${words(option.link.title, this.options.language(), markedWords(this.#typed))}
    </div>`;
  }
}

const groupsOf = (feed: Feed, language: string) =>
  feed.groups
    .filter(({ navigation }) => navigation.length > 0)
    .map(({ title, navigation }) => ({ title: wording(title, language).text, links: navigation }));
