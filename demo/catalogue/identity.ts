/**
 * Gives each work of the demo collection what must be the same on every machine: its slug, its UUID, its ISBN and a source of
 * chance that is seeded by a word. Knows nothing of what a work is about.
 */
import { createHash } from 'node:crypto';

const letters: Readonly<Record<string, string>> = { đ: 'd', ŋ: 'n', ŧ: 't', æ: 'ae', ø: 'o', ß: 'ss' };

/** "Beaivi, áhčážan" → "beaivi-ahcazan": lower case ASCII, words parted by hyphens. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[đŋŧæøß]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** RFC 9562 §6.6, the namespace for names that are URLs and URNs. */
const urlNamespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** `urn:uuid:…` of version 5 (RFC 9562 §5.5) for one id of this collection. */
export function uuidOf(id: string): string {
  const hash = createHash('sha1').update(urlNamespace).update(`urn:elib-components:demo:${id}`).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** No agency gives out numbers that begin with 979-9, so none of these is a real book's. */
const fictionalPrefix = '9799';

/** A whole ISBN-13 from the eight digits after the prefix; ISO 2108 weighs the digits 1 and 3 in turn. */
export function isbnOf(digits: string): string {
  const body = fictionalPrefix + digits;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return body + String((10 - (sum % 10)) % 10);
}

/** The number of one work of this collection: its eight digits begin with 0. */
export function isbnOfWork(id: string): string {
  const hash = createHash('sha256').update(`isbn of ${id}`).digest().readUInt32BE(0);
  return isbnOf(String(hash % 10_000_000).padStart(8, '0'));
}

/** The next number of a series in [0, 1). */
export type Chance = () => number;

/** A repeatable series of numbers for a word (mulberry32 over the first bytes of its SHA-256). */
export function chanceOf(word: string): Chance {
  let state = createHash('sha256').update(word).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list that isn't empty. */
export function oneOf<T>(chance: Chance, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(chance() * choices.length)] ?? choices[0];
}
