/** Proposes another spelling of what was searched for. Part of `elib-search`; the choice goes up from `host` as an event. */

import { html, type TemplateResult } from 'lit';
import type { NavigationLink } from '../../domain/feed.ts';
import { wording } from '../../domain/text.ts';
import { ElibSearchRequest } from '../../events/search-request.ts';
import type { AllTerms } from '../../i18n/terms.ts';

export function spelling(
  host: HTMLElement,
  correction: NavigationLink,
  terms: AllTerms,
  language: string,
): TemplateResult {
  const { text } = wording(correction.title, language);
  const search = (): void => void host.dispatchEvent(new ElibSearchRequest(text));
  return html`<p>
    ${terms.didYouMean}
    <button class="text-button" type="button" @click=${search}><strong>${text}</strong></button>
  </p>`;
}
