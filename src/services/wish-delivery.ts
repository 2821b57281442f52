/** Delivers one wish to the e-library by the verb that it needs. Knows no shelf. */

import * as api from '../api/lending.ts';
import type { LendingVerb } from '../domain/lending.ts';
import { LibraryError } from '../domain/library-error.ts';
import { isOfListening, type Intent } from '../outbox/intent.ts';

type Verb = (href: string, token: string, language: string, idempotencyKey: string, body?: unknown) => Promise<unknown>;

const gone: readonly string[] = ['no-active-loan', 'no-active-hold', 'hold-not-found'];

/** A loan or hold that is gone already counts as given back: the wish has come true. */
export const giveBackOnce = async (
  href: string,
  token: string,
  language: string,
  idempotencyKey: string,
  leaving = false,
): Promise<void> => {
  try {
    await api.giveBack(href, token, language, idempotencyKey, leaving);
  } catch (thrown) {
    if (!(thrown instanceof LibraryError && gone.includes(thrown.problemName))) throw thrown;
  }
};

const verbs: Readonly<Record<LendingVerb, Verb>> = {
  borrow: api.borrow,
  hold: api.borrow,
  renew: api.borrow,
  return: (href, token, language, key) => giveBackOnce(href, token, language, key),
  suspend: api.suspend,
  resume: api.resume,
};

/** Resolves with the publication as it stands now, where the verb answers one; else with something, as it is done. */
export async function deliverWish({ kind, href, id, body }: Intent, token: string, language: string): Promise<unknown> {
  return isOfListening(kind) ? undefined : ((await verbs[kind](href, token, language, id, body)) ?? 'done');
}
