/**
 * Real documents, written by others: what an independent reader found in each must come out of ours, and only what is broken
 * beyond reading is refused. They stand outside the project (`../shared/fixtures`); where they are absent, nothing is read.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readAnnotation } from '../../src/api/annotations.ts';
import { readAudiobook } from '../../src/api/audiobook.ts';
import { request } from '../../src/api/http.ts';
import { readAuthenticationDocument } from '../../src/api/opds/authentication-document.ts';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import { readPatron } from '../../src/api/patron-profile.ts';
import { readPosition } from '../../src/api/positions.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { wording, type Text } from '../../src/domain/text.ts';
import type * as AtomFacts from './atom-facts.ts';
import { withLibraryServer } from './library-server.ts';
import { openPage, type TestPage } from './page.ts';

const folder = new URL('../../../shared/fixtures/', import.meta.url);
const expectations = new URL('EXPECT.tsv', folder);
const skip = existsSync(expectations) ? false : '../shared/fixtures is absent: no document of others was read';

/** What an independent reader found in a document; its members differ by format. */
type Facts = Readonly<Record<string, unknown>>;

interface Row {
  readonly file: string;
  readonly format: string;
  readonly expect: string;
  readonly facts: Facts;
}

const rows: readonly Row[] = skip
  ? []
  : readFileSync(expectations, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [file = '', format = '', expect = '', facts = '{}'] = line.split('\t');
        return { file, format, expect, facts: JSON.parse(facts) as Facts };
      });

const rowsOf = (format: string): readonly Row[] => rows.filter((row) => row.format === format);

/** The independent reader took the first wording of a language map. */
const firstWords = (words: Text | undefined): string | undefined => words && Object.values(words)[0];

const FOUND = 'https://library.example/document.json';

/** Format → the facts that our reader finds. */
const factsBy: Readonly<Record<string, (json: unknown) => Facts>> = {
  'opds2-feed': (json) => {
    const { title, publications, dropped, groups, navigation, facets } = readFeed(json, FOUND);
    return {
      title: firstWords(title),
      publications: publications.length + dropped,
      with_title: publications.length,
      first: firstWords(publications[0]?.title),
      groups: groups.length,
      navigation: navigation.length,
      facets: facets.length,
    };
  },
  'opds2-publication': (json) => ({ title: firstWords(readPublication(json, FOUND).title) }),
  auth: (json) => {
    const { id, title, flows } = readAuthenticationDocument(json, FOUND);
    return { id, title, flows: flows.map(({ type }) => type ?? null) };
  },
};

const contentOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe('Documents of others', () => {
  for (const [format, factsOf] of Object.entries(factsBy)) {
    it(`are there in the format ${format}`, { skip }, () => assert.ok(rowsOf(format).length > 0));

    for (const { file, expect, facts } of rowsOf(format)) {
      it(`${file} tells the same facts`, () => {
        assert.equal(expect, 'read');
        assert.deepEqual(factsOf(JSON.parse(contentOf(file))), facts);
      });
    }
  }

  for (const { file, expect } of rowsOf('json')) {
    it(`${file} is refused as unreadable when a server answers it, as it isn't JSON`, async () => {
      assert.equal(expect, 'refuse');
      await withLibraryServer(
        (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(contentOf(file)),
        async ({ origin }) => {
          const reading = async () => {
            const { body, url } = await request(origin);
            return readAuthenticationDocument(body, url);
          };
          await assert.rejects(reading, (thrown) => thrown instanceof LibraryError && thrown.kind === 'unreadable');
        },
      );
    });
  }
});

/** Format → what reads its facts in the page. */
const factsInPage = { 'atom-feed': 'feedFacts', 'atom-entry': 'entryFacts' } as const;

/** What each state of lending is to a patron, by the file's own name. */
const lendingKinds: Readonly<Record<string, string>> = {
  'entry-availability-held-indefinite.xml': 'on-hold',
  'entry-availability-held-timed.xml': 'on-hold',
  'entry-availability-heldready-timed.xml': 'hold-ready',
  'entry-availability-holdable.xml': 'unavailable',
  'entry-availability-loaned-indefinite.xml': 'on-loan',
  'entry-availability-open-access.xml': 'on-loan',
  'borrow-acsm-epub-0.xml': 'on-loan',
  'revoke-epub-0.xml': 'available',
};

describe('Atom documents of others, read on a page with Trusted Types', { skip }, () => {
  let chromium: TestPage;
  before(async () => {
    chromium = await openPage(new URL('atom-facts.ts', import.meta.url));
    await chromium.page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "require-trusted-types-for 'script'; trusted-types elib-xml";
      document.head.append(policy);
    });
  });
  after(() => chromium.close());

  const inPage = (name: keyof typeof AtomFacts, file: string): Promise<unknown> =>
    chromium.page.evaluate(
      ([reader, text]) => (globalThis as unknown as { readonly tested: typeof AtomFacts }).tested[reader](text),
      [name, contentOf(file)] as const,
    );

  for (const [format, reader] of Object.entries(factsInPage)) {
    it(`are there in the format ${format}`, () => assert.ok(rowsOf(format).length > 0));

    for (const { file, expect, facts } of rowsOf(format)) {
      it(`${file} tells the same facts`, async () => {
        assert.equal(expect, 'read');
        assert.deepEqual(await inPage(reader, file), facts);
      });
    }
  }

  for (const { file } of rowsOf('atom-entry').filter((row) => path.basename(row.file) in lendingKinds)) {
    const kind = lendingKinds[path.basename(file)];
    it(`${file} is ${kind} to its patron`, async () => assert.equal(await inPage('lendingKind', file), kind));
  }

  for (const { file, expect } of rowsOf('atom')) {
    it(`${file} is refused as unreadable, as it isn't XML`, async () => {
      assert.equal(expect, 'refuse');
      assert.equal(await inPage('refusal', file), 'unreadable');
    });
  }
});

