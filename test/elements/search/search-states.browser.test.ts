/** Every state of searching and every error, in every language, as it is read, heard and judged by axe. */

import { expect } from '@open-wc/testing';
import { errorKinds, LibraryError } from '../../../src/domain/library-error.ts';
import { viewStateKinds, type ViewState } from '../../../src/domain/view-state.ts';
import '../../../src/elements/search/elib-search.ts';
import type { ElibSearch } from '../../../src/elements/search/elib-search.ts';
import { supportedLanguages, type SupportedLanguage, type AllTerms } from '../../../src/i18n/terms.ts';
import type { CatalogueMood } from '../../fakes/fake-catalogue.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, clearStage, onStage, until, wordsOf, type Stage } from '../stage.ts';
import type { LitElement } from 'lit';

async function searchFor(
  query: string,
  mood: CatalogueMood,
  language: SupportedLanguage,
): Promise<Stage<ElibSearch & LitElement>> {
  const library = new FakeLibrary();
  library.catalogue.mood = mood;
  const url = new URL(location.href);
  if (query) url.searchParams.set('elib-q', query);
  history.replaceState(null, '', url);
  const stage = await onStage('elib-search', { library, language });
  const { terms, element } = stage;
  const isUnderWay = () => announced(element) === terms.searching;
  if (mood !== 'never') await until(() => !isUnderWay());
  // The words for what went wrong come when something has.
  if (mood instanceof LibraryError) await until(() => announced(element) !== '');
  return stage;
}

interface Expectation {
  readonly query: string;
  readonly mood: CatalogueMood;
  readonly shows: (terms: AllTerms) => string;
  readonly says: (terms: AllTerms) => string;
}

const expected: Readonly<Record<ViewState<unknown>['kind'], Expectation>> = {
  idle: { query: '', mood: 'answers', shows: (terms) => terms.searchLabel, says: () => '' },
  loading: { query: 'kivi', mood: 'never', shows: (terms) => terms.searching, says: (terms) => terms.searching },
  empty: {
    query: 'xyz',
    mood: 'empty',
    shows: (terms) => terms.nothingFoundHelp,
    says: (terms) => terms.nothingFound('xyz'),
  },
  ready: { query: 'kivi', mood: 'answers', shows: () => 'Seitsemän veljestä', says: (terms) => terms.results(6) },
  failed: {
    query: 'kivi',
    mood: new LibraryError('server', ''),
    shows: (terms) => terms.errors.server.help,
    says: (terms) => terms.errors.server.title,
  },
};

for (const language of supportedLanguages) {
  describe(`Searching in ${language}`, () => {
    afterEach(clearStage);

    for (const kind of viewStateKinds) {
      it(`shows and says that it is ${kind}`, async () => {
        const { query, mood, shows, says } = expected[kind];
        const { element, terms } = await searchFor(query, mood, language);
        expect(wordsOf(element)).to.contain(shows(terms));
        expect(announced(element)).to.equal(says(terms));
        await expectAccessible(element);
      });
    }

    for (const kind of errorKinds) {
      it(`tells what to do about ${kind}`, async () => {
        const { element, terms } = await searchFor('kivi', new LibraryError(kind, ''), language);
        const { title, help } = terms.errors[kind];
        expect(wordsOf(element)).to.contain(title).and.contain(help);
        expect(announced(element)).to.equal(title);
        const step = element.renderRoot.querySelector('.error :is(button, a)');
        expect(Object.values(terms.steps)).to.include(wordsOf(step));
        await expectAccessible(element);
      });
    }
  });
}
