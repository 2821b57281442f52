/**
 * Collects the words of works while they are stored, and keeps them with how often they occur. Knows nothing of how they
 * are looked for.
 */
import { sql } from 'kysely';
import type { Work } from '../../catalogue/work.ts';
import { fold } from '../folded-text.ts';
import type { Database } from './open.ts';
import { headTexts } from './publication-row.ts';
import type { SubjectWords } from './publication-row.ts';

const between = /[^\p{Letter}\p{Mark}\p{Number}]+/u;
const rowsAtOnce = 5000;

export class VocabularyCollector {
  readonly #words = new Map<string, { spelling: string; uses: number }>();
  readonly #subjects: SubjectWords;

  constructor(subjects: SubjectWords) {
    this.#subjects = subjects;
  }

  add(work: Work): void {
    const subjectNames = work.subjects.flatMap((code) => {
      const { fi, sv, en } = this.#subjects[code];
      return [fi, sv, en];
    });
    const texts = [...headTexts(work), ...subjectNames].join(' ').toLowerCase();
    for (const spelling of new Set(texts.split(between))) {
      for (const word of fold(spelling).split(' ')) if (word !== '') this.#count(word, spelling);
    }
  }

  #count(word: string, spelling: string): void {
    const known = this.#words.get(word);
    if (known === undefined) this.#words.set(word, { spelling, uses: 1 });
    else known.uses += 1;
  }

  async store(db: Database): Promise<void> {
    const rows = [...this.#words].map(([word, { spelling, uses }]) => ({ word, spelling, uses }));
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      await sql`
        insert into vocabulary (word, spelling, uses)
        select * from json_to_recordset(${JSON.stringify(rows.slice(from, from + rowsAtOnce))}::json)
          as row(word text, spelling text, uses integer)
        on conflict (word) do update set uses = vocabulary.uses + excluded.uses`.execute(db);
    }
    this.#words.clear();
  }
}
