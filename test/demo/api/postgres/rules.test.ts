/** The same rules of lending and finding on a real PostgreSQL. */
import { after, test } from 'node:test';
import { browsingRules } from '../browsing-rules.ts';
import { catalogueRules } from '../catalogue-rules.ts';
import { lendingRules } from '../lending-rules.ts';
import { findPostgres, skipWithoutPostgres } from './server.ts';

const postgres = await findPostgres();

if (postgres === undefined) {
  test('lending and finding on PostgreSQL', { skip: skipWithoutPostgres }, () => undefined);
} else {
  lendingRules(postgres.version, postgres.openNew);
  browsingRules(postgres.version, postgres.openNew);
  catalogueRules(postgres.version, postgres.openNew);
  after(() => postgres.stop());
}
