/** Reads, keeps and removes what patrons mark in books (bookmarks, where they left off), as the W3C annotation container that Palace servers have. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';
import { annotationOf, annotationsOf, bookmarking, idling, removeAnnotation } from '../annotations.ts';
import type { Annotation } from '../annotations.ts';
import { content, send, sendText } from '../answers.ts';
import { keyOf } from '../asking.ts';
import { keepBookmark } from '../bookmarks.ts';
import { once } from '../idempotency.ts';
import { keepPosition } from '../last-position.ts';
import { mediaTypes } from '../media-types.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../services.ts';
import type { Api } from '../services.ts';
import { annotationId, keyHeader, library, problems } from './parameters.ts';

const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

const annotationSchema = z
  .looseObject({
    motivation: z.string(),
    body: z.looseObject({}),
    target: z.looseObject({ source: z.string() }),
  })
  .openapi('Annotation');

const collectionSchema = z
  .looseObject({ total: z.int(), first: z.looseObject({ items: z.array(annotationSchema) }) })
  .openapi('AnnotationCollection');

const container = declareRoute('patron', {
  method: 'get',
  path: '/{library}/annotations',
  request: { params: z.object({ library }) },
  responses: {
    200: {
      description: 'Positions and bookmarks in all books on loan, the latest first',
      content: content(mediaTypes.annotation, collectionSchema),
    },
    401: problems[401],
    404: problems[404],
  },
});

const oneOfThem = {
  path: '/{library}/annotations/{id}',
  request: { params: z.object({ library, id: annotationId }) },
} as const;

const one = declareRoute('patron', {
  ...{ method: 'get', ...oneOfThem },
  responses: {
    200: { description: 'A position or a bookmark', content: content(mediaTypes.annotation, annotationSchema) },
    401: problems[401],
    404: problems[404],
  },
});

const remove = declareRoute('patron', {
  ...{ method: 'delete', ...oneOfThem },
  responses: { 200: { description: 'It is no longer kept' }, 401: problems[401], 404: problems[404] },
});

const keep = declareRoute('patron', {
  method: 'post',
  path: '/{library}/annotations',
  description:
    'Of two positions in a book the later by http://librarysimplified.org/terms/time stays; it is the answer. Of two bookmarks at one place the newer stays; a note is the value of its body.',
  request: {
    params: z.object({ library }),
    headers: keyHeader,
    body: {
      required: true,
      content: {
        ...content(mediaTypes.annotation, annotationSchema),
        ...content('application/ld+json', annotationSchema),
        ...content(mediaTypes.json, annotationSchema),
      },
    },
  },
  responses: {
    200: { description: 'What is kept', content: content(mediaTypes.annotation, annotationSchema) },
    400: problems[400],
    401: problems[401],
    403: problems[403],
    404: problems[404],
    422: problems[422],
  },
});

const writeAnnotation = ({ id, motivation, body, target }: Annotation, addresses: Addresses) => ({
  '@context': annotationContext,
  id: addresses.annotation(id),
  type: 'Annotation',
  motivation,
  body,
  target,
});

const writeCollection = (annotations: readonly Annotation[], addresses: Addresses): object => ({
  '@context': [annotationContext, 'http://www.w3.org/ns/ldp.jsonld'],
  id: addresses.annotations,
  type: ['BasicContainer', 'AnnotationCollection'],
  total: annotations.length,
  first: {
    type: 'AnnotationPage',
    items: annotations.map((annotation) => writeAnnotation(annotation, addresses)),
  },
});

/** The body whatever its JSON type is called: clients say application/ld+json with and without its profile. */
async function readAnnotation(body: Promise<unknown>) {
  const read = annotationSchema.safeParse(await body.catch(() => undefined));
  if (!read.success) throw new Problem('invalid-input');
  return read.data;
}

/** By motivation. */
const keepers: Readonly<Record<string, typeof keepPosition>> = { [idling]: keepPosition, [bookmarking]: keepBookmark };

export function annotationRoutes(api: Api): void {
  api.openapi(container, async (context) => {
    const { db, clock } = context.var.services;
    const annotations = await annotationsOf(db, signedIn(context).id, clock.now());
    return send(context, mediaTypes.annotation, writeCollection(annotations, addressesFor(context)));
  });
  api.openapi(one, async (context) => {
    const { db, clock } = context.var.services;
    const { id } = context.req.valid('param');
    const annotation = await annotationOf(db, signedIn(context).id, clock.now(), id);
    return send(context, mediaTypes.annotation, writeAnnotation(annotation, addressesFor(context)));
  });
  api.openapi(remove, async (context) => {
    await removeAnnotation(context.var.services.db, signedIn(context).id, context.req.valid('param').id);
    return context.body(null, 200);
  });
  api.openapi(keep, async (context) => {
    const { db, clock } = context.var.services;
    const annotation = await readAnnotation(context.req.json());
    const keepIt = keepers[annotation.motivation];
    if (keepIt === undefined) throw new Problem('invalid-annotation-motivation');
    const { representation } = await once(db, await keyOf(context), async (trx) => {
      const kept = await keepIt(trx, signedIn(context).id, annotation, clock.now());
      const text = JSON.stringify(writeAnnotation(kept, addressesFor(context)));
      return { status: 200, representation: { type: mediaTypes.annotation, text } };
    });
    return sendText(context, representation);
  });
}
