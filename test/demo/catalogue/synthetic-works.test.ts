/** What the made-up titles are like: the same everywhere, all different, never mistaken for real ones. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syntheticIsbns, syntheticWorks, workBy, works } from '../../../demo/catalogue/index.ts';

const made = [...syntheticWorks(0, 2000)];
const share = (is: (work: (typeof made)[number]) => boolean): number => made.filter(is).length / made.length;

describe('Made-up titles', () => {
  it('are the same whenever they are made, alone or after others', () => {
    assert.deepEqual([...syntheticWorks(1990, 2000)], made.slice(1990));
  });

  it('have ids, identifiers and ISBNs of their own, with the right check digit', () => {
    for (const key of ['id', 'identifier', 'isbn'] as const) {
      assert.equal(new Set([...made, ...works].map((work) => work[key])).size, made.length + works.length, key);
    }
    for (const { id, isbn } of made) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(isbn, /^97999\d{8}$/);
      assert.ok(isbn >= syntheticIsbns.from && isbn < syntheticIsbns.before);
      const sum = [...isbn].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
      assert.equal(sum % 10, 0, isbn);
    }
    assert.ok(works.every(({ isbn }) => isbn < syntheticIsbns.from));
  });

  it('are found again by their ids, and nothing is found by an id that only looks like one', () => {
    for (const work of made.slice(0, 50)) assert.deepEqual(workBy(work.id), work);
    assert.equal(workBy('musta-jarvi-nr1'), undefined);
    assert.equal(workBy('kalevala')?.title, 'Kalevala');
  });

  it('are mostly Finnish e-books for adults, with enough of everything else', () => {
    assert.ok(share(({ language }) => language === 'fi') > 0.5);
    for (const language of ['sv', 'en']) assert.ok(share((work) => work.language === language) > 0.1, language);
    assert.ok(share(({ medium }) => medium === 'audiobook') > 0.15);
    assert.ok(share(({ audience }) => audience === 'children') > 0.15);
    assert.ok(share(({ series }) => series !== undefined) > 0.05);
    assert.ok(made.every(({ medium, chapters }) => (medium === 'audiobook') === (chapters !== undefined)));
  });

  it('follow one another in a series by one author', () => {
    for (const work of made.filter(({ series }) => series !== undefined)) {
      const others = made.filter(({ series }) => series?.name === work.series?.name);
      assert.ok(others.length >= 2, work.series?.name);
    }
  });
});
