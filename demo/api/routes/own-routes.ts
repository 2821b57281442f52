/** Shows patrons the history of their loans and all that is stored of them, and ends their account. No other route reads any of it. */
import { z } from '@hono/zod-openapi';
import { bearerToken, declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send } from '../answers.ts';
import { transact } from '../database/open.ts';
import { endAccount } from '../ending.ts';
import { beginHistory, emptyHistory, endHistory, historyOf } from '../history.ts';
import { mediaTypes } from '../media-types.ts';
import { ownDataOf } from '../own-data.ts';
import { historySchema, keepingSchema, ownDataSchema } from '../own-documents.ts';
import type { HistoryDocument } from '../own-documents.ts';
import { signedIn } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { requireRecentSignIn } from '../sign-in.ts';
import { library, problems } from './parameters.ts';

const path = '/{library}/patrons/me/history';
const request = { params: z.object({ library }) };
const refusals = { 401: problems[401], 404: problems[404] };
const historyAnswer = (description: string) => ({ description, content: content(mediaTypes.json, historySchema) });

const history = declareRoute('patron', {
  ...{ method: 'get', path, request },
  responses: { 200: historyAnswer('Loans that have ended since the patron keeps a history'), ...refusals },
});

const keep = declareRoute('patron', {
  ...{ method: 'put', path },
  request: { ...request, body: { required: true, content: { 'application/json': { schema: keepingSchema } } } },
  responses: { 200: historyAnswer('The history as it is kept now'), 400: problems[400], ...refusals },
});

const empty = declareRoute('patron', {
  ...{ method: 'delete', path, request },
  responses: { 200: historyAnswer('The history with nothing in it'), ...refusals },
});

const ownData = declareRoute('patron', {
  ...{ method: 'get', path: '/{library}/patrons/me/own-data', request },
  responses: {
    200: { description: 'All that is stored of the patron', content: content(mediaTypes.json, ownDataSchema) },
    ...refusals,
  },
});

const end = declareRoute('patron', {
  ...{ method: 'delete', path: '/{library}/patrons/me', request },
  description:
    'Returns loans, cancels holds and forgets the patron, every session included. Only within five minutes after signing in.',
  responses: { 204: { description: 'Nothing of the patron is left' }, 403: problems[403], ...refusals },
});

async function answerHistory(context: RequestContext): Promise<Response> {
  const { db, clock } = context.var.services;
  const { publication } = addressesFor(context);
  const { since, loans } = await historyOf(db, signedIn(context).id, clock.now());
  const document: HistoryDocument = {
    kept: since !== null,
    ...(since === null ? {} : { since: since.toISOString() }),
    loans: loans.map(({ title, identifier, language, publicationId, since: borrowed, endedAt }) => ({
      title,
      identifier,
      language,
      href: publication(publicationId),
      borrowed: borrowed.toISOString(),
      ended: endedAt.toISOString(),
    })),
  };
  return send(context, mediaTypes.json, document);
}

type ChangeHistory = typeof emptyHistory;

async function changeHistory(context: RequestContext, change: ChangeHistory): Promise<Response> {
  const { db, clock } = context.var.services;
  await transact(db, (trx) => change(trx, signedIn(context), clock.now()));
  return answerHistory(context);
}

export function ownRoutes(api: Api): void {
  api.openapi(history, answerHistory);
  api.openapi(keep, (context) => changeHistory(context, context.req.valid('json').kept ? beginHistory : endHistory));
  api.openapi(empty, (context) => changeHistory(context, emptyHistory));
  api.openapi(ownData, async (context) => {
    const { db, clock } = context.var.services;
    const document = await transact(db, (trx) => ownDataOf(trx, signedIn(context), clock.now()));
    return send(context, mediaTypes.json, document);
  });
  api.openapi(end, async (context) => {
    const { db, clock } = context.var.services;
    await requireRecentSignIn(db, bearerToken(context) ?? '', clock.now());
    await endAccount(db, signedIn(context), clock.now());
    return context.body(null, 204);
  });
}
