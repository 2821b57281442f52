/**
 * Puts the reference e-library together: what stands before every route, and the routes. Usable in-process by tests; knows
 * nothing of ports, files or where the libraries come from.
 */
import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import type { MiddlewareHandler } from 'hono';
import { sendProblem } from './answers.ts';
import type { Dialect } from './dialect.ts';
import { keepForMinutes } from './ekirjasto/caching.ts';
import { letFewerOriginsRead, sendBareFault } from './ekirjasto/origins.ts';
import { readTheirNames } from './ekirjasto/query-names.ts';
import { isOfEndedAccount } from './ending.ts';
import { languages, negotiate } from './language.ts';
import type { Language } from './language.ts';
import { Problem } from './problem.ts';
import { annotationRoutes } from './routes/annotation-routes.ts';
import { catalogueRoutes } from './routes/catalogue-routes.ts';
import { configurationRoute } from './routes/configuration-route.ts';
import { curationDeskRoutes } from './routes/curation-desk-routes.ts';
import { curationRoutes } from './routes/curation-routes.ts';
import { highlightRoutes } from './routes/highlight-routes.ts';
import { fulfilmentRoute } from './routes/fulfilment-route.ts';
import { holdRoutes } from './routes/hold-routes.ts';
import { lendingRoutes } from './routes/lending-routes.ts';
import { favouriteRoutes } from './routes/favourite-routes.ts';
import { mediaRoutes } from './routes/media-routes.ts';
import { ownRoutes } from './routes/own-routes.ts';
import { noticeRoutes } from './routes/notice-routes.ts';
import { playTimeRoute } from './routes/play-time-route.ts';
import { progressionRoutes } from './routes/progression-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import type { Api, Env, RequestContext, Services } from './services.ts';

const preflightLifeSeconds = 7200;

const readableHeaders = [
  'Content-Range',
  'Accept-Ranges',
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'WWW-Authenticate',
  'DPoP-Nonce',
];
const sendableHeaders = [
  'Authorization',
  'Content-Type',
  'Accept',
  'Accept-Language',
  'If-None-Match',
  'If-Match',
  'Idempotency-Key',
  'Range',
  'X-Requested-With',
];

const sharedFolders = ['covers', 'audio', 'samples'];

const firstSegment = (context: RequestContext): string => context.req.path.split('/')[1] ?? '';

/** The headers that caches are told an answer depends on. */
const dependsOn: Readonly<Record<Dialect, string>> = {
  reference: 'Accept, Accept-Language, Authorization',
  ekirjasto: 'Authorization',
};

/** Reads from the address and the headers what every later step needs, even the one that says what went wrong. */
const readRequest =
  (services: Services): MiddlewareHandler<Env> =>
  async (context, next) => {
    const library = services.libraries.get(firstSegment(context));
    const own = languages.find((language): language is Language => library?.languages[0] === language);
    context.set('services', services);
    context.set('library', library);
    context.set('language', negotiate(context.req.header('Accept-Language'), own ?? 'fi'));
    await next();
    context.header('Vary', dependsOn[services.dialect], { append: true });
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('X-Content-Type-Options', 'nosniff');
  };

/** A library's own origins may read its answers; covers and sound serve the pages of any. */
function readableBy(origin: string, context: RequestContext): string | null {
  const folder = firstSegment(context);
  const { libraries } = context.var.services;
  return libraries.allows(origin, sharedFolders.includes(folder) ? undefined : folder) ? origin : null;
}

const letOriginsRead: Readonly<Record<Dialect, MiddlewareHandler<Env>>> = {
  reference: cors({
    origin: readableBy,
    allowMethods: ['GET', 'HEAD', 'PUT', 'POST', 'DELETE'],
    allowHeaders: sendableHeaders,
    exposeHeaders: readableHeaders,
    maxAge: preflightLifeSeconds,
  }),
  ekirjasto: letFewerOriginsRead(readableBy),
};

const requireLibrary: MiddlewareHandler<Env> = async (context, next) => {
  const shared = sharedFolders.includes(firstSegment(context));
  if (!shared && context.var.library === undefined) throw new Problem('library-not-found');
  await next();
};

const tagAnswers = etag({
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    'Content-Language',
    'Access-Control-Allow-Origin',
    'Access-Control-Expose-Headers',
  ],
});

/** What a thrown error is told as; what nobody foresaw is written to the console and told as a fault of ours. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isOfEndedAccount(error)) return new Problem('patron-auth-access-token-invalid');
  if (error instanceof HTTPException && error.status < 500) return new Problem('invalid-input');
  console.error(error);
  return new Problem('internal-server-error');
}

const emptyApi = (): Api =>
  new OpenAPIHono<Env>({
    strict: false,
    defaultHook: (result) => {
      if (!result.success) throw new Problem('invalid-input');
    },
  });

/** The routes alone, to be described. */
export function routesOnly(): Api {
  const api = emptyApi();
  mediaRoutes(api);
  catalogueRoutes(api);
  lendingRoutes(api);
  holdRoutes(api);
  favouriteRoutes(api);
  noticeRoutes(api);
  sessionRoutes(api);
  ownRoutes(api);
  annotationRoutes(api);
  progressionRoutes(api);
  playTimeRoute(api);
  fulfilmentRoute(api);
  configurationRoute(api);
  highlightRoutes(api);
  curationDeskRoutes(api);
  curationRoutes(api);
  return api;
}

const keepAnswers: Readonly<Record<Dialect, MiddlewareHandler<Env>>> = {
  reference: tagAnswers,
  ekirjasto: keepForMinutes,
};

export function createApi(services: Services): Api {
  const api = emptyApi();
  const { dialect } = services;
  if (dialect === 'ekirjasto') api.use('*', readTheirNames);
  api.use('*', readRequest(services), letOriginsRead[dialect], keepAnswers[dialect], requireLibrary);
  api.onError((error, context) => {
    const problem = problemOf(error);
    return dialect === 'ekirjasto' && problem.status === 500 ? sendBareFault(context) : sendProblem(context, problem);
  });
  api.notFound((context) => sendProblem(context, new Problem('not-found')));
  api.route('/', routesOnly());
  return api;
}
