/** Writes the mail that tells a patron of one loan or hold, as text and as HTML, in their language. Knows nothing of how it is sent. */
import { html } from 'hono/html';
import type { NoticeKind } from '../database/notice-tables.ts';
import { inLanguage } from '../language.ts';
import type { Language } from '../language.ts';
import type { Library } from '../library.ts';
import { mailWords } from './words/words.ts';

export interface Told {
  /** Of the notice: the same mail sent twice has the same name. */
  readonly id: string;
  readonly kind: NoticeKind;
  readonly to: string;
  readonly language: Language;
  readonly title: string;
  readonly until: Date;
  /** Whose page the patron uses. */
  readonly page: Library;
  /** Whose customer service answers: that of the patron's municipality, where the e-library knows it. */
  readonly home: Library;
}

export interface Letter {
  readonly id: string;
  readonly to: string;
  /** In whose name it is sent. */
  readonly from: string;
  readonly replyTo: string | undefined;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How the library is reached, as it says itself. */
const waysToReach = ({ contact }: Library): string[] =>
  [contact.phone, contact.email, contact.url].filter((way) => way !== undefined);

export async function writeLetter({ language, kind, until, ...told }: Told): Promise<Letter> {
  const words = mailWords[language];
  const { subject, body } = words.kinds[kind];
  const home = inLanguage(told.home.name, language);
  const sentence = body(told.title, words.day(until), words.time(until));
  const helpers = [words.whoHelps(home), ...waysToReach(told.home)];
  const [page] = told.page.origins;
  const link = page === undefined ? [] : [`${words.shelf}:`, `${page}/`];
  const marked = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body>
        <p>${words.greeting}</p>
        <p>${sentence}</p>
        ${page === undefined ? '' : html`<p><a href="${page}/">${words.shelf}</a></p>`}
        <p>${helpers.join(' ')}</p>
        <p><small>${words.howToStop}</small></p>
      </body>
    </html>`;
  return {
    ...{ id: told.id, to: told.to, from: home, replyTo: told.home.contact.email, language, subject },
    text: [words.greeting, sentence, link.join('\n'), helpers.join('\n'), words.howToStop]
      .filter((part) => part !== '')
      .join('\n\n'),
    html: String(await marked),
  };
}
