/** The formats' own JSON schemas, where they are at hand beside the project; what is checked against them skips otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const folder = fileURLToPath(new URL('../../../../shared/fixtures/schemas', import.meta.url));

function load(): Ajv | undefined {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  try {
    for (const name of ['opds-drafts', 'rwpm', 'lcp']) {
      const files = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((each) => each.endsWith('.json'))) {
        ajv.addSchema(JSON.parse(readFileSync(join(folder, name, file), 'utf8')) as object);
      }
    }
  } catch {
    return undefined;
  }
  return ajv;
}

const ajv = load();

export const schemas = {
  feed: 'https://drafts.opds.io/schema/feed.schema.json',
  publication: 'https://drafts.opds.io/schema/publication.schema.json',
  authentication: 'https://drafts.opds.io/schema/authentication.schema.json',
  profile: 'https://drafts.opds.io/schema/profile.schema.json',
  manifest: 'https://readium.org/webpub-manifest/schema/publication.schema.json',
  licence: 'https://readium.org/lcp-specs/schema/license.schema.json',
} as const;

/** For `test(…, { skip })`: why, or false. */
export const skipWithoutSchemas = ajv === undefined ? 'the formats’ schemas are not beside the project' : false;

/** What is wrong with `document`: nothing, hopefully. */
export function mistakes(schema: keyof typeof schemas, document: unknown): string[] {
  const validate = ajv?.getSchema(schemas[schema]);
  if (validate === undefined) throw new Error(`The schema ${schemas[schema]} is not there`);
  if (validate(document) === true) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}
