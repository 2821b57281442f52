/** Shows in the browser's console which value of the configuration holds and which level gives it, for a webmaster who writes `?elib-debug`. */

import type { Library } from '../../domain/library.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every place beneath `place` that has a value, with lists as one. */
const placesIn = (value: unknown, place = ''): readonly string[] =>
  isRecord(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([name, member]) => placesIn(member, place ? `${place}.${name}` : name))
    : [place];

export async function explainInConsole(library: Pick<Library, 'explain'>): Promise<void> {
  try {
    const { value: whole } = await library.explain('');
    const told = await Promise.all(placesIn(whole).map((place) => library.explain(place)));
    const rows = told.map(({ place, value, level, lockedBy = '' }) => {
      return [place, { value: JSON.stringify(value), level, lockedBy }] as const;
    });
    console.info('elib: the configuration of this page, and which level says what');
    console.table(Object.fromEntries(rows));
    console.info(
      "elib: await document.querySelector('elib-library').service.explain('holds.policy') tells more of a place",
    );
  } catch (reason) {
    console.warn('elib: there is no configuration to explain', reason);
  }
}
