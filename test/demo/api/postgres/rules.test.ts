/** The same rules of lending, finding and what patrons keep on a real PostgreSQL. */
import { after, test } from 'node:test';
import { bookmarkRules } from '../bookmark-rules.ts';
import { browsingRules } from '../browsing-rules.ts';
import { catalogueRules } from '../catalogue-rules.ts';
import { holdRules } from '../hold-rules.ts';
import { lendingRules } from '../lending-rules.ts';
import { listeningRules } from '../listening-rules.ts';
import { ownRules } from '../own-rules.ts';
import { curationRules } from '../curation-rules.ts';
import { noticeRules } from '../notice-rules.ts';
import { findPostgres, skipWithoutPostgres } from './server.ts';

const postgres = await findPostgres();

if (postgres === undefined) {
  test('lending and finding on PostgreSQL', { skip: skipWithoutPostgres }, () => undefined);
} else {
  lendingRules(postgres.version, postgres.openNew);
  holdRules(postgres.version, postgres.openNew);
  ownRules(postgres.version, postgres.openNew);
  listeningRules(postgres.version, postgres.openNew);
  bookmarkRules(postgres.version, postgres.openNew);
  noticeRules(postgres.version, postgres.openNew);
  browsingRules(postgres.version, postgres.openNew);
  curationRules(postgres.version, postgres.openNew);
  catalogueRules(postgres.version, postgres.openNew);
  after(() => postgres.stop());
}
