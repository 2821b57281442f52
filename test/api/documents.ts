/** One document of each format that servers send, with everything in it that our readers look at. Written for the tests. */

const acquisition = 'http://opds-spec.org/acquisition';
const feedType = 'application/opds+json';

const borrowLink = (state: string): object => ({
  rel: `${acquisition}/borrow`,
  href: '/works/1/borrow',
  type: 'application/opds-publication+json',
  properties: {
    availability: { state, since: '2026-11-01T10:00:00Z', until: '2026-12-01' },
    holds: { total: 12, position: 3 },
    copies: { total: 3, available: 0 },
    indirectAcquisition: [
      { type: 'application/vnd.readium.lcp.license.v1.0+json', child: [{ type: 'application/epub+zip' }] },
    ],
  },
});

const revokeLink = { rel: 'http://librarysimplified.org/terms/rel/revoke', href: '/loans/1/revoke' };

const loanLink = (type: string): object => ({
  rel: acquisition,
  href: '/loans/1/fulfill',
  type,
  properties: { availability: { state: 'available', since: '2026-11-01T10:00:00Z', until: '2026-11-22T10:00:00Z' } },
});

const publicationWith = (links: readonly object[]): object => ({
  metadata: {
    '@type': 'http://schema.org/Audiobook',
    identifier: 'urn:isbn:9789510000007',
    title: { fi: 'Kivinen ranta', sv: 'Stenstranden' },
    subtitle: 'Romaani',
    sortAs: 'kivinen ranta',
    author: [
      { name: 'Aino Esimerkki', sortAs: 'Esimerkki, Aino', links: [{ href: '/works/contributor/1' }] },
      'Toinen',
    ],
    narrator: 'Lauri Lukija',
    translator: { name: { fi: 'Kaija Kääntäjä' } },
    language: ['fin', 'swe'],
    published: '2025-03-01',
    publisher: { name: 'Mallikustannus' },
    description: '<p lang="fi">Ranta on kivinen.</p>',
    subject: [{ name: 'Jännitys', scheme: 'urn:genres' }, 'Meri'],
    belongsTo: { series: [{ name: 'Ranta', position: 2 }] },
    duration: 3720,
  },
  images: [{ href: 'https://img.example.fi/1-400.jpg', type: 'image/jpeg', width: 400, height: 600 }],
  links: [
    { rel: 'self', href: '/works/1', type: 'application/opds-publication+json' },
    { rel: 'preview', href: 'https://media.example.fi/1-sample.mp3', type: 'audio/mpeg' },
    ...links,
  ],
});

export const publication = publicationWith([borrowLink('unavailable')]);

const publications = [
  publication,
  publicationWith([borrowLink('available')]),
  publicationWith([borrowLink('reserved'), revokeLink]),
  publicationWith([borrowLink('ready'), revokeLink]),
  publicationWith([loanLink('application/audiobook+json'), loanLink('text/html'), revokeLink]),
  publicationWith([{ rel: `${acquisition}/open-access`, href: '/1.epub', type: 'application/epub+zip' }]),
];

export const feed = {
  metadata: { title: 'Uutuudet', numberOfItems: 40, itemsPerPage: 6, currentPage: 1 },
  links: [
    { rel: 'self', href: 'https://api.example.fi/malli/feed/7', type: feedType },
    { rel: ['next'], href: '?page=2', type: feedType },
    { rel: 'search', href: '/malli/search{?query,title,author}', type: feedType, templated: true },
    { rel: 'http://opds-spec.org/shelf', href: '/malli/loans', type: feedType },
    { rel: ['profile', 'http://librarysimplified.org/terms/rel/user-profile'], href: '/malli/patrons/me' },
    { rel: 'http://www.w3.org/ns/oa#annotationService', href: '/malli/annotations/' },
    { rel: 'http://opds-spec.org/auth/document', href: '/malli/authentication_document' },
  ],
  navigation: [{ href: '/malli/feed/8', title: 'Äänikirjat', type: feedType }],
  facets: [
    {
      metadata: { title: 'Kieli' },
      links: [{ rel: 'self', href: '?language=fin', title: 'suomi', properties: { numberOfItems: 40 } }],
    },
  ],
  groups: [
    {
      metadata: { title: 'Jännitys' },
      links: [{ rel: 'self', href: '/malli/feed/9', type: feedType }],
      publications: publications.slice(0, 2),
    },
  ],
  publications,
};

export const authentication = {
  id: 'https://api.example.fi/malli/authentication_document',
  title: 'Mallikirjasto',
  authentication: [
    {
      type: 'http://thepalaceproject.org/authtype/basic-token',
      labels: { login: 'Kortin numero', password: 'PIN' },
      links: [
        { rel: 'authenticate', href: 'https://api.example.fi/malli/authenticate' },
        { rel: 'logout', href: 'https://api.example.fi/malli/session' },
      ],
    },
  ],
  links: [{ rel: 'http://opds-spec.org/shelf', href: '/malli/loans' }],
};

export const manifest = {
  '@context': 'https://readium.org/webpub-manifest/context.jsonld',
  metadata: {
    '@type': 'http://schema.org/Audiobook',
    conformsTo: 'https://readium.org/webpub-manifest/profiles/audiobook',
    identifier: 'urn:isbn:9789510000014',
    title: 'Yön äänet',
    duration: 3720,
  },
  links: [{ rel: 'self', href: 'https://media.example.fi/2/manifest.json', type: 'application/audiobook+json' }],
  readingOrder: [
    {
      href: '1.mp3?signature=abc',
      type: 'audio/mpeg',
      duration: 1800,
      title: 'Luku 1',
      alternate: [{ href: '1.opus', type: 'audio/ogg' }],
    },
    { href: '2.mp3?signature=def', type: 'audio/mpeg', duration: 1920, title: 'Luku 2' },
  ],
  toc: [
    { href: '1.mp3?signature=abc#t=0', title: 'Alku', children: [{ href: '1.mp3#t=604', title: 'Silta' }] },
    { href: '2.mp3', title: 'Loppu' },
  ],
  resources: [{ rel: 'cover', href: 'cover.jpg', type: 'image/jpeg', width: 600, height: 600 }],
};

export const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  motivation: 'http://librarysimplified.org/terms/annotation/idling',
  body: {
    'http://librarysimplified.org/terms/time': '2026-11-20T18:00:00Z',
    'http://librarysimplified.org/terms/device': 'urn:uuid:5a0c2c9e-6f0e-4b57-9f0a-1f0f5a6a2b11',
  },
  target: {
    source: 'urn:isbn:9789510000014',
    selector: {
      type: 'oa:FragmentSelector',
      value:
        '{"@type":"LocatorAudioBookTime","@version":2,"readingOrderItem":"2.mp3","readingOrderItemOffsetMilliseconds":134500}',
    },
  },
};

export const profile = {
  name: 'Testi',
  loans: { total: 5, available: 3 },
  holds: { total: 5, available: 5 },
  homeMunicipality: { code: '009', name: { fi: 'Mallikunta' } },
};
