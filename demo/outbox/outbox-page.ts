/** Shows the mails that the demo has sent, on a page of its own for whoever sits at this machine. Knows nothing of where they come from. */
import { readFile } from 'node:fs/promises';
import { html } from 'hono/html';
import { Hono } from 'hono';
import type { ReceivedMail } from './receiver.ts';

const look = new URL('outbox.css', import.meta.url);

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const times = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Helsinki' });

const nameOf = (language: string): string =>
  language === '' ? 'not stated' : (languageNames.of(language) ?? language);

const article = ({ to, from, subject, language, receivedAt, text }: ReceivedMail) =>
  html`<li>
    <article>
      <h2 lang="${language}">${subject}</h2>
      <dl>
        <div>
          <dt>To</dt>
          <dd>${to}</dd>
        </div>
        <div>
          <dt>From</dt>
          <dd lang="${language}">${from}</dd>
        </div>
        <div>
          <dt>Language</dt>
          <dd>${nameOf(language)}</dd>
        </div>
        <div>
          <dt>Sent</dt>
          <dd><time datetime="${receivedAt.toISOString()}">${times.format(receivedAt)}</time></dd>
        </div>
      </dl>
      <p class="body" lang="${language}">${text.trim()}</p>
    </article>
  </li>`;

const page = (mails: readonly ReceivedMail[]) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Outbox (${mails.length})</title>
        <link rel="stylesheet" href="/outbox.css" />
      </head>
      <body>
        <main>
          <h1>Outbox</h1>
          <p>Mails that the demo’s e-library has sent to its patrons, the newest first. None has left this machine.</p>
          ${
            mails.length === 0
              ? html`<p>Nothing has been sent yet.</p>`
              : html`<ol>
                  ${mails.map(article)}
                </ol>`
          }
        </main>
      </body>
    </html>`;

/** The page at `/outbox`. @param host as browsers on this machine write it: a name that leads here from elsewhere is turned away */
export function outboxPage(mails: () => readonly ReceivedMail[], host: string): Hono {
  const site = new Hono();
  site.use('*', async (context, next) => {
    if (new URL(context.req.url).hostname !== host) return context.text('Not here', 421);
    return next();
  });
  site.get('/outbox', (context) => context.html(page(mails()), 200, headers));
  site.get('/outbox.css', async (context) =>
    context.body(await readFile(look, 'utf8'), 200, { 'Content-Type': 'text/css' }),
  );
  return site;
}
