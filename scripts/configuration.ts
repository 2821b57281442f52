/**
 * Writes what the code needs of `src/config/library-configuration.schema.json` into `src/config/generated/`, and the table
 * in README.md; run it after a change of the schema. A test tells when it hasn't been.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { shapeSource, wholeShapeSource } from './configuration/shape.ts';
import { tableOf } from './configuration/table.ts';
import { settingsSource } from './configuration/settings.ts';
import type { RootSchema } from './configuration/schema.ts';

export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function formatted(path: string, text: string): Promise<GeneratedFile> {
  const file = inProject(path);
  return { path: file, text: await format(text, { ...(await resolveConfig(file)), filepath: file }) };
}

const origin = 'Generated from the schema by `scripts/configuration.ts`; don’t edit.';
const heading = (sentence: string): string => `/** ${sentence} ${origin} */\n\n`;
const readmeTable = /(<!-- configuration -->)[\s\S]*?(<!-- \/configuration -->)/;

/** All files as they should be. */
export async function generate(): Promise<readonly GeneratedFile[]> {
  const text = await readFile(inProject('src/config/library-configuration.schema.json'), 'utf8');
  const root = JSON.parse(text) as RootSchema;
  const readme = await readFile(inProject('README.md'), 'utf8');
  const copy = `import type { Schema } from '../schema.ts';
export const definitions: Readonly<Record<string, Schema>> = ${JSON.stringify(root.$defs)};`;
  const folder = 'src/config/generated';
  return Promise.all([
    formatted(
      `${folder}/settings.ts`,
      heading('A configuration as it holds, with its defaults.') + settingsSource(root),
    ),
    formatted(
      `${folder}/shape.ts`,
      heading('What elements may read of a configuration, for every page.') + shapeSource(root),
    ),
    formatted(
      `${folder}/whole-shape.ts`,
      heading('What may stand in a configuration, with what no page reads.') + wholeShapeSource(root),
    ),
    formatted(`${folder}/schema.ts`, heading('The schema itself, for whoever explains a mistake.') + copy),
    formatted('README.md', readme.replace(readmeTable, `$1\n\n${tableOf(root)}\n\n$2`)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await generate()) {
    await writeFile(path, text);
    console.log(path);
  }
}
