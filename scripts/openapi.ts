/**
 * Writes `demo/api/openapi.json` and the client's types of our own routes, `src/api/agency.ts`, from what the routes
 * declare; run it after a change of a route. A test tells when it hasn't been.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { agencyDocument, openApiDocument } from '../demo/api/openapi.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function formatted(path: string, text: string): Promise<GeneratedFile> {
  const file = inProject(path);
  return { path: file, text: await format(text, { ...(await resolveConfig(file)), filepath: file }) };
}

const heading = `/** What the e-library's own routes answer. Generated from their declarations by \`scripts/openapi.ts\`; don't edit. */\n`;

/** Both files as they should be. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const document = openApiDocument();
  // One library's object model for another's: both are OpenAPI 3.1.
  const agency = await openapiTS(JSON.parse(JSON.stringify(agencyDocument(document))) as OpenAPI3);
  return Promise.all([
    formatted('demo/api/openapi.json', JSON.stringify(document)),
    formatted('src/api/agency.ts', heading + astToString(agency)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await generate()) {
    await writeFile(path, text);
    console.log(path);
  }
}
