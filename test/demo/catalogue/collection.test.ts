/** The demo collection as a librarian would check it before opening: counts, facts, no card twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { subjects, works, type Work } from '../../../demo/catalogue/index.ts';

const named = (id: string): Work => {
  const work = works.find((candidate) => candidate.id === id);
  assert.ok(work, `${id} is in the collection`);
  return work;
};
const count = (wanted: (work: Work) => boolean): number => works.filter(wanted).length;

describe('The demo collection', () => {
  it('holds more than 120 works, most of them in Finnish', () => {
    assert.ok(works.length >= 120, `${works.length} works`);
    const finnish = count(({ language }) => language === 'fi');
    for (const language of ['sv', 'en', 'se']) assert.ok(finnish > count((work) => work.language === language));
  });

  it('has e-books in all four languages, at least four in Northern Sámi', () => {
    for (const language of ['fi', 'sv', 'en', 'se'] as const) {
      assert.ok(count((work) => work.language === language && work.medium === 'ebook') >= 4, language);
    }
  });

  it('has at least ten audiobooks, five of them in Finnish, none in a language without a voice', () => {
    const audiobooks = works.filter(({ medium }) => medium === 'audiobook');
    assert.ok(audiobooks.length >= 10);
    assert.ok(audiobooks.filter(({ language }) => language === 'fi').length >= 5);
    assert.deepEqual([...new Set(audiobooks.map(({ language }) => language))].sort(), ['en', 'fi', 'sv']);
  });

  it('serves children, young adults and adults', () => {
    for (const audience of ['children', 'young-adult', 'adult'] as const) {
      assert.ok(count((work) => work.audience === audience) >= 10, audience);
    }
  });

  it('knows Seitsemän veljestä as an e-book and as an audiobook', () => {
    const [ebook, audiobook] = [named('seitseman-veljesta'), named('seitseman-veljesta-aani')];
    assert.equal(ebook.medium, 'ebook');
    assert.equal(audiobook.medium, 'audiobook');
    for (const { title, authors, year } of [ebook, audiobook]) {
      assert.equal(title, 'Seitsemän veljestä');
      assert.deepEqual(authors, [{ name: 'Aleksis Kivi', sortAs: 'Kivi, Aleksis' }]);
      assert.equal(year, 1870);
    }
  });

  it('writes Northern Sámi titles with their own letters and describes them in another language', () => {
    const poems = named('beaivi-ahcazan');
    assert.equal(poems.title, 'Beaivi, áhčážan');
    assert.equal(poems.authors[0]?.sortAs, 'Valkeapää, Nils-Aslak');
    for (const { language, description } of works)
      if (language === 'se') assert.match(description.lang, /^(fi|sv|en)$/);
  });

  it('keeps the Moomin books in their order', () => {
    const moomins = works.filter(({ series }) => series?.name === 'Muumi-kirjat');
    assert.deepEqual(
      moomins.map(({ series }) => series?.position),
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    );
    const years = moomins.map(({ year }) => year);
    assert.deepEqual(years, [...years].sort());
  });
});

describe('Every card of the collection', () => {
  it('has an id and an identifier of its own', () => {
    assert.equal(new Set(works.map(({ id }) => id)).size, works.length);
    assert.equal(new Set(works.map(({ identifier }) => identifier)).size, works.length);
    for (const { id, identifier } of works) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.match(identifier, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    assert.equal(named('seitseman-veljesta').identifier, 'urn:uuid:e3d2f325-66fd-5140-8618-b5535eed691c');
  });

  it('has an ISBN of its own, with the right check digit, in a range that no real book has', () => {
    assert.equal(new Set(works.map(({ isbn }) => isbn)).size, works.length);
    for (const { id, isbn } of works) {
      assert.match(isbn, /^9799\d{9}$/, id);
      const sum = [...isbn].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
      assert.equal(sum % 10, 0, id);
    }
  });

  it('has its facts: author, year, subjects with words in three languages, a description in sentences', () => {
    for (const { id, authors, year, subjects: about, description, publisher } of works) {
      assert.ok(authors.length >= 1, id);
      assert.ok(year >= 1700 && year <= 2025, id);
      assert.ok(about.length >= 1 && about.every((subject) => subject in subjects), id);
      assert.match(description.text, /^\p{Lu}.{30,}[.!?]$/u, id);
      assert.notEqual(publisher, '', id);
    }
    for (const names of Object.values(subjects))
      for (const word of Object.values(names)) assert.match(word, /^\p{Lu}/u);
  });

  it('came into the collection on a real day of 2025 or 2026', () => {
    for (const { id, addedOn } of works) {
      assert.match(addedOn, /^202[56]-\d\d-\d\d$/, id);
      assert.equal(new Date(addedOn).toISOString().slice(0, 10), addedOn, id);
    }
    assert.ok(new Set(works.map(({ addedOn }) => addedOn.slice(0, 7))).size >= 12);
  });

  it('has chapters and a synthesiser for a narrator when it is an audiobook, and only then', () => {
    for (const { id, medium, chapters, narrators } of works) {
      if (medium === 'ebook') assert.equal(chapters, undefined, id);
      else {
        assert.ok(chapters && chapters.length >= 3, id);
        assert.match(narrators?.[0]?.name ?? '', /^(Puhesyntetisaattori|Talsyntes|Speech synthesiser)$/);
      }
    }
  });
});
