/**
 * Whatever a server sends, mangled or meant to harm: every reader answers with something or with a LibraryError, and no
 * address that isn't http(s) gets through. Real documents of others are mangled too, where they are at hand.
 */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readAudiobook } from '../../src/api/audiobook.ts';
import { readAuthenticationDocument } from '../../src/api/opds/authentication-document.ts';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import { expandSearch } from '../../src/api/opds/search-template.ts';
import { readPatron } from '../../src/api/patron-profile.ts';
import { readPosition } from '../../src/api/positions.ts';
import * as written from './documents.ts';
import { assertHarmless, atOnce, attempt, unsafeAddresses } from './harmless.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = 10_000;
const FOUND = 'https://api.example.fi/malli/document.json';

const readers: Readonly<Record<string, (json: unknown) => unknown>> = {
  feed: (json) => readFeed(json, FOUND),
  publication: (json) => readPublication(json, FOUND),
  'authentication document': (json) => readAuthenticationDocument(json, FOUND),
  audiobook: (json) => readAudiobook(json, FOUND, 'urn:uuid:1', () => true),
  position: readPosition,
  profile: readPatron,
};

type Json = unknown;

const nested = (name: string, depth: number): Json =>
  JSON.parse(`{"title":"x","href":"1.mp3","type":"x","${name}":[`.repeat(depth) + ']}'.repeat(depth));

const hostile: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Json>(...unsafeAddresses) },
  fc.constantFrom<Json>(null, undefined, true, 0, -1, 1e308, '', ' ', [], {}, [null], [[]], 'x'.repeat(10_000)),
  fc.constantFrom<Json>({ fi: 7 }, { '': 'x' }, { name: { name: 'x' } }, { href: {} }, { rel: [{}] }),
  fc.jsonValue(),
);

/** One change: which member (counted through the whole document), and what becomes of it. */
interface Change {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'wrap' | 'unwrap' | 'repeat';
  readonly by: Json;
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record<Change>({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'wrap', 'unwrap', 'repeat'),
    by: hostile,
  }),
  { minLength: 1, maxLength: 6 },
);

type Container = Record<string, unknown>;

/** Every member of the document with what holds it. */
function membersOf(json: Json): (readonly [Container, string])[] {
  const members: (readonly [Container, string])[] = [];
  const left = [json];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      members.push([value as Container, name]);
      left.push(member);
    }
  }
  return members;
}

const changed: Readonly<Record<Change['how'], (member: Json, by: Json) => Json>> = {
  replace: (_, by) => by,
  remove: () => undefined,
  wrap: (member) => [member],
  unwrap: (member) => (Array.isArray(member) ? (member as readonly unknown[])[0] : member),
  repeat: (member) =>
    Array.isArray(member) ? [...(member as readonly unknown[]), ...(member as readonly unknown[])] : [member, member],
};

function mangle(document: Json, all: readonly Change[]): Json {
  const json = structuredClone(document);
  for (const { at, how, by } of all) {
    const members = membersOf(json);
    const [container, name] = members[at % Math.max(1, members.length)] ?? [];
    if (container && name !== undefined) container[name] = structuredClone(changed[how](container[name], by));
  }
  return json;
}

/** Documents of others, those that are JSON. */
function documentsOfOthers(): readonly Json[] {
  const folder = new URL('../../../shared/fixtures/', import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.startsWith('schemas') && !path.startsWith('kirkanta'))
    .flatMap((path) => {
      try {
        return [JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Json];
      } catch {
        return [];
      }
    });
}

const sources: Readonly<Record<string, readonly Json[]>> = {
  'Documents written for the tests': Object.values(written),
  'Documents of others': documentsOfOthers(),
};

for (const [what, documents] of Object.entries(sources)) {
  const skip = documents.length === 0 && '../shared/fixtures is absent: no document of others was mangled';

  describe(`${what}, mangled`, () => {
    it(`harm nobody (SEED=${seed})`, { skip }, () => {
      const read = { all: 0 };
      fc.assert(
        fc.property(fc.constantFrom(...documents), changes, (document, all) => {
          const json = mangle(document, all);
          for (const reader of Object.values(readers)) {
            const result = atOnce(() => attempt(reader, json));
            assertHarmless(result);
            if (result !== undefined) read.all += 1;
          }
        }),
        { seed, numRuns },
      );
      assert.ok(read.all > numRuns, 'most is readable in spite of its faults');
    });
  });
}

describe('An address that runs something', () => {
  for (const address of unsafeAddresses) {
    it(`gets through no link of any document: ${JSON.stringify(address)}`, () => {
      for (const document of Object.values(written)) {
        const json = JSON.parse(JSON.stringify(document), (name, value: unknown) =>
          name === 'href' ? address : value,
        ) as Json;
        for (const reader of Object.values(readers)) assertHarmless(atOnce(() => attempt(reader, json)));
      }
    });
  }
});

describe('A document that is nested without end', () => {
  const depth = 20_000;

  for (const name of ['indirectAcquisition', 'child', 'children', 'alternate', 'name', 'title', 'series', 'groups']) {
    it(`is read or refused: ${name}`, () => {
      const deep = nested(name, depth);
      for (const document of Object.values(written)) {
        const json = JSON.parse(JSON.stringify(document), (member, value: unknown) =>
          member === name || member === 'toc' ? [deep] : value,
        ) as Json;
        for (const reader of Object.values(readers)) atOnce(() => attempt(reader, json));
      }
    });
  }
});

describe('A search', () => {
  it(`stays at the address that the feed gave, whatever is searched for (SEED=${seed})`, () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('{?query}', '?a=b{&query,title}', '?q={searchTerms}', '{?query,author}'),
        (words, rest) => {
          const url = new URL(expandSearch(`https://api.example.fi/search${rest}`, words));
          assert.equal(url.origin + url.pathname, 'https://api.example.fi/search');
          const value = url.searchParams.get('query') ?? url.searchParams.get('q');
          if (!/\p{Surrogate}/u.test(words)) assert.equal(value, words);
        },
      ),
      { seed, numRuns },
    );
  });
});
