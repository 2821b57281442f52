/** The words of the three languages: all there, none borrowed from another, numbers and days as each language writes them. */

import { expect } from '@open-wc/testing';
import { errorKinds, LibraryError } from '../../src/domain/library-error.ts';
import { waysToContent } from '../../src/domain/lending.ts';
import { formatDay } from '../../src/i18n/dates.ts';
import { clock } from '../../src/i18n/clock.ts';
import { shortDuration } from '../../src/i18n/durations.ts';
import { spokenDuration } from '../../src/i18n/spoken-durations.ts';
import { errorWords } from '../../src/i18n/error-words.ts';
import { languageName } from '../../src/i18n/language-names.ts';
import { loadCurationTerms } from '../../src/i18n/curation/terms.ts';
import { loadNoticeTerms } from '../../src/i18n/notices/terms.ts';
import { loadPlayerTerms } from '../../src/i18n/player/terms.ts';
import {
  loadAllTerms,
  supportedLanguage,
  supportedLanguages,
  type AllTerms,
  type SupportedLanguage,
} from '../../src/i18n/terms.ts';

/** Every text of `value` with the path to it; functions are asked with a word and small numbers. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const ask = value as (...given: unknown[]) => unknown;
    return [
      [1, 1, 'Y', 'Z'],
      [2, 5, 'Y', 'Z'],
      [0, 0, 'Y', 'Z'],
      ['X', 3, 'Y', 'Z'],
    ].flatMap((given) => textsOf(ask(...given), path));
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** Also those that come in files of their own. */
const everyWord = async (language: SupportedLanguage) => ({
  ...(await loadAllTerms(language)),
  curation: await loadCurationTerms(language),
  notices: await loadNoticeTerms(language),
  player: await loadPlayerTerms(language),
});

const pathsOf = (terms: AllTerms): string[] => [...new Set(textsOf(terms).map(([path]) => path))].sort();

