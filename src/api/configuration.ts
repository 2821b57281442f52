/** Fetches a library's configuration as JSON; what it means is `config`'s business. */

import { request } from './http.ts';

export async function fetchConfiguration(href: string, signal?: AbortSignal): Promise<unknown> {
  return (await request(href, signal ? { signal } : {})).body;
}
