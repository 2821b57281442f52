/**
 * How long E-kirjasto lets its answers be kept: feeds for minutes by everybody, whatever language or dialect they were asked
 * for in; what is one patron's, not at all. It marks no answer. Knows nothing of what is answered.
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../services.ts';

const feeds = /^application\/(opds\+json|atom\+xml;profile=opds-catalog;kind=\w+)$/;

const feedLifeSeconds = 600;
const sharedFeedLifeSeconds = 300;

export const keepForMinutes: MiddlewareHandler<Env> = async (context, next) => {
  await next();
  const isForAll = context.req.header('Authorization') === undefined && context.res.status === 200;
  if (!isForAll || !feeds.test(context.res.headers.get('Content-Type') ?? '')) return;
  const lives = `max-age=${String(feedLifeSeconds)}, s-maxage=${String(sharedFeedLifeSeconds)}`;
  context.header('Cache-Control', `public, no-transform, ${lives}`);
};
