/** Documents of OPDS 1.2 as Palace and E-kirjasto write them, each with its twin in OPDS 2.0. Written for the tests. */

const namespaces = [
  'xmlns="http://www.w3.org/2005/Atom"',
  'xmlns:opds="http://opds-spec.org/2010/catalog"',
  'xmlns:simplified="http://librarysimplified.org/terms/"',
  'xmlns:schema="http://schema.org/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:opf="http://www.idpf.org/2007/opf"',
  'xmlns:thr="http://purl.org/syndication/thread/1.0"',
  'xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"',
].join(' ');

export const atom = (root: string, content: string, attributes = ''): string =>
  `<${root} ${namespaces} ${attributes}>${content}</${root}>`;

const acquisition = 'http://opds-spec.org/acquisition';
const entryType = 'application/atom+xml;type=entry;profile=opds-catalog';
const feedType = 'application/atom+xml;profile=opds-catalog;kind=acquisition';
const revokeRel = 'http://librarysimplified.org/terms/rel/revoke';

interface Twins {
  readonly atom: string;
  readonly json: readonly object[];
}

interface Terms {
  readonly rel: string;
  readonly type?: string;
  readonly status: string;
  readonly until?: string;
  readonly holds?: string;
  readonly copies?: string;
}

/** Acquisition, and the way to end it where there is one. */
function lending({ rel, type = entryType, status, until, holds, copies }: Terms, revoke: boolean): Twins {
  const parts = (text = '') => Object.fromEntries(new URLSearchParams(text.replace(' ', '&')));
  const attributes = (text = '') => text.replace(/=(\d+)/g, '="$1"');
  return {
    atom: `<link rel="${rel}" href="/works/1/act" type='${type}'>
        <opds:indirectAcquisition type="application/vnd.readium.lcp.license.v1.0+json">
          <opds:indirectAcquisition type="application/epub+zip"/></opds:indirectAcquisition>
        <opds:availability status="${status}" ${until ? `until="${until}"` : ''}/>
        ${holds ? `<opds:holds ${attributes(holds)}/>` : ''}${copies ? `<opds:copies ${attributes(copies)}/>` : ''}
      </link>${revoke ? `<link rel="${revokeRel}" href="/loans/1/revoke"/>` : ''}`,
    json: [
      {
        rel,
        href: '/works/1/act',
        type,
        properties: {
          availability: { state: status, ...(until && { until }) },
          ...(holds && { holds: parts(holds) }),
          ...(copies && { copies: parts(copies) }),
          indirectAcquisition: [
            { type: 'application/vnd.readium.lcp.license.v1.0+json', child: [{ type: 'application/epub+zip' }] },
          ],
        },
      },
      ...(revoke ? [{ rel: revokeRel, href: '/loans/1/revoke' }] : []),
    ],
  };
}

const borrow = `${acquisition}/borrow`;
const until = '2026-12-01T10:00:00Z';
const streaming = 'text/html;profile="http://librarysimplified.org/terms/profiles/streaming-media"';
const lcp = 'application/vnd.readium.lcp.license.v1.0+json';

/** Kind of lending → how both dialects write it. */
export const lendings: Readonly<Record<string, Twins>> = {
  available: lending({ rel: borrow, status: 'available', holds: 'total=0', copies: 'total=3 available=2' }, false),
  unavailable: lending({ rel: borrow, status: 'unavailable', holds: 'total=12', copies: 'total=3 available=0' }, false),
  'on-hold': lending({ rel: borrow, status: 'reserved', until, holds: 'total=12 position=3' }, true),
  'hold-ready': lending({ rel: borrow, status: 'ready', until }, true),
  'on-loan, with a licence': lending({ rel: acquisition, type: lcp, status: 'available', until }, true),
  'on-loan, in the web reader': lending({ rel: acquisition, type: streaming, status: 'available', until }, true),
};

const free: Twins = {
  atom: `<link rel="${acquisition}/open-access" href="/1.epub" type="application/epub+zip"/>`,
  json: [{ rel: `${acquisition}/open-access`, href: '/1.epub', type: 'application/epub+zip' }],
};

