/** The patron's words in the address of a search: as RFC 6570 says, held against an implementation of others. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseTemplate } from 'url-template';
import { expandSearch, expandTemplate } from '../../src/api/opds/search-template.ts';

describe('The address of a search', () => {
  const addresses: readonly (readonly [string, string])[] = [
    [
      'https://api.example.fi/search{?query,title,author}',
      'https://api.example.fi/search?query=y%C3%B6%20%26%20p%C3%A4iv%C3%A4',
    ],
    [
      'https://api.example.fi/search?size=10{&query}',
      'https://api.example.fi/search?size=10&query=y%C3%B6%20%26%20p%C3%A4iv%C3%A4',
    ],
    [
      'https://api.example.fi/search?q={searchTerms}',
      'https://api.example.fi/search?q=y%C3%B6%20%26%20p%C3%A4iv%C3%A4',
    ],
    ['https://api.example.fi/search{?title,author}', 'https://api.example.fi/search'],
    ['https://api.example.fi/search', 'https://api.example.fi/search'],
  ];
  for (const [template, address] of addresses) {
    it(`is ${address} by ${template}`, () => assert.equal(expandSearch(template, 'yö & päivä'), address));
  }

  it('holds whatever the patron types, as others would write it', () => {
    const templates = [
      'https://a.example/{query}',
      'https://a.example/s{?query,title}',
      'https://a.example/s?a=1{&title,query}',
    ];
    const words = fc.record({ query: fc.string({ unit: 'grapheme' }) }, { requiredKeys: ['query'] });
    fc.assert(
      fc.property(fc.constantFrom(...templates), words, (template, values) => {
        assert.equal(expandTemplate(template, values), parseTemplate(template).expand(values));
      }),
    );
  });

  it('is one also when a word was cut within an emoji', () => {
    assert.equal(expandSearch('https://a.example/{query}', 'kissa\ud83d'), 'https://a.example/kissa');
  });
});
