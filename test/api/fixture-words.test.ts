/**
 * How every book in real documents stands, in the words that its patron reads. They stand outside the project
 * (`../shared/fixtures`); where they are absent, nothing is read.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { readFeed } from '../../src/api/opds/opds2.ts';
import type { Lending } from '../../src/domain/lending.ts';
import { loadAllTerms, supportedLanguages, type SupportedLanguage } from '../../src/i18n/terms.ts';
import { standingWords } from '../../src/ui/standing-words.ts';
import type * as AtomFacts from './atom-facts.ts';
import { openPage, type TestPage } from './page.ts';

const folder = new URL('../../../shared/fixtures/', import.meta.url);
const expectations = new URL('EXPECT.tsv', folder);
const skip = existsSync(expectations) ? false : '../shared/fixtures is absent: no document of others was read';

const filesIn = (...formats: readonly string[]): readonly string[] =>
  skip
    ? []
    : readFileSync(expectations, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([, format = '', expect]) => formats.includes(format) && expect === 'read')
        .map(([file = '']) => file);

const contentOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

type Words = readonly string[];

/** Moments at which somebody reads the documents. */
const beforeNewYear = new Date('2009-12-04T12:00:00Z');
const lateSeptember = new Date('2018-09-25T12:00:00Z');

/** File → what is said of its books, each state once, in Finnish. */
const inFinnish: Readonly<Record<string, readonly [now: Date, words: Words]>> = {
  'android-ekirjasto/books/borrow-acsm-epub-0.xml': [lateSeptember, ['Eräpäivä 28.12.2018 · 94 päivää jäljellä']],
  'android-ekirjasto/books/borrow-audiobook-1.xml': [lateSeptember, ['Eräpäivä 26.10.2018 · 31 päivää jäljellä']],
  'android-ekirjasto/books/feed-no-usable-acquisitions.xml': [
    lateSeptember,
    ['Eräpäivä 26.10.2018 · 31 päivää jäljellä'],
  ],
  'android-ekirjasto/books/loans.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/books/revoke-epub-0.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/books/revoke-error-empty-feed-borrow.xml': [
    new Date('2018-10-26T12:00:00Z'),
    ['Eräpäivä 26.10.2018 · päättyy tänään'],
  ],
  'android-ekirjasto/opds1/acquisition-categories-0.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/opds1/acquisition-facets-1.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/opds1/acquisition-paginated-0.xml': [
    lateSeptember,
    ['Lainattavissa heti', 'Vapaasti kaikkien käytettävissä'],
  ],
  'android-ekirjasto/opds1/bug-pp-465.xml': [lateSeptember, ['Sinulla lainassa']],
  'android-ekirjasto/opds1/dpla-test-feed.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/opds1/entry-0.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/opds1/entry-no-supported-format.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/opds1/entry-with-drm.xml': [new Date('2018-10-05T12:00:00Z'), ['Laina-aika päättyi 4.10.2018']],
  'android-ekirjasto/opds1/entry-with-formats-1.xml': [lateSeptember, ['Lainattavissa heti']],
  'android-ekirjasto/opds1/loans.xml': [
    new Date('2999-12-31T12:00:00Z'),
    ['Eräpäivä 1.1.3000 · 1 päivä jäljellä', 'Sinulla lainassa'],
  ],
  'palace/odl/a11y.json': [lateSeptember, ['Ei lainattavissa']],
  'palace/odl/feed-audiobook-streaming.json': [lateSeptember, ['Ei lainattavissa']],
  'palace/odl/feed2.json': [lateSeptember, ['Ei lainattavissa']],
  'palace/odl/open-access-title.json': [lateSeptember, ['Vapaasti kaikkien käytettävissä']],
  'palace/odl/unlimited-access-title.json': [lateSeptember, ['Vapaasti kaikkien käytettävissä']],
  'palace/opds2/auth_token_feed.json': [lateSeptember, ['Ei lainattavissa']],
  'palace/opds2/bad_feed2.json': [lateSeptember, ['Lainattavissa heti']],
  'palace/opds2/feed2.json': [lateSeptember, ['Vapaasti kaikkien käytettävissä']],
};

/** Queues, holds and their ends in every language; read four weeks before the new year of 2010. */
const inEveryLanguage: Readonly<Record<string, Readonly<Record<SupportedLanguage, string>>>> = {
  'held-indefinite': { fi: 'Olet jonossa', sv: 'Du står i kö', en: 'You are in the queue' },
  'held-timed': {
    fi: 'Olet jonossa · arviolta 4 viikkoa',
    sv: 'Du står i kö · cirka 4 veckor',
    en: 'You are in the queue · about 4 weeks',
  },
  'heldready-timed': {
    fi: 'Varauksesi on lainattavissa | Lainattava viimeistään 31.12.2009 klo 23.59',
    sv: 'Din reservering kan lånas nu | Ska lånas senast 31.12.2009 kl. 23.59',
    en: 'Your reservation is ready to borrow | Borrow by 31 December 2009 at 23:59',
  },
  holdable: { fi: 'Kaikki lainassa', sv: 'Alla är utlånade', en: 'All on loan' },
  'loaned-indefinite': { fi: 'Sinulla lainassa', sv: 'Du har lånat den', en: 'You have it on loan' },
  'open-access': { fi: 'Sinulla lainassa', sv: 'Du har lånat den', en: 'You have it on loan' },
};
const entryOf = (state: string): string => `android-ekirjasto/opds1/entry-availability-${state}.xml`;

async function wordsFor(lendings: readonly Lending[], language: SupportedLanguage, now: Date): Promise<Words> {
  const terms = await loadAllTerms(language);
  return [...new Set(lendings.map((lending) => standingWords(lending, terms, language, now).join(' | ')))].sort();
}

describe('Books in documents of others, in the words of their patron', { skip }, () => {
  let chromium: TestPage;
  before(async () => {
    chromium = await openPage(new URL('atom-facts.ts', import.meta.url));
  });
  after(() => chromium.close());

  async function lendingsIn(file: string): Promise<readonly Lending[]> {
    if (file.endsWith('.json')) {
      const { publications, groups } = readFeed(JSON.parse(contentOf(file)), 'https://library.example/feed.json');
      return [...publications, ...groups.flatMap((group) => group.publications)].map(({ lending }) => lending);
    }
    return chromium.page.evaluate(
      (text) => (globalThis as unknown as { readonly tested: typeof AtomFacts }).tested.lendings(text),
      contentOf(file),
    );
  }

  for (const [file, [now, words]] of Object.entries(inFinnish)) {
    it(`${file} says ${words.join(', ')}`, async () => {
      assert.deepEqual(await wordsFor(await lendingsIn(file), 'fi', now), words);
    });
  }

  for (const [state, words] of Object.entries(inEveryLanguage)) {
    for (const language of supportedLanguages) {
      it(`${entryOf(state)} says ${words[language]}`, async () => {
        assert.deepEqual(await wordsFor(await lendingsIn(entryOf(state)), language, beforeNewYear), [words[language]]);
      });
    }
  }

  it('are all in one of the tables', async () => {
    const told = [...Object.keys(inFinnish), ...Object.keys(inEveryLanguage).map(entryOf)];
    const files = filesIn('atom-entry', 'atom-feed', 'opds2-feed').filter((file) => /^(android-|palace)/.test(file));
    for (const file of files.filter((one) => !told.includes(one))) assert.deepEqual(await lendingsIn(file), [], file);
  });
});
