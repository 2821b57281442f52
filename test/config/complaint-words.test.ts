/** What a webmaster reads in the console about a configuration: the place, what stands there, what to write instead. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaintWords } from '../../src/config/complaint-words.ts';
import { complaintsOf } from '../../src/config/complaints.ts';
import { full, wrong } from './configurations.ts';

const sentencesFor = (json: unknown): readonly string[] =>
  complaintsOf({ json, found: 'https://api.example.fi/mallikunta/configuration' }).map(complaintWords);

describe('The console says', () => {
  const cases: readonly (readonly [what: string, json: object, sentence: string])[] = [
    [
      'which code was meant',
      { ...full, municipalities: [{ code: 9 }] },
      'configuration: "municipalities[0].code" is 9, which can\'t be used. Write a municipality code of three digits in quotes, such as "091".',
    ],
    [
      'what is missing',
      { ...full, name: undefined },
      'configuration: "name" is missing. Write words by language, such as { "fi": "…", "sv": "…" }.',
    ],
    [
      'the right language of one name among several',
      { ...full, name: { fi: 'Kirjasto', suomi: 'Kirjasto' } },
      'configuration: "name.suomi" is "Kirjasto", which can\'t be used. Write words by language, such as { "fi": "…", "sv": "…" }.',
    ],
    [
      'which levels there are',
      { ...full, headingLevel: 1 },
      'configuration: "headingLevel" is 1, which can\'t be used. Write a whole number from 2 to 5, without quotes.',
    ],
    [
      'the nearest name for a typo',
      { ...full, headinglevel: 3 },
      'configuration: "headinglevel" is not known and is ignored. Did you mean "headingLevel"?',
    ],
    [
      'the nearest name for a typo in the contact',
      { ...full, contact: { emial: 'a@b.fi' } },
      'configuration: "contact.emial" is not known and is ignored. Did you mean "email"?',
    ],
    [
      'the nearest name for a typo in the look',
      { ...full, theme: { acent: 'red' } },
      'configuration: "theme.acent" is not known and is ignored. Did you mean "accent"?',
    ],
    [
      'every known name when none is near',
      { ...full, contact: { openingHours: '9–17' } },
      'configuration: "contact.openingHours" is not known and is ignored. Known are phone, email, url, address.',
    ],
  ];
  for (const [what, json, sentence] of cases) {
    it(what, () => assert.deepEqual(sentencesFor(json), [sentence]));
  }

  for (const [what, json] of Object.entries(wrong)) {
    it(`what to write instead of ${what}`, () => {
      const sentences = sentencesFor(json);
      assert.ok(sentences.length > 0);
      for (const sentence of sentences) assert.match(sentence, /Write .+\.$|Did you mean ".+"\?$|Known are .+\.$/);
    });
  }
});
