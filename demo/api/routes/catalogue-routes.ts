/** Answers the catalogue: front page, lists, search, one publication, each as it stands for whoever asks. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, sendText } from '../answers.ts';
import { viewerOf, writingFor } from '../asking.ts';
import { atomTypes } from '../atom-vocabulary.ts';
import { sendFeed, sendPublication } from '../catalogue-answers.ts';
import { list, publicationBy } from '../catalogue.ts';
import type { PublicationQuery } from '../catalogue.ts';
import { feedOf } from '../feed.ts';
import type { Group, NavigationWay, Paging } from '../feed.ts';
import { inLanguage } from '../language.ts';
import { byContributor, frontPageLanes, inLane, inSubject, laneNames } from '../lanes.ts';
import type { LaneName } from '../lanes.ts';
import { Problem } from '../problem.ts';
import { bySearch } from '../search.ts';
import { writeSearchDescription } from '../search-description.ts';
import { libraryOf } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { words } from '../words/words.ts';
import { feedContent, library, page, problems, publicationContent, publicationId } from './parameters.ts';

const itemsPerPage = 20;

/** Publications that the front page shows of each lane. */
const groupSize = 12;

const feedAnswer = { description: 'OPDS 2.0 feed, or OPDS 1.2 where that is preferred', content: feedContent };

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

const searchDescription = declareRoute('public', {
  method: 'get',
  path: '/{library}/search/description',
  request: { params: z.object({ library }) },
  responses: {
    200: { description: 'OpenSearch 1.1 description', content: content(atomTypes.searchDescription, z.string()) },
    404: problems[404],
  },
});

const publication = declareRoute('reader', {
  method: 'get',
  path: '/{library}/publications/{id}',
  request: { params: z.object({ library, id: publicationId }) },
  responses: {
    200: { description: 'The publication as it stands for whoever asks', content: publicationContent },
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

/** The last page has no next, the first no previous. */
function pagingOf({ number, addressOfPage }: Asked, total: number): Paging {
  const last = Math.max(1, Math.ceil(total / itemsPerPage));
  return {
    first: addressOfPage(1),
    previous: number > 1 ? addressOfPage(Math.min(number - 1, last)) : undefined,
    next: number < last ? addressOfPage(number + 1) : undefined,
    last: addressOfPage(last),
    itemsPerPage,
    number,
  };
}

async function answerList(context: RequestContext, asked: Asked): Promise<Response> {
  const { title, number, selection, addressOfPage } = asked;
  const [query, order] = selection;
  const span = { offset: (number - 1) * itemsPerPage, limit: itemsPerPage };
  const { total, publications } = await list(context.var.services.db, query, order, span, await viewerOf(context));
  const paging = pagingOf(asked, total);
  return sendFeed(context, feedOf({ title, href: addressOfPage(number), publications, total, paging }));
}

async function answerFrontPage(context: RequestContext): Promise<Response> {
  const { db } = context.var.services;
  const addresses = addressesFor(context);
  const wayTo = (lane: LaneName) => ({ title: words[context.var.language].lanes[lane], href: addresses.feed(lane) });
  const viewer = await viewerOf(context);
  const groups: Group[] = [];
  for (const lane of frontPageLanes) {
    const listing = await list(db, ...inLane(db, lane), { offset: 0, limit: groupSize }, viewer);
    groups.push({ ...wayTo(lane), ...listing, navigation: [] });
  }
  const title = inLanguage(libraryOf(context).name, context.var.language);
  const navigation = laneNames.map((lane): NavigationWay => ({ ...wayTo(lane), leadsTo: 'feed' }));
  return sendFeed(context, feedOf({ title, href: addresses.root, navigation, groups }));
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
  api.openapi(searchDescription, (context) => sendText(context, writeSearchDescription(writingFor(context))));
  api.openapi(publication, async (context) => {
    const { id } = context.req.valid('param');
    const found = await publicationBy(context.var.services.db, id, await viewerOf(context));
    if (found === undefined) throw new Problem('not-found');
    return sendPublication(context, found);
  });
}