/** Whether everything in the manifest's reading order is sound, found without our reader. */
function isAudiobook(manifest: Facts): boolean {
  const items = (manifest.readingOrder ?? manifest.spine) as readonly { readonly type?: string }[];
  return items.length > 0 && items.every(({ type }) => type?.startsWith('audio/'));
}

interface Entry {
  readonly title?: string;
  readonly children?: readonly Entry[];
}

/** Titles with how deep they lie, found without our reader. */
const contentsOf = (entries: readonly Entry[] = [], level = 0): readonly (readonly [string | undefined, number])[] =>
  entries.flatMap(({ title, children }) => [[title, level] as const, ...contentsOf(children, level + 1)]);

describe('Manifests of others', () => {
  for (const { file, facts } of rowsOf('manifest')) {
    const manifest = () => JSON.parse(contentOf(file)) as Facts;

    it(`${file} is an audiobook with its tracks, or refused with a reason`, () => {
      const read = () => readAudiobook(manifest(), FOUND, 'urn:uuid:1', () => true);
      if (isAudiobook(manifest())) {
        const { title, tracks } = read();
        assert.deepEqual({ title: wording(title, 'en').text, items: tracks.length }, facts);
      } else {
        const reason = /text\/html|reading order/;
        assert.throws(
          read,
          (thrown) => thrown instanceof LibraryError && thrown.kind === 'unreadable' && reason.test(thrown.message),
        );
      }
    });
  }

  for (const { file } of rowsOf('manifest').filter((row) => isAudiobook(JSON.parse(contentOf(row.file)) as Facts))) {
    it(`${file} tells its contents in reading order, parts and what lies in them`, () => {
      const manifest = JSON.parse(contentOf(file)) as Facts;
      const { chapters } = readAudiobook(manifest, FOUND, 'urn:uuid:1', () => true);
      const told = chapters.map(({ title, level = 0 }) => [wording(title, 'en').text, level]);
      assert.deepEqual(told, contentsOf(manifest.toc as readonly Entry[]));
      assert.ok(new Set(told.map(([, level]) => level)).size > 1, 'a part with chapters in it');
    });
  }

  it('are of both kinds', { skip }, () => {
    const kinds = rowsOf('manifest').map(({ file }) => isAudiobook(JSON.parse(contentOf(file)) as Facts));
    assert.deepEqual(new Set(kinds), new Set([true, false]));
  });
});

const ourReaders: Readonly<Record<string, (json: unknown) => unknown>> = {
  feed: (json) => readFeed(json, FOUND),
  publication: (json) => readPublication(json, FOUND),
  'authentication document': (json) => readAuthenticationDocument(json, FOUND),
  manifest: (json) => readAudiobook(json, FOUND, 'urn:uuid:1', () => true),
  profile: readPatron,
  position: readPosition,
  annotation: readAnnotation,
};

/** The names of the readers that make something of it; anything but a LibraryError fails the test. */
const readersOf = (json: unknown): readonly string[] =>
  Object.entries(ourReaders).flatMap(([name, read]) => {
    try {
      return read(json) === undefined ? [] : [name];
    } catch (thrown) {
      if (thrown instanceof LibraryError) return [];
      throw thrown;
    }
  });

describe('Documents of others in formats of which the table tells no facts', () => {
  for (const { file } of rowsOf('other')) {
    it(`${file} is put before every reader of ours, and read or refused as LibraryError`, () => {
      let json: unknown;
      try {
        json = JSON.parse(contentOf(file));
      } catch (notJson) {
        assert.ok(notJson instanceof SyntaxError);
        return;
      }
      readersOf(json);
    });
  }

  it('every row of the table belongs to a test in this file', { skip }, () => {
    const formats = [...Object.keys(factsBy), ...Object.keys(factsInPage), 'atom', 'json', 'manifest', 'other'];
    assert.deepEqual(
      rows.filter(({ format }) => !formats.includes(format)),
      [],
    );
  });
});
