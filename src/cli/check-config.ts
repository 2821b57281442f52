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

/** Nobody reads more at once. */
const mostSaid = 50;

/** A mistake that stands somewhere, and how it is said if it comes to that. */
interface Found {
  readonly offset: number;
  readonly sentence: () => string;
}

/** What was found in the whole file, or up to where it can't be read any further. */
interface Judgement {
  readonly found: readonly Found[];
  readonly isWhole: boolean;
}

const reasonByCode: Readonly<Record<string, keyof Sentences['cannotRead']>> = { ENOENT: 'missing', EISDIR: 'folder' };

/** The library's own may leave nothing out that is needed, others may. */
function complaintsFor(json: unknown, level: Level['level']): readonly Complaint[] {
  return level === 'library' ? complaintsOf({ json, found: 'file:///' }) : complaintsOfPart(json);
}

function mistakesIn(json: LocatedJson, { level, words }: CheckOptions): Judgement {
  if (!isRecord(json.value)) return { found: [{ offset: 0, sentence: () => words.notARecord }], isWhole: false };
  const found = complaintsFor(json.value, level)
    .map((complaint) => ({
      offset: offsetOf(json, complaint.place),
      sentence: () => complaintSentences(complaint, words.complaints),
    }))
    .sort((one, other) => one.offset - other.offset);
  return { found, isWhole: true };
}

function judge(text: string, options: CheckOptions): Judgement {
  try {
    return mistakesIn(readLocated(text), options);
  } catch (thrown) {
    if (!(thrown instanceof NotJson)) throw thrown;
    const { offset, obstacle } = thrown;
    return { found: [{ offset, sentence: () => options.words.obstacles[obstacle] }], isWhole: false };
  }
}

function verdictOn(text: string, options: CheckOptions): Verdict {
  const { file, words } = options;
  const { found, isWhole } = judge(text, options);
  const lines = found.slice(0, mostSaid).map(({ offset, sentence }) => {
    const { line, column } = lineAndColumn(text, offset);
    return `${file}:${line}:${column} ${sentence()}`;
  });
  if (found.length === 0) return { exitCode: 0, lines: [words.isRight(file)] };
  const more = found.length > mostSaid ? [words.more(found.length - mostSaid)] : [];
  const end = isWhole ? words.mistakes(file, found.length) : words.stopped(file);
  return { exitCode: 1, lines: [...lines, ...more, end] };
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
  return verdictOn(text, options);
}
