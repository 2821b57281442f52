/** Answers what the library's patrons are shown: shelves of highlights with the books as they stand, and announcements. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor, withParameters } from '../addresses.ts';
import { content, send, sendText } from '../answers.ts';
import { viewerOf, writingFor } from '../asking.ts';
import type { Viewer } from '../availability.ts';
import { sendFeed } from '../catalogue-answers.ts';
import { publicationsBy } from '../catalogue.ts';
import { isDue, severities } from '../curation/content.ts';
import type { AnnouncementContent } from '../curation/content.ts';
import { announcementsSchema, highlightsSchema } from '../curation/documents.ts';
import { publishedFor } from '../curation/items.ts';
import { rssType, writeRss } from '../curation/rss.ts';
import { askedFor, booksOf, shelvesFor } from '../curation/shelves.ts';
import type { ShownShelf } from '../curation/shelves.ts';
import { ownersAbove } from '../curation/staff.ts';
import { feedOf } from '../feed.ts';
import { inLanguage, inOrderOf } from '../language.ts';
import { agencyTag, mediaTypes } from '../media-types.ts';
import { writePublication } from '../opds2.ts';
import { Problem } from '../problem.ts';
import { libraryOf } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { feedContent, library, problems } from './parameters.ts';

const shownBooks = 20;
const itemsPerPage = 40;

const highlights = declareRoute('reader', {
  method: 'get',
  path: '/{library}/highlights',
  tags: [agencyTag],
  request: { params: z.object({ library }) },
  responses: {
    200: {
      description: 'Shelves of the library, its area and the nation, as the library arranges them',
      content: content(mediaTypes.json, highlightsSchema),
    },
    401: problems[401],
    404: problems[404],
  },
});

const ofShelf = { params: z.object({ library, id: z.uuid() }) };

const shelf = declareRoute('reader', {
  method: 'get',
  path: '/{library}/highlights/{id}',
  request: { ...ofShelf, query: z.object({ from: z.coerce.number().int().min(0).default(0) }) },
  responses: {
    200: { description: 'All books of a shelf, page by page', content: feedContent },
    400: problems[400],
    401: problems[401],
    404: problems[404],
  },
});

const rss = declareRoute('public', {
  method: 'get',
  path: '/{library}/highlights/{id}/rss',
  request: ofShelf,
  responses: { 200: { description: 'RSS 2.0', content: content(rssType, z.string()) }, 404: problems[404] },
});

const announcements = declareRoute('public', {
  method: 'get',
  path: '/{library}/announcements',
  tags: [agencyTag],
  request: { params: z.object({ library }) },
  responses: {
    200: {
      description: 'What the nation, the area and the library announce now, the gravest first',
      content: content(mediaTypes.json, announcementsSchema),
    },
    404: problems[404],
  },
});

async function shelfDocument(
  context: RequestContext,
  { item: { id }, level, content: said }: ShownShelf,
  viewer: Viewer,
) {
  const { db } = context.var.services;
  const ids = await booksOf(db, said, askedFor(libraryOf(context), viewer));
  const publications = await publicationsBy(db, ids.slice(0, shownBooks), viewer);
  const { by, layout } = said;
  const { languages } = libraryOf(context);
  const title = inOrderOf(languages, said.title);
  const reason = said.reason && inOrderOf(languages, said.reason);
  const href = `${addressesFor(context).highlights}/${id}`;
  return {
    ...{ id, level, title, reason, by, layout, href, rss: `${href}/rss`, total: ids.length },
    publications: publications.map((publication) => writePublication(publication, writingFor(context))),
  };
}

async function answerHighlights(context: RequestContext): Promise<Response> {
  const viewer = await viewerOf(context);
  const shelves = [];
  for (const shown of await shelvesFor(context.var.services.db, libraryOf(context), viewer.now)) {
    const document = await shelfDocument(context, shown, viewer);
    if (document.publications.length > 0) shelves.push(document);
  }
  return send(context, mediaTypes.json, { shelves });
}

/** @throws Problem not-found for a shelf that patrons of the library don't see now */
async function shownShelf(context: RequestContext, id: string, now: Date): Promise<ShownShelf> {
  const shelves = await shelvesFor(context.var.services.db, libraryOf(context), now);
  const found = shelves.find(({ item }) => item.id === id);
  if (found === undefined) throw new Problem('not-found');
  return found;
}

async function answerShelf(context: RequestContext, id: string, from: number): Promise<Response> {
  const { db } = context.var.services;
  const viewer = await viewerOf(context);
  const { content: said } = await shownShelf(context, id, viewer.now);
  const ids = await booksOf(db, said, askedFor(libraryOf(context), viewer));
  const { language } = context.var;
  const href = `${addressesFor(context).highlights}/${id}`;
  const pageAt = (start: number) => withParameters(href, { from: start === 0 ? undefined : String(start) });
  const next = from + itemsPerPage;
  return sendFeed(
    context,
    feedOf({
      title: inLanguage(said.title, language),
      href: pageAt(from),
      breadcrumbs: [{ title: inLanguage(libraryOf(context).name, language), href: addressesFor(context).root }],
      publications: await publicationsBy(db, ids.slice(from, next), viewer),
      total: ids.length,
      paging: {
        ...{ first: pageAt(0), next: next < ids.length ? pageAt(next) : undefined },
        ...{ previous: undefined, last: undefined, itemsPerPage, number: undefined },
      },
    }),
  );
}

async function answerRss(context: RequestContext, id: string): Promise<Response> {
  const { db } = context.var.services;
  const viewer = await viewerOf(context);
  const { content: said } = await shownShelf(context, id, viewer.now);
  const ids = await booksOf(db, said, askedFor(libraryOf(context), viewer));
  const { language } = context.var;
  const page = `${libraryOf(context).origins[0] ?? addressesFor(context).root.replace(/\/$/, '')}/`;
  const text = writeRss({
    title: inLanguage(said.title, language),
    description: inLanguage(said.reason ?? said.title, language),
    ...{ language, page },
    pageOf: (book) => `${page}?elib-book=publications/${book.id}`,
    publications: await publicationsBy(db, ids, viewer),
  });
  return sendText(context, { type: rssType, text });
}

async function answerAnnouncements(context: RequestContext): Promise<Response> {
  const { db, clock } = context.var.services;
  const own = libraryOf(context);
  const items = await publishedFor(db, 'announcement', ownersAbove(own), own.area);
  const said = items
    .map(({ id, revision, level, published }) => ({ id, revision, level, ...(published as AnnouncementContent) }))
    .filter((announcement) => isDue(announcement, clock.now()))
    .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  return send(context, mediaTypes.json, {
    announcements: said.map(({ from: _from, title, text, ...shown }) => ({
      ...shown,
      title: inOrderOf(own.languages, title),
      ...(text === undefined ? {} : { text: inOrderOf(own.languages, text) }),
    })),
  });
}

export function highlightRoutes(api: Api): void {
  api.openapi(highlights, answerHighlights);
  api.openapi(shelf, (context) => answerShelf(context, context.req.valid('param').id, context.req.valid('query').from));
  api.openapi(rss, (context) => answerRss(context, context.req.valid('param').id));
  api.openapi(announcements, answerAnnouncements);
}
