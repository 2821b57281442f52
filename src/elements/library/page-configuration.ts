/**
 * Gathers what a page itself says of its library's configuration: a file, JSON on the page, `data-` attributes, each above the
 * one before. Loaded only where a page says something. What can't be read is told in the console and left out.
 */

import { fetchConfiguration } from '../../api/configuration.ts';
import { cascade } from '../../config/cascade.ts';
import { definitions } from '../../config/generated/schema.ts';
import { nearestOf } from '../../config/nearest.ts';
import { resolve, type Schema } from '../../config/schema.ts';
import { isRecord, type JsonRecord } from '../../config/sift.ts';
import { LibraryError } from '../../domain/library-error.ts';

const root: Schema = { $ref: '#/$defs/configuration' };

/** A file or JSON on the page. @throws LibraryError or SyntaxError */
async function recordOf(read: () => Promise<unknown>, base: string): Promise<JsonRecord> {
  const json = await read();
  if (!isRecord(json)) throw new LibraryError('unreadable', 'a configuration begins with { and ends with }');
  return absolute(root, json, base) as JsonRecord;
}

/** `value` with every address in it made absolute. */
function absolute(asWritten: Schema, value: unknown, base: string): unknown {
  const { format, properties = {}, additionalProperties } = resolve(asWritten, definitions);
  if (typeof value === 'string') {
    return format === 'iri-reference' && URL.canParse(value, base) ? new URL(value, base).href : value;
  }
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const inner = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return [name, inner ? absolute(inner, member, base) : member] as const;
  });
  return Object.fromEntries(members);
}

const folded = (name: string): string => name.replaceAll('-', '').toLowerCase();

/** What an attribute says, as the schema has it at its place; as it stands where that can't be. */
function valueOf({ type }: Schema, text: string): unknown {
  if (type === 'string' || type === undefined) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return type === 'array' ? text.split(/\s+/).filter(Boolean) : text;
  }
}

/** `data-heading-level="3"` → `{ headingLevel: 3 }`, `data-search.view="covers"` → `{ search: { view: 'covers' } }`. */
function fromAttribute(steps: readonly string[], text: string, asWritten: Schema): unknown {
  const schema = resolve(asWritten, definitions);
  const [step, ...rest] = steps;
  if (step === undefined) return valueOf(schema, text);
  const { properties = {}, additionalProperties } = schema;
  const name = Object.keys(properties).find((known) => folded(known) === folded(step)) ?? step;
  const inner = (Object.hasOwn(properties, name) ? properties[name] : undefined) ?? additionalProperties;
  return { [name]: fromAttribute(rest, text, inner === undefined || inner === false ? {} : inner) };
}

const names = Object.keys(resolve(root, definitions).properties ?? {});

/** Other scripts have `data-` attributes of their own. */
const isMeant = (step = ''): boolean =>
  names.some((known) => folded(known) === folded(step)) || nearestOf(folded(step), names) !== undefined;

const fromAttributes = ({ attributes }: Element): readonly JsonRecord[] =>
  [...attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice('data-'.length).split('.'), value] as const)
    .filter(([[step]]) => isMeant(step))
    .map(([steps, value]) => fromAttribute(steps, value, root) as JsonRecord);

/** JSON in `library`, else what the page has for all its libraries. */
export const inlineIn = (library: Element): Element | null =>
  library.querySelector('script[type="application/json"]') ?? document.querySelector('script[data-elib-configuration]');

/**
 * @param file Address of a JSON file
 * @throws LibraryError when nothing of it can be read
 */
export async function pageConfiguration(library: Element, file: string | undefined): Promise<JsonRecord> {
  const inline = inlineIn(library);
  const sources: (readonly [what: string, said: Promise<JsonRecord>])[] = [];
  if (file !== undefined) sources.push([file, recordOf(() => fetchConfiguration(file), file)]);
  if (inline)
    sources.push([
      'the JSON on the page',
      recordOf(() => Promise.resolve().then(() => JSON.parse(inline.textContent) as unknown), document.baseURI),
    ]);
  const said = await Promise.all(
    sources.map(async ([what, source]) =>
      source.catch((reason: unknown) => {
        console.warn(`elib: configuration of the page: ${what} can't be read and is left out`, reason);
        return undefined;
      }),
    ),
  );
  const read = [...said.filter((one) => one !== undefined), ...fromAttributes(library)];
  if (sources.length > 0 && read.length === 0)
    throw new LibraryError('unreadable', 'the page has no configuration that can be read');
  return cascade(
    {},
    read.map((set) => ({ level: 'page', set })),
  );
}
