/**
 * Reads a library's configuration: every value that is right is used, every other gives way to its default with a complaint
 * that names the place. The JSON Schema beside it is the contract; a typo never blanks a page.
 */

import { LibraryError } from '../domain/library-error.ts';
import type { Contact, LibraryProfile } from '../domain/library.ts';
import type { Text } from '../domain/text.ts';

export interface LibraryConfiguration extends LibraryProfile {
  /** Absolute address of the catalogue's front page. */
  readonly catalogue: string;
}

/** What was found at `place` instead of what belongs there; `complaint-words.ts` says it in a sentence. */
export interface Complaint {
  readonly place: string;
  readonly found: unknown;
  readonly wanted: string;
}

type JsonRecord = Readonly<Record<string, unknown>>;
type Complain = (place: string, found: unknown, wanted: string) => undefined;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const topLevelNames = [
  '$schema',
  'id',
  'name',
  'languages',
  'municipalities',
  'catalogue',
  'origins',
  'headingLevel',
  'theme',
  'contact',
] as const;
export const contactNames = ['phone', 'email', 'url', 'address'] as const;
export const themeTokens = ['accent', 'on-accent', 'surface', 'ink', 'heading-font', 'radius', 'space'] as const;

const HEADING_LEVEL = 2;

/**
 * @param found Address the configuration was found at, for the relative `catalogue`
 * @throws LibraryError `unreadable` when it is no JSON object: then there is nothing to go by
 */
export function readConfiguration(
  json: unknown,
  found: string,
): { readonly configuration: LibraryConfiguration; readonly complaints: readonly Complaint[] } {
  if (!isRecord(json)) throw new LibraryError('unreadable', `${found} holds no configuration`);
  const complaints: Complaint[] = [];
  const complain: Complain = (place, value, wanted) => {
    complaints.push({ place, found: value, wanted });
    return undefined;
  };
  checkNames(json, '', topLevelNames, complain);
  const configuration: LibraryConfiguration = {
    id: word(json, 'id', complain) ?? new URL(found).pathname,
    name: text(json['name'], 'name', complain) ?? {},
    languages: listOf(json['languages'], 'languages', languageTag, complain) ?? ['fi', 'sv', 'en'],
    municipalities: listOf(json['municipalities'], 'municipalities', municipality, complain) ?? [],
    catalogue: catalogueAddress(json['catalogue'], found, complain),
    headingLevel: headingLevel(json['headingLevel'], complain),
    contact: contact(json['contact'], complain),
    theme: theme(json['theme'], complain),
  };
  return { configuration, complaints };
}

function checkNames(record: JsonRecord, place: string, known: readonly string[], complain: Complain): void {
  for (const name of Object.keys(record)) if (!known.includes(name)) complain(place + name, name, known.join(', '));
}

const word = (record: JsonRecord, name: string, complain: Complain): string | undefined =>
  isWord(record[name]) ? record[name] : complain(name, record[name], 'a word');

function text(value: unknown, place: string, complain: Complain): Text | undefined {
  if (!isRecord(value)) return complain(place, value, 'words by language, such as { "fi": "…", "sv": "…" }');
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => isWord(entry[1])));
}

function listOf<T>(
  value: unknown,
  place: string,
  read: (member: unknown, place: string, complain: Complain) => T | undefined,
  complain: Complain,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return complain(place, value, 'a list with one member or more');
  const members = value.flatMap((member: unknown, index) => read(member, `${place}[${index}]`, complain) ?? []);
  return members.length > 0 ? members : undefined;
}

function languageTag(value: unknown, place: string, complain: Complain): string | undefined {
  return isWord(value) && /^[a-z]{2,3}(-[\w-]+)?$/i.test(value)
    ? value
    : complain(place, value, 'a language tag such as "fi"');
}

function municipality(
  value: unknown,
  place: string,
  complain: Complain,
): LibraryProfile['municipalities'][number] | undefined {
  const code = isRecord(value) ? value['code'] : undefined;
  if (!isRecord(value) || !isWord(code) || !/^\d{3}$/.test(code)) {
    return complain(`${place}.code`, code, 'a municipality code of three digits in quotes, such as "091"');
  }
  const name = value['name'] === undefined ? undefined : text(value['name'], `${place}.name`, complain);
  return { code, ...(name && { name }) };
}

function catalogueAddress(value: unknown, found: string, complain: Complain): string {
  if (value !== undefined && !(isWord(value) && URL.canParse(value, found))) complain('catalogue', value, 'an address');
  const address = isWord(value) && URL.canParse(value, found) ? value : './';
  const url = new URL(address, found);
  return url.protocol.startsWith('http') ? url.href : new URL('./', found).href;
}

function headingLevel(value: unknown, complain: Complain): number {
  if (value === undefined) return HEADING_LEVEL;
  const right = typeof value === 'number' && Number.isInteger(value) && value >= 2 && value <= 5;
  return right ? value : (complain('headingLevel', value, 'a whole number from 2 to 5') ?? HEADING_LEVEL);
}

function contact(value: unknown, complain: Complain): Contact {
  if (value === undefined) return {};
  if (!isRecord(value)) return complain('contact', value, '{ "phone": "…", "email": "…" }') ?? {};
  checkNames(value, 'contact.', contactNames, complain);
  const address = value['address'] === undefined ? undefined : text(value['address'], 'contact.address', complain);
  const words = (['phone', 'email', 'url'] as const).flatMap((name) => {
    if (value[name] === undefined) return [];
    return isWord(value[name]) ? [[name, value[name]]] : (complain(`contact.${name}`, value[name], 'a word') ?? []);
  });
  return { ...Object.fromEntries(words), ...(address && { address }) };
}

function theme(value: unknown, complain: Complain): Readonly<Record<string, string>> {
  if (value === undefined) return {};
  if (!isRecord(value)) return complain('theme', value, '{ "accent": "#1d535c" }') ?? {};
  checkNames(value, 'theme.', themeTokens, complain);
  const tokens = Object.entries(value).filter((entry): entry is [string, string] => {
    if (!isWord(entry[1])) complain(`theme.${entry[0]}`, entry[1], 'a CSS value in quotes');
    return isWord(entry[1]) && (themeTokens as readonly string[]).includes(entry[0]);
  });
  return Object.fromEntries(tokens);
}
