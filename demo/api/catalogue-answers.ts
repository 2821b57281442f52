/**
 * Answers feeds and publications in the dialect that the client prefers, so that routes say what to answer and nothing of
 * how it is written.
 */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { sendText } from './answers.ts';
import { writingFor } from './asking.ts';
import type { Feed } from './feed.ts';
import { serialiserFor } from './negotiation.ts';
import type { Publication } from './publication.ts';
import type { RequestContext } from './services.ts';
import type { Representation } from './writing.ts';

export const sendFeed = (context: RequestContext, feed: Feed, status: ContentfulStatusCode = 200): Response =>
  sendText(context, serialiserFor(context).feed(feed, writingFor(context)), status);

/** For answers that are kept before they are sent. */
export const representPublication = (context: RequestContext, publication: Publication): Representation =>
  serialiserFor(context).publication(publication, writingFor(context));

export const sendPublication = (
  context: RequestContext,
  publication: Publication,
  status: ContentfulStatusCode = 200,
): Response => sendText(context, representPublication(context, publication), status);
