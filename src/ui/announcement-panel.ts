/** One announcement: how grave it is, whose it is and what it says; for patrons, and for whoever tries how it will look. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Announcement } from '../domain/highlights.ts';
import { wording } from '../domain/text.ts';
import type { AnnouncementTerms } from '../i18n/announcements/terms.ts';
import { words } from './words.ts';

export interface AnnouncementOptions {
  readonly announcement: Announcement;
  readonly terms: AnnouncementTerms;
  readonly language: string;
  readonly onDismiss: () => void;
}

export function announcementPanel({ announcement, terms, language, onDismiss }: AnnouncementOptions): TemplateResult {
  const { severity, level, title, text, link } = announcement;
  const spoken = wording(title, language).text;
  return html`<li class=${`panel announcement ${severity}`} part="announcement">
    <div class="text">
      <span class="kind">${terms.severities[severity]}<span class="muted"> · ${terms.from[level]}</span></span>
      <strong>${words(title, language)}</strong>
      ${text ? html`<p>${words(text, language)}</p>` : nothing}
      ${link ? html`<a href=${link} aria-label=${terms.readMoreOf(spoken)}>${terms.readMore}</a>` : nothing}
    </div>
    <button class="button" type="button" aria-label=${terms.dismissOf(spoken)} @click=${onDismiss}>
      ${terms.dismiss}
    </button>
  </li>`;
}
