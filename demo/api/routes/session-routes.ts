/** Tells how to sign in, signs in and out, and shows patrons their profile. */
import { z } from '@hono/zod-openapi';
import { bearerToken, declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { writingFor } from '../asking.ts';
import { content, send } from '../answers.ts';
import { authenticationDocument } from '../authentication-document.ts';
import { authenticationSchema, profileSchema, tokenSchema } from '../documents.ts';
import { mediaTypes } from '../media-types.ts';
import { summaryOf } from '../patron.ts';
import { Problem } from '../problem.ts';
import { palaceProfile, writeProfile } from '../profile.ts';
import { libraryOf, signedIn } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { cardNumber, signIn, signOut } from '../sign-in.ts';
import { library, problems } from './parameters.ts';

const authentication = declareRoute('public', {
  method: 'get',
  path: '/{library}/authentication_document',
  request: { params: z.object({ library }) },
  responses: {
    200: {
      description: 'Authentication for OPDS 1.0',
      content: content(mediaTypes.authentication, authenticationSchema),
    },
    404: problems[404],
  },
});

const authenticate = declareRoute('public', {
  method: 'post',
  path: '/{library}/authenticate',
  description:
    'Card number and PIN as HTTP Basic credentials in UTF-8 (RFC 7617); spaces in the card number don’t count.',
  request: { params: z.object({ library }), headers: z.object({ authorization: z.string().optional() }) },
  responses: {
    200: { description: 'A session', content: content(mediaTypes.json, tokenSchema) },
    401: problems[401],
    404: problems[404],
    429: problems[429],
  },
});

const session = declareRoute('patron', {
  method: 'delete',
  path: '/{library}/session',
  request: { params: z.object({ library }) },
  responses: { 204: { description: 'The token is no longer good' }, 401: problems[401], 404: problems[404] },
});

const profile = declareRoute('patron', {
  method: 'get',
  path: '/{library}/patrons/me',
  request: { params: z.object({ library }) },
  responses: {
    200: {
      description: 'OPDS User Profile 1.0, or Palace’s own profile when that is asked for',
      content: {
        ...content(mediaTypes.profile, profileSchema),
        ...content(mediaTypes.palaceProfile, z.looseObject({})),
      },
    },
    401: problems[401],
    404: problems[404],
  },
});

/** RFC 7617 §2: card and PIN, parted by the first colon. */
function basicCredentials(header: string | undefined): { readonly card: string; readonly pin: string } {
  const encoded = /^Basic +(\S+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) throw new Problem('credentials-invalid');
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 1) throw new Problem('credentials-invalid');
  return { card: cardNumber(decoded.slice(0, colon)), pin: decoded.slice(colon + 1) };
}

async function answerSignIn(context: RequestContext): Promise<Response> {
  const { db, clock, tokenLifeSeconds, addressOf } = context.var.services;
  const credentials = basicCredentials(context.req.header('Authorization'));
  const given = { ...credentials, address: addressOf(context) };
  const { token, expiresInSeconds } = await signIn(db, given, clock.now(), tokenLifeSeconds);
  const response = send(context, mediaTypes.json, {
    accessToken: token,
    tokenType: 'Bearer',
    expiresIn: expiresInSeconds,
  });
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

export function sessionRoutes(api: Api): void {
  api.openapi(authentication, (context) =>
    send(
      context,
      mediaTypes.authentication,
      authenticationDocument(libraryOf(context), addressesFor(context), context.var.language),
    ),
  );
  api.openapi(authenticate, answerSignIn);
  api.openapi(session, async (context) => {
    const { db, clock } = context.var.services;
    await signOut(db, bearerToken(context) ?? '', clock.now());
    return context.body(null, 204);
  });
  api.openapi(profile, async (context) => {
    const patron = signedIn(context);
    const { db, clock } = context.var.services;
    if (context.req.header('Accept')?.includes(mediaTypes.palaceProfile) === true) {
      return send(context, mediaTypes.palaceProfile, palaceProfile(patron, addressesFor(context)));
    }
    const summary = await summaryOf(db, patron, clock.now());
    return send(context, mediaTypes.profile, writeProfile(patron, summary, writingFor(context)));
  });
}
