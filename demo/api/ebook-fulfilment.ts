/**
 * What an e-book's loan opens as long as there is no reader: a page that says so in the patron's language, and an LCP
 * licence of the right shape, which asks for the patron's passphrase but has no book behind it. Knows nothing of HTTP.
 */
import { createHash } from 'node:crypto';
import { html } from 'hono/html';
import type { Language } from './language.ts';
import { mediaTypes } from './media-types.ts';
import { keyCheck } from './passphrase.ts';
import type { Loan, Publication } from './publication.ts';
import { words } from './words/words.ts';

const dayIn: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  fi: new Intl.DateTimeFormat('fi-FI', { dateStyle: 'long', timeZone: 'Europe/Helsinki' }),
  sv: new Intl.DateTimeFormat('sv-FI', { dateStyle: 'long', timeZone: 'Europe/Helsinki' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Helsinki' }),
};

/** A page in `language`; hono's `html` escapes what the catalogue says. */
export function readerPage(publication: Publication, loan: Loan, language: Language) {
  const { title, body } = words[language].webReader;
  const until = dayIn[language].format(loan.until);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title(publication.title)}</title>
      </head>
      <body>
        <h1>${title(publication.title)}</h1>
        <p>${body(until)}</p>
      </body>
    </html>`;
}

const base64Hash = (text: string): string => createHash('sha256').update(text).digest('base64');

export interface LicenceAddresses {
  readonly hint: string;
  readonly publication: string;
  readonly provider: string;
}

export interface ForReadingApp {
  /** What the app asks for. */
  readonly passphrase: string;
  /** What the app says where it asks. */
  readonly hint: string;
}

/** Readium LCP 1.0.4 §3, basic profile; its content key is a digest of nothing secret. */
export const demoLicence = (
  publication: Publication,
  loan: Loan,
  addresses: LicenceAddresses,
  { passphrase, hint }: ForReadingApp,
): object => ({
  id: loan.id,
  issued: loan.since.toISOString(),
  provider: addresses.provider,
  encryption: {
    profile: 'http://readium.org/lcp/basic-profile',
    content_key: {
      encrypted_value: base64Hash(`content ${publication.id}`),
      algorithm: 'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
    },
    user_key: {
      text_hint: hint,
      algorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
      key_check: keyCheck(passphrase, loan.id),
    },
  },
  links: [
    { rel: 'hint', href: addresses.hint, type: 'text/html' },
    { rel: 'publication', href: addresses.publication, type: mediaTypes.epub },
  ],
  rights: { start: loan.since.toISOString(), end: loan.until.toISOString() },
  signature: {
    algorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    certificate: base64Hash('certificate'),
    value: base64Hash(`signature ${loan.id}`),
  },
});
