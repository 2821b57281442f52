/** The JSON Schema that editors show webmasters and the reader in the browser are two hands at one contract: they agree on what is right. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { complaintsOf } from '../../src/config/complaints.ts';
import { wholeShape } from '../../src/config/generated/whole-shape.ts';
import { sift } from '../../src/config/sift.ts';
import { full, right, wrong } from './configurations.ts';

const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as unknown;

const schema = readJson('src/config/library-configuration.schema.json') as { readonly properties: object };
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
ajv.addKeyword('errorMessage');
for (const format of ['iri', 'iri-reference']) ajv.addFormat(format, (written) => URL.canParse(written, 'http://x'));
const validate = ajv.compile(schema);

/** Where the schema finds mistakes, written as the reader writes places. */
function placesBySchema(json: unknown): readonly string[] {
  if (validate(json)) return [];
  // A name that is wrong is reported twice: by its pattern, and by its place.
  const errors = (validate.errors ?? []).filter((error) => error.propertyName === undefined);
  const places = errors.map(({ instancePath, params }) => {
    const { additionalProperty, missingProperty, propertyName } = params as Readonly<
      Record<string, string | undefined>
    >;
    const member = additionalProperty ?? missingProperty ?? propertyName;
    return [...instancePath.split('/').slice(1), ...(member === undefined ? [] : [member])]
      .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
  });
  return [...new Set(places)].sort();
}

const placesByReader = (json: unknown): readonly string[] => {
  const source = { json, found: 'https://api.example.fi/mallikunta/configuration' };
  const complaints = complaintsOf(source);
  return [...new Set(complaints.map(({ place }) => place))].sort();
};

describe('The schema and the reader', () => {
  for (const [what, json] of Object.entries(right)) {
    it(`take ${what}`, () => {
      assert.deepEqual(placesBySchema(json), []);
      assert.deepEqual(placesByReader(json), []);
    });
  }

  for (const [what, json] of Object.entries(wrong)) {
    it(`refuse ${what}, at the same place`, () => {
      const places = placesBySchema(json);
      assert.notDeepEqual(places, []);
      assert.deepEqual(placesByReader(json), places);
    });
  }

  it('agree on whatever else is written', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('fi', '009', './', 'https://a.example', 'red', '2027-01-01'));
    const value = fc.oneof(words, fc.integer({ min: -1, max: 7 }), fc.constant(null), fc.array(words), fc.jsonValue());
    const members = [...Object.keys(full), 'unknown'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...members),
        fc.constantFrom('', 'fi', 'code', 'url', 'accent'),
        value,
        (name, within, wrote) => {
          const member = within ? { [within]: wrote } : wrote;
          const json = { ...full, [name]: name === 'municipalities' ? [member] : member };
          assert.equal(placesByReader(json).length === 0, placesBySchema(json).length === 0, JSON.stringify(json));
          // What a page takes of it is right, whatever was written.
          const taken = sift(wholeShape, json);
          assert.deepEqual(placesBySchema({ ...full, ...(taken as object) }), []);
          if (placesBySchema(json).length === 0) assert.deepEqual(taken, json);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('The configurations of the demo', () => {
  const libraries = readdirSync(new URL('../../demo/sites/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it('exist', () => assert.ok(libraries.length > 0));

  for (const library of libraries) {
    it(`are right: ${library}`, () => {
      const json = readJson(`demo/sites/${library}/library.json`);
      assert.deepEqual(placesBySchema(json), []);
      assert.deepEqual(placesByReader(json), []);
    });
  }
});
