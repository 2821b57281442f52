/**
 * Asks for what the elements of a page need of its library, the configuration and mostly the collection's front page, while
 * the code that reads them is still on its way. Part of the loader, so it shares no module with that code.
 */

import type { EarlyAnswer, Presence } from '../domain/presence.ts';

/**
 * @param library Where it stands in the shared service, e.g. `https://api.example.fi/mallila`
 * @param isBrowsed Somebody is going to look at the front page, not only to go where it leads
 */
export function askEarly(library: string, language: string, isBrowsed: boolean): Presence['takeEarly'] {
  const answers = new Map<string, Promise<EarlyAnswer>>();
  const ask = (href: string, headers: Readonly<Record<string, string>>, words = ''): Promise<EarlyAnswer> => {
    const answer = fetch(href, { headers, credentials: 'omit', referrerPolicy: 'no-referrer' }).then(whole);
    answers.set(href + words, answer);
    return answer;
  };
  const configuration = `${library.replace(/\/$/, '')}/configuration`;
  const goOn = async (): Promise<void> => {
    const { text } = await ask(configuration, { Accept: 'application/json' });
    const { catalogue = './', catalogueLinks } = JSON.parse(text) as Readonly<Record<string, string>>;
    if (catalogueLinks && !isBrowsed) return;
    const front = new URL(catalogue, configuration).href;
    await ask(front, { Accept: 'application/opds+json', 'Accept-Language': language }, language);
  };
  // Whoever asks for the same asks again, and hears what went wrong.
  goOn().catch(() => undefined);
  return (href, words = '') => {
    const answer = answers.get(href + words);
    answers.delete(href + words);
    return answer;
  };
}

/** Read to its end: whoever takes it goes on at once. */
async function whole(response: Response): Promise<EarlyAnswer> {
  if (!response.ok) throw new Error(`${response.status}`);
  return { response, text: await response.text() };
}
