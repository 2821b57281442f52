/**
 * Asks for what every page of a library needs, its configuration and the collection's front page, while the code that reads
 * them is still on its way. Part of the loader, so it shares no module with that code.
 */

import type { Presence } from '../domain/presence.ts';

/** @param library Where it stands in the shared service, e.g. `https://api.example.fi/mallila` */
export function askEarly(library: string, language: string): Presence['takeEarly'] {
  const answers = new Map<string, Promise<Response>>();
  const ask = (href: string, headers: Readonly<Record<string, string>>, words = ''): Promise<Response> => {
    const answer = fetch(href, { headers, credentials: 'omit', referrerPolicy: 'no-referrer' });
    answers.set(href + words, answer);
    return answer;
  };
  const configuration = `${library.replace(/\/$/, '')}/configuration`;
  const goOn = async (): Promise<void> => {
    const answer = await ask(configuration, { Accept: 'application/json' });
    const { catalogue = './' } = (await answer.clone().json()) as { readonly catalogue?: string };
    const front = new URL(catalogue, configuration).href;
    await ask(front, { Accept: 'application/opds+json', 'Accept-Language': language }, language);
  };
  // Whoever asks for the same hears what went wrong, and asks again.
  goOn().catch(() => undefined);
  return (href, words = '') => {
    const answer = answers.get(href + words);
    answers.delete(href + words);
    return answer;
  };
}
