/** Lets staff make, change and publish shelves and announcements of their library, area or the nation. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { content, send } from '../answers.ts';
import { keyOf } from '../asking.ts';
import { contentSchemas } from '../curation/content.ts';
import { itemListSchema, itemSchema, versionDocument, versionsSchema } from '../curation/documents.ts';
import { areaOf, editable, editOf, ownersSeen, seenItem, shareable } from '../curation/editing.ts';
import { itemDocument } from '../curation/item-document.ts';
import * as items from '../curation/items.ts';
import type { Item } from '../curation/items.ts';
import { kindNames, kinds } from '../curation/kinds.ts';
import type { KindName } from '../curation/kinds.ts';
import { ownerKinds } from '../database/lending-tables.ts';
import { once } from '../idempotency.ts';
import { agencyTag, mediaTypes } from '../media-types.ts';
import { Problem } from '../problem.ts';
import { staffOfRequest } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { keyHeader, library, problems } from './parameters.ts';

const kind = z.enum(kindNames);
const ofKind = { params: z.object({ library, kind }) };
const ofItem = { params: z.object({ library, kind, id: z.uuid() }) };
const ifMatch = z.object({
  'if-match': z.string().max(200).optional().openapi({
    description: 'The revision that the change was made from, in quotes; 428 without it',
  }),
});

const itemAnswer = (description: string) => ({ description, content: content(mediaTypes.json, itemSchema) });
const refusals = { 401: problems[401], 403: problems[403], 404: problems[404] };
const changeRefusals = { ...refusals, 400: problems[400], 412: problems[412], 428: problems[428] };

const list = declareRoute('staff', {
  method: 'get',
  path: '/{library}/curation/{kind}',
  tags: [agencyTag],
  request: ofKind,
  responses: {
    200: { description: 'All that staff here see', content: content(mediaTypes.json, itemListSchema) },
    ...refusals,
  },
});

const creation = z
  .object({ level: z.enum(ownerKinds), content: z.looseObject({}) })
  .openapi('CuratedCreation', { description: 'content: a ShelfContent, or an AnnouncementContent' });

const create = declareRoute('staff', {
  method: 'post',
  path: '/{library}/curation/{kind}',
  tags: [agencyTag],
  request: {
    ...ofKind,
    headers: keyHeader,
    body: { required: true, content: { 'application/json': { schema: creation } } },
  },
  responses: { 201: itemAnswer('A new draft'), ...refusals, 400: problems[400], 422: problems[422] },
});

const read = declareRoute('staff', {
  method: 'get',
  path: '/{library}/curation/{kind}/{id}',
  tags: [agencyTag],
  request: ofItem,
  responses: { 200: itemAnswer('The item as it is'), ...refusals },
});

const save = declareRoute('staff', {
  method: 'put',
  path: '/{library}/curation/{kind}/{id}',
  request: {
    ...ofItem,
    headers: ifMatch,
    body: { required: true, content: { 'application/json': { schema: z.looseObject({}) } } },
  },
  responses: { 200: itemAnswer('The draft is kept; patrons don’t see it yet'), ...changeRefusals },
});

const versions = declareRoute('staff', {
  method: 'get',
  path: '/{library}/curation/{kind}/{id}/versions',
  tags: [agencyTag],
  request: ofItem,
  responses: {
    200: { description: 'Who did what, the newest first', content: content(mediaTypes.json, versionsSchema) },
    ...refusals,
  },
});

/** A step that an item takes: its address, its method and what it does. */
const step = (method: 'put' | 'delete', path: string, description: string) =>
  declareRoute('staff', {
    method,
    path: `/{library}/curation/{kind}/{id}${path}`,
    request: { ...ofItem, headers: ifMatch },
    responses: { 200: itemAnswer(description), ...changeRefusals },
  });

const steps = {
  publish: step('put', '/published', 'Patrons see the draft'),
  withdraw: step('delete', '/published', 'Patrons no longer see it'),
  share: step('put', '/shared', 'All libraries of the area show it'),
  unshare: step('delete', '/shared', 'Only its own library shows it'),
  remove: step('delete', '', 'It is gone from the list, and can be restored'),
  restore: step('delete', '/removed', 'It is back'),
} as const;

async function sendItem(context: RequestContext, item: Item): Promise<Response> {
  context.header('ETag', `"${String(item.revision)}"`);
  return send(context, mediaTypes.json, await itemDocument(context, item));
}

/** @throws Problem invalid-input */
function readContent(named: KindName, written: unknown): object {
  const read = contentSchemas[kinds[named]].safeParse(written);
  if (!read.success) throw new Problem('invalid-input');
  return read.data;
}

function createRoute(api: Api): void {
  api.openapi(create, async (context) => {
    const { level, content: written } = context.req.valid('json');
    const named = context.req.valid('param').kind;
    const owner = staffOfRequest(context).owners.find((each) => each.level === level);
    if (owner === undefined) throw new Problem('not-yours-to-edit');
    const said = readContent(named, written);
    const { db } = context.var.services;
    const answer = await once(db, await keyOf(context), async (trx) => {
      const item = await items.createItem(trx, kinds[named], owner, said, editOf(context));
      return { status: 201, representation: { type: mediaTypes.json, text: JSON.stringify({ id: item.id }) } };
    });
    const { id } = JSON.parse(answer.representation.text) as { id: string };
    const item = await items.itemBy(db, kinds[named], id);
    return send(context, mediaTypes.json, await itemDocument(context, item), 201);
  });
}

function stepRoutes(api: Api): void {
  const { publish, withdraw, remove, restore } = steps;
  const own = { publish, withdraw, remove, restore } as const;
  for (const name of Object.keys(own) as (keyof typeof own)[]) {
    api.openapi(own[name], async (context) => {
      const item = await editable(context, context.req.valid('param'));
      return sendItem(context, await items[name](context.var.services.db, item, editOf(context)));
    });
  }
  api.openapi(steps.share, async (context) => {
    const item = await shareable(context, context.req.valid('param'));
    const area = areaOf(context)(item.owner) ?? '';
    return sendItem(context, await items.share(context.var.services.db, item, area, editOf(context)));
  });
  api.openapi(steps.unshare, async (context) => {
    const item = await shareable(context, context.req.valid('param'));
    return sendItem(context, await items.unshare(context.var.services.db, item, editOf(context)));
  });
}

export function curationRoutes(api: Api): void {
  api.openapi(list, async (context) => {
    const { db } = context.var.services;
    const found = await items.itemsOf(db, kinds[context.req.valid('param').kind], ownersSeen(context));
    const documents = [];
    for (const item of found) documents.push(await itemDocument(context, item));
    return send(context, mediaTypes.json, { items: documents });
  });
  api.openapi(read, async (context) => sendItem(context, await seenItem(context, context.req.valid('param'))));
  api.openapi(versions, async (context) => {
    const { id } = await seenItem(context, context.req.valid('param'));
    const found = await items.versionsOf(context.var.services.db, id);
    return send(context, mediaTypes.json, { versions: found.map(versionDocument) });
  });
  api.openapi(save, async (context) => {
    const named = context.req.valid('param');
    const item = await editable(context, named);
    const said = readContent(named.kind, context.req.valid('json'));
    return sendItem(context, await items.saveDraft(context.var.services.db, item, said, editOf(context)));
  });
  createRoute(api);
  stepRoutes(api);
}
