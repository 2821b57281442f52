/**
 * One process of the e-library, for tests that run two beside each other on one database. Takes the database's address and
 * whether rows are locked; tells its parent the port, and ends with it.
 */
import { createApi } from '../../../../demo/api/api.ts';
import { openPostgres } from '../../../../demo/api/database/open.ts';
import { addressSecret } from '../../../../demo/api/database/seed.ts';
import { LibraryRegistry } from '../../../../demo/api/library.ts';
import { listen } from '../../../../demo/api/server.ts';
import { firstDay } from '../test-database.ts';
import { testLibraries } from '../test-libraries.ts';
import { openTestMedia } from '../test-media.ts';
import { TestClock } from '../test-clock.ts';
import { WithoutRowLocks } from './without-row-locks.ts';

const [url = '', locking = ''] = process.argv.slice(2);
const opened = openPostgres(url);
const db = locking === 'without-row-locks' ? opened.withPlugin(new WithoutRowLocks()) : opened;
const media = await openTestMedia();
const libraries = new LibraryRegistry();
for (const library of testLibraries) libraries.set(library);

const api = createApi({
  db,
  clock: new TestClock(firstDay),
  dialect: 'reference',
  libraries,
  media,
  secret: await addressSecret(db),
  tokenLifeSeconds: 3600,
  baseUrl: undefined,
  addressOf: () => '192.0.2.1',
});
const server = await listen(api, 0, '127.0.0.1');
process.send?.(server.port);

process.once('disconnect', () => {
  void Promise.all([server.close(), media.close(), opened.destroy()]).then(() => process.exit(0));
});
