/** Checks one configuration file for a webmaster or a build: every mistake with its line and column. Prints nothing itself. */

import { readFile } from 'node:fs/promises';
import { complaintSentences } from '../config/complaint-words.ts';
import { complaintsOf, complaintsOfPart, type Complaint } from '../config/complaints.ts';
import type { Level } from '../config/cascade.ts';
import { isRecord } from '../config/sift.ts';
import { lineAndColumn, NotJson, offsetOf, readLocated, type LocatedJson } from './located-json.ts';
import type { Sentences } from './sentences.ts';

export interface Verdict {
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
}

export interface CheckOptions {
  readonly file: string;
  readonly level: Level['level'];
  readonly words: Sentences;
}

/** A mistake that stands somewhere. */
interface Found {
  readonly offset: number;
  readonly sentence: string;
}

const reasonByCode: Readonly<Record<string, keyof Sentences['cannotRead']>> = { ENOENT: 'missing', EISDIR: 'folder' };

/** The library's own may leave nothing out that is needed, others may. */
function complaintsFor(json: unknown, level: Level['level']): readonly Complaint[] {
  return level === 'library' ? complaintsOf({ json, found: 'file:///' }) : complaintsOfPart(json);
}

function mistakesIn(json: LocatedJson, { level, words }: CheckOptions): readonly Found[] {
  if (!isRecord(json.value)) return [{ offset: 0, sentence: words.notARecord }];
  return complaintsFor(json.value, level)
    .map((complaint) => ({
      offset: offsetOf(json, complaint.place),
      sentence: complaintSentences(complaint, words.complaints),
    }))
    .sort((one, other) => one.offset - other.offset);
}

function judge(text: string, options: CheckOptions): readonly Found[] {
  try {
    return mistakesIn(readLocated(text), options);
  } catch (thrown) {
    if (!(thrown instanceof NotJson)) throw thrown;
    return [{ offset: thrown.offset, sentence: options.words.obstacles[thrown.obstacle] }];
  }
}

export async function checkConfig(options: CheckOptions): Promise<Verdict> {
  const { file, words } = options;
  let text: string;
  try {
    // Editors of some systems put a mark before the text.
    text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    return { exitCode: 1, lines: [words.cannotRead[reasonByCode[code] ?? 'refused'](file)] };
  }
  const found = judge(text, options);
  const lines = found.map(({ offset, sentence }) => {
    const { line, column } = lineAndColumn(text, offset);
    return `${file}:${line}:${column} ${sentence}`;
  });
  if (found.length === 0) return { exitCode: 0, lines: [words.isRight(file)] };
  return { exitCode: 1, lines: [...lines, words.mistakes(file, found.length)] };
}
