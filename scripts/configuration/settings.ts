/** Writes the TypeScript types of a configuration as it holds: what has a default is always there. */
import { resolved } from './schema.ts';
import type { RootSchema, SchemaNode } from './schema.ts';

const isIdentifier = /^[A-Za-z$_][\w$]*$/;

function recordType(root: RootSchema, { properties = {}, required = [] }: SchemaNode, isMerged: boolean): string {
  const members = Object.entries(properties).map(([name, member]) => {
    const { description, default: value } = resolved(root, member);
    const isSure = required.includes(name) || (isMerged && value !== undefined);
    const comment = description === undefined ? '' : `/** ${description} */\n`;
    const key = isIdentifier.test(name) ? name : JSON.stringify(name);
    return `${comment}readonly ${key}${isSure ? '' : '?'}: ${typeOf(root, member, isMerged)};`;
  });
  return `{\n${members.join('\n')}\n}`;
}

/** @param isMerged Whether levels are put together member by member here, so that defaults hold */
function typeOf(root: RootSchema, node: SchemaNode, isMerged: boolean): string {
  const { type, enum: values, items, properties, additionalProperties, ...rest } = resolved(root, node);
  if (values && type !== 'boolean') return values.map((value) => JSON.stringify(value)).join(' | ');
  if (type === 'string') return 'string';
  if (type === 'boolean') return 'boolean';
  if (type === 'array' && items) return `readonly (${typeOf(root, items, false)})[]`;
  if (properties) return recordType(root, { properties, ...rest }, isMerged);
  if (additionalProperties) return `Readonly<Record<string, ${typeOf(root, additionalProperties, false)}>>`;
  return 'Readonly<Record<string, unknown>>';
}

export const settingsSource = (root: RootSchema): string =>
  `export interface Settings ${recordType(root, root.$defs.configuration, true)}\n`;
