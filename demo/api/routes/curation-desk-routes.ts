/** What a highlights editor starts from: who is signed in, how the shelves are arranged, which books were pasted, and how a shelf would look. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send } from '../answers.ts';
import { visitorOf, writingFor } from '../asking.ts';
import { publicationsBy } from '../catalogue.ts';
import { arrange, arrangementOf, arrangementSchema, requireKnownShelves } from '../curation/arrangement.ts';
import { shelfContentSchema } from '../curation/content.ts';
import { curationSchema, pastedSchema, previewSchema, readLinesSchema } from '../curation/documents.ts';
import { requireRevision } from '../curation/editing.ts';
import { ownerName } from '../curation/owner-name.ts';
import { readPasted } from '../curation/pasted-books.ts';
import { askedFor, booksOf } from '../curation/shelves.ts';
import { owns } from '../curation/staff.ts';
import { agencyTag, mediaTypes } from '../media-types.ts';
import { writePublication } from '../opds2.ts';
import { Problem } from '../problem.ts';
import { libraryOf, staffOfRequest } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { library, problems } from './parameters.ts';

const ofLibrary = { params: z.object({ library }) };
const refusals = { 401: problems[401], 403: problems[403], 404: problems[404] };
const body = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

const desk = declareRoute('staff', {
  method: 'get',
  path: '/{library}/curation',
  tags: [agencyTag],
  request: ofLibrary,
  responses: {
    200: { description: 'Who edits for whom, and where', content: content(mediaTypes.json, curationSchema) },
    ...refusals,
  },
});

const arrangementAnswer = { description: 'The order of shelves', content: content(mediaTypes.json, arrangementSchema) };

const readArrangement = declareRoute('staff', {
  method: 'get',
  path: '/{library}/curation/arrangement',
  tags: [agencyTag],
  request: ofLibrary,
  responses: { 200: arrangementAnswer, ...refusals },
});

const saveArrangement = declareRoute('staff', {
  method: 'put',
  path: '/{library}/curation/arrangement',
  request: {
    ...ofLibrary,
    headers: z.object({ 'if-match': z.string().max(200).optional() }),
    body: body(arrangementSchema),
  },
  responses: { 200: arrangementAnswer, ...refusals, 400: problems[400], 412: problems[412], 428: problems[428] },
});

const books = declareRoute('staff', {
  method: 'post',
  path: '/{library}/curation/books',
  tags: [agencyTag],
  request: { ...ofLibrary, body: body(pastedSchema) },
  responses: {
    200: { description: 'What each line is', content: content(mediaTypes.json, readLinesSchema) },
    ...refusals,
    400: problems[400],
  },
});

const preview = declareRoute('staff', {
  method: 'post',
  path: '/{library}/curation/preview',
  tags: [agencyTag],
  request: { ...ofLibrary, body: body(shelfContentSchema) },
  responses: {
    200: {
      description: 'The books that patrons of the library would see',
      content: content(mediaTypes.json, previewSchema),
    },
    ...refusals,
    400: problems[400],
  },
});

function answerDesk(context: RequestContext): Response {
  const { name, owners } = staffOfRequest(context);
  const { curation } = addressesFor(context);
  const { languages } = libraryOf(context);
  return send(context, mediaTypes.json, {
    name,
    owners: owners.map((owner) => ({ ...owner, name: ownerName(context, owner) })),
    languages,
    shelves: `${curation}/shelves`,
    announcements: `${curation}/announcements`,
    arrangement: `${curation}/arrangement`,
    books: `${curation}/books`,
    preview: `${curation}/preview`,
  });
}

async function publicationsWritten(context: RequestContext, ids: readonly string[]) {
  const publications = await publicationsBy(context.var.services.db, ids, await visitorOf(context));
  return new Map(publications.map((each) => [each.id, writePublication(each, writingFor(context))]));
}

function arrangementRoutes(api: Api): void {
  api.openapi(readArrangement, async (context) => {
    const { revision, ...arrangement } = await arrangementOf(context.var.services.db, libraryOf(context).id);
    context.header('ETag', `"${String(revision)}"`);
    return send(context, mediaTypes.json, arrangement);
  });
  api.openapi(saveArrangement, async (context) => {
    const { id } = libraryOf(context);
    const { db } = context.var.services;
    if (!owns(staffOfRequest(context).owners, { level: 'library', owner: id })) throw new Problem('not-yours-to-edit');
    const before = await arrangementOf(db, id);
    requireRevision(context, before.revision);
    const wished = context.req.valid('json');
    await requireKnownShelves(db, libraryOf(context), wished, before);
    const { revision, ...arrangement } = await arrange(db, id, wished, before.revision);
    context.header('ETag', `"${String(revision)}"`);
    return send(context, mediaTypes.json, arrangement);
  });
}

export function curationDeskRoutes(api: Api): void {
  api.openapi(desk, answerDesk);
  arrangementRoutes(api);
  api.openapi(books, async (context) => {
    const { lines, known } = context.req.valid('json');
    const read = await readPasted(context.var.services.db, lines, known);
    const written = await publicationsWritten(
      context,
      read.flatMap(({ id }) => id ?? []),
    );
    return send(context, mediaTypes.json, {
      lines: read.map(({ id, ...line }) => ({
        ...line,
        ...(id === undefined ? {} : { id, publication: written.get(id) }),
      })),
    });
  });
  api.openapi(preview, async (context) => {
    const { db } = context.var.services;
    const ids = await booksOf(db, context.req.valid('json'), askedFor(libraryOf(context), await visitorOf(context)));
    const written = await publicationsWritten(context, ids);
    return send(context, mediaTypes.json, {
      ids,
      publications: ids.flatMap((id) => written.get(id) ?? []),
    });
  });
}
