/** The parameters and answers that several routes declare alike. Holds no behaviour. */
import { z } from '@hono/zod-openapi';
import { content } from '../answers.ts';
import { atomTypes } from '../atom-vocabulary.ts';
import { authenticationSchema, feedSchema, problemSchema, publicationSchema } from '../documents.ts';
import { mediaTypes } from '../media-types.ts';

const id = (example: string) => z.string().min(1).max(200).openapi({ example });

export const library = id('koivuranta');
export const publicationId = id('seitseman-veljesta');
export const loanId = z.uuid();
export const holdId = z.uuid();
export const annotationId = id('5a0c2c9e-6f0e-4b57-9f0a-1f0f5a6a2b11');

export const keyHeader = z.object({
  'idempotency-key': z.string().min(1).max(200).optional().openapi({
    description: 'Done once, however often it is sent with the same key within 24 hours',
  }),
});

const xml = z.string().openapi({ description: 'OPDS 1.2' });

/** A feed in each of its serialisations. */
export const feedContent = { ...content(mediaTypes.feed, feedSchema), ...content(atomTypes.acquisition, xml) };

/** A publication in each of its serialisations. */
export const publicationContent = {
  ...content(mediaTypes.publication, publicationSchema),
  ...content(atomTypes.entry, xml),
};

const problem = (description: string) => ({ description, content: content(mediaTypes.problem, problemSchema) });

/** Answers by status that any route may give. */
export const problems = {
  400: problem('The request can’t be read'),
  401: {
    description: 'Not signed in: how to; or the token is no longer good: why',
    content: {
      ...content(mediaTypes.authentication, authenticationSchema),
      ...content(mediaTypes.problem, problemSchema),
    },
  },
  403: problem('Not allowed: the type says why'),
  404: problem('There is no such library, publication, loan, hold or annotation'),
  409: problem('Something later is kept already'),
  412: problem('Somebody else has changed it since'),
  422: problem('The idempotency key belongs to another request'),
  428: problem('If-Match is missing'),
  429: problem('Too many attempts; Retry-After says when to try again'),
  451: problem('The patron is too young'),
  503: problem('Not ready yet; Retry-After says when to try again'),
} as const;
