/** The shelf of those who are not signed in: what they would find there, and the way in. Knows no library. */

import { html, type TemplateResult } from 'lit';
import type { Terms } from '../../i18n/terms.ts';

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