describe('Words', () => {
  it('are the same list in every language', async () => {
    const finnish = pathsOf(await everyWord('fi'));
    for (const language of supportedLanguages) {
      expect(pathsOf(await everyWord(language)), language).to.deep.equal(finnish);
    }
  });

  for (const language of supportedLanguages) {
    it(`leave nothing unsaid and nothing undefined in ${language}`, async () => {
      for (const [path, text] of textsOf(await everyWord(language))) {
        expect(text.trim(), path).to.not.equal('');
        expect(text, path).to.not.match(/undefined|NaN|\[object|\s{2}|^\s|\s$|!|\.\.\./);
      }
    });
  }

  it('are not left in another language', async () => {
    const [finnish, swedish, english] = await Promise.all([everyWord('fi'), everyWord('sv'), everyWord('en')]);
    const alike = (one: AllTerms, other: AllTerms): string[] => {
      const others = new Map(textsOf(other));
      return [...new Map(textsOf(one))].filter(([path, text]) => others.get(path) === text).map(([path]) => path);
    };
    const signs = [
      '.actionOn',
      '.curation.actionOn',
      '.curation.of',
      '.player.actionOn',
      '.player.speedSign',
      '.player.timerMinutes',
    ];
    expect(alike(finnish, english)).to.have.members(signs);
    expect(alike(finnish, swedish)).to.have.members(signs);
    expect(alike(swedish, english)).to.have.members(signs);
    for (const [path, text] of textsOf(english)) expect(text, path).to.not.match(/[åäöÅÄÖ]/);
    for (const [path, text] of textsOf(swedish)) expect(text, path).to.not.match(/kirja|laina|yy|ää|kk/i);
  });

  it('count as the language does', async () => {
    const [finnish, swedish, english] = await Promise.all([loadAllTerms('fi'), loadAllTerms('sv'), loadAllTerms('en')]);
    expect([0, 1, 12].map(finnish.results)).to.deep.equal(['0 tulosta', '1 tulos', '12 tulosta']);
    expect([0, 1, 12].map(swedish.results)).to.deep.equal(['0 träffar', '1 träff', '12 träffar']);
    expect([0, 1, 12].map(english.results)).to.deep.equal(['0 results', '1 result', '12 results']);
    expect(finnish.due('8.12.2026', 13)).to.equal('Eräpäivä 8.12.2026 · 13 päivää jäljellä');
    expect(finnish.due('8.12.2026', 1)).to.equal('Eräpäivä 8.12.2026 · 1 päivä jäljellä');
    expect(swedish.due('8.12.2026', 0)).to.equal('Förfallodag 8.12.2026 · går ut i dag');
    expect(english.due('8 December 2026', -1)).to.equal('The loan ended on 8 December 2026');
  });

  it('leave out what the service did not tell', async () => {
    const terms = await loadAllTerms('fi');
    expect(terms.allOnLoan(undefined, undefined)).to.equal('Kaikki lainassa');
    expect(terms.onHold(undefined)).to.equal('Olet jonossa');
    expect(terms.moreShown(20, undefined)).to.equal('Näkyvissä 20');
    expect(terms.borrowed('Rautatie', undefined)).to.equal('Lainasit teoksen Rautatie.');
    expect(terms.tooManyAttempts(undefined).help).to.contain('Yritä uudelleen myöhemmin.');
  });

  it('exist for every error and every way to the content', async () => {
    for (const language of supportedLanguages) {
      const terms = await loadAllTerms(language);
      expect(Object.keys(terms.errors)).to.have.members([...errorKinds]);
      expect(Object.keys(terms.ways)).to.have.members([...waysToContent]);
      const titles = errorKinds.map((kind) => terms.errors[kind].title);
      expect(new Set(titles).size, 'each error has a title of its own').to.equal(errorKinds.length);
    }
  });

  it('say exactly what stands in the way, where the service told it', async () => {
    const title = async (language: SupportedLanguage, name: string): Promise<string> =>
      errorWords(
        new LibraryError('conflict', '', { problem: `http://example.fi/problem/${name}` }),
        await loadAllTerms(language),
      ).title;
    const expected = {
      fi: ['Lainaa ei voi uusia', 'Varausta ei enää ole', 'Teoksella on ikäraja'],
      sv: ['Lånet kan inte förnyas', 'Reserveringen finns inte längre', 'Titeln har en åldersgräns'],
      en: ['The loan can’t be renewed', 'The reservation is no longer there', 'The title has an age limit'],
    };
    for (const language of supportedLanguages) {
      const names = ['cannot-renew-loan', 'no-active-hold', 'not-age-appropriate'];
      expect(await Promise.all(names.map((name) => title(language, name)))).to.deep.equal(expected[language]);
    }
    expect(await title('fi', 'toString'), 'a name of its own making').to.equal('Tilanne ehti muuttua');
  });

  it('say the number behind a limit, and how long to wait', async () => {
    const terms = await loadAllTerms('fi');
    expect(errorWords(new LibraryError('limit', '', { limit: 5 }), terms).help).to.equal(
      'Sinulla voi olla 5 lainaa yhtä aikaa. Palauta yksi, niin voit lainata uuden.',
    );
    expect(errorWords(new LibraryError('limit', '', { retryAfterSeconds: 90 }), terms).help).to.equal(
      'E-kirjasto pyytää odottamaan. Yritä uudelleen 2 minuutin kuluttua.',
    );
  });
});

describe('The language of the words', () => {
  const expected = { fi: 'fi', 'fi-FI': 'fi', 'sv-FI': 'sv', SV: 'sv', 'en-GB': 'en', se: 'fi', de: 'fi', '': 'fi' };
  for (const [tag, language] of Object.entries(expected)) {
    it(`is ${language} on a page in "${tag}"`, () => {
      expect(supportedLanguage(tag)).to.equal(language);
    });
  }
});

describe('Days and lengths', () => {
  it('are those of Helsinki, whatever the clock of the visitor', () => {
    expect(formatDay('2026-12-08T21:59:59Z', 'fi')).to.equal('8.12.2026');
    expect(formatDay('2026-12-08T22:00:00Z', 'sv')).to.equal('9.12.2026');
    expect(formatDay('2026-12-08T12:00:00Z', 'en')).to.equal('8 December 2026');
  });

  it('show the safe earlier evening of a loan that ends with the UTC day', () => {
    expect(formatDay('2026-12-08T23:59:59Z', 'fi')).to.equal('8.12.2026');
  });

  it('are left out when the server sent no day', () => {
    expect(formatDay('soon', 'fi')).to.equal(undefined);
  });

  it('are spoken in full and written short', () => {
    expect(spokenDuration(4320, 'fi')).to.equal('1 tunti 12 minuuttia');
    expect(spokenDuration(4320, 'sv')).to.equal('1 timme 12 minuter');
    expect(spokenDuration(28_800, 'en')).to.equal('8 hours');
    expect(spokenDuration(45, 'en')).to.equal('45 seconds');
    expect(spokenDuration(0, 'en')).to.equal('0 seconds');
    expect(shortDuration(41_520, 'fi')).to.equal('11 t 32 min');
    expect([0, 65, 3729].map(clock)).to.deep.equal(['0:00', '1:05', '1:02:09']);
  });

  it('name languages in the language of the reader', () => {
    expect(languageName('sv', 'fi')).to.equal('ruotsi');
    expect(languageName('et', 'fi')).to.equal('viro');
    expect(languageName('se', 'sv')).to.equal('nordsamiska');
    expect(languageName('not a tag', 'en')).to.equal('not a tag');
  });
});
