/**
 * Which answers E-kirjasto lets pages of other origins read: fewer than they need, and of their headers none. Knows nothing of
 * what is answered.
 */
import { cors } from 'hono/cors';
import type { MiddlewareHandler } from 'hono';
import type { Env, RequestContext } from '../services.ts';

type ReadableBy = (origin: string, context: RequestContext) => string | null;

/** How to sign in is told to pages only in the answer to whoever isn't; how long somebody listened only apps may tell. */
const unreadable = /\/(authentication_document$|playtimes\/)/;

/** Whatever a page wants to send it may; no header of an answer may it read, and it asks before each request. */
export const letFewerOriginsRead = (readableBy: ReadableBy): MiddlewareHandler<Env> =>
  cors({
    origin: (origin, context: RequestContext) =>
      unreadable.test(context.req.path) ? null : readableBy(origin, context),
    allowMethods: ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'],
    credentials: true,
  });

/** A fault that nobody foresaw passes by what makes answers readable: to a page it looks as if the network had failed. */
export function sendBareFault(context: RequestContext): Response {
  context.header('Access-Control-Allow-Origin', undefined);
  context.header('Access-Control-Allow-Credentials', undefined);
  return context.text('An internal error occurred', 500);
}
