/**
 * Makes up works by the hundred thousand, each from its number alone and so the same on every machine: for trying how the
 * e-library bears a national collection. No author, title or publisher in it exists.
 */
import { accessibilityOf } from '../accessibility.ts';
import { isbnOf, slugOf, uuidOf } from '../identity.ts';
import { subjects } from '../subjects.ts';
import type { Subject } from '../subjects.ts';
import type { Audience, Chapter, Contributor, Work } from '../work.ts';
import { englishWords } from './english-words.ts';
import { finnishWords } from './finnish-words.ts';
import { swedishWords } from './swedish-words.ts';
import type { TitleWords } from './title-words.ts';

type Tongue = 'fi' | 'sv' | 'en';

const wordsOf: Readonly<Record<Tongue, TitleWords>> = { fi: finnishWords, sv: swedishWords, en: englishWords };

/** Every so many works of ten: the languages, readers and forms of a Finnish library. */
const tongues: readonly Tongue[] = ['fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'sv', 'sv', 'en', 'en'];
const audiences: readonly Audience[] = [
  ...(['adult', 'adult', 'adult', 'adult', 'adult', 'adult'] as const),
  ...(['children', 'children', 'children', 'young-adult'] as const),
];
const audiobookShare = 0.25;
const seriesShare = 0.15;
const booksInSeries = 5;

const genres = Object.keys(subjects).filter((subject): subject is Subject => subject !== 'sami');

const publishers: Readonly<Record<Tongue, readonly string[]>> = {
  fi: ['Hiidenvirta', 'Kuikkalahti', 'Suokukka', 'Harmaahauki'],
  sv: ['Enskär Förlag', 'Tallskogen'],
  en: ['Lantern & Reed', 'Saltmarsh House'],
};

const narrators = { fi: 'Puhesyntetisaattori', sv: 'Talsyntes', en: 'Speech synthesiser' } as const;

const says: Readonly<Record<Tongue, (subject: string, place: string, noun: string) => string>> = {
  fi: (subject, place, noun) => `Aiheena ${subject}: tapahtumat ${place} saavat alkunsa, kun ${noun} paljastuu.`,
  sv: (subject, place, noun) => `Om ${subject}: händelserna ${place} börjar när ${noun} avslöjas.`,
  en: (subject, place, noun) => `On ${subject}: what happens ${place} begins when ${noun} comes to light.`,
};

const chapterNames = { fi: 'Luku', sv: 'Kapitel', en: 'Chapter' } as const;

type Dice = <T>(choices: readonly T[]) => T;

const firstDay = Date.UTC(2015, 0, 1);
const arrivalDays = 4300;
const dayMs = 86_400_000;

/** A repeatable row of numbers in [0, 1) for a number (splitmix32): hashing each would take longer than all the rest. */
function chanceOf(number: number): () => number {
  let state = number | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
}

const diceOf =
  (chance: () => number): Dice =>
  (choices) => {
    const choice = choices[Math.floor(chance() * choices.length)];
    if (choice === undefined) throw new Error('There is nothing to choose from');
    return choice;
  };

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** “Kissakivi”; in English two words. */
function compound(words: TitleWords, tongue: Tongue, pick: Dice, parts: number): string {
  const [last] = pick(words.nouns);
  const before = Array.from({ length: parts - 1 }, () => pick(words.stems));
  return tongue === 'en' ? [...before, last.replace('The ', '')].join(' ') : before.join('') + last;
}

const patterns: readonly ((words: TitleWords, tongue: Tongue, pick: Dice) => string)[] = [
  (words, tongue, pick) => `${pick(words.adjectives)} ${compound(words, tongue, pick, 1)}`,
  (words, tongue, pick) => `${pick(words.nouns)[1]} ${compound(words, tongue, pick, 2)}`,
  (words, tongue, pick) => `${compound(words, tongue, pick, 2)} ${pick(words.places)}`,
  (words, tongue, pick) => `${pick(words.adjectives)} ${compound(words, tongue, pick, 3)}`,
  (words, tongue, pick) =>
    `${pick(words.givenNames)} ${tongue === 'fi' ? 'ja' : tongue === 'sv' ? 'och' : 'and'} ${compound(words, tongue, pick, 2)}`,
];

function author(words: TitleWords, pick: Dice): Contributor {
  const [first, last] = [pick(words.givenNames), pick(words.familyBeginnings) + pick(words.familyEndings)];
  return { name: `${first} ${last}`, sortAs: `${last}, ${first}` };
}

function chapters(tongue: Tongue, text: string): readonly Chapter[] {
  return [1, 2, 3].map((number) => ({ title: `${chapterNames[tongue]} ${String(number)}`, text }));
}

/** Books of a series follow one another and have one author. */
function seriesOf(number: number): { name: string; author: Contributor; position: number; tongue: Tongue } | undefined {
  const first = Math.floor(number / booksInSeries);
  const chance = chanceOf(first ^ 0x5e71e5);
  if (chance() >= seriesShare) return undefined;
  const pick = diceOf(chance);
  const tongue = pick(tongues);
  const words = wordsOf[tongue];
  const name = capitalised(compound(words, tongue, pick, 2));
  return { name, author: author(words, pick), position: (number % booksInSeries) + 1, tongue };
}

/** @param number from 0 to 9 999 999, which is as many as their range of ISBNs holds */
export function syntheticWork(number: number): Work {
  const chance = chanceOf(number);
  const pick = diceOf(chance);
  const series = seriesOf(number);
  const tongue = series?.tongue ?? pick(tongues);
  const words = wordsOf[tongue];
  const title = capitalised(pick(patterns)(words, tongue, pick));
  const id = `${slugOf(title)}-${syntheticMark}${String(number)}`;
  const medium = chance() < audiobookShare ? 'audiobook' : 'ebook';
  const about = [...new Set([pick(genres), pick(genres)])];
  const text = says[tongue](
    subjects[about[0] ?? 'novels'][tongue].toLowerCase(),
    pick(words.places),
    pick(words.nouns)[0],
  );
  const audience = pick(audiences);
  return {
    id,
    identifier: uuidOf(id),
    isbn: isbnOf(`9${String(number).padStart(7, '0')}`),
    medium,
    title,
    authors: [series?.author ?? author(words, pick)],
    year: 1900 + Math.floor(126 * Math.sqrt(chance())),
    language: tongue,
    description: { lang: tongue, text },
    subjects: about,
    audience,
    publisher: pick(publishers[tongue]),
    addedOn: new Date(firstDay + Math.floor(chance() * arrivalDays) * dayMs).toISOString().slice(0, 10),
    accessibility: accessibilityOf(id, medium, audience),
    ...(series === undefined ? {} : { series: { name: series.name, position: series.position } }),
    ...(medium === 'ebook'
      ? {}
      : { narrators: [{ name: narrators[tongue], sortAs: narrators[tongue] }], chapters: chapters(tongue, text) }),
  };
}

const syntheticMark = 'nr';
const numberOfId = new RegExp(`-${syntheticMark}(\\d{1,7})$`);

/** The work with that id; undefined when none was ever made up with it. */
export function syntheticWorkBy(id: string): Work | undefined {
  const number = numberOfId.exec(id)?.[1];
  if (number === undefined) return undefined;
  const work = syntheticWork(Number(number));
  return work.id === id ? work : undefined;
}

export function* syntheticWorks(from: number, before: number): Generator<Work> {
  for (let number = from; number < before; number += 1) yield syntheticWork(number);
}

/** Of the works made up here, as texts compare. */
export const syntheticIsbns = { from: '97999', before: '9799:' } as const;

export const mostSyntheticWorks = 10_000_000;
