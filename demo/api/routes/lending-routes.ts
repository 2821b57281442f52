/** Borrows, renews, returns, and shows the shelf. Every write may carry an Idempotency-Key. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { viewerOf } from '../asking.ts';
import { sendFeed, sendPublication } from '../catalogue-answers.ts';
import { publicationBy, shelfOf } from '../catalogue.ts';
import type { Dialect } from '../dialect.ts';
import { feedOf } from '../feed.ts';
import { placeHold } from '../holds.ts';
import { borrow, giveBack } from '../lending.ts';
import { Problem } from '../problem.ts';
import { renew } from '../renewal.ts';
import { runningLoan } from '../running-loan.ts';
import { signedIn } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { answerWish } from '../wishes.ts';
import { words } from '../words/words.ts';
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

const loanRoute = declareRoute('patron', {
  method: 'get',
  path: '/{library}/loans/{loan}',
  request: { params: z.object({ library, loan: loanId }) },
  responses: {
    200: publicationAnswer('The title on loan'),
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

const renewRoute = declareRoute('patron', {
  method: 'put',
  path: '/{library}/loans/{loan}/renew',
  request: { params: z.object({ library, loan: loanId }), headers: keyHeader },
  responses: {
    200: publicationAnswer('The loan with its new due date'),
    400: problems[400],
    401: problems[401],
    404: problems[404],
    422: problems[422],
  },
});

type Borrow = typeof borrow;

/** As the national service does: who borrows what is out is put into the queue. */
const borrowOrWait: Borrow = async (trx, patron, id, now) => {
  try {
    return await borrow(trx, patron, id, now);
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.type === 'no-available-license') return placeHold(trx, patron, id, now);
    throw thrown;
  }
};

const borrowBy: Readonly<Record<Dialect, Borrow>> = { reference: borrow, ekirjasto: borrowOrWait };

/** Another patron's loan is none. */
async function answerLoan(context: RequestContext, id: string): Promise<Response> {
  const { db, clock } = context.var.services;
  const loan = await runningLoan(db, id, clock.now());
  if (loan?.patronId !== signedIn(context).id) throw new Problem('no-active-loan');
  const publication = await publicationBy(db, loan.publicationId, await viewerOf(context));
  if (publication === undefined) throw new Problem('not-found');
  return sendPublication(context, publication);
}

export function lendingRoutes(api: Api): void {
  api.openapi(shelf, async (context) => {
    const viewer = await viewerOf(context);
    const publications = await shelfOf(context.var.services.db, signedIn(context).id, viewer);
    const { shelf: href } = addressesFor(context);
    const title = words[context.var.language].shelf;
    return sendFeed(context, feedOf({ title, href, publications, total: publications.length }));
  });
  api.openapi(loanRoute, (context) => answerLoan(context, context.req.valid('param').loan));
  api.openapi(borrowRoute, (context) => {
    const { id } = context.req.valid('param');
    const { dialect } = context.var.services;
    return answerWish(context, async ({ trx, patron, now }) => {
      const { created } = await borrowBy[dialect](trx, patron, id, now);
      return { id, created };
    });
  });
  api.openapi(revoke, (context) => {
    const { loan } = context.req.valid('param');
    return answerWish(context, async ({ trx, patron, now }) => ({ id: await giveBack(trx, patron, loan, now) }));
  });
  api.openapi(renewRoute, (context) => {
    const { loan } = context.req.valid('param');
    return answerWish(context, async ({ trx, patron, now }) => ({ id: await renew(trx, patron, loan, now) }));
  });
}
