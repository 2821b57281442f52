/**
 * Writes what the routes declare as an OpenAPI 3.1 document, whole and for the half that is our own. Knows nothing of files.
 */
import { routesOnly } from './api.ts';
import { agencyTag } from './media-types.ts';

type OpenApiDocument = ReturnType<ReturnType<typeof routesOnly>['getOpenAPI31Document']>;

const info = {
  title: 'Reference e-library',
  version: '1',
  description:
    'Catalogue and lending as OPDS 2.0 and OPDS 1.2, Authentication for OPDS 1.0, W3C annotations and Readium manifests; and the local agency’s own half.',
};

export function openApiDocument(): OpenApiDocument {
  const api = routesOnly();
  api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
  api.openAPIRegistry.registerComponent('securitySchemes', 'loanAddress', {
    type: 'apiKey',
    in: 'query',
    name: 'signature',
    description: 'The signed address of a running loan, as links give it',
  });
  return api.getOpenAPI31Document({ openapi: '3.1.0', info });
}

const references = (part: unknown): Set<string> =>
  new Set([...JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g)].flatMap(([, name]) => name ?? []));

/** Names of the schemas that `part` refers to, directly or through others. */
function schemasOf(part: unknown, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const found = references(part);
  for (const name of found) {
    for (const further of references(schemas[name] ?? {})) found.add(further);
  }
  return found;
}

/** The routes of our own with the schemas they need. */
export function agencyDocument(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.fromEntries(
    Object.entries(document.paths ?? {}).filter(([, item]) =>
      [item.get, item.put, item.post, item.delete].some((operation) => operation?.tags?.includes(agencyTag)),
    ),
  );
  const schemas = document.components?.schemas ?? {};
  const needed = schemasOf(paths, schemas);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => needed.has(name)));
  return { ...document, paths, components: { schemas: kept } };
}
