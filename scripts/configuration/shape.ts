/** Writes the compact description by which a page tells right values from wrong ones. Knows no words for what is wrong. */
import { defaultOf, definitionOf } from './schema.ts';
import type { RootSchema, SchemaNode } from './schema.ts';

const quoted = (name: string): string => JSON.stringify(name);
const regExp = (pattern: string): string => `/${pattern}/`;

function ofString({ pattern, format, enum: values }: SchemaNode): string {
  if (values) return `new Set(${JSON.stringify(values)})`;
  if (pattern === undefined) return '/./s';
  return format === undefined ? regExp(pattern) : `address(${regExp(pattern)})`;
}

function ofObject(root: RootSchema, { properties, required, propertyNames, additionalProperties }: SchemaNode): string {
  if (propertyNames && additionalProperties) {
    return `new Map([[${regExp(propertyNames.pattern)}, ${shapeOf(root, additionalProperties)}]])`;
  }
  if (!properties) return 'anything';
  const members = Object.entries(properties).map(
    ([name, member]) => `${quoted(required?.includes(name) === true ? `${name}!` : name)}: ${shapeOf(root, member)}`,
  );
  return `{ ${members.join(', ')} }`;
}

function shapeOf(root: RootSchema, node: SchemaNode): string {
  const definition = definitionOf(root, node);
  if (definition) return definition[0];
  if (node.type === undefined) throw new Error(`A part of the schema has no type: ${JSON.stringify(node)}`);
  switch (node.type) {
    case 'string':
      return ofString(node);
    case 'integer':
    case 'boolean':
      return `new Set([${(node.enum ?? []).map(String).join(', ')}])`;
    case 'array':
      return `[${shapeOf(root, node.items ?? {})}, ${node.minItems ?? 0}]`;
    case 'object':
      return ofObject(root, node);
  }
}

/** Definitions after those that they need. */
function inOrder(root: RootSchema): readonly (readonly [string, SchemaNode])[] {
  const names: string[] = [];
  const visit = (node: SchemaNode): void => {
    const definition = definitionOf(root, node);
    if (definition && names.includes(definition[0])) return;
    const { items, properties, additionalProperties } = definition?.[1] ?? node;
    const inside = [
      items,
      ...Object.values(properties ?? {}),
      additionalProperties === false ? undefined : additionalProperties,
    ];
    for (const part of inside) if (part) visit(part);
    if (definition) names.push(definition[0]);
  };
  visit(root.$defs.configuration);
  return names.flatMap((name) => Object.entries(root.$defs).filter(([own]) => own === name));
}

/** What no element reads on a page yet, so that it needn't be told right from wrong there. */
const notOnPages = [
  ...['$schema', 'area', 'authentication', 'origins', 'openingHours', 'languageFiles'],
  ...['municipalities.from', 'municipalities.until', 'levels.level', 'levels.id', 'levels.name'],
];

function onPages(node: SchemaNode, within = ''): SchemaNode {
  const { items, properties } = node;
  const kept = Object.entries(properties ?? {})
    .map(([name, member]) => [within ? `${within}.${name}` : name, name, member] as const)
    .filter(([place]) => !notOnPages.includes(place))
    .map(([place, name, member]) => [name, onPages(member, place)] as const);
  return {
    ...node,
    ...(items && { items: onPages(items, within) }),
    ...(properties && {
      properties: Object.fromEntries(kept),
      required: (node.required ?? []).filter((name) => kept.some(([own]) => own === name)),
    }),
  };
}

const constantsOf = (root: RootSchema): string =>
  inOrder(root)
    .map(([name, node]) => `const ${name}: Shape = ${shapeOf(root, node)};`)
    .join('\n');

/** For every page: what elements read. */
export function shapeSource(root: RootSchema): string {
  const read = { ...root, $defs: { ...root.$defs, configuration: onPages(root.$defs.configuration) } };
  const defaults = defaultOf(root, { ...root.$defs.configuration, default: {} });
  return `import { address, anything, type Shape } from '../sift.ts';
import type { Settings } from './settings.ts';

${constantsOf(read)}

export const shape: Shape = ${shapeOf(read, read.$defs.configuration)};

export const defaults: Settings = ${JSON.stringify(defaults)};
`;
}

/** For whoever asks what is wrong, or why. */
export const wholeShapeSource = (root: RootSchema): string =>
  `import { address, anything, type Shape } from '../sift.ts';
import type { Settings } from './settings.ts';

${constantsOf(root)}

export const wholeShape: Shape = ${shapeOf(root, root.$defs.configuration)};

/** What every library says of itself, on whatever level. */
export const needed: readonly (keyof Settings)[] = ${JSON.stringify(root.required)};
`;
