/** Sends documents with the headers that go with them. Knows nothing of what is in them. */
import type { z } from '@hono/zod-openapi';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { authenticationDocument } from './authentication-document.ts';
import { addressesFor } from './addresses.ts';
import type { Dialect } from './dialect.ts';
import { mediaTypes } from './media-types.ts';
import type { Problem, ProblemType } from './problem.ts';
import { libraryOf } from './services.ts';
import type { RequestContext } from './services.ts';
import { words } from './words/words.ts';
import type { Representation } from './writing.ts';

const problemPrefix = 'http://librarysimplified.org/terms/problem/';

/**
 * For the `content` of a route's response. The media type is a plain string on purpose: the routes send documents by
 * `send`, whose types come from the schemas, instead of by hono's own typed answers.
 */
export const content = (type: string, schema: z.ZodType): Record<string, { schema: z.ZodType }> => ({
  [type]: { schema },
});

/** Answers shown to one person are kept by nobody but their browser; all are asked after, as availability changes. */
function cacheControl(context: RequestContext): string {
  return context.req.header('Authorization') === undefined ? 'no-cache' : 'private, no-cache';
}

/** A document as it is written. */
export const sendText = (
  context: RequestContext,
  { type, text }: Representation,
  status: ContentfulStatusCode = 200,
): Response =>
  context.body(text, status, {
    'Content-Type': type,
    'Content-Language': context.var.language,
    'Cache-Control': cacheControl(context),
  });

/** A document of `type` as JSON. */
export const send = (
  context: RequestContext,
  type: string,
  document: object,
  status: ContentfulStatusCode = 200,
): Response => sendText(context, { type, text: JSON.stringify(document) }, status);

/** 401 with how to sign in (Authentication for OPDS 1.0 §2.1). The scheme is Bearer, so no browser asks for a password. */
export function sendAuthenticationRequired(context: RequestContext): Response {
  const addresses = addressesFor(context);
  context.header('WWW-Authenticate', `Bearer realm="${libraryOf(context).id}"`);
  context.header(
    'Link',
    `<${addresses.authenticationDocument}>; rel="http://opds-spec.org/auth/document"; type="${mediaTypes.authentication}"`,
  );
  const document = authenticationDocument(libraryOf(context), addresses, context.var.language);
  return send(context, mediaTypes.authentication, document, 401);
}

/** OPDS Progression 1.0 (draft). */
const registeredProblems: readonly ProblemType[] = ['progression-invalid-payload', 'progression-date'];

const typeOf = (type: ProblemType): string =>
  registeredProblems.includes(type) ? `https://registry.opds.io/error#${type}` : problemPrefix + type;

/** E-kirjasto's is older than its registration. */
const problemTypes: Readonly<Record<Dialect, string>> = {
  reference: mediaTypes.problem,
  ekirjasto: 'application/api-problem+json',
};

/** RFC 9457, in the language asked for. Numbers that the words name are members of their own, such as `limit`. */
export function sendProblem(context: RequestContext, problem: Problem): Response {
  const { title, detail } = words[context.var.language].problems[problem.type];
  for (const [name, value] of Object.entries(problem.headers)) context.header(name, value);
  if (problem.status === 401) context.header('WWW-Authenticate', 'Bearer error="invalid_token"');
  return send(
    context,
    problemTypes[context.var.services.dialect],
    {
      ...problem.numbers,
      type: typeOf(problem.type),
      title,
      status: problem.status,
      detail: detail(problem.numbers),
    },
    problem.status,
  );
}
