/** A few books that tests and stories lend: real titles as facts, with drawn covers and sounds of no length. */

import type { Audiobook } from '../../src/domain/audiobook.ts';
import type { Lending } from '../../src/domain/lending.ts';
import type { Contributor, Publication } from '../../src/domain/publication.ts';
import { plain } from '../../src/domain/text.ts';

const drawnCover = (hue: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="480"><rect width="320" height="480" fill="hsl(${hue} 38% 34%)"/><path d="M40 90h240M40 130h160" stroke="hsl(${hue} 60% 88%)" stroke-width="14"/><circle cx="160" cy="320" r="80" fill="hsl(${hue + 40} 60% 62%)"/></svg>`,
  )}`;

const person = (name: string, role: Contributor['role'] = 'author'): Contributor => ({ name: plain(name), role });

/** A thousandth of a second of it. */
const silence = 'data:audio/wav;base64,UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQgAAACAgICAgICAgA==';

interface Facts {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly published: string;
  readonly hue: number;
  readonly more?: Partial<Publication>;
}

export const availableLending: Lending = {
  kind: 'available',
  borrow: 'https://e.example/borrow',
  copies: { total: 3, available: 2 },
  holds: { total: 0 },
};

export const unavailableLending: Lending = {
  kind: 'unavailable',
  borrow: 'https://e.example/borrow',
  copies: { total: 1, available: 0 },
  holds: { total: 4 },
};

/** A loan that ends at the end of 8 December 2026 in Helsinki. */
export const loanUntil = '2026-12-08T21:59:59Z';

const describeBook = ({ id, title, author, language, published, hue, more }: Facts): Publication => ({
  id: `urn:isbn:${id}`,
  title: { [language]: title },
  medium: 'ebook',
  contributors: [person(author)],
  languages: [language],
  published,
  subjects: [],
  series: [],
  covers: [{ href: drawnCover(hue), type: 'image/svg+xml', width: 320, height: 480 }],
  self: `https://e.example/publications/${id}`,
  lending: availableLending,
  ...more,
});

export const sevenBrothers = describeBook({
  id: '9789510000001',
  title: 'Seitsemän veljestä',
  author: 'Aleksis Kivi',
  language: 'fi',
  published: '1870',
  hue: 150,
  more: {
    medium: 'audiobook',
    contributors: [person('Aleksis Kivi'), person('Maija Lukija', 'narrator')],
    publisher: plain('Mallikustannus'),
    description: { fi: 'Seitsemän veljestä lähtee metsään opettelemaan <em>lukemaan</em> ja palaa miehinä kotiin.' },
    subjects: [{ name: { fi: 'romaanit', sv: 'romaner', en: 'novels' } }, { name: { fi: 'veljekset' } }],
    series: [{ name: { fi: 'Suomen klassikot' }, position: 2 }],
    durationSeconds: 41_520,
    isbn: '9789510000001',
    sample: { href: silence, type: 'audio/wav' },
  },
});

export const ensignStal = describeBook({
  id: '9789510000002',
  title: 'Fänrik Ståls sägner',
  author: 'Johan Ludvig Runeberg',
  language: 'sv',
  published: '1848',
  hue: 215,
});

export const kalevala = describeBook({
  id: '9789510000003',
  title: 'Kalevala',
  author: 'Elias Lönnrot',
  language: 'fi',
  published: '1849',
  hue: 25,
  more: { lending: unavailableLending },
});

export const railway = describeBook({
  id: '9789510000004',
  title: 'Rautatie',
  author: 'Juhani Aho',
  language: 'fi',
  published: '1884',
  hue: 350,
});

export const tuntematon = describeBook({
  id: '9789510000005',
  title: 'Kertomus siitä, kuinka eräs hyvin pitkä otsikko mahtuu kirjaston kortille ilman että mitään katoaa näkyvistä',
  author: 'Pitkänimi Esimerkkilä-Mallikkainen',
  language: 'fi',
  published: '2024',
  hue: 90,
  more: { covers: [] },
});

export const prideAndPrejudice = describeBook({
  id: '9789510000006',
  title: 'Pride and Prejudice',
  author: 'Jane Austen',
  language: 'en',
  published: '1813',
  hue: 300,
});

export const books: readonly Publication[] = [
  sevenBrothers,
  ensignStal,
  kalevala,
  railway,
  tuntematon,
  prideAndPrejudice,
];

/** `publication` as a patron has it who borrowed it. */
export const onLoan = (publication: Publication, until = loanUntil): Publication => ({
  ...publication,
  lending: {
    kind: 'on-loan',
    until,
    since: '2026-11-24T10:00:00Z',
    revoke: 'https://e.example/revoke',
    ways: [
      publication.medium === 'audiobook'
        ? { kind: 'play', href: 'https://e.example/fulfil', type: 'application/audiobook+json' }
        : { kind: 'read', href: 'https://e.example/fulfil', type: 'text/html' },
    ],
  },
});

/** A renewed loan ends at the end of 22 December 2126 in Helsinki. */
export const renewedUntil = '2126-12-22T21:59:59Z';

type OnHold = Extract<Lending, { kind: 'on-hold' }>;

/** `publication` as a patron has it who waits for it. */
export const onHold = (publication: Publication, more: Partial<OnHold> = {}): Publication => ({
  ...publication,
  lending: { kind: 'on-hold', holds: { total: 6, position: 4 }, revoke: 'https://e.example/revoke', ...more },
});

/** `publication` as a patron has it whose turn has come. */
export const readyToBorrow = (publication: Publication, until = '2026-11-28T23:59:59.999999Z'): Publication => ({
  ...publication,
  lending: { kind: 'hold-ready', borrow: 'https://e.example/borrow', revoke: 'https://e.example/revoke', until },
});

export const sevenBrothersAudio: Audiobook = {
  publicationId: sevenBrothers.id,
  title: sevenBrothers.title,
  tracks: [
    { href: 'https://e.example/1.mp3', name: '1.mp3', type: 'audio/mpeg', durationSeconds: 1800 },
    { href: 'https://e.example/2.mp3', name: '2.mp3', type: 'audio/mpeg', durationSeconds: 2400 },
    { href: 'https://e.example/3.mp3', name: '3.mp3', type: 'audio/mpeg', durationSeconds: 3000 },
  ],
  chapters: [
    { title: { fi: 'Ensimmäinen luku' }, startSeconds: 0 },
    { title: { fi: 'Toinen luku' }, startSeconds: 1800 },
    { title: { fi: 'Kolmas luku' }, startSeconds: 4200 },
  ],
  durationSeconds: 7200,
};
