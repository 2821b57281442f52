/** The whole demo collection, table after table. Holds no rule of its own. */
import { syntheticWorkBy } from './synthetic/synthetic-work.ts';
import { audiobooksInEnglish } from './works/audiobooks-in-english.ts';
import { audiobooksInFinnish } from './works/audiobooks-in-finnish.ts';
import { audiobooksInSwedish } from './works/audiobooks-in-swedish.ts';
import { english } from './works/english.ts';
import { finnishForTheYoung } from './works/finnish-for-the-young.ts';
import { finnishPoetryAndDrama } from './works/finnish-poetry-and-drama.ts';
import { finnishProse } from './works/finnish-prose.ts';
import { finnishTranslations } from './works/finnish-translations.ts';
import { northernSami } from './works/northern-sami.ts';
import { swedishForTheYoung } from './works/swedish-for-the-young.ts';
import { swedishPoetryAndDrama } from './works/swedish-poetry-and-drama.ts';
import { swedishProse } from './works/swedish-prose.ts';
import type { Work } from './work.ts';

export const works: readonly Work[] = [
  ...finnishProse,
  ...finnishPoetryAndDrama,
  ...finnishForTheYoung,
  ...finnishTranslations,
  ...audiobooksInFinnish,
  ...swedishProse,
  ...swedishPoetryAndDrama,
  ...swedishForTheYoung,
  ...audiobooksInSwedish,
  ...english,
  ...audiobooksInEnglish,
  ...northernSami,
];

const byId = new Map(works.map((work) => [work.id, work]));

/** The real or synthetic work with that id. */
export const workBy = (id: string): Work | undefined => byId.get(id) ?? syntheticWorkBy(id);
