/** The parts of one book in full. Properties in, wishes out; knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Contributor, Publication, Series } from '../../domain/publication.ts';
import { wording, type Text } from '../../domain/text.ts';
import { shortDuration } from '../../i18n/durations.ts';
import { spokenDuration } from '../../i18n/spoken-durations.ts';
import { languageName } from '../../i18n/language-names.ts';
import type { SupportedLanguage, AllTerms } from '../../i18n/terms.ts';
import { bookIcon, headphonesIcon } from '../../ui/icons.ts';
import { shareIcon } from '../../ui/search-icons.ts';
import { words } from '../../ui/words.ts';
import { accessibilityWords } from './accessibility.templates.ts';
import type { SharingState } from './sharing.ts';

export const bookSkeleton = (): TemplateResult =>
  html`<div class="book" aria-hidden="true">
    <span class="cover bone"></span>
    <div class="main">
      <span class="bone line wide"></span><span class="bone line"></span><span class="bone line"></span>
    </div>
  </div>`;

const roles = [
  'author',
  'narrator',
  'translator',
  'illustrator',
  'editor',
  'contributor',
] as const satisfies readonly Contributor['role'][];

/** The year of a date as feeds write it. */
const yearOf = (published: string): string => /\d{4}/.exec(published)?.[0] ?? published;

export interface FactsOptions {
  readonly publication: Publication;
  readonly terms: AllTerms;
  readonly language: SupportedLanguage;
  /** Shows a feed in the page's search; undefined on a page without one. */
  readonly onGo: ((href: string) => void) | undefined;
}

/** What leads to a feed of its own, where it can be shown. */
interface Linked {
  readonly name: Text;
  readonly href?: string;
}

const linked = ({ name, href }: Linked, { language, onGo }: FactsOptions): unknown =>
  href && onGo
    ? html`<button class="text-button" type="button" @click=${() => onGo(href)}>${words(name, language)}</button>`
    : words(name, language);

const listOf = (all: readonly Linked[], options: FactsOptions): unknown =>
  all.length === 0 ? nothing : all.map((one, index) => html`${index > 0 ? ', ' : nothing}${linked(one, options)}`);

function seriesWords({ name, position, href }: Series, options: FactsOptions): TemplateResult {
  const { text, lang } = wording(name, options.language);
  const title = position === undefined ? text : options.terms.seriesPart(text, position);
  const part: Linked = { name: { [lang ?? 'und']: title }, ...(href && { href }) };
  return html`<span>${linked(part, options)}</span> `;
}

const accessibilityOf = ({ publication: { accessibility }, terms, language }: FactsOptions) =>
  accessibility && accessibilityWords(accessibility, terms, language);

/** What is known about the book, as terms and their values; what isn't known isn't mentioned. */
export function facts(options: FactsOptions): TemplateResult {
  const { publication, terms, language } = options;
  const { contributors, durationSeconds, publisher, published, languages, series, subjects, isbn } = publication;
  const inRole = (role: Contributor['role']) => contributors.filter((contributor) => contributor.role === role);
  const rows: readonly (readonly [string, unknown])[] = [
    ...roles.map((role) => [terms.roles[role], listOf(inRole(role), options)] as const),
    [
      terms.duration,
      durationSeconds === undefined
        ? nothing
        : html`<span aria-hidden="true">${shortDuration(durationSeconds, language)}</span
            ><span class="hidden">${spokenDuration(durationSeconds, language)}</span>`,
    ],
    [terms.publisher, publisher ? words(publisher, language) : nothing],
    [terms.published, published ? yearOf(published) : nothing],
    [terms.language, languages.map((tag) => languageName(tag, language)).join(', ') || nothing],
    [terms.series, series.length > 0 ? series.map((one) => seriesWords(one, options)) : nothing],
    [terms.subjects, listOf(subjects, options)],
    ['ISBN', isbn ?? nothing],
    [terms.accessibility, accessibilityOf(options) ?? nothing],
  ];
  return html`<dl part="facts">
    ${rows
      .filter(([, value]) => value !== nothing)
      .map(
        ([term, value]) =>
          html`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

/** A button that shares the book; where the device refuses, the link itself to copy. */
export const sharing = (state: SharingState, link: string, terms: AllTerms, onShare: () => void): TemplateResult =>
  html`<button class="button plain" type="button" @click=${onShare}>${shareIcon}${terms.share}</button>
    ${state === 'copied' ? html`<p class="muted">${terms.linkCopied}</p>` : nothing}
    ${state === 'failed' ? html`<p class="muted link">${terms.linkNotCopied} <span>${link}</span></p>` : nothing}`;

/** The button that makes it a favourite, where the service offers that; its code comes with it. */
export function favourite(publication: Publication, library: string | undefined): TemplateResult | typeof nothing {
  if (!publication.favourite) return nothing;
  void import('./elib-favourite.ts').catch(console.error);
  return html`<elib-favourite library=${library ?? nothing} .publication=${publication}></elib-favourite>`;
}

export interface SampleOptions {
  readonly publication: Publication;
  readonly terms: AllTerms;
  readonly state: 'offered' | 'sounding' | 'failed';
  readonly onHear: () => void;
  /** It begins to sound, also after a pause. */
  readonly onSound: () => void;
  readonly onFailure: () => void;
}

/** A sample to hear, fetched only when asked for, or one to read on a page of its own. */
export function sample({ publication, terms, state, onHear, onSound, onFailure }: SampleOptions): unknown {
  if (!publication.sample) return nothing;
  const { href, type } = publication.sample;
  if (!type.startsWith('audio/')) {
    return html`<a class="button" href=${href} target="_blank" rel="noopener">${bookIcon}${terms.readSample}</a>`;
  }
  switch (state) {
    case 'offered':
      return html`<button class="button" type="button" @click=${onHear}>${headphonesIcon}${terms.hearSample}</button>`;
    case 'sounding':
      return html`<audio
        controls
        autoplay
        preload="none"
        aria-label=${terms.sample}
        src=${href}
        @play=${onSound}
        @error=${onFailure}
      ></audio>`;
    case 'failed':
      return html`<p role="alert">${terms.sampleFailed}</p>`;
  }
}
