/** Puts patrons into the queue of a title, lets them leave it or sleep in it. Every write may carry an Idempotency-Key. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { cancelHold, placeHold, resumeHold, suspendHold } from '../holds.ts';
import type { Api } from '../services.ts';
import { answerWish } from '../wishes.ts';
import { holdId, keyHeader, library, problems, publicationContent, publicationId } from './parameters.ts';

const publicationAnswer = (description: string) => ({ description, content: publicationContent });

const place = declareRoute('patron', {
  method: 'put',
  path: '/{library}/publications/{id}/hold',
  request: { params: z.object({ library, id: publicationId }), headers: keyHeader },
  responses: {
    200: publicationAnswer('The patron waits for it already, or has it'),
    201: publicationAnswer('The patron waits for it now, or a copy is kept for them'),
    401: problems[401],
    403: problems[403],
    404: problems[404],
    422: problems[422],
    451: problems[451],
  },
});

const ofOneHold = { params: z.object({ library, hold: holdId }), headers: keyHeader };
const refusals = { 400: problems[400], 401: problems[401], 404: problems[404], 422: problems[422] };

const cancel = declareRoute('patron', {
  method: 'put',
  path: '/{library}/holds/{hold}/revoke',
  request: ofOneHold,
  responses: { 200: publicationAnswer('The publication without the hold'), ...refusals },
});

const suspension = z
  .object({ until: z.iso.date().openapi({ description: 'The day in Helsinki from which the hold counts again' }) })
  .openapi('Suspension');

const suspend = declareRoute('patron', {
  method: 'put',
  path: '/{library}/holds/{hold}/suspension',
  request: { ...ofOneHold, body: { required: true, content: { 'application/json': { schema: suspension } } } },
  responses: { 200: publicationAnswer('The hold sleeps and keeps its place'), ...refusals },
});

const resume = declareRoute('patron', {
  method: 'delete',
  path: '/{library}/holds/{hold}/suspension',
  request: ofOneHold,
  responses: { 200: publicationAnswer('The hold is awake'), ...refusals },
});

export function holdRoutes(api: Api): void {
  api.openapi(place, (context) => {
    const { id } = context.req.valid('param');
    return answerWish(context, async ({ trx, patron, now }) => {
      const { created } = await placeHold(trx, patron, id, now);
      return { id, created };
    });
  });
  api.openapi(cancel, (context) => {
    const { hold } = context.req.valid('param');
    return answerWish(context, async ({ trx, patron, now }) => ({ id: await cancelHold(trx, patron, hold, now) }));
  });
  api.openapi(suspend, (context) => {
    const { hold } = context.req.valid('param');
    const { until: day } = context.req.valid('json');
    return answerWish(context, async ({ trx, patron, now }) => ({
      id: await suspendHold(trx, patron, hold, { day, now }),
    }));
  });
  api.openapi(resume, (context) => {
    const { hold } = context.req.valid('param');
    return answerWish(context, async ({ trx, patron, now }) => ({ id: await resumeHold(trx, patron, hold, now) }));
  });
}
