/**
 * How well the search finds what people mean. Each JSON file beside this one holds judgements by one person: a query and
 * the work that must be among the first three. They are never written to fit the ranking; a file says when it was written.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { FeedDocument } from '../../../../demo/api/documents.ts';
import { works } from '../../../../demo/catalogue/index.ts';
import { ELibrary } from '../e-library.ts';

interface Judgement {
  readonly query: string;
  /** Id of the work. */
  readonly work: string;
  readonly kind: string;
}

interface JudgementFile {
  /** When, as seen from the ranking. */
  readonly written: string;
  readonly judgements: readonly Judgement[];
  /** How many must hold. */
  readonly atLeast: number;
}

const shown = 3;

const folder = import.meta.dirname;
const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
const idOf = new Map(works.map(({ identifier, id }) => [identifier, id]));

let elib: ELibrary;
before(async () => {
  elib = await ELibrary.open();
});
after(() => elib.close());

async function firstFor(query: string): Promise<readonly (string | undefined)[]> {
  const { body } = await elib.visitor.get<FeedDocument>(`/koivuranta/search?query=${encodeURIComponent(query)}`);
  return (body.publications ?? []).slice(0, shown).map(({ metadata }) => idOf.get(metadata.identifier));
}

for (const name of names) {
  const { written, judgements, atLeast } = JSON.parse(await readFile(join(folder, name), 'utf8')) as JudgementFile;

  test(`at least ${atLeast} of ${judgements.length} judgements written ${written} hold (${name})`, async (context) => {
    let held = 0;
    for (const { query, work, kind } of judgements) {
      assert.ok(
        works.some(({ id }) => id === work),
        `${work} is in the collection`,
      );
      const first = await firstFor(query);
      if (first.includes(work)) held += 1;
      else context.diagnostic(`${kind}: “${query}” finds ${first.join(', ') || 'nothing'} before ${work}`);
    }
    context.diagnostic(`${held} of ${judgements.length} hold`);
    assert.ok(held >= atLeast, `${held} of ${judgements.length} hold`);
  });
}

test('each file judges every query once', async () => {
  for (const name of names) {
    const { judgements } = JSON.parse(await readFile(join(folder, name), 'utf8')) as JudgementFile;
    assert.equal(new Set(judgements.map(({ query }) => query)).size, judgements.length, name);
  }
});
