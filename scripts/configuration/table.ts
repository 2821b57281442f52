/** Writes the table of what may stand in a configuration, for the README. */
import { resolved } from './schema.ts';
import type { RootSchema, SchemaNode } from './schema.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = (root: RootSchema, place: string, node: SchemaNode): string => {
  const { description = '', default: value } = resolved(root, node);
  const shown = value === undefined || JSON.stringify(value) === '{}' ? '' : `\`${JSON.stringify(value)}\``;
  return `| \`${place}\` | ${cell(description)} | ${cell(shown)} |`;
};

export function tableOf(root: RootSchema): string {
  const rows = Object.entries(root.$defs.configuration.properties ?? {}).flatMap(([name, node]) => {
    const { properties = {} } = resolved(root, node);
    const members = Object.entries(properties).map(([member, inner]) => rowOf(root, `${name}.${member}`, inner));
    return [rowOf(root, name, node), ...members];
  });
  return ['| Place | What it says | Without it |', '| --- | --- | --- |', ...rows].join('\n');
}
