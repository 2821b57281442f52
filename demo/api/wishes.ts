/** Fulfils what a patron wishes of lending, once, and answers with the title as it then stands for them. Knows no rule of lending. */
import type { Transaction } from 'kysely';
import { sendText } from './answers.ts';
import { keyOf, viewerOf } from './asking.ts';
import { representPublication } from './catalogue-answers.ts';
import { publicationBy } from './catalogue.ts';
import type { Schema } from './database/schema.ts';
import { once } from './idempotency.ts';
import type { Patron } from './patron.ts';
import { Problem } from './problem.ts';
import { signedIn } from './services.ts';
import type { RequestContext } from './services.ts';

export interface Wish {
  readonly trx: Transaction<Schema>;
  readonly patron: Patron;
  readonly now: Date;
}

export interface Fulfilled {
  /** Of the title. */
  readonly id: string;
  /** Whether there is something now that wasn't there before. */
  readonly created?: boolean;
}

/** @param fulfil runs in a transaction, of which nothing is kept when it throws */
export async function answerWish(
  context: RequestContext,
  fulfil: (wish: Wish) => Promise<Fulfilled>,
): Promise<Response> {
  const { db, clock } = context.var.services;
  const { representation, status } = await once(db, await keyOf(context), async (trx) => {
    const { id, created = false } = await fulfil({ trx, patron: signedIn(context), now: clock.now() });
    const publication = await publicationBy(trx, id, await viewerOf(context, trx));
    if (publication === undefined) throw new Problem('not-found');
    return { status: created ? 201 : 200, representation: representPublication(context, publication) };
  });
  return sendText(context, representation, status);
}