export const entry = (more = free.atom): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${atom(
    'entry',
    `<id>urn:isbn:9789510000007</id>
    <title>Kivinen ranta</title>
    <schema:alternativeHeadline>Romaani</schema:alternativeHeadline>
    <author><name>Aino Esimerkki</name><link rel="contributor" href="/works/contributor/1" type="${feedType}"/></author>
    <author><name>Toinen</name></author>
    <contributor opf:role="nrt"><name>Lauri Lukija</name></contributor>
    <contributor opf:role="trl"><name>Kaija Kääntäjä</name></contributor>
    <contributor opf:role="ill"><name>Kuvittaja</name></contributor>
    <contributor opf:role="edt"><name>Toimittaja</name></contributor>
    <contributor opf:role="oth"><name>Muu</name></contributor>
    <summary type="html">&lt;p>Ranta on kivinen.&lt;/p></summary>
    <dcterms:language>fin</dcterms:language>
    <dcterms:publisher>Mallikustannus</dcterms:publisher>
    <dcterms:issued>2025-03-01</dcterms:issued>
    <dcterms:duration>3720</dcterms:duration>
    <published>2026-01-01T00:00:00Z</published>
    <updated>2026-10-01T08:00:00Z</updated>
    <schema:Series name="Ranta"><schema:position>2</schema:position>
      <link rel="series" href="/works/series/1" type="${feedType}"/></schema:Series>
    <category scheme="http://librarysimplified.org/terms/genres/Simplified/" term="urn:jannitys" label="Jännitys">
      <link href="/subjects/1" type="${feedType}"/></category>
    <category scheme="http://schema.org/audience" term="Adult" label="Aikuiset"/>
    <link rel="http://opds-spec.org/image" href="https://img.example.fi/1.jpg" type="image/jpeg"/>
    <link rel="http://opds-spec.org/image/thumbnail" href="https://img.example.fi/1-160.jpg" type="image/jpeg"/>
    <link rel="alternate" href="/works/1" type="${entryType}"/>
    <link rel="self" href="/loans/1" type="${entryType}"/>
    <link rel="related" href="/works/1/related" type="${feedType}"/>
    <link rel="preview" href="/1-sample.mp3" type="audio/mpeg"/>
    ${more}`,
    'schema:additionalType="http://bib.schema.org/Audiobook"',
  )}`;

export const twin = (links: readonly object[] = free.json): object => ({
  metadata: {
    '@type': 'http://schema.org/Audiobook',
    identifier: 'urn:isbn:9789510000007',
    title: 'Kivinen ranta',
    subtitle: 'Romaani',
    author: [
      { name: 'Aino Esimerkki', links: [{ href: '/works/contributor/1', type: 'application/opds+json' }] },
      'Toinen',
    ],
    narrator: 'Lauri Lukija',
    translator: ['Kaija Kääntäjä'],
    illustrator: { name: 'Kuvittaja' },
    editor: 'Toimittaja',
    contributor: 'Muu',
    description: '<p>Ranta on kivinen.</p>',
    language: 'fi',
    publisher: 'Mallikustannus',
    published: '2025-03-01',
    duration: 3720,
    belongsTo: { series: { name: 'Ranta', position: 2, links: [{ href: '/works/series/1' }] } },
    subject: [
      { name: 'Jännitys', links: [{ href: '/subjects/1' }] },
      { name: 'Aikuiset', scheme: 'http://schema.org/audience' },
    ],
  },
  images: [
    { href: 'https://img.example.fi/1.jpg', type: 'image/jpeg' },
    { href: 'https://img.example.fi/1-160.jpg', type: 'image/jpeg' },
  ],
  links: [
    { rel: 'self', href: 'https://api.example.fi/works/1', type: 'application/opds-publication+json' },
    { rel: 'related', href: '/works/1/related', type: 'application/opds+json' },
    { rel: 'preview', href: '/1-sample.mp3', type: 'audio/mpeg' },
    ...links,
  ],
});

const facet = (attributes: string): string => `<link rel="http://opds-spec.org/facet" ${attributes}/>`;

export const feed = atom(
  'feed',
  `<id>https://api.example.fi/malli/feed/7</id>
  <title>Uutuudet</title>
  <opensearch:totalResults>40</opensearch:totalResults>
  <link rel="self" href="https://api.example.fi/malli/feed/7" type="${feedType}"/>
  <link rel="next" href="?key=b" type="${feedType}"/>
  <link rel="start" href="/malli" title="Mallila"/>
  <link rel="up" href="/malli/feed/1" title="Lapset"/>
  <link rel="search" href="/malli/search" type="application/opensearchdescription+xml"/>
  <link rel="correction" href="/malli/search?query=veljes" title="veljes"/>
  <link rel="http://opds-spec.org/shelf" href="/malli/loans"/>
  <link rel="http://www.w3.org/ns/oa#annotationService" href="/malli/annotations/"/>
  <link rel="http://opds-spec.org/auth/document" href="/malli/authentication_document"/>
  <simplified:breadcrumbs>
    <link href="/malli" title="Mallila"/><link href="/malli/feed/0" title="Kirjat"/><link href="/malli/feed/1" title="Lapset"/>
  </simplified:breadcrumbs>
  ${facet('href="?entrypoint=All" title="Kaikki" opds:facetGroup="Muoto" opds:activeFacet="true" simplified:facetGroupType="http://librarysimplified.org/terms/rel/entrypoint"')}
  ${facet('href="?entrypoint=Book" title="E-kirjat" opds:facetGroup="Muoto" thr:count="9" simplified:facetGroupType="http://librarysimplified.org/terms/rel/entrypoint"')}
  ${facet('href="?language=fin" title="suomi" opds:facetGroup="Kieli" thr:count="31"')}
  ${entry().replace(/^<\?.*?\?>/, '')}
  <entry><id>urn:lane:8</id><title>Äänikirjat</title><link rel="subsection" href="/malli/feed/8" type="${feedType}"/></entry>`,
);

export const feedTwin = {
  metadata: { title: 'Uutuudet', numberOfItems: 40 },
  links: [
    { rel: 'self', href: 'https://api.example.fi/malli/feed/7' },
    { rel: 'next', href: '?key=b' },
    { rel: 'start', href: '/malli', title: 'Mallila' },
    { rel: 'up', href: '/malli/feed/0', title: 'Kirjat' },
    { rel: 'up', href: '/malli/feed/1', title: 'Lapset' },
    { rel: 'search', href: '/malli/search', type: 'application/opensearchdescription+xml' },
    { rel: 'correction', href: '/malli/search?query=veljes', title: 'veljes' },
    { rel: 'http://opds-spec.org/shelf', href: '/malli/loans' },
    { rel: 'http://www.w3.org/ns/oa#annotationService', href: '/malli/annotations/' },
    { rel: 'http://opds-spec.org/auth/document', href: '/malli/authentication_document' },
  ],
  facets: [
    {
      metadata: { title: 'Muoto' },
      links: [
        {
          rel: ['self', 'http://librarysimplified.org/terms/rel/entrypoint'],
          href: '?entrypoint=All',
          title: 'Kaikki',
          properties: { 'http://palaceproject.io/terms/properties/default': true },
        },
        { href: '?entrypoint=Book', title: 'E-kirjat', properties: { numberOfItems: 9 } },
      ],
    },
    {
      metadata: { title: 'Kieli' },
      links: [{ href: '?language=fin', title: 'suomi', properties: { numberOfItems: 31 } }],
    },
  ],
  navigation: [{ href: '/malli/feed/8', title: 'Äänikirjat', type: 'application/opds+json' }],
  publications: [twin()],
};

const book = (id: string): string =>
  `<entry><id>${id}</id><title>${id}</title><link rel="${borrow}" href="/borrow"/>
  <link rel="collection" href="/malli/feed/new" title="Uutuudet"/></entry>`;

export const groups = atom(
  'feed',
  `<title>Mallila</title>
  <entry><id>urn:1</id><title>Kivinen ranta</title><link rel="alternate" href="/works/1" type="${entryType}"/>
    <link rel="collection" title="Nimekkeet"/></entry>
  ${book('urn:2')}${book('urn:3')}`,
);

export const searchDescription = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Malli</ShortName>
  <Url type="text/html" template="/search.html?q={searchTerms}"/>
  <Url type="${feedType}" template="/search?q={searchTerms}&amp;page={startPage?}"/>
  <Url rel="suggestions" type="${feedType}" template="https://api.example.fi/malli/suggestions{?query}"/>
</OpenSearchDescription>`;
