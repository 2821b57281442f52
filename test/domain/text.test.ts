/** Words in the reader's language, else the nearest there is, marked with the language they are in: so a screen reader says them right. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plain, wording, type Text, type Wording } from '../../src/domain/text.ts';

describe('Words for a reader', () => {
  const cases: readonly (readonly [what: string, text: Text | undefined, language: string, wanted: Wording])[] = [
    ['of Finnish, there in Finnish', { sv: 'lån', fi: 'laina' }, 'fi', { text: 'laina' }],
    ['of Swedish, there in Swedish', { fi: 'laina', sv: 'lån' }, 'sv', { text: 'lån' }],
    ['of Finland-Swedish, there in Swedish', { fi: 'laina', sv: 'lån' }, 'sv-FI', { text: 'lån' }],
    ['of Swedish, there in Finland-Swedish', { fi: 'laina', 'sv-FI': 'lån' }, 'sv', { text: 'lån' }],
    ['of Swedish, there in Finnish only', { fi: 'laina' }, 'sv', { text: 'laina', lang: 'fi' }],
    ['of English, there in Finnish and Swedish', { sv: 'lån', fi: 'laina' }, 'en', { text: 'laina', lang: 'fi' }],
    ['of Finnish, there in English and Swedish', { en: 'loan', sv: 'lån' }, 'fi', { text: 'lån', lang: 'sv' }],
    ['of Finnish, there in Northern Sámi only', { se: 'girji' }, 'fi', { text: 'girji', lang: 'se' }],
    ['of Northern Sámi, there in it', { fi: 'kirja', se: 'girji' }, 'se', { text: 'girji' }],
    ['of any language, in one that nobody stated', plain('Kirja'), 'sv', { text: 'Kirja' }],
    ['of Swedish, unstated or in Finnish', { fi: 'laina', und: 'Lån' }, 'sv', { text: 'Lån' }],
    ['of any language, where there are none', {}, 'fi', { text: '' }],
    ['of any language, where nothing is known', undefined, 'fi', { text: '' }],
    ['whose language is written in capitals', { fi: 'laina', sv: 'lån' }, 'SV', { text: 'lån' }],
  ];
  for (const [what, text, language, wanted] of cases) {
    it(`${what}: "${wanted.text}" ${wanted.lang ?? ''}`.trimEnd(), () =>
      assert.deepEqual(wording(text, language), wanted),
    );
  }

  it('are always some that exist, and marked unless they are in the reader’s language or an unstated one', () => {
    const tags = fc.constantFrom('fi', 'sv', 'en', 'se', 'und', 'sv-FI', 'en-GB', 'fr');
    const texts = fc.dictionary(tags, fc.string({ minLength: 1 }), { minKeys: 1 });
    fc.assert(
      fc.property(texts, fc.constantFrom('fi', 'sv', 'en', 'se', 'en-US'), (text, language) => {
        const { text: words, lang } = wording(text, language);
        const entry = Object.entries(text).find(([tag, candidate]) => candidate === words && (!lang || tag === lang));
        assert.ok(entry);
        const own = (tag: string) => tag.split('-')[0] === language.split('-')[0];
        const hasOwn = Object.keys(text).some(own);
        assert.equal(lang === undefined, hasOwn || 'und' in text);
      }),
    );
  });
});
