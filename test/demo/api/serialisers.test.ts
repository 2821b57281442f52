/** Both serialisations of feeds that have everything a feed can have, and of titles that break careless writers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../../../demo/api/addresses.ts';
import { writeAtomFeed } from '../../../demo/api/atom-feed.ts';
import { feedOf } from '../../../demo/api/feed.ts';
import type { Feed } from '../../../demo/api/feed.ts';
import { writeFeed } from '../../../demo/api/opds2-feed.ts';
import type { Writing } from '../../../demo/api/writing.ts';
import { atomFeed } from './atom-facts.ts';
import { opds2Feed } from './opds2-facts.ts';
import { mistakes, skipWithoutSchemas } from './published-schemas.ts';
import { attribute, childrenOf, readXml, textOf } from './strict-xml.ts';

const addresses = addressesOf('http://localhost', 'koivuranta');

const writing: Writing = {
  addresses,
  language: 'en',
  libraryName: 'Koivuranta Library',
  helpHref: undefined,
  readerBehind: 'address',
  lending: 'full',
  passphrase: undefined,
  sign: (address) => address,
  now: new Date('2026-11-20T10:00:00Z'),
};

const suggestions = feedOf({
  title: 'Suggestions for “kiv”',
  href: `${addresses.root}suggestions?query=kiv`,
  groups: [
    {
      title: 'Titles',
      href: undefined,
      total: undefined,
      navigation: [
        { title: 'Kivinen ranta', href: addresses.publication('kivinen-ranta'), leadsTo: 'publication' },
        { title: 'Kivi', href: addresses.publication('kivi'), leadsTo: 'publication' },
      ],
      publications: [],
    },
    {
      title: 'People',
      href: addresses.contributor('all'),
      total: 12,
      navigation: [{ title: 'Aleksis Kivi', href: addresses.contributor('aleksis-kivi'), leadsTo: 'feed' }],
      publications: [],
    },
    { title: 'Series', href: undefined, total: undefined, navigation: [], publications: [] },
  ],
});

const limited = feedOf({
  title: 'Novels',
  href: `${addresses.subject('novels')}?language=fi`,
  total: 0,
  breadcrumbs: [
    { title: 'Koivuranta Library', href: addresses.root },
    { title: 'All books', href: addresses.feed('all') },
  ],
  correction: { title: 'novels', href: addresses.search('novels') },
  facets: [
    {
      kind: 'filter',
      name: 'language',
      title: 'Language',
      choices: [
        { title: 'All', href: '?', value: '', isActive: false, isDefault: true, count: 14 },
        { title: 'Finnish', href: '?language=fi', value: 'fi', isActive: true, isDefault: false, count: 9 },
        { title: 'Swedish', href: '?language=sv', value: 'sv', isActive: false, isDefault: false, count: undefined },
      ],
    },
    {
      kind: 'sort',
      name: 'sort',
      title: 'Order',
      choices: [
        { title: 'Title', href: '?sort=title', value: 'title', isActive: true, isDefault: true, count: undefined },
        { title: 'Newest', href: '?sort=new', value: 'new', isActive: false, isDefault: false, count: undefined },
      ],
    },
  ],
});

const both = (feed: Feed) => {
  const { type, text } = writeAtomFeed(feed, writing);
  return { json: writeFeed(feed, writing), type, text };
};

test('facets, their counts, what is chosen and what holds by default are told alike; sorting is marked as such', () => {
  const { json, text } = both(limited);
  assert.deepEqual(atomFeed(text).facets, opds2Feed(json).facets);
  assert.deepEqual(json.facets?.[0]?.links[0], {
    href: '?',
    type: 'application/opds+json',
    title: 'All',
    properties: { numberOfItems: 14, 'http://palaceproject.io/terms/properties/default': true },
  });
  assert.deepEqual(json.facets[0].links[1]?.rel, 'self');
  assert.deepEqual(json.facets[1]?.links[0]?.rel, ['self', 'http://palaceproject.io/terms/rel/sort']);
});

test('what somebody may have meant and the feed above are links in both', () => {
  const { json, text } = both(limited);
  assert.deepEqual(atomFeed(text).links, opds2Feed(json).links);
  const correction = { rel: 'correction', href: addresses.search('novels'), type: 'feed', title: 'novels' };
  const up = { rel: 'up', href: addresses.feed('all'), type: 'feed', title: 'All books' };
  const links = JSON.stringify(atomFeed(text).links);
  for (const link of [correction, up]) assert.ok(links.includes(JSON.stringify(link)), link.rel);
});

test('Atom tells the whole way from the front page', () => {
  const [crumbs] = childrenOf(readXml(both(limited).text), 'simplified:breadcrumbs');
  assert.ok(crumbs);
  assert.deepEqual(
    childrenOf(crumbs, 'link').map((link) => [attribute(link, 'title'), attribute(link, 'href')]),
    [
      ['Koivuranta Library', addresses.root],
      ['All books', addresses.feed('all')],
    ],
  );
});

test('suggestions are groups of ways to feeds and to publications; a group of nothing is left out', () => {
  const { json, type, text } = both(suggestions);
  assert.deepEqual(atomFeed(text), opds2Feed(json));
  assert.equal(type, 'application/atom+xml;profile=opds-catalog;kind=navigation');
  assert.deepEqual(
    json.groups?.map((group) => [group.metadata.title, group.navigation?.map((link) => link.type)]),
    [
      ['Titles', ['application/opds-publication+json', 'application/opds-publication+json']],
      ['People', ['application/opds+json']],
    ],
  );
});

test('both are valid by the OPDS 2.0 schema', { skip: skipWithoutSchemas }, () => {
  for (const feed of [suggestions, limited]) assert.deepEqual(mistakes('feed', both(feed).json), [], feed.title);
});

for (const [what, title, told] of [
  ['markup', 'Kirjat & <b>kuvat</b> &amp; "äänet"', 'Kirjat & <b>kuvat</b> &amp; "äänet"'],
  ['the end of a CDATA section', 'a ]]> b', 'a ]]> b'],
  ['characters beyond the basic plane', 'Kirja 😀 𝄞', 'Kirja 😀 𝄞'],
  ['Sámi letters', 'Áhčážan, Ŋ đ ŧ ž', 'Áhčážan, Ŋ đ ŧ ž'],
  ['line feeds and tabs', 'a\nb\tc\r\nd', 'a\nb\tc\r\nd'],
  ['control characters, which no XML can hold', 'a\u0000b\u0008c\u001Fd\uFFFFe', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
  ['half of a character', 'a\uD83D b', 'a\uFFFD b'],
] as const) {
  test(`a title with ${what} stays whole, as text and in an attribute`, () => {
    const group = { title, href: undefined, total: undefined, publications: [] };
    const feed = feedOf({
      title,
      href: addresses.root,
      groups: [{ ...group, navigation: [{ title, href: addresses.root, leadsTo: 'feed' }] }],
    });
    const root = readXml(both(feed).text);
    const [entry] = childrenOf(root, 'entry');
    assert.ok(entry);
    const [collection] = childrenOf(entry, 'link').filter((link) => attribute(link, 'rel') === 'collection');
    assert.deepEqual(
      [textOf(root, 'title'), textOf(entry, 'title'), collection && attribute(collection, 'title')],
      [told, told, told],
    );
  });
}
