/** The fields of the sign-in form and what is said beside them. Knows no session. */

import { html, nothing, type TemplateResult } from 'lit';
import type { LibraryProfile } from '../../domain/library.ts';
import type { LibraryError } from '../../domain/library-error.ts';
import { wording } from '../../domain/text.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { ErrorWords, AllTerms } from '../../i18n/terms.ts';
import { eyeIcon, hiddenEyeIcon } from '../../ui/control-icons.ts';

/** `incomplete`: a field was left empty; `refused`: the service said no, or nothing. */
export type SignInState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'incomplete'; readonly field: 'card' | 'pin' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'refused'; readonly error: LibraryError };

export const signInStateKinds = [
  'asking',
  'incomplete',
  'sending',
  'refused',
] as const satisfies readonly SignInState['kind'][];

/** While signing in `forbidden` can only mean the card or the PIN, and `limit` only too many attempts. */
export function refusalWords(error: LibraryError, terms: AllTerms): ErrorWords {
  if (error.kind === 'forbidden' || error.kind === 'signed-out') return terms.wrongCredentials;
  if (error.kind !== 'limit') return errorWords(error, terms);
  const { retryAfterSeconds } = error;
  return terms.tooManyAttempts(retryAfterSeconds === undefined ? undefined : Math.ceil(retryAfterSeconds / 60));
}

export function refusal(state: SignInState, terms: AllTerms): TemplateResult {
  const words = state.kind === 'refused' ? refusalWords(state.error, terms) : undefined;
  return html`<div role="alert" id="refusal">
    ${
      words
        ? html`<div class="panel error" part="error">
            <strong>${words.title}</strong>
            <p>${words.help}</p>
          </div>`
        : nothing
    }
  </div>`;
}

export interface FieldOptions {
  readonly label: unknown;
  readonly terms: AllTerms;
  readonly state: SignInState;
}

const isWrong = (state: SignInState, field: 'card' | 'pin'): boolean =>
  (state.kind === 'incomplete' && state.field === field) ||
  (state.kind === 'refused' && (state.error.kind === 'forbidden' || state.error.kind === 'signed-out'));

const complaint = (state: SignInState, field: 'card' | 'pin', words: string): TemplateResult | typeof nothing =>
  state.kind === 'incomplete' && state.field === field
    ? html`<p class="complaint" id="${field}-complaint">${words}</p>`
    : nothing;

export const cardField = ({ label, terms, state }: FieldOptions): TemplateResult =>
  html`<div class="field">
    <label for="card">${label}</label>
    <input
      id="card"
      name="card"
      type="text"
      part="input"
      inputmode="numeric"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      required
      aria-invalid=${isWrong(state, 'card') ? 'true' : 'false'}
      aria-describedby="reason card-complaint refusal"
    />
    ${complaint(state, 'card', terms.cardMissing)}
  </div>`;

export const pinField = (
  { label, terms, state }: FieldOptions,
  shown: boolean,
  onToggle: () => void,
): TemplateResult => {
  const toggle = shown ? terms.hidePin : terms.showPin;
  return html`<div class="field">
    <label for="pin">${label}</label>
    <div class="with-button">
      <input
        id="pin"
        name="pin"
        type=${shown ? 'text' : 'password'}
        part="input"
        autocomplete="current-password"
        autocapitalize="none"
        spellcheck="false"
        required
        aria-invalid=${isWrong(state, 'pin') ? 'true' : 'false'}
        aria-describedby="pin-complaint where refusal"
      />
      <button class="button" type="button" aria-label=${toggle} title=${toggle} @click=${onToggle}>
        ${shown ? hiddenEyeIcon : eyeIcon}
      </button>
    </div>
    ${complaint(state, 'pin', terms.pinMissing)}
    <p class="muted" id="where">${terms.whereToGetPin}</p>
  </div>`;
};

const statementNames = ['terms', 'privacy', 'accessibility'] as const;

/** What the library has to say before somebody trusts it with a card: each page in the reader's language, else in its own. */
export function statements(
  links: LibraryProfile['links'],
  terms: AllTerms,
  language: string,
): TemplateResult | typeof nothing {
  const stated = statementNames.flatMap((name) => {
    const { text: href, lang } = wording(links[name], language);
    if (!href) return [];
    return html`<li>
      <a href=${href} hreflang=${lang ?? language} target="_blank" rel="noopener noreferrer"
        >${terms.statements[name]}<span class="hidden"> ${terms.inNewTab}</span></a
      >
    </li>`;
  });
  return stated.length > 0
    ? html`<ul class="statements muted">
        ${stated}
      </ul>`
    : nothing;
}

export const sharedComputerField = (terms: AllTerms): TemplateResult =>
  html`<div>
    <label class="choice">
      <input type="checkbox" name="shared" aria-describedby="shared-help" />
      <span>${terms.sharedComputer}</span>
    </label>
    <p class="muted under-choice" id="shared-help">${terms.sharedComputerHelp}</p>
  </div>`;
