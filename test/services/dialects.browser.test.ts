/** Which dialect a service is asked in, and in which language: in the one that tells more, and so that no cache mixes languages. */

import { expect } from '@open-wc/testing';
import { tieToken } from '../../src/api/access-token.ts';
import { createCatalogue } from '../../src/services/catalogue.ts';
import { connectionTo } from '../../src/services/connection.ts';
import { placeOf } from '../../src/services/place.ts';
import { atom } from '../api/atom-documents.ts';
import { least } from '../config/configurations.ts';

const origin = 'https://api.example.fi';
const opds2 = 'application/opds+json';
const atomType = 'application/atom+xml;profile=opds-catalog;kind=acquisition';
const descriptionType = 'application/opensearchdescription+xml';

interface Asked {
  readonly path: string;
  readonly accept: string;
  readonly language: string;
  readonly cache: RequestCache;
}

/** What a service answers at a path, by what it is asked for. */
type Service = (path: string, accept: string) => { readonly type: string; readonly body: string } | undefined;

let asked: Asked[] = [];
const trueFetch = globalThis.fetch;

/** @param told What the configuration says beside the least */
function standIn(service: Service, told: object = {}): void {
  asked = [];
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const accept = request.headers.get('Accept') ?? '';
    const language = request.headers.get('Accept-Language') ?? '';
    if (pathname === '/malli/configuration') {
      const configuration = { ...least, catalogue: './', ...told };
      return Promise.resolve(Response.json(configuration));
    }
    asked.push({ path: pathname + search, accept, language, cache: request.cache });
    const { type, body } = service(pathname, accept) ?? { type: 'text/plain', body: '' };
    const answer = new Response(body, { status: body ? 200 : 404, headers: { 'Content-Type': type } });
    Object.defineProperty(answer, 'url', { value: request.url });
    return Promise.resolve(answer);
  };
}

const json = (title: string, links: readonly object[] = []) => ({
  type: opds2,
  body: JSON.stringify({ metadata: { title }, links, publications: [] }),
});

const xml = (title: string, links = '') => ({ type: atomType, body: atom('feed', `<title>${title}</title>${links}`) });

const searchLink = { rel: 'search', href: '/malli/search', type: descriptionType };
const atomSearchLink = `<link rel="search" href="/malli/search" type="${descriptionType}"/>`;

const description = {
  type: descriptionType,
  body: `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
    <Url type="${atomType}" template="/malli/find?q={searchTerms}"/>
    <Url rel="suggestions" type="${atomType}" template="/malli/suggest?q={searchTerms}"/></OpenSearchDescription>`,
};

/** Templates in the feed itself. */
const full: Service = () =>
  json('OPDS 2', [
    { rel: 'search', href: '/malli/search{?query}', templated: true, type: opds2 },
    { rel: 'suggestions', href: '/malli/suggestions{?query}', templated: true, type: opds2 },
  ]);

/** As E-kirjasto: OPDS 2 only on demand, and without what a page needs. */
const lossy: Service = (path, accept) => {
  if (path === '/malli/search') return description;
  if (path.startsWith('/malli/works'))
    return { type: 'application/atom+xml', body: atom('entry', '<id>urn:1</id><title>Atom</title>') };
  return accept.includes(opds2) ? json('OPDS 2', [searchLink]) : xml('Atom', atomSearchLink);
};

const catalogueAt = () => {
  const connection = connectionTo(placeOf({ address: `${origin}/malli` }));
  return { connection, catalogue: createCatalogue(connection) };
};

const paths = (): readonly string[] => asked.map(({ path }) => path);

afterEach(() => (globalThis.fetch = trueFetch));

describe('A service that speaks OPDS 2.0', () => {
  it('is asked in it, once, at the addresses that it names', async () => {
    standIn(full);
    const { catalogue } = catalogueAt();
    expect((await catalogue.root('fi')).title.und).to.equal('OPDS 2');
    await catalogue.search('yö', 'fi');
    await catalogue.suggest('yö', 'fi');
    await catalogue.feed(`${origin}/malli/feed/7`, 'sv');
    expect(paths()).to.deep.equal([
      '/malli/',
      '/malli/search?query=y%C3%B6',
      '/malli/suggestions?query=y%C3%B6',
      '/malli/feed/7',
    ]);
    expect(new Set(asked.map(({ accept }) => accept))).to.deep.equal(new Set([opds2]));
    expect(asked.map(({ language }) => language)).to.deep.equal(['fi', 'fi', 'fi', 'sv']);
  });

  it('suggests nothing where it names no way to', async () => {
    standIn(() => json('OPDS 2', [{ rel: 'search', href: '/search{?query}', templated: true }]));
    expect(await catalogueAt().catalogue.suggest('yö', 'fi')).to.equal(undefined);
  });

  it('can’t be searched where it names no way to', async () => {
    standIn(() => json('OPDS 2'));
    const refusal = await catalogueAt()
      .catalogue.search('yö', 'fi')
      .catch((thrown: unknown) => thrown);
    expect(refusal).to.have.property('kind', 'not-found');
  });
});

