/** The fields in which a patron chooses what they are told and where. Knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import { noticeKinds, type NoticeKind } from '../../domain/notices.ts';
import type { NoticeTerms } from '../../i18n/notices/terms.ts';

export const choicesField = (chosen: readonly NoticeKind[], terms: NoticeTerms): TemplateResult =>
  html`<fieldset>
    <legend>${terms.choices}</legend>
    ${noticeKinds.map(
      (kind) =>
        html`<label class="choice">
          <input type="checkbox" name="kind" .value=${kind} .checked=${chosen.includes(kind)} />
          <span>${terms.kinds[kind]}</span>
        </label>`,
    )}
  </fieldset>`;

export const emailField = (email: string, terms: NoticeTerms, isWrong: boolean): TemplateResult =>
  html`<div class="field">
    <label for="email">${terms.email}</label>
    <input
      id="email"
      name="email"
      type="text"
      part="input"
      inputmode="email"
      autocomplete="email"
      autocapitalize="none"
      spellcheck="false"
      .value=${email}
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby="email-complaint email-help"
    />
    ${isWrong ? html`<p class="complaint" id="email-complaint">${terms.emailWrong}</p>` : nothing}
    <p class="muted" id="email-help">${terms.emailHelp}</p>
  </div>`;
