/** Borrows, returns, and shows the shelf. Every write may carry an Idempotency-Key. */
import { z } from '@hono/zod-openapi';
import type { Transaction } from 'kysely';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { sendText } from '../answers.ts';
import { keyOf, viewerOf } from '../asking.ts';
import { representPublication, sendFeed } from '../catalogue-answers.ts';
import { publicationBy, shelfOf } from '../catalogue.ts';
import type { Schema } from '../database/schema.ts';
import { feedOf } from '../feed.ts';
import { once } from '../idempotency.ts';
import { borrow, giveBack } from '../lending.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { words } from '../words/words.ts';
import type { Representation } from '../writing.ts';
import { feedContent, keyHeader, library, loanId, problems, publicationContent, publicationId } from './parameters.ts';

const publicationAnswer = (description: string) => ({ description, content: publicationContent });

const shelf = declareRoute('patron', {
  method: 'get',
  path: '/{library}/loans',
  request: { params: z.object({ library }) },
  responses: {
    200: { description: 'The patron’s loans', content: feedContent },
    401: problems[401],
    404: problems[404],
  },
});

const borrowRoute = declareRoute('patron', {
  method: 'put',
  path: '/{library}/publications/{id}/borrow',
  request: { params: z.object({ library, id: publicationId }), headers: keyHeader },
  responses: {
    200: publicationAnswer('The patron has it already'),
    201: publicationAnswer('The patron has it now'),
    401: problems[401],
    403: problems[403],
    404: problems[404],
    422: problems[422],
    451: problems[451],
  },
});

const revoke = declareRoute('patron', {
  method: 'put',
  path: '/{library}/loans/{loan}/revoke',
  request: { params: z.object({ library, loan: loanId }), headers: keyHeader },
  responses: {
    200: publicationAnswer('The publication without the loan'),
    400: problems[400],
    401: problems[401],
    404: problems[404],
    422: problems[422],
  },
});

/** The publication as it stands within the transaction. */
async function publicationAsItStands(
  trx: Transaction<Schema>,
  context: RequestContext,
  id: string,
): Promise<Representation> {
  const publication = await publicationBy(trx, id, await viewerOf(context, trx));
  if (publication === undefined) throw new Problem('not-found');
  return representPublication(context, publication);
}

export function lendingRoutes(api: Api): void {
  api.openapi(shelf, async (context) => {
    const viewer = await viewerOf(context);
    const publications = await shelfOf(context.var.services.db, signedIn(context).id, viewer);
    const { shelf: href } = addressesFor(context);
    const title = words[context.var.language].shelf;
    return sendFeed(context, feedOf({ title, href, publications, total: publications.length }));
  });
  api.openapi(borrowRoute, async (context) => {
    const { id } = context.req.valid('param');
    const { db, clock } = context.var.services;
    const { representation, status } = await once(db, await keyOf(context), async (trx) => {
      const { created } = await borrow(trx, signedIn(context), id, clock.now());
      return { status: created ? 201 : 200, representation: await publicationAsItStands(trx, context, id) };
    });
    return sendText(context, representation, status);
  });
  api.openapi(revoke, async (context) => {
    const { loan } = context.req.valid('param');
    const { db, clock } = context.var.services;
    const { representation, status } = await once(db, await keyOf(context), async (trx) => {
      const id = await giveBack(trx, signedIn(context), loan, clock.now());
      return { status: 200, representation: await publicationAsItStands(trx, context, id) };
    });
    return sendText(context, representation, status);
  });
}
