/** What the reference e-library takes from the demo collection. */
export { subjects, type Subject, type SubjectNames } from './subjects.ts';
export type { Audience, Chapter, Contributor, Description, Language, Work } from './work.ts';
export { workBy, works } from './collection.ts';
export { worksWithScreenReader, type Accessibility } from './accessibility.ts';
export { mostSyntheticWorks, syntheticIsbns, syntheticWorks } from './synthetic/synthetic-work.ts';
export { coverSvg } from './covers/cover.ts';
export { loadFonts } from './covers/lettering.ts';
export { coverPng } from './covers/raster.ts';
export type { SpokenBook, Track } from './speech/book-file.ts';
export { speakBook } from './speech/speak-book.ts';
