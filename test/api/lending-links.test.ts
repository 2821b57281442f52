/** How a book stands with a patron, read from the links that Palace, E-kirjasto and the borrowing best practice write. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import type { Lending, WayKind } from '../../src/domain/lending.ts';

const base = 'https://api.example.fi/';
const acquisition = 'http://opds-spec.org/acquisition';
const borrow = `${acquisition}/borrow`;
const licence = 'application/vnd.readium.lcp.license.v1.0+json';
const reader = 'text/html;profile="http://librarysimplified.org/terms/profiles/streaming-media"';
const entry = 'application/opds-publication+json';

const lendingOf = (...links: readonly object[]): Lending =>
  readPublication({ metadata: { title: 'A', identifier: 'a' }, links }, base).lending;

const link = (rel: string, properties: object = {}, type = entry) => ({ rel, href: '/1', type, properties });
const revoke = { rel: 'http://librarysimplified.org/terms/rel/revoke', href: '/revoke' };

const wayKinds = (...links: readonly object[]): readonly WayKind[] => {
  const lending = lendingOf(...links);
  return 'ways' in lending ? lending.ways.map(({ kind }) => kind) : [];
};

describe('A book to borrow', () => {
  const numbers = { holds: { total: 12 }, copies: { total: 3, available: 1 } };

  it('is available, in either spelling of the link', () => {
    for (const rel of [borrow, 'borrow']) {
      assert.deepEqual(lendingOf(link(rel, { availability: { state: 'available' }, ...numbers })), {
        kind: 'available',
        borrow: `${base}1`,
        copies: { total: 3, available: 1 },
        holds: { total: 12 },
      });
    }
  });

  it('has a queue, told beside the availability or within it', () => {
    const expected = {
      kind: 'unavailable',
      borrow: `${base}1`,
      copies: { total: 3, available: 0 },
      holds: { total: 12 },
      until: '2026-12-01',
    };
    const queue = { holds: { total: 12 }, copies: { total: 3, available: 0 } };
    const availability = { state: 'unavailable', until: '2026-12-01' };
    assert.deepEqual(lendingOf(link(borrow, { availability, ...queue })), expected);
    assert.deepEqual(lendingOf(link(borrow, { availability: { ...availability, ...queue } })), expected);
  });

  it('says by its copies what it doesn’t say in words', () => {
    assert.equal(lendingOf(link(borrow, { copies: { total: 1, available: 0 } })).kind, 'unavailable');
    assert.equal(lendingOf(link(borrow)).kind, 'available');
    assert.equal(lendingOf(link(borrow, { availability: { state: 'quantum' } })).kind, 'available');
  });

  it('isn’t to be had where there is no link, or only one that needs an app’s own token', () => {
    assert.deepEqual(lendingOf(), { kind: 'none' });
    assert.deepEqual(lendingOf({ rel: `${acquisition}/buy`, href: '/buy' }), { kind: 'none' });
    assert.deepEqual(lendingOf({ ...link(acquisition), href: '/1{?token}', templated: true }), { kind: 'none' });
  });
});

describe('A hold', () => {
  it('tells the patron’s place in the queue and how to give it up', () => {
    const properties = { availability: { state: 'reserved', until: '2026-12-01' }, holds: { total: 12, position: 3 } };
    assert.deepEqual(lendingOf(link(borrow, properties), revoke), {
      kind: 'on-hold',
      holds: { total: 12, position: 3 },
      revoke: `${base}revoke`,
      until: '2026-12-01',
    });
  });

  it('that is ready is borrowed by the same link', () => {
    const properties = { availability: { state: 'ready', until: '2026-12-01' } };
    assert.deepEqual(lendingOf(link(borrow, properties), revoke), {
      kind: 'hold-ready',
      borrow: `${base}1`,
      revoke: `${base}revoke`,
      until: '2026-12-01',
    });
  });
});

describe('What the reference e-library adds', () => {
  const suspend = (properties: object = {}) => ({
    rel: 'urn:elib:rel:suspend',
    href: '/holds/1/suspension',
    properties,
  });
  const waiting = link(borrow, {
    availability: { state: 'reserved', since: '2026-11-01T10:00:00Z' },
    holds: { position: 3 },
  });

  it('is a way to put a hold off, and until when it is', () => {
    const hold = { kind: 'on-hold', holds: { position: 3 }, revoke: `${base}revoke`, since: '2026-11-01T10:00:00Z' };
    const href = `${base}holds/1/suspension`;
    assert.deepEqual(lendingOf(waiting, revoke, suspend()), { ...hold, suspension: { href } });
    const until = '2026-12-24T21:59:59Z';
    const suspended = lendingOf(waiting, revoke, suspend({ suspended: { until } }));
    assert.deepEqual(suspended, { ...hold, suspension: { href, until } });
  });

  it('is a way to renew a loan, while there is one', () => {
    const loan = link(acquisition, { availability: { state: 'available', until: '2026-11-22T10:00:00Z' } }, reader);
    const renew = { rel: 'urn:elib:rel:renew', href: '/loans/1/renew' };
    const renewOf = (lending: Lending) => (lending.kind === 'on-loan' ? lending.renew : 'no loan');
    assert.equal(renewOf(lendingOf(loan, revoke, renew)), `${base}loans/1/renew`);
    assert.equal(renewOf(lendingOf(loan, revoke)), undefined);
  });
});

describe('A loan', () => {
  const term = { since: '2026-11-01T10:00:00Z', until: '2026-11-22T10:00:00Z' };

  it('runs from day to day, has ways to its content and a way to return it', () => {
    assert.deepEqual(lendingOf(link(acquisition, { availability: { state: 'available', ...term } }, reader), revoke), {
      kind: 'on-loan',
      ways: [{ kind: 'read', href: `${base}1`, type: reader }],
      revoke: `${base}revoke`,
      ...term,
    });
  });

  it('is a loan also when E-kirjasto calls it ready, when nothing is said, and beside a borrow link', () => {
    assert.equal(lendingOf(link(acquisition, { availability: { state: 'ready', ...term } })).kind, 'on-loan');
    assert.equal(lendingOf(link(acquisition), revoke).kind, 'on-loan');
    assert.equal(lendingOf(link('acquisition', { availability: term })).kind, 'on-loan');
    assert.equal(lendingOf(link(borrow), link(acquisition, { availability: { state: 'available' } })).kind, 'on-loan');
  });

  it('of a free book is a loan while it can be returned', () => {
    assert.equal(lendingOf(link(`${acquisition}/open-access`, {}, 'application/epub+zip'), revoke).kind, 'on-loan');
  });

  it('offers what works here first, whatever order the server has', () => {
    const ways = wayKinds(
      link(acquisition, {}, 'application/audiobook+lcp'),
      link(acquisition, {}, licence),
      link(acquisition, {}, 'application/pdf'),
      link(acquisition, {}, reader),
      link(acquisition, {}, 'application/audiobook+json'),
      revoke,
    );
    assert.deepEqual(ways, ['play', 'read', 'licence', 'download', 'app']);
  });

  const indirectly = (...types: readonly string[]) =>
    types.reduceRight<readonly object[]>((child, type) => [{ type, child }], []);

  const ways: readonly (readonly [string, object, WayKind])[] = [
    ['a manifest plays', link(acquisition, {}, 'application/audiobook+json'), 'play'],
    [
      'a manifest that says it conforms plays',
      link(
        acquisition,
        {},
        'application/audiobook+json;profile="https://readium.org/webpub-manifest/profiles/audiobook"',
      ),
      'play',
    ],
    [
      'a protected manifest needs an app',
      link(
        acquisition,
        {},
        'application/audiobook+json;profile="http://www.feedbooks.com/audiobooks/access-restriction"',
      ),
      'app',
    ],
    ['a packed audiobook with a licence needs an app', link(acquisition, {}, 'application/audiobook+lcp'), 'app'],
    [
      'a licence is a licence',
      link(acquisition, { indirectAcquisition: indirectly('application/epub+zip') }, licence),
      'licence',
    ],
    [
      'Adobe’s voucher needs an app, though an epub is behind it',
      link(acquisition, { indirectAcquisition: indirectly('application/epub+zip') }, 'application/vnd.adobe.adept+xml'),
      'app',
    ],
    [
      'a bearer token needs an app',
      link(
        acquisition,
        { indirectAcquisition: indirectly('application/epub+zip') },
        'application/vnd.librarysimplified.bearer-token+json',
      ),
      'app',
    ],
    [
      'a publication that leads to the reader is read',
      link(acquisition, { indirectAcquisition: indirectly(reader) }),
      'read',
    ],
    [
      'a publication that leads to a licence needs an app',
      link(acquisition, { indirectAcquisition: indirectly(licence) }),
      'app',
    ],
    ['what has no type needs an app', { rel: acquisition, href: '/1' }, 'app'],
    ['an epub is downloaded', link(acquisition, {}, 'Application/EPUB+zip'), 'download'],
  ];
  for (const [what, way, kind] of ways) it(what, () => assert.deepEqual(wayKinds(way, revoke), [kind]));
});

describe('A book for everybody', () => {
  it('is open, in either spelling, also where it may be borrowed', () => {
    const open = { kind: 'open', ways: [{ kind: 'download', href: `${base}1`, type: 'application/epub+zip' }] };
    for (const rel of [`${acquisition}/open-access`, 'download']) {
      assert.deepEqual(lendingOf(link(rel, {}, 'application/epub+zip')), open);
      assert.deepEqual(lendingOf(link(borrow), link(rel, {}, 'application/epub+zip')), open);
    }
    assert.deepEqual(lendingOf(link(acquisition, {}, 'application/epub+zip')), open);
  });
});
