/**
 * Turns the tables in `works/` into works: a cataloguer writes a row, this fills in what follows from it (id, identifier,
 * names as spoken, publisher, day of arrival). Knows no single work.
 */
import { accessibilityOf } from './accessibility.ts';
import { chanceOf, isbnOfWork, oneOf, slugOf, uuidOf } from './identity.ts';
import type { Subject } from './subjects.ts';
import type { Audience, Chapter, Contributor, Description, Language, Work } from './work.ts';

/** What only some works need. Names are written as in a card index: "Kivi, Aleksis". */
export interface Note {
  readonly id?: string;
  readonly subtitle?: string;
  readonly translators?: readonly string[];
  readonly series?: readonly [name: string, position: number];
  readonly audience?: Audience;
}

/** Authors are parted by "; ". */
export type Row = readonly [
  title: string,
  authors: string,
  year: number,
  subjects: readonly [Subject, ...Subject[]],
  description: string,
  note?: Note,
];

export interface Shelf {
  readonly language: Language;
  readonly audience: Audience;
  /** Language of the descriptions. */
  readonly describedIn: Description['lang'];
}

const publishers: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  fi: ['Hiidenvirta', 'Kuikkalahti'],
  sv: ['Enskär Förlag'],
  en: ['Lantern & Reed'],
  se: ['Kaamosranta'],
};
const audioPublisher = 'Kaikuranta';

const narrators: Readonly<Record<Description['lang'], string>> = {
  fi: 'Puhesyntetisaattori',
  sv: 'Talsyntes',
  en: 'Speech synthesiser',
};

/** "Doyle, Arthur Conan" → "Arthur Conan Doyle"; a name without a comma is both. */
function contributor(sortAs: string): Contributor {
  const [last, first] = sortAs.split(', ');
  return { name: first === undefined ? sortAs : `${first} ${last}`, sortAs };
}

const firstDay = Date.UTC(2025, 0, 7);
const arrivalDays = 660;
const dayMs = 86_400_000;

function describe(row: Row, shelf: Shelf, id: string): Omit<Work, 'medium' | 'publisher' | 'accessibility'> {
  const [title, authors, year, subjects, description, note = {}] = row;
  const { subtitle, translators, series } = note;
  const arrival = firstDay + Math.floor(chanceOf(`arrival of ${id}`)() * arrivalDays) * dayMs;
  return {
    id,
    identifier: uuidOf(id),
    isbn: isbnOfWork(id),
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    authors: authors.split('; ').map(contributor),
    ...(translators === undefined ? {} : { translators: translators.map(contributor) }),
    year,
    language: shelf.language,
    description: { lang: shelf.describedIn, text: description },
    subjects,
    audience: note.audience ?? shelf.audience,
    ...(series === undefined ? {} : { series: { name: series[0], position: series[1] } }),
    addedOn: new Date(arrival).toISOString().slice(0, 10),
  };
}

/** The e-books of one table. */
export function ebooks(shelf: Shelf, rows: readonly Row[]): Work[] {
  return rows.map((row) => {
    const id = row[5]?.id ?? slugOf(row[0]);
    const publisher = oneOf(chanceOf(`publisher of ${id}`), publishers[shelf.language]);
    const described = describe(row, shelf, id);
    const accessibility = accessibilityOf(id, 'ebook', described.audience);
    return { ...described, medium: 'ebook', publisher, accessibility };
  });
}

const audioSuffix: Readonly<Record<Description['lang'], string>> = { fi: 'aani', sv: 'ljud', en: 'audio' };

/** An audiobook is told apart from the e-book of the same title by the ending of its id. */
export function audiobook(shelf: Shelf, row: Row, chapters: readonly [Chapter, Chapter, Chapter, ...Chapter[]]): Work {
  const id = `${row[5]?.id ?? slugOf(row[0])}-${audioSuffix[shelf.describedIn]}`;
  const narrator = narrators[shelf.describedIn];
  const described = describe(row, shelf, id);
  return {
    ...described,
    medium: 'audiobook',
    accessibility: accessibilityOf(id, 'audiobook', described.audience),
    narrators: [{ name: narrator, sortAs: narrator }],
    publisher: audioPublisher,
    chapters,
  };
}
