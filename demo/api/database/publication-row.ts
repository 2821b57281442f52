/**
 * Turns a work into its row of the catalogue, with the words and marks by which it is found. Knows no SQL and nothing of
 * licences.
 */
import { worksWithScreenReader } from '../../catalogue/accessibility.ts';
import type { Subject, SubjectNames } from '../../catalogue/subjects.ts';
import type { Contributor, Work } from '../../catalogue/work.ts';
import { fold, sortKey } from '../folded-text.ts';
import { decadeOf, mark } from '../markers.ts';
import type { Role } from './catalogue-tables.ts';

/** The text search configurations by language; what PostgreSQL has none for is only folded. */
const searchConfigurations: Readonly<Record<string, string>> = { fi: 'finnish', sv: 'swedish', en: 'english' };
const configurationOf = (language: string): string => searchConfigurations[language] ?? 'simple';

export type SubjectWords = Readonly<Record<Subject, SubjectNames>>;

/** What an e-library adds to a work when it buys it. */
export interface Holding {
  readonly minimumAge: number | null;
  readonly copies: number;
}

export const slug = (name: string): string => fold(name).replaceAll(' ', '-');

export const creditsOf = (work: Work): readonly (readonly [Role, readonly Contributor[]])[] => [
  ['author', work.authors],
  ['translator', work.translators ?? []],
  ['narrator', work.narrators ?? []],
];

/** Spoken Finnish, Swedish and English as a synthesiser says it: an estimate until the sound is there. */
const lettersPerSecond = 13;

const estimatedSeconds = (work: Work): number | null =>
  work.chapters === undefined
    ? null
    : Math.round(work.chapters.reduce((letters, chapter) => letters + chapter.text.length, 0) / lettersPerSecond);

/** What is searched in first, as written: title, names, series. */
export const headTexts = (work: Work): string[] => [
  work.title,
  work.subtitle ?? '',
  ...creditsOf(work).flatMap(([, people]) => people.map(({ name }) => name)),
  work.series?.name ?? '',
];

const marksOf = (work: Work): string[] => [
  ...fold(headTexts(work).join(' '))
    .split(' ')
    .map((word) => mark('head', word)),
  mark('medium', work.medium),
  mark('language', work.language),
  mark('audience', work.audience),
  mark('decade', String(decadeOf(work.year))),
  mark('accessible', String(worksWithScreenReader(work.accessibility))),
  ...work.subjects.map((code) => mark('subject', code)),
  ...work.authors.map(({ name }) => mark('author', slug(name))),
  ...creditsOf(work).flatMap(([, people]) => people.map(({ name }) => mark('contributor', slug(name)))),
  ...(work.series === undefined ? [] : [mark('series', slug(work.series.name))]),
];

/** The texts that the database makes words of, each by the rules of its language. */
function textsOf(work: Work, subjects: SubjectWords) {
  const title = [work.title, work.subtitle ?? ''].join(' ').toLowerCase();
  const subjectWords = (language: keyof SubjectNames) =>
    work.subjects.map((code) => subjects[code][language]).join(' ');
  return {
    title_text: title,
    title_words: fold(title),
    title_rules: configurationOf(work.language),
    series_text: (work.series?.name ?? '').toLowerCase(),
    series_words: fold(work.series?.name ?? ''),
    subjects_fi: subjectWords('fi'),
    subjects_sv: subjectWords('sv'),
    subjects_en: subjectWords('en'),
    subject_words: fold([subjectWords('fi'), subjectWords('sv'), subjectWords('en')].join(' ')),
    description_words: fold(work.description.text),
    description_rules: configurationOf(work.description.lang),
    marks: [...new Set(marksOf(work))],
  };
}

/**
 * As `rowType` of `store-works.ts` reads it. The texts come last: an object that begins with all of another's members is built
 * three times as slowly, and a large collection is waited for.
 */
export const publicationRow = (work: Work, subjects: SubjectWords, { minimumAge, copies }: Holding) => ({
  id: work.id,
  identifier: work.identifier,
  isbn: work.isbn,
  medium: work.medium,
  title: work.title,
  subtitle: work.subtitle ?? null,
  language: work.language,
  description: work.description.text,
  description_language: work.description.lang,
  publisher: work.publisher,
  published_year: work.year,
  added_on: work.addedOn,
  audience: work.audience,
  minimum_age: minimumAge,
  series_id: work.series === undefined ? null : slug(work.series.name),
  series_name: work.series?.name ?? null,
  series_position: work.series?.position ?? null,
  duration_seconds: estimatedSeconds(work),
  modified: `${work.addedOn}T06:00:00Z`,
  sort_key: sortKey(work.title),
  author_key: sortKey(work.authors[0]?.sortAs ?? ''),
  folded_title: fold(work.title),
  folded_names: fold(
    creditsOf(work)
      .flatMap(([, people]) => people.map(({ name }) => name))
      .join(' '),
  ),
  accessibility: work.accessibility,
  works_with_screen_reader: worksWithScreenReader(work.accessibility),
  subject_codes: work.subjects,
  author_ids: [...new Set(work.authors.map(({ name }) => slug(name)))],
  demand: Math.log1p(copies),
  ...textsOf(work, subjects),
});
