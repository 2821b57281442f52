/** Answers what a library says of itself: the local agency's half of the API, from which the client's types are made. */
import { z } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { declareRoute } from '../access.ts';
import { addressesFor } from '../addresses.ts';
import { content, send } from '../answers.ts';
import { writingFor } from '../asking.ts';
import { linkSchema } from '../documents.ts';
import type { Link } from '../documents.ts';
import { libraryFileSchema } from '../library.ts';
import { agencyTag, mediaTypes } from '../media-types.ts';
import { frontPageLinks } from '../opds2-feed.ts';
import { libraryOf } from '../services.ts';
import type { Api, RequestContext } from '../services.ts';
import { levelSchema } from '../settings.ts';
import { library, problems } from './parameters.ts';

const configurationSchema = libraryFileSchema
  .extend({
    ...{ highlights: z.url(), announcements: z.url(), curation: z.url() },
    catalogueLinks: z
      .array(linkSchema)
      .optional()
      .openapi({ description: 'The links of the front page, for pages that need nothing else of it' }),
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

/** Undefined where the front page tells more than its links do: what is spoken there, or where another service's is. */
function linksAt(catalogue: string, context: RequestContext): Link[] | undefined {
  const writing = writingFor(context);
  const isOurs = context.var.services.dialect === 'reference' && catalogue === writing.addresses.root;
  return isOurs ? frontPageLinks(writing) : undefined;
}

export function configurationRoute(api: Api): void {
  api.use(configuration.getRoutingPath(), compress());
  api.openapi(configuration, (context) => {
    const configured = libraryOf(context);
    const { configuration: ownAddress, highlights, announcements, curation } = addressesFor(context);
    const catalogue = new URL(configured.catalogue ?? './', ownAddress).href;
    const levels = context.var.services.libraries.above(configured);
    return send(context, mediaTypes.json, {
      ...configured,
      ...{ catalogue, catalogueLinks: linksAt(catalogue, context) },
      ...{ highlights, announcements, curation },
      ...(levels.length > 0 && { levels }),
    });
  });
}
