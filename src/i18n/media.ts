/** What a publication is called by its medium, in every language: so few words that they come with what shows a cover. */

import type { Medium } from '../domain/publication.ts';

export type MediumNames = Readonly<Record<Medium, string>>;

export const fi: MediumNames = { ebook: 'E-kirja', audiobook: 'Äänikirja', other: 'Julkaisu' };
export const sv: MediumNames = { ebook: 'E-bok', audiobook: 'Ljudbok', other: 'Publikation' };
export const en: MediumNames = { ebook: 'E-book', audiobook: 'Audiobook', other: 'Publication' };
