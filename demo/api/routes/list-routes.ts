/** Answers the lists of the catalogue: lanes, subjects, people, series, what is like a book, and what a search finds. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { viewerOf } from '../asking.ts';
import { sendFeed } from '../catalogue-answers.ts';
import { facetNames } from '../facets-chosen.ts';
import type { Chosen, FacetName } from '../facets-chosen.ts';
import type { Way } from '../feed.ts';
import { inLanguage } from '../language.ts';
import { byContributor, inSeries, inSubject, laneNames, lanes } from '../lanes.ts';
import type { Lane } from '../lanes.ts';
import { listFeed } from '../list-feed.ts';
import { sortNames } from '../list-order.ts';
import type { SortName } from '../list-order.ts';
import { readListing } from '../listing.ts';
import { Problem } from '../problem.ts';
import { relatedTo } from '../related.ts';
import { search } from '../search.ts';
import { libraryOf } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { words } from '../words/words.ts';
import { feedContent, library, problems, publicationId } from './parameters.ts';

const itemsPerPage = 20;

const chosenValue = z.string().min(1).max(200).optional();
const facetParameters = Object.fromEntries(facetNames.map((name) => [name, chosenValue])) as Record<
  FacetName,
  typeof chosenValue
>;

const listParameters = z.object({
  ...facetParameters,
  availability: z.literal('now').optional(),
  sort: z.enum(sortNames).optional(),
  after: z.string().max(2000).optional().openapi({ description: 'Where the page before ended; from its link next' }),
});
type ListParameters = z.infer<typeof listParameters>;

const listRoute = <const P extends string, S extends z.ZodRawShape, Q extends z.ZodRawShape>(
  path: P,
  params: S,
  query: Q,
) =>
  declareRoute('reader', {
    method: 'get',
    path,
    request: { params: z.object({ library, ...params }), query: listParameters.extend(query) },
    responses: {
      200: { description: 'A page of a feed', content: feedContent },
      400: problems[400],
      401: problems[401],
      404: problems[404],
    },
  });

const feed = listRoute('/{library}/feed/{lane}', { lane: z.enum(laneNames) }, {});
const subject = listRoute('/{library}/subjects/{code}', { code: z.string() }, {});
const contributor = listRoute('/{library}/contributors/{id}', { id: z.string() }, {});
const series = listRoute('/{library}/series/{id}', { id: z.string() }, {});
const related = listRoute('/{library}/publications/{id}/related', { id: publicationId }, {});
const found = listRoute('/{library}/search', {}, { query: z.string().max(400).default('') });

interface Named {
  readonly title: string;
  readonly href: string;
  readonly correction?: Way | undefined;
}

const alwaysOffered: readonly SortName[] = ['title', 'author', 'newest', 'year'];

/** @param lane what the list is of, and its order unless the parameters say another */
async function answerList(
  context: RequestContext,
  named: Named,
  lane: Lane,
  parameters: ListParameters,
): Promise<Response> {
  const { sort = lane.sort, after, ...rest } = parameters;
  const chosen: Chosen = Object.fromEntries(
    facetNames.flatMap((name) => (rest[name] === undefined ? [] : [[name, rest[name]]])),
  );
  const wanted = { source: lane.source, chosen, sort, after, limit: itemsPerPage };
  const listing = await readListing(context.var.services.db, wanted, await viewerOf(context));
  const { language } = context.var;
  const root = { title: inLanguage(libraryOf(context).name, language), href: addressesFor(context).root };
  const sorts = [...new Set([lane.sort, ...alwaysOffered])];
  const shown = {
    correction: undefined,
    ...named,
    breadcrumbs: [root],
    chosen,
    sort,
    sorts,
    after,
    itemsPerPage,
    language,
  };
  return sendFeed(context, listFeed(shown, listing));
}

/** What an id names in the language of whoever asks. @throws Problem when nothing has it */
async function nameOf(
  context: RequestContext,
  table: 'subjects' | 'contributors' | 'series',
  id: string,
): Promise<string> {
  const { db } = context.var.services;
  const column = table === 'subjects' ? 'code' : 'id';
  const row = await db.selectFrom(table).select('name').where(column, '=', id).executeTakeFirst();
  if (row === undefined) throw new Problem('not-found');
  return typeof row.name === 'string' ? row.name : inLanguage(row.name, context.var.language);
}

function namedRoutes(api: Api): void {
  api.openapi(feed, (context) => {
    const { lane } = context.req.valid('param');
    const named = { title: words[context.var.language].lanes[lane], href: addressesFor(context).feed(lane) };
    return answerList(context, named, lanes[lane], context.req.valid('query'));
  });
  api.openapi(subject, async (context) => {
    const { code } = context.req.valid('param');
    const named = { title: await nameOf(context, 'subjects', code), href: addressesFor(context).subject(code) };
    return answerList(context, named, inSubject(code), context.req.valid('query'));
  });
  api.openapi(contributor, async (context) => {
    const { id } = context.req.valid('param');
    const named = { title: await nameOf(context, 'contributors', id), href: addressesFor(context).contributor(id) };
    return answerList(context, named, byContributor(id), context.req.valid('query'));
  });
  api.openapi(series, async (context) => {
    const { id } = context.req.valid('param');
    const named = { title: await nameOf(context, 'series', id), href: addressesFor(context).series(id) };
    return answerList(context, named, inSeries(id), context.req.valid('query'));
  });
}

export function listRoutes(api: Api): void {
  namedRoutes(api);
  api.openapi(related, async (context) => {
    const { id } = context.req.valid('param');
    const { db } = context.var.services;
    const book = await db.selectFrom('publications').select('title').where('id', '=', id).executeTakeFirst();
    if (book === undefined) throw new Problem('not-found');
    const title = words[context.var.language].finding.related(book.title);
    const lane: Lane = { source: await relatedTo(db, id), sort: 'relevance' };
    return answerList(context, { title, href: addressesFor(context).related(id) }, lane, context.req.valid('query'));
  });
  api.openapi(found, async (context) => {
    const { query, ...parameters } = context.req.valid('query');
    const addresses = addressesFor(context);
    const { source, correction: proposal } = await search(context.var.services.db, query);
    const correction = proposal === undefined ? undefined : { title: proposal, href: addresses.search(proposal) };
    const named = {
      title: words[context.var.language].searchResults(query),
      href: addresses.search(query),
      correction,
    };
    return answerList(context, named, { source, sort: 'relevance' }, parameters);
  });
}
