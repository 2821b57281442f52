/** The part of JSON Schema in which a library's configuration is described, for what explains it. */

/** `schema` with what its `$ref` says; what stands beside `$ref` comes first. */
export const resolve = ({ $ref, ...own }: Schema, definitions: Readonly<Record<string, Schema>>): Schema => {
  const name = $ref?.replace('#/$defs/', '');
  return name === undefined ? own : { ...definitions[name], ...own };
};

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  /** What to write instead of what is wrong. */
  readonly errorMessage?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly pattern: string };
  readonly additionalProperties?: Schema | false;
}
