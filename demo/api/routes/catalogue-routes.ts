/** Answers the catalogue: front page, lists, search, one publication, each as it stands for whoever asks. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send } from '../answers.ts';
import { viewerOf, writingFor } from '../asking.ts';
import { list, publicationBy } from '../catalogue.ts';
import type { PublicationQuery } from '../catalogue.ts';
import { feedSchema, publicationSchema } from '../documents.ts';
import { inLanguage } from '../language.ts';
import { byContributor, frontPageLanes, inLane, inSubject, laneNames } from '../lanes.ts';
import { mediaTypes } from '../media-types.ts';
import { itemsPerPage, writeFrontPage, writeList } from '../opds2-feed.ts';
import { writePublication } from '../opds2.ts';
import { Problem } from '../problem.ts';
import { bySearch } from '../search.ts';
import { libraryOf } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { words } from '../words/words.ts';
import { library, page, problems, publicationId } from './parameters.ts';

/** Publications that the front page shows of each lane. */
const groupSize = 12;

const feedAnswer = { description: 'OPDS 2.0 feed', content: content(mediaTypes.feed, feedSchema) };

const root = declareRoute('reader', {
  method: 'get',
  path: '/{library}',
  request: { params: z.object({ library }) },
  responses: { 200: feedAnswer, 401: problems[401], 404: problems[404] },
});

const feed = declareRoute('reader', {
  method: 'get',
  path: '/{library}/feed/{lane}',
  request: { params: z.object({ library, lane: z.enum(laneNames) }), query: z.object({ page }) },
  responses: { 200: feedAnswer, 400: problems[400], 401: problems[401], 404: problems[404] },
});

const subject = declareRoute('reader', {
  method: 'get',
  path: '/{library}/subjects/{code}',
  request: { params: z.object({ library, code: z.string() }), query: z.object({ page }) },
  responses: { 200: feedAnswer, 400: problems[400], 401: problems[401], 404: problems[404] },
});

const contributor = declareRoute('reader', {
  method: 'get',
  path: '/{library}/contributors/{id}',
  request: { params: z.object({ library, id: z.string() }), query: z.object({ page }) },
  responses: { 200: feedAnswer, 400: problems[400], 401: problems[401], 404: problems[404] },
});

const search = declareRoute('reader', {
  method: 'get',
  path: '/{library}/search',
  request: { params: z.object({ library }), query: z.object({ query: z.string().max(400).default(''), page }) },
  responses: { 200: feedAnswer, 400: problems[400], 401: problems[401], 404: problems[404] },
});

const publication = declareRoute('reader', {
  method: 'get',
  path: '/{library}/publications/{id}',
  request: { params: z.object({ library, id: publicationId }) },
  responses: {
    200: { description: 'OPDS 2.0 publication', content: content(mediaTypes.publication, publicationSchema) },
    401: problems[401],
    404: problems[404],
  },
});

interface Asked {
  readonly title: string;
  readonly number: number;
  readonly selection: readonly [PublicationQuery, (query: PublicationQuery) => PublicationQuery];
  readonly addressOfPage: (page: number) => string;
}

async function answerList(
  context: RequestContext,
  { title, number, selection, addressOfPage }: Asked,
): Promise<Response> {
  const [query, order] = selection;
  const span = { offset: (number - 1) * itemsPerPage, limit: itemsPerPage };
  const listing = await list(context.var.services.db, query, order, span, await viewerOf(context));
  const helpHref = libraryOf(context).contact.url;
  return send(
    context,
    mediaTypes.feed,
    writeList({ title, number, listing, addressOfPage, helpHref }, writingFor(context)),
  );
}

async function answerFrontPage(context: RequestContext): Promise<Response> {
  const { db } = context.var.services;
  const viewer = await viewerOf(context);
  const groups = [];
  for (const lane of frontPageLanes) {
    const listing = await list(db, ...inLane(db, lane), { offset: 0, limit: groupSize }, viewer);
    groups.push({ lane, listing });
  }
  const { name, contact } = libraryOf(context);
  const title = inLanguage(name, context.var.language);
  const frontPage = { title, navigation: laneNames, groups, helpHref: contact.url };
  return send(context, mediaTypes.feed, writeFrontPage(frontPage, writingFor(context)));
}

/** Names of what a list is of; the addresses hold ids. */
async function nameOf(context: RequestContext, kind: 'subject' | 'contributor', id: string): Promise<string> {
  const { db } = context.var.services;
  if (kind === 'contributor') {
    const row = await db.selectFrom('contributors').select('name').where('id', '=', id).executeTakeFirst();
    if (row !== undefined) return row.name;
  } else {
    const row = await db.selectFrom('subjects').select('name').where('code', '=', id).executeTakeFirst();
    if (row !== undefined) return inLanguage(row.name, context.var.language);
  }
  throw new Problem('not-found');
}

function listRoutes(api: Api): void {
  api.openapi(feed, (context) => {
    const { lane } = context.req.valid('param');
    const { page: number } = context.req.valid('query');
    const selection = inLane(context.var.services.db, lane);
    const { feed: address } = addressesFor(context);
    const title = words[context.var.language].lanes[lane];
    return answerList(context, { title, number, selection, addressOfPage: (at) => address(lane, at) });
  });
  api.openapi(subject, async (context) => {
    const { code } = context.req.valid('param');
    const { page: number } = context.req.valid('query');
    const title = await nameOf(context, 'subject', code);
    const { subject: address } = addressesFor(context);
    const selection = inSubject(context.var.services.db, code);
    return answerList(context, { title, number, selection, addressOfPage: (at) => address(code, at) });
  });
  api.openapi(contributor, async (context) => {
    const { id } = context.req.valid('param');
    const { page: number } = context.req.valid('query');
    const title = await nameOf(context, 'contributor', id);
    const { contributor: address } = addressesFor(context);
    const selection = byContributor(context.var.services.db, id);
    return answerList(context, { title, number, selection, addressOfPage: (at) => address(id, at) });
  });
}

export function catalogueRoutes(api: Api): void {
  api.openapi(root, (context) => answerFrontPage(context));
  listRoutes(api);
  api.openapi(search, (context) => {
    const { query, page: number } = context.req.valid('query');
    const selection = bySearch(context.var.services.db, query);
    const { search: address } = addressesFor(context);
    const title = words[context.var.language].searchResults(query);
    return answerList(context, { title, number, selection, addressOfPage: (at) => address(query, at) });
  });
  api.openapi(publication, async (context) => {
    const { id } = context.req.valid('param');
    const found = await publicationBy(context.var.services.db, id, await viewerOf(context));
    if (found === undefined) throw new Problem('not-found');
    return send(context, mediaTypes.publication, writePublication(found, writingFor(context)));
  });
}
