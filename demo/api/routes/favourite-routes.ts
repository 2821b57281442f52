/** Makes favourites and shows them, at the addresses that E-kirjasto has for them. Every write may carry an Idempotency-Key. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { viewerOf } from '../asking.ts';
import { sendFeed } from '../catalogue-answers.ts';
import { favouritesFor, select, unselect } from '../favourites.ts';
import { feedOf } from '../feed.ts';
import { signedIn } from '../services.ts';
import type { Api } from '../services.ts';
import { answerWish } from '../wishes.ts';
import { words } from '../words/words.ts';
import { feedContent, keyHeader, library, problems, publicationContent, publicationId } from './parameters.ts';

const refusals = { 401: problems[401], 404: problems[404], 422: problems[422] };
const ofOneTitle = { params: z.object({ library, id: publicationId }), headers: keyHeader };

const favourites = declareRoute('patron', {
  method: 'get',
  path: '/{library}/selected_books',
  request: { params: z.object({ library }) },
  responses: {
    200: { description: 'The patron’s favourites, the newest first', content: feedContent },
    401: problems[401],
    404: problems[404],
  },
});

const selectRoute = declareRoute('patron', {
  method: 'post',
  path: '/{library}/publications/{id}/select_book',
  request: ofOneTitle,
  responses: {
    200: { description: 'It is a favourite already', content: publicationContent },
    201: { description: 'It is a favourite now', content: publicationContent },
    ...refusals,
  },
});

const unselectRoute = declareRoute('patron', {
  method: 'delete',
  path: '/{library}/publications/{id}/unselect_book',
  request: ofOneTitle,
  responses: { 200: { description: 'It is no favourite', content: publicationContent }, ...refusals },
});

export function favouriteRoutes(api: Api): void {
  api.openapi(favourites, async (context) => {
    const viewer = await viewerOf(context);
    const publications = await favouritesFor(context.var.services.db, signedIn(context).id, viewer);
    const { favourites: href } = addressesFor(context);
    const title = words[context.var.language].favourites;
    return sendFeed(context, feedOf({ title, href, publications, total: publications.length }));
  });
  api.openapi(selectRoute, (context) => {
    const { id } = context.req.valid('param');
    return answerWish(context, async ({ trx, patron, now }) => ({ id, ...(await select(trx, patron, id, now)) }));
  });
  api.openapi(unselectRoute, (context) => {
    const { id } = context.req.valid('param');
    return answerWish(context, async ({ trx, patron }) => {
      await unselect(trx, patron, id);
      return { id };
    });
  });
}
