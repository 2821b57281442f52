/** Answers what a library says of itself: the local agency's half of the API, from which the client's types are made. */
import { z } from '@hono/zod-openapi';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send } from '../answers.ts';
import { libraryFileSchema } from '../library.ts';
import { agencyTag, mediaTypes } from '../media-types.ts';
import { libraryOf } from '../services.ts';
import type { Api } from '../services.ts';
import { library, problems } from './parameters.ts';

const configurationSchema = libraryFileSchema
  .extend({ highlights: z.url(), announcements: z.url(), curation: z.url() })
  .openapi('Configuration');

const configuration = declareRoute('public', {
  method: 'get',
  path: '/{library}/configuration',
  tags: [agencyTag],
  request: { params: z.object({ library }) },
  responses: {
    200: {
      description: 'The library’s configuration; `catalogue` is an absolute address',
      content: content(mediaTypes.json, configurationSchema),
    },
    404: problems[404],
  },
});

export function configurationRoute(api: Api): void {
  api.openapi(configuration, (context) => {
    const configured = libraryOf(context);
    const { configuration: ownAddress, highlights, announcements, curation } = addressesFor(context);
    return send(context, mediaTypes.json, {
      ...configured,
      catalogue: new URL(configured.catalogue, ownAddress).href,
      ...{ highlights, announcements, curation },
    });
  });
}
