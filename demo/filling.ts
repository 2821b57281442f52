/** Fills the demo's database: the collection on the first start, what was made up beside it, and what older databases lack. Knows no ports. */
import type { Clock } from './api/clock.ts';
import { indexOlder } from './api/database/licences.ts';
import type { Database } from './api/database/open.ts';
import { introduceCuration } from './api/database/demo-curation.ts';
import { introduceDemo, isSeeded, seed } from './api/database/seed.ts';
import { countSyntheticTitles, storeSyntheticTitles, tidy } from './api/database/synthetic-titles.ts';
import type { LibraryRegistry } from './api/library.ts';
import { subjects, works } from './catalogue/index.ts';
import { DemoError } from './demo-error.ts';
import type { DemoOptions } from './demo-options.ts';
import type { Progress } from './progress.ts';

interface Filling {
  readonly options: DemoOptions;
  readonly clock: Clock;
  readonly progress: Progress;
}

export async function fillDatabase(
  { clock, progress }: Filling,
  db: Database,
  registry: LibraryRegistry,
): Promise<void> {
  const home = registry.get('koivuranta') ?? registry.all()[0];
  const homeMunicipality = home?.municipalities[0]?.code;
  if (homeMunicipality === undefined) {
    throw new DemoError(
      'There is no library in demo/sites.\nPut a folder with an index.html and a library.json there.',
    );
  }
  if (await isSeeded(db)) {
    await introduceDemo(db, homeMunicipality);
    await introduceCuration(db, clock.now());
    return indexOlder(db, works, { subjects, now: clock.now() });
  }
  progress.begin('Collection', works.length);
  const stored = (): void => {
    progress.step('Collection');
  };
  await seed(db, { works, subjects, homeMunicipality, now: clock.now(), stored });
  await introduceCuration(db, clock.now());
  await tidy(db);
}

/** What is missing of as many made-up titles as were asked for. */
export async function addTitles({ options, clock, progress }: Filling, db: Database): Promise<void> {
  const { titles = 0 } = options;
  const missing = titles - (await countSyntheticTitles(db));
  if (missing <= 0) return;
  progress.begin('Titles', missing);
  const stored = (): void => {
    progress.step('Titles');
  };
  await storeSyntheticTitles(db, titles, { subjects, now: clock.now(), stored });
  await tidy(db);
}
