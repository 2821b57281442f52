/** What the command says, in the language of whoever runs it. */

import { english, type ComplaintSentences } from '../config/complaint-words.ts';
import type { Obstacle } from './located-json.ts';

export interface Sentences {
  readonly complaints: ComplaintSentences;
  readonly obstacles: Readonly<Record<Obstacle, string>>;
  readonly usage: string;
  readonly isRight: (file: string) => string;
  readonly mistakes: (file: string, count: number) => string;
  /** That are counted, but not said. */
  readonly more: (count: number) => string;
  /** In place of the count: nothing is known of what follows. */
  readonly stopped: (file: string) => string;
  readonly cannotRead: Readonly<Record<'missing' | 'folder' | 'refused', (file: string) => string>>;
  readonly notARecord: string;
}

export const inEnglish: Sentences = {
  complaints: english,
  obstacles: {
    'value-expected': 'Not JSON: a value is expected here: a text in "quotes", a number, true, false, [ or {.',
    'name-expected': 'Not JSON: a name in "quotes" is expected here.',
    'colon-expected': 'Not JSON: a colon is expected between name and value.',
    'comma-expected': 'Not JSON: a comma or a closing bracket is expected here.',
    'comma-too-many': 'Not JSON: no comma may stand before a closing bracket.',
    'text-unfinished': 'Not JSON: this text doesn’t end, or has a character in it that has to be written with \\.',
    'name-twice': 'This name stands here twice; keep one of them.',
    'more-after-end': 'Not JSON: nothing may stand after the end.',
    'too-deep': 'Brackets stand too deep in brackets here; no configuration needs so many.',
  },
  usage: `Usage: elib-components check-config FILE [--level library|area|nation|page] [--language en|fi|sv]

Says what is wrong in a library's configuration, where, and what to write instead.
Ends with 0 when nothing is wrong, else with 1.`,
  isRight: (file) => `${file}: right.`,
  mistakes: (file, count) => `${file}: ${count === 1 ? '1 mistake' : `${count} mistakes`}; what isn't named is right.`,
  more: (count) => `… and ${count} more.`,
  stopped: (file) => `${file}: what comes after this mistake hasn't been looked at; mend it and check again.`,
  cannotRead: {
    missing: (file) => `${file}: there is no such file.`,
    folder: (file) => `${file} is a folder; name the file in it, such as ${file}/library.json.`,
    refused: (file) => `${file} can't be read.`,
  },
  notARecord: 'A configuration is a record: it begins with { and ends with }.',
};
