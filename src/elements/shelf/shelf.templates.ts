/** What the shelf shows: its head, the way in for those who are signed out, and what can be done with each loan. Knows no library. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Publication } from '../../domain/publication.ts';
import { wording } from '../../domain/text.ts';
import type { Terms } from '../../i18n/terms.ts';
import { mainAction, waysOf, type LendingActionsOptions } from '../../ui/lending-actions.ts';

export const signedOutPanel = (
  terms: Terms,
  { expired, busy, onSignIn }: { expired: boolean; busy: boolean; onSignIn: () => void },
): TemplateResult =>
  html`<div class="panel" part="signed-out">
    <p>${expired ? terms.sessionExpired : terms.shelfSignedOut}</p>
    <button class="button primary" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${onSignIn}>
      <span>${busy ? terms.signingIn : terms.signIn}</span>
    </button>
  </div>`;

export interface LoanOptions extends LendingActionsOptions {
  /** Whether the patron has been asked and has not answered yet. */
  readonly asking: boolean;
  readonly onAsk: (publication: Publication) => void;
  readonly onGiveBack: (publication: Publication) => void;
  readonly onCancel: (publication: Publication) => void;
}

const canGiveBack = ({ lending }: Publication): boolean => lending.kind === 'on-loan' && lending.revoke !== undefined;

/** All ways after the first, which is the main action. */
const otherWays = ({ publication, terms, language, onFollow }: LoanOptions): TemplateResult[] =>
  waysOf(publication)
    .slice(1)
    .map(
      (way) =>
        html`<button
          class="button"
          type="button"
          aria-label=${terms.actionOn(terms.ways[way.kind], wording(publication.title, language).text)}
          @click=${() => onFollow(publication, way)}
        >
          ${terms.ways[way.kind]}
        </button>`,
    );

/** How the first way is used, where its name alone doesn't tell; a loan that nothing here opens says what does. */
function wayHelp({ publication, terms }: LoanOptions): TemplateResult | typeof nothing {
  const kind = waysOf(publication)[0]?.kind ?? 'app';
  if (publication.lending.kind !== 'on-loan' || kind === 'play') return nothing;
  return html`<p class="muted way-help">${terms.wayHelp[kind]}</p>`;
}

function confirmation({ publication, pending, terms, language, onGiveBack, onCancel }: LoanOptions): TemplateResult {
  const busy = pending === 'returning';
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel(publication);
  };
  return html`<div class="confirm" role="group" aria-labelledby="question" @keydown=${cancelOnEscape}>
    <strong id="question">${terms.giveBackQuestion(wording(publication.title, language).text)}</strong>
    <p class="muted">${terms.giveBackHelp}</p>
    <div class="actions">
      <button
        class="button primary yes"
        type="button"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${() => onGiveBack(publication)}
      >
        <span>${busy ? terms.givingBack : terms.giveBack}</span>
      </button>
      ${
        busy
          ? nothing
          : html`<button class="button" type="button" @click=${() => onCancel(publication)}>${terms.cancel}</button>`
      }
    </div>
  </div>`;
}

export function loanActions(options: LoanOptions): TemplateResult {
  const { publication, terms, language, asking, onAsk } = options;
  if (asking) return confirmation(options);
  return html`${mainAction(options, 'primary')} ${otherWays(options)}
  ${
    canGiveBack(publication)
      ? html`<button
          class="button return"
          type="button"
          data-id=${publication.id}
          aria-label=${terms.actionOn(terms.giveBack, wording(publication.title, language).text)}
          @click=${() => onAsk(publication)}
        >
          ${terms.giveBack}
        </button>`
      : nothing
  }
  ${wayHelp(options)}`;
}
