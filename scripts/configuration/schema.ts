/** The part of JSON Schema in which a library's configuration is described, for the scripts that generate from it. */

export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly enum?: readonly unknown[];
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly pattern: string };
  readonly additionalProperties?: SchemaNode | false;
}

export interface RootSchema {
  readonly required: readonly string[];
  readonly $defs: Readonly<Record<string, SchemaNode>> & { readonly configuration: SchemaNode };
}

/** @throws Error for a name that the schema doesn't define */
export function definitionOf(root: RootSchema, { $ref }: SchemaNode): [name: string, node: SchemaNode] | undefined {
  if ($ref === undefined) return undefined;
  const name = $ref.replace('#/$defs/', '');
  const node = root.$defs[name];
  if (!node) throw new Error(`The schema has no ${$ref}.`);
  return [name, node];
}

/** `node` with what its `$ref` says; what stands beside `$ref` comes first. */
export const resolved = (root: RootSchema, node: SchemaNode): SchemaNode => ({
  ...definitionOf(root, node)?.[1],
  ...node,
});

/** What holds where nobody says anything; undefined where that is nothing. */
export function defaultOf(root: RootSchema, node: SchemaNode): unknown {
  const { default: own, properties } = resolved(root, node);
  if (own === undefined || !properties) return own;
  const members = Object.entries(properties).map(([name, member]) => [name, defaultOf(root, member)] as const);
  return { ...(own as object), ...Object.fromEntries(members.filter(([, value]) => value !== undefined)) };
}
