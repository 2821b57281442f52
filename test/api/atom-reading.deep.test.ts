/**
 * Whatever a server that speaks Atom sends, mangled or meant to harm: our readers answer at once, with something or with a
 * LibraryError; no bad address and no script gets through. Real documents of others are mangled, where they are at hand.
 */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import * as written from './atom-documents.ts';
import type * as Mangled from './atom-mangled.ts';
import { openPage, type TestPage } from './page.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const numRuns = 10_000;

function documentsOfOthers(): readonly string[] {
  const folder = new URL('../../../shared/fixtures/', import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(xml|atom)$/.test(path))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .filter((text) => text.includes('<entry') || text.includes('<feed'));
}

const sources = {
  'Atom documents written for the tests': [
    ...[written.feed, written.groups, written.searchDescription],
    ...Object.values(written.lendings).map(({ atom }) => written.entry(atom)),
  ],
  'Atom documents of others': documentsOfOthers(),
};

for (const [what, documents] of Object.entries(sources)) {
  const skip = documents.length === 0 && '../shared/fixtures is absent: no Atom document of others was mangled';

  describe(`${what}, mangled`, { skip }, () => {
    let chromium: TestPage;
    before(async () => (chromium = await openPage(new URL('atom-mangled.ts', import.meta.url))));
    after(() => chromium.close());

    it(`harm nobody (SEED=${seed})`, async () => {
      const read = await chromium.page.evaluate(
        ([texts, ...rest]) =>
          (globalThis as unknown as { readonly tested: typeof Mangled }).tested.readMangled(texts, ...rest),
        [documents, seed, numRuns] as const,
      );
      assert.ok(read > numRuns / 3, `${read} of ${numRuns} were readable in spite of their faults`);
    });
  });
}
