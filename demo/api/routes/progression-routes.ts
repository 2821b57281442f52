/** Reads and keeps where a patron is in an audiobook as OPDS Progression 1.0 (draft) has it: the same place as the annotation's. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { lastPositionOf } from '../annotations.ts';
import type { Annotation } from '../annotations.ts';
import { content, send } from '../answers.ts';
import { transact } from '../database/open.ts';
import { keepPosition } from '../last-position.ts';
import { mediaTypes } from '../media-types.ts';
import { Problem } from '../problem.ts';
import { positionOf, progressionOf } from '../progression.ts';
import { signedIn } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { library, problems, publicationId } from './parameters.ts';

const progressionSchema = z
  .looseObject({
    title: z.string().optional(),
    modified: z.iso.datetime({ offset: true }),
    device: z.looseObject({ id: z.string().min(1), name: z.string() }),
    progression: z.number().min(0).max(1),
    references: z.array(z.string()).optional(),
  })
  .openapi('Progression');

const inOneBook = { params: z.object({ library, id: publicationId }) };
const path = '/{library}/publications/{id}/progression';
const document = content(mediaTypes.progression, progressionSchema);

const read = declareRoute('patron', {
  method: 'get',
  path,
  request: inOneBook,
  responses: {
    200: { description: 'The place in the book; nothing while there is none', content: document },
    401: problems[401],
    404: problems[404],
  },
});

const keep = declareRoute('patron', {
  method: 'put',
  path,
  description: 'Of two places the later by `modified` stays: an earlier one is refused.',
  request: {
    ...inOneBook,
    body: { required: true, content: { ...document, ...content(mediaTypes.json, progressionSchema) } },
  },
  responses: {
    200: { description: 'The place that is kept', content: document },
    400: problems[400],
    401: problems[401],
    404: problems[404],
    409: problems[409],
  },
});

async function answer(context: RequestContext, id: string, annotation: Annotation | undefined): Promise<Response> {
  const recording = await context.var.services.media.recording(id);
  const progression = annotation && recording && progressionOf(annotation, recording);
  if (progression !== undefined) return send(context, mediaTypes.progression, progression);
  return context.body(null, 200, { 'Content-Type': mediaTypes.progression, 'Cache-Control': 'private, no-cache' });
}

/** Of the title at the address. @throws Problem not-found */
async function identifierOf(context: RequestContext, id: string): Promise<string> {
  const titles = context.var.services.db.selectFrom('publications').select('identifier').where('id', '=', id);
  const title = await titles.executeTakeFirst();
  if (title === undefined) throw new Problem('not-found');
  return title.identifier;
}

export function progressionRoutes(api: Api): void {
  api.openapi(read, async (context) => {
    const { db, clock } = context.var.services;
    const { id } = context.req.valid('param');
    await identifierOf(context, id);
    const annotation = await lastPositionOf(db, signedIn(context).id, clock.now(), id);
    return answer(context, id, annotation);
  });
  api.openapi(
    keep,
    async (context) => {
      const { db, clock } = context.var.services;
      const { id } = context.req.valid('param');
      const source = await identifierOf(context, id);
      const said = progressionSchema.parse(await context.req.json());
      const position = positionOf(said, source);
      const kept = await transact(db, (trx) => keepPosition(trx, signedIn(context).id, position, clock.now()));
      if (kept.time.getTime() > Date.parse(said.modified)) throw new Problem('progression-date');
      return answer(context, id, kept);
    },
    ({ success }) => {
      if (!success) throw new Problem('progression-invalid-payload');
    },
  );
}
