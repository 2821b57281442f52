/** Tells patrons what they haven't been told yet of their loans and holds, and lets them say what they want to be told, and where. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send } from '../answers.ts';
import { noticeKinds } from '../database/notice-tables.ts';
import { linkSchema } from '../documents.ts';
import { languageMapSchema } from '../library.ts';
import { agencyTag, mediaTypes, rels } from '../media-types.ts';
import { saveSettings, settingsOf } from '../notices/settings.ts';
import type { NoticeSettings } from '../notices/settings.ts';
import { markSeen, unseenNotices } from '../notices/unseen.ts';
import type { Notice } from '../notices/unseen.ts';
import { Problem } from '../problem.ts';
import { libraryOf, signedIn } from '../services.ts';
import type { Api } from '../services.ts';
import { library, problems } from './parameters.ts';

/** RFC 5321 §4.5.3.1.3. */
const longestEmail = 254;
const mostAtOnce = 200;

const kind = z.enum(noticeKinds);

const settingsSchema = z
  .object({
    email: z
      .string()
      .nullable()
      .openapi({ description: 'null, or empty, to be told on the shelf only', format: 'email' }),
    kinds: z
      .array(kind)
      .max(noticeKinds.length)
      .openapi({ description: 'What the patron wants to be told; at first nothing' }),
  })
  .openapi('NoticeSettings');

const noticeSchema = z
  .object({
    id: z.uuid(),
    kind,
    publication: z.string().openapi({ description: 'Its identifier' }),
    title: languageMapSchema,
    until: z.iso.datetime().openapi({ description: 'When the loan, or the time to borrow, ends' }),
  })
  .openapi('Notice');

const noticesSchema = z
  .object({ settings: settingsSchema, unseen: z.array(noticeSchema), links: z.array(linkSchema) })
  .openapi('Notices');

const ofPatron = { params: z.object({ library }) };
const refusals = { 400: problems[400], 401: problems[401], 404: problems[404] };

const read = declareRoute('patron', {
  method: 'get',
  path: '/{library}/notices',
  tags: [agencyTag],
  request: ofPatron,
  responses: {
    200: {
      description: 'What the patron hasn’t been told yet, and what they want to be told',
      content: content(mediaTypes.json, noticesSchema),
    },
    401: problems[401],
    404: problems[404],
  },
});

const save = declareRoute('patron', {
  method: 'put',
  path: '/{library}/notices/settings',
  description: 'Mails are written in the language of Accept-Language.',
  request: { ...ofPatron, body: { required: true, content: { 'application/json': { schema: settingsSchema } } } },
  responses: {
    200: { description: 'The settings as they are kept', content: content(mediaTypes.json, settingsSchema) },
    ...refusals,
  },
});

const seenSchema = z.object({ ids: z.array(z.uuid()).min(1).max(mostAtOnce) }).openapi('NoticesSeen');

const seen = declareRoute('patron', {
  method: 'put',
  path: '/{library}/notices/seen',
  request: { ...ofPatron, body: { required: true, content: { 'application/json': { schema: seenSchema } } } },
  responses: { 204: { description: 'The patron isn’t told these again' }, ...refusals },
});

const noticeDocument = ({ id, kind: of, identifier, title, language, until }: Notice) => ({
  id,
  kind: of,
  publication: identifier,
  title: { [language]: title },
  until: until.toISOString(),
});

/** @throws Problem invalid-email */
function readEmail(written: string | null): string | null {
  const email = written?.trim() ?? '';
  if (email === '') return null;
  if (email.length > longestEmail || !z.email().safeParse(email).success) throw new Problem('invalid-email');
  return email;
}

export function noticeRoutes(api: Api): void {
  api.openapi(read, async (context) => {
    const { db, clock } = context.var.services;
    const { id } = signedIn(context);
    const { notices: href } = addressesFor(context);
    const type = mediaTypes.json;
    return send(context, type, {
      settings: await settingsOf(db, id),
      unseen: (await unseenNotices(db, id, clock.now())).map(noticeDocument),
      links: [
        { rel: 'self', href, type },
        { rel: rels.noticeSettings, href: `${href}/settings`, type },
        { rel: rels.noticesSeen, href: `${href}/seen`, type },
      ],
    });
  });
  api.openapi(save, async (context) => {
    const { email, kinds } = context.req.valid('json');
    const { db } = context.var.services;
    const settings: NoticeSettings = { email: readEmail(email), kinds };
    const { id } = signedIn(context);
    await saveSettings(db, id, settings, { libraryId: libraryOf(context).id, language: context.var.language });
    return send(context, mediaTypes.json, await settingsOf(db, id));
  });
  api.openapi(seen, async (context) => {
    const { db, clock } = context.var.services;
    await markSeen(db, signedIn(context).id, context.req.valid('json').ids, clock.now());
    return context.body(null, 204);
  });
}
