/** Takes from players how long they were listened to, as Palace servers do (play time tracking): answered entry by entry. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { content, send } from '../answers.ts';
import { transact } from '../database/open.ts';
import { mediaTypes } from '../media-types.ts';
import { countPlayTime } from '../play-times.ts';
import type { Counted, Listened } from '../play-times.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { library, problems, publicationId } from './parameters.ts';

/** Two months of an hour a day. */
const mostEntries = 4000;

const entrySchema = z.object({
  id: z.string().min(1).max(100),
  duringMinute: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/)
    .refine((minute) => !Number.isNaN(Date.parse(minute)))
    .openapi({ example: '2026-11-20T18:00Z' }),
  secondsPlayed: z.int().min(0).max(60),
});

const bodySchema = z
  .looseObject({
    bookId: z.string().optional(),
    libraryId: z.string().optional(),
    timeEntries: z.array(z.unknown()).max(mostEntries),
  })
  .openapi('PlayTimes');

const answerSchema = z
  .object({
    responses: z.array(z.object({ id: z.string(), status: z.int(), message: z.string() })),
    summary: z.object({ total: z.int(), successes: z.int(), failures: z.int() }),
  })
  .openapi('PlayTimesCounted');

type EntryAnswer = z.infer<typeof answerSchema>['responses'][number];

const playTimes = declareRoute('patron-at-loan-address', {
  method: 'post',
  path: '/{library}/playtimes/{id}',
  description: 'Each entry is counted once, by its id, however often it is sent.',
  request: {
    params: z.object({ library, id: publicationId }),
    body: { required: true, content: content(mediaTypes.json, bodySchema) },
  },
  responses: {
    207: { description: 'What became of each entry', content: content(mediaTypes.json, answerSchema) },
    400: problems[400],
    401: problems[401],
    403: problems[403],
    404: problems[404],
  },
});

const answers: Readonly<Record<Counted, Omit<EntryAnswer, 'id'>>> = {
  counted: { status: 201, message: 'Created' },
  known: { status: 200, message: 'OK' },
  'too-old': { status: 410, message: 'Time entry too old and can no longer be processed' },
};
const unreadable = { status: 400, message: 'Bad Request' };

async function readBody(body: Promise<unknown>): Promise<z.infer<typeof bodySchema>> {
  const read = bodySchema.safeParse(await body.catch(() => undefined));
  if (!read.success) throw new Problem('invalid-input');
  return read.data;
}

const idOf = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? entry.id : '';

async function count(context: RequestContext, listened: Listened, written: unknown): Promise<EntryAnswer> {
  const { db, clock } = context.var.services;
  const entry = entrySchema.safeParse(written);
  if (!entry.success) return { id: idOf(written), ...unreadable };
  const { id, duringMinute, secondsPlayed } = entry.data;
  const played = { id, secondsPlayed, duringMinute: new Date(duringMinute) };
  const counted = await transact(db, (trx) => countPlayTime(trx, listened, played, clock.now()));
  return { id, ...answers[counted] };
}

export function playTimeRoute(api: Api): void {
  api.openapi(playTimes, async (context) => {
    const { db } = context.var.services;
    const { id } = context.req.valid('param');
    const { timeEntries } = await readBody(context.req.json());
    const title = await db.selectFrom('publications').select('id').where('id', '=', id).executeTakeFirst();
    if (title === undefined) throw new Problem('not-found');
    const listened = { publicationId: id, municipalityCode: signedIn(context).municipalityCode };
    const responses: EntryAnswer[] = [];
    for (const written of timeEntries) responses.push(await count(context, listened, written));
    const successes = responses.filter(({ status }) => status < 300).length;
    const summary = { total: responses.length, successes, failures: responses.length - successes };
    return send(context, mediaTypes.json, { responses, summary }, 207);
  });
}
