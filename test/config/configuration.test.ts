/** What a webmaster's configuration does to the page: what is right counts, a mistake costs its own value and nothing else. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaintsOf } from '../../src/config/complaints.ts';
import { readConfiguration } from '../../src/config/configuration.ts';
import { LibraryError } from '../../src/domain/library-error.ts';
import { full, least } from './configurations.ts';

const FOUND = 'https://api.example.fi/mallikunta/configuration';

const read = (json: unknown) => {
  const source = { json, found: FOUND };
  const configuration = readConfiguration(source);
  const complaints = complaintsOf(source);
  return { configuration, complaints };
};

describe('A configuration with the least there can be', () => {
  it('is enough, and the rest is as documented', () => {
    const { configuration, complaints } = read(least);
    assert.deepEqual(complaints, []);
    assert.deepEqual(configuration, {
      id: 'mallikunta',
      name: { fi: 'Mallikunnan kirjasto' },
      languages: ['fi'],
      municipalities: [{ code: '009' }],
      catalogue: 'https://api.example.fi/mallikunta/',
      highlights: undefined,
      announcements: undefined,
      curation: undefined,
      headingLevel: 2,
      app: undefined,
      theme: {},
      contact: {},
      browsing: { start: 'full', first: [], hidden: [] },
      search: { view: 'list' },
      holds: {},
      links: {},
    });
  });
});

describe('A full configuration', () => {
  it('is read without a complaint', () => {
    const { configuration, complaints } = read(full);
    assert.deepEqual(complaints, []);
    const { name, headingLevel, theme, contact, municipalities, browsing, app } = configuration;
    assert.deepEqual(name, full.name);
    assert.equal(headingLevel, 3);
    assert.deepEqual(theme, full.theme);
    assert.deepEqual(contact, full.contact);
    assert.deepEqual(browsing, { start: 'full', ...full.browsing });
    assert.equal(app, full.app);
    // On which days they belong to it, the service minds.
    assert.deepEqual(
      municipalities,
      full.municipalities.map(({ code, name: called }) => ({ code, name: called })),
    );
  });

  it('may have its catalogue anywhere', () => {
    const addresses = [
      ['./', 'https://api.example.fi/mallikunta/'],
      ['feeds/all', 'https://api.example.fi/mallikunta/feeds/all'],
      ['/kimppa/', 'https://api.example.fi/kimppa/'],
      ['https://elib.example/kimppa', 'https://elib.example/kimppa'],
    ] as const;
    for (const [catalogue, href] of addresses) {
      assert.equal(read({ ...full, catalogue }).configuration.catalogue, href);
    }
  });
});

describe('A mistake', () => {
  it('costs its own value and nothing else', () => {
    const { configuration, complaints } = read({
      ...full,
      headingLevel: 9,
      languages: ['fi', 7, 'sv'],
      municipalities: [{ code: 9 }, { code: '049', from: 'soon', name: { fi: 'Espoo' } }],
      name: { fi: 'Mallikunnan kirjasto', sv: 0 },
      theme: { accent: 12, ink: '#222222' },
      contact: 'puh. 014 000 120',
    });
    assert.deepEqual(
      complaints.map(({ place }) => place).sort(),
      [
        'contact',
        'headingLevel',
        'languages[1]',
        'municipalities[0].code',
        'municipalities[1].from',
        'name.sv',
        'theme.accent',
      ].sort(),
    );
    assert.equal(configuration.headingLevel, 2);
    assert.deepEqual(configuration.languages, ['fi', 'sv']);
    assert.deepEqual(configuration.municipalities, [{ code: '049', name: { fi: 'Espoo' } }]);
    assert.deepEqual(configuration.name, { fi: 'Mallikunnan kirjasto' });
    assert.deepEqual(configuration.theme, { ink: '#222222' });
    assert.deepEqual(configuration.contact, {});
    assert.equal(configuration.catalogue, 'https://api.example.fi/mallikunta/');
  });

  it('in everything still leaves a library to show', () => {
    const { configuration } = read(Object.fromEntries(Object.keys(full).map((name) => [name, 0])));
    assert.deepEqual(configuration.languages, ['fi', 'sv', 'en']);
    assert.equal(configuration.catalogue, 'https://api.example.fi/mallikunta/');
    assert.deepEqual(configuration.municipalities, []);
  });

  it('that leaves no object at all is told as unreadable', () => {
    for (const json of [undefined, null, 'moi', 7, [full]]) {
      assert.throws(
        () => read(json),
        (thrown) => thrown instanceof LibraryError && thrown.kind === 'unreadable',
      );
    }
  });
});

describe('What never gets from a configuration onto a page', () => {
  it('is an address that runs a script', () => {
    const script = 'javascript:alert(1)';
    const { configuration, complaints } = read({ ...full, catalogue: script, contact: { url: script } });
    assert.deepEqual(
      complaints.map(({ place }) => place),
      ['catalogue', 'contact.url'],
    );
    assert.equal(configuration.catalogue, 'https://api.example.fi/mallikunta/');
    assert.deepEqual(configuration.contact, {});
  });

  it('is a look that asks a third party or ends its declaration', () => {
    const values = ['url(https://spy.example/x.png)', 'URL( "x" )', 'red; background: blue', '} * { color: red'];
    for (const accent of values) assert.deepEqual(read({ ...full, theme: { accent } }).configuration.theme, {});
  });
});
