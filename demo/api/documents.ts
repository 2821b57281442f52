/**
 * The shapes of the documents that the e-library writes, as far as it uses the formats: for the OpenAPI document and for
 * the types of the serialisers. The formats' own schemas are richer; the tests hold every answer against those.
 */
import { z } from '@hono/zod-openapi';
import { languageMapSchema } from './library.ts';
import { rels } from './media-types.ts';

export const problemSchema = z
  .looseObject({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
  })
  .openapi('Problem', { description: 'RFC 9457; the type begins with http://librarysimplified.org/terms/problem/' });

const indirectAcquisition = z.object({
  type: z.string(),
  child: z.array(z.object({ type: z.string() })).optional(),
});

const linkProperties = z.object({
  numberOfItems: z.int().optional(),
  availability: z
    .object({
      state: z.enum(['available', 'unavailable', 'reserved', 'ready']),
      since: z.string().optional(),
      until: z.string().optional(),
    })
    .optional(),
  holds: z.object({ total: z.int(), position: z.int().optional() }).optional(),
  suspended: z.object({ until: z.string() }).optional(),
  copies: z.object({ total: z.int(), available: z.int() }).optional(),
  indirectAcquisition: z.array(indirectAcquisition).optional(),
  lcp_hashed_passphrase: z.string().optional(),
  lcp_unhashed_passphrase: z.string().optional(),
  authenticate: z.url().optional(),
  [rels.default]: z.literal(true).optional(),
});

export const linkSchema = z
  .object({
    rel: z.union([z.string(), z.array(z.string())]).optional(),
    href: z.string(),
    type: z.string().optional(),
    title: z.string().optional(),
    templated: z.boolean().optional(),
    width: z.int().optional(),
    height: z.int().optional(),
    size: z.int().optional(),
    duration: z.number().optional(),
    bitrate: z.number().optional(),
    language: z.string().optional(),
    properties: linkProperties.optional(),
  })
  .openapi('Link');

const contributor = z.object({
  name: z.string(),
  sortAs: z.string().optional(),
  links: z.array(linkSchema).optional(),
});

const accessibility = z.object({
  accessMode: z.array(z.string()),
  accessModeSufficient: z.array(z.array(z.string())),
  feature: z.array(z.string()),
  hazard: z.array(z.string()),
  conformsTo: z.array(z.string()),
});

const publicationMetadata = z.object({
  '@type': z.url(),
  identifier: z.string(),
  title: z.string(),
  subtitle: z.string().optional(),
  sortAs: z.string(),
  language: z.string(),
  author: z.array(contributor),
  translator: z.array(contributor).optional(),
  narrator: z.array(contributor).optional(),
  publisher: z.string(),
  published: z.string(),
  modified: z.string(),
  description: z.string(),
  subject: z.array(
    z.object({ name: z.string(), code: z.string(), scheme: z.url(), links: z.array(linkSchema).optional() }),
  ),
  belongsTo: z
    .object({
      series: z.array(z.object({ name: z.string(), position: z.number().optional(), links: z.array(linkSchema) })),
    })
    .optional(),
  altIdentifier: z.array(z.string()).optional(),
  accessibility: accessibility.optional(),
  duration: z.number().optional(),
  selected: z.string().optional(),
});

export const publicationSchema = z
  .object({ metadata: publicationMetadata, links: z.array(linkSchema), images: z.array(linkSchema) })
  .openapi('Publication');

const feedMetadata = z.object({
  title: z.string(),
  numberOfItems: z.int().optional(),
  itemsPerPage: z.int().optional(),
  currentPage: z.int().optional(),
});

const group = z.object({
  metadata: feedMetadata,
  links: z.array(linkSchema).optional(),
  navigation: z.array(linkSchema).optional(),
  publications: z.array(publicationSchema).optional(),
});

export const feedSchema = z
  .object({
    metadata: feedMetadata,
    links: z.array(linkSchema),
    navigation: z.array(linkSchema).optional(),
    groups: z.array(group).optional(),
    facets: z.array(z.object({ metadata: feedMetadata, links: z.array(linkSchema) })).optional(),
    publications: z.array(publicationSchema).optional(),
  })
  .openapi('Feed');

export const authenticationSchema = z
  .object({
    id: z.url(),
    title: z.string(),
    description: z.string(),
    links: z.array(linkSchema),
    authentication: z.array(
      z.object({
        type: z.url(),
        description: z.string(),
        labels: z.object({ login: z.string(), password: z.string() }),
        links: z.array(linkSchema),
      }),
    ),
    features: z.object({ enabled: z.array(z.string()), disabled: z.array(z.string()) }),
    announcements: z.array(z.object({ id: z.string(), content: z.string() })),
  })
  .openapi('AuthenticationDocument');

export const tokenSchema = z
  .object({ accessToken: z.string(), tokenType: z.literal('Bearer'), expiresIn: z.int() })
  .openapi('Token');

const limit = z.object({ total: z.int(), available: z.int() });

export const profileSchema = z
  .object({
    name: z.string(),
    loans: limit,
    holds: limit,
    homeMunicipality: z.object({ code: z.string(), name: languageMapSchema.optional() }),
    links: z.array(linkSchema),
  })
  .openapi('Profile');

export const manifestSchema = z
  .object({
    '@context': z.url(),
    metadata: z.looseObject({ conformsTo: z.url(), title: z.string(), identifier: z.string(), duration: z.number() }),
    links: z.array(linkSchema),
    readingOrder: z.array(linkSchema),
    toc: z.array(linkSchema),
    resources: z.array(linkSchema),
  })
  .openapi('AudiobookManifest');

export type Link = z.infer<typeof linkSchema>;
export type PublicationDocument = z.infer<typeof publicationSchema>;
export type FeedDocument = z.infer<typeof feedSchema>;
export type AuthenticationDocument = z.infer<typeof authenticationSchema>;
export type ProfileDocument = z.infer<typeof profileSchema>;
export type AudiobookManifest = z.infer<typeof manifestSchema>;
