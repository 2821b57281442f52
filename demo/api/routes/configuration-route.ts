/** Answers what a library says of itself: the local agency's half of the API, from which the client's types are made. */
import { z } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send } from '../answers.ts';
import { libraryFileSchema } from '../library.ts';
import { agencyTag, mediaTypes } from '../media-types.ts';
import { libraryOf } from '../services.ts';
import type { Api } from '../services.ts';
import { levelSchema } from '../settings.ts';
import { library, problems } from './parameters.ts';

const configurationSchema = libraryFileSchema
  .extend({
    ...{ highlights: z.url(), announcements: z.url(), curation: z.url() },
    levels: z
      .array(levelSchema)
      .optional()
      .openapi({ description: 'What nation and area say; the library’s own counts where they don’t lock it' }),
  })
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
  api.use(configuration.getRoutingPath(), compress());
  api.openapi(configuration, (context) => {
    const configured = libraryOf(context);
    const { configuration: ownAddress, highlights, announcements, curation } = addressesFor(context);
    const levels = context.var.services.libraries.above(configured);
    return send(context, mediaTypes.json, {
      ...configured,
      catalogue: new URL(configured.catalogue ?? './', ownAddress).href,
      ...{ highlights, announcements, curation },
      ...(levels.length > 0 && { levels }),
    });
  });
}