describe('A service whose configuration tells the links of its front page', () => {
  const links = [
    { rel: 'self', href: '/malli/' },
    { rel: 'search', href: '/malli/find{?query}', templated: true },
  ];

  it('is searched without the front page, which is fetched when somebody looks at it', async () => {
    standIn(full, { catalogueLinks: links });
    const { catalogue } = catalogueAt();
    await catalogue.search('yö', 'fi');
    expect(paths()).to.deep.equal(['/malli/find?query=y%C3%B6']);
    expect((await catalogue.root('fi')).title.und).to.equal('OPDS 2');
  });

  it('is searched as the front page says where the page names another catalogue', async () => {
    standIn(full, { catalogueLinks: [{ rel: 'self', href: '/elsewhere/' }, ...links.slice(1)] });
    await catalogueAt().catalogue.search('yö', 'fi');
    expect(paths()).to.deep.equal(['/malli/', '/malli/search?query=y%C3%B6']);
  });

  it('is searched as the front page says where what it tells is no list of links', async () => {
    standIn(full, { catalogueLinks: ['/malli/', 7, { rel: 'self' }, { href: 'javascript:alert(1)', rel: 'search' }] });
    await catalogueAt().catalogue.search('yö', 'fi');
    expect(paths()).to.deep.equal(['/malli/', '/malli/search?query=y%C3%B6']);
  });
});

describe('A service whose OPDS 2.0 leaves things out', () => {
  it('is asked for Atom from the moment that shows, in addresses that tell the language', async () => {
    standIn(lossy);
    const { catalogue } = catalogueAt();
    expect((await catalogue.root('fi')).title.und).to.equal('Atom');
    expect((await catalogue.feed(`${origin}/malli/feed/7?size=50`, 'sv')).title.und).to.equal('Atom');
    expect((await catalogue.publication(`${origin}/malli/works/1`, 'fi')).title.und).to.equal('Atom');
    expect(paths()).to.deep.equal([
      '/malli/',
      '/malli/?lang=fi',
      '/malli/feed/7?size=50&lang=sv',
      '/malli/works/1?lang=fi',
    ]);
    expect(asked.map(({ accept }) => accept).slice(0, 3)).to.deep.equal([
      opds2,
      'application/atom+xml',
      'application/atom+xml',
    ]);
  });

  it('shows it by any feed, not only by its front page', async () => {
    standIn(lossy);
    const { catalogue } = catalogueAt();
    expect((await catalogue.feed(`${origin}/malli/feed/7`, 'fi')).title.und).to.equal('Atom');
    await catalogue.root('fi');
    expect(paths()).to.deep.equal(['/malli/feed/7', '/malli/feed/7?lang=fi', '/malli/?lang=fi']);
  });

  it('is searched and asked for suggestions as its description tells, which is read once in a language', async () => {
    standIn(lossy);
    const { catalogue } = catalogueAt();
    await catalogue.root('fi');
    await catalogue.search('yö', 'fi');
    await catalogue.suggest('y', 'fi');
    expect(paths().slice(2)).to.deep.equal([
      '/malli/search?lang=fi',
      '/malli/find?q=y%C3%B6&lang=fi',
      '/malli/suggest?q=y&lang=fi',
    ]);
  });

  it('is asked for a patron’s shelf in Atom, too, and no copy is kept', async () => {
    standIn(lossy);
    const { connection } = catalogueAt();
    await connection.root('fi');
    await connection.feed(`${origin}/malli/loans`, 'fi', { token: tieToken('t', origin) });
    expect(asked.at(-1)).to.include({ accept: 'application/atom+xml', cache: 'no-store' });
  });
});

describe('A service that speaks Atom only', () => {
  it('is understood whatever it was asked for', async () => {
    standIn((path, accept) => (accept.includes('json') ? xml('Atom', atomSearchLink) : lossy(path, accept)));
    const { catalogue } = catalogueAt();
    expect((await catalogue.root('fi')).title.und).to.equal('Atom');
    await catalogue.search('yö', 'fi');
    expect(paths().at(-1)).to.equal('/malli/find?q=y%C3%B6&lang=fi');
  });
});
