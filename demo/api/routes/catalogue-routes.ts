/** Answers the catalogue beside its lists: front page, suggestions, one publication, each as it stands for whoever asks. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';
import { content, sendText } from '../answers.ts';
import { viewerOf, writingFor } from '../asking.ts';
import { atomTypes } from '../atom-vocabulary.ts';
import { sendFeed, sendPublication } from '../catalogue-answers.ts';
import { publicationBy } from '../catalogue.ts';
import { feedOf } from '../feed.ts';
import type { Group, NavigationWay } from '../feed.ts';
import { inLanguage } from '../language.ts';
import { frontPageLanes, laneNames, lanes } from '../lanes.ts';
import type { LaneName } from '../lanes.ts';
import { countAll, readPage } from '../listing.ts';
import { Problem } from '../problem.ts';
import { writeSearchDescription } from '../search-description.ts';
import { libraryOf } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { suggest, suggestionKinds } from '../suggestions.ts';
import type { Suggestion } from '../suggestions.ts';
import { words } from '../words/words.ts';
import { listRoutes } from './list-routes.ts';
import { feedContent, library, problems, publicationContent, publicationId } from './parameters.ts';

/** Publications that the front page shows of each lane. */
const groupSize = 12;

const feedAnswer = { description: 'OPDS 2.0 feed, or OPDS 1.2 where that is preferred', content: feedContent };

const root = declareRoute('reader', {
  method: 'get',
  path: '/{library}',
  request: { params: z.object({ library }) },
  responses: { 200: feedAnswer, 401: problems[401], 404: problems[404] },
});

const suggestions = declareRoute('reader', {
  method: 'get',
  path: '/{library}/suggestions',
  request: { params: z.object({ library }), query: z.object({ query: z.string().max(400).default('') }) },
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

async function answerFrontPage(context: RequestContext): Promise<Response> {
  const { db } = context.var.services;
  const addresses = addressesFor(context);
  const wayTo = (lane: LaneName) => ({ title: words[context.var.language].lanes[lane], href: addresses.feed(lane) });
  const viewer = await viewerOf(context);
  const groups: Group[] = [];
  for (const lane of frontPageLanes) {
    const wanted = { ...lanes[lane], chosen: {}, after: undefined, limit: groupSize };
    const { publications } = await readPage(db, wanted, viewer);
    const total = await countAll(db, wanted, viewer);
    groups.push({ ...wayTo(lane), total, publications, navigation: [] });
  }
  const title = inLanguage(libraryOf(context).name, context.var.language);
  const navigation = laneNames.map((lane): NavigationWay => ({ ...wayTo(lane), leadsTo: 'feed' }));
  return sendFeed(context, feedOf({ title, href: addresses.root, navigation, groups }));
}

const addressOf: Readonly<Record<Suggestion['kind'], (id: string, addresses: Addresses) => string>> = {
  title: (id, addresses) => addresses.publication(id),
  person: (id, addresses) => addresses.contributor(id),
  series: (id, addresses) => addresses.series(id),
  subject: (id, addresses) => addresses.subject(id),
};

async function answerSuggestions(context: RequestContext, query: string): Promise<Response> {
  const { language, services } = context.var;
  const addresses = addressesFor(context);
  const { finding } = words[language];
  const found = await suggest(services.db, query, language);
  const groups = suggestionKinds.map((kind): Group => ({
    title: finding.suggestionGroups[kind],
    href: undefined,
    total: undefined,
    publications: [],
    navigation: found
      .filter((suggestion) => suggestion.kind === kind)
      .map(({ id, label }) => ({
        title: label,
        href: addressOf[kind](id, addresses),
        leadsTo: kind === 'title' ? 'publication' : 'feed',
      })),
  }));
  return sendFeed(context, feedOf({ title: finding.suggestions(query), href: addresses.suggestions(query), groups }));
}

export function catalogueRoutes(api: Api): void {
  api.openapi(root, (context) => answerFrontPage(context));
  api.openapi(suggestions, (context) => answerSuggestions(context, context.req.valid('query').query));
  api.openapi(searchDescription, (context) => {
    const suggests = context.var.services.dialect === 'reference';
    return sendText(context, writeSearchDescription(writingFor(context), suggests));
  });
  listRoutes(api);
  api.openapi(publication, async (context) => {
    const { id } = context.req.valid('param');
    const found = await publicationBy(context.var.services.db, id, await viewerOf(context));
    if (found === undefined) throw new Problem('not-found');
    return sendPublication(context, found);
  });
}
