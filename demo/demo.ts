/**
 * Starts the whole demo: the e-library, the bundles, the libraries' sites and the data behind them; for `npm start` and for
 * end-to-end tests. Knows nothing of terminals.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApi } from './api/api.ts';
import { systemClock } from './api/clock.ts';
import type { Clock } from './api/clock.ts';
import { migrate } from './api/database/migrate.ts';
import type { Database } from './api/database/open.ts';
import { addressSecret } from './api/database/seed.ts';
import { storeLibrary } from './api/database/store-library.ts';
import { LevelFiles } from './api/level-files.ts';
import { LibraryFolders } from './api/library-folders.ts';
import { LibraryRegistry } from './api/library.ts';
import { drawAhead } from './api/media/draw-ahead.ts';
import { MadeMedia } from './api/media/made-media.ts';
import { worksWithoutCover } from './api/media/missing-covers.ts';
import type { Answering } from './api/server.ts';
import { socketAddress } from './api/server.ts';
import { buildIfStale, bundles } from './bundles.ts';
import { workBy } from './catalogue/index.ts';
import { DataFolder } from './data-folder.ts';
import type { Demo, DemoOptions } from './demo-options.ts';
import { addTitles, fillDatabase } from './filling.ts';
import { openMail } from './mail.ts';
import { Opened } from './opened.ts';
import { listenOrExplain, portsFrom } from './ports.ts';
import { silent } from './progress.ts';
import type { Progress } from './progress.ts';
import { siteHost, Sites } from './sites.ts';
import { mailNowAndThen, recordAhead, sweepNowAndThen } from './upkeep.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const defaultTokenLifeSeconds = 3600;
/** The covers of lists; larger ones are drawn when asked for. */
const coverWidthPx = 160;

export type { Demo, DemoOptions } from './demo-options.ts';

/** What the steps of a start need of each other. */
interface Start {
  readonly options: DemoOptions;
  readonly opened: Opened;
  readonly data: DataFolder;
  readonly nextPort: () => number;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly tell: (message: string) => void;
}

/** Answers that the demo is starting until there is something to answer with. */
class Front implements Answering {
  answering: Answering = { fetch: () => new Response('Starting', { status: 503, headers: { 'Retry-After': '2' } }) };
  readonly fetch: Answering['fetch'] = (request, ...rest) => this.answering.fetch(request, ...rest);
}

async function openDatabase({ options, opened, data }: Start): Promise<Database> {
  const db = opened.add(await data.openDatabase(options.databaseUrl), (database) => database.destroy());
  await migrate(db);
  return db;
}

/** Opens the sites that are there, and goes on looking for others. */
async function openSites(
  { options, opened, nextPort, tell }: Start,
  db: Database,
  origins: { api: string; bundles: string },
) {
  const registry = new LibraryRegistry();
  const folder = options.sitesFolder ?? join(project, 'demo/sites');
  const placeholders = { '%ELIB_API%': origins.api, '%ELIB_BUNDLES%': origins.bundles };
  const store = storeLibrary.bind(undefined, db);
  const sites = opened.add(new Sites({ folder, nextPort, placeholders, registry, store }), (all) => all.close());
  let begun = false;
  const folders = new LibraryFolders(folder, {
    changed: async (site) => {
      const origin = await sites.changed(site);
      if (begun) tell(origin === undefined ? `${site.name} has changed` : `${site.name} has come: ${origin}`);
    },
    gone: async (name) => {
      await sites.gone(name);
      tell(`${name} is gone`);
    },
    complain: tell,
  });
  opened.add(folders, (watched) => {
    watched.close();
  });
  await folders.watch();
  await openLevels({ options, opened, tell }, registry);
  begun = true;
  return { registry, sites };
}

/** Reads what nation and areas say of the libraries, and goes on looking. */
async function openLevels(
  { options, opened, tell }: Pick<Start, 'options' | 'opened' | 'tell'>,
  registry: LibraryRegistry,
): Promise<void> {
  const folder = options.levelsFolder ?? join(project, 'demo/configuration');
  const levels = new LevelFiles(folder, { changed: registry.setLevel.bind(registry), complain: tell });
  opened.add(levels, (watched) => {
    watched.close();
  });
  await levels.watch();
}

/** Begins to draw what is missing; what it answers waits for the end. Nothing is drawn unless `makeAhead` is set. */
async function beginCovers({ options, opened, data, progress }: Start): Promise<() => Promise<void>> {
  const missing = options.makeAhead === true ? (await worksWithoutCover(data.path, coverWidthPx)).length : 0;
  if (missing === 0) return () => Promise.resolve();
  progress.begin('Covers', missing);
  const drawing = drawAhead(data.path, coverWidthPx, () => {
    progress.step('Covers');
  });
  // Awaited later: a failure until then mustn't end the process unheard.
  drawing.finished.catch(() => undefined);
  opened.add(drawing, (ahead) => ahead.stop());
  return () => drawing.finished;
}

const buildBundles = (dist: string, progress: Progress): Promise<void> =>
  buildIfStale(join(project, 'src'), dist, () => {
    progress.begin('Bundles', 1);
  });

async function run(start: Start): Promise<Omit<Demo, 'stop'>> {
  const { options, opened, data, nextPort, clock, progress } = start;
  const dist = join(project, 'dist');
  // Ports are taken first, so that one that is taken is told before anything is made.
  const apiFront = new Front();
  const bundleFront = new Front();
  const apiServer = await listenOrExplain(apiFront, nextPort(), 'localhost', opened);
  const bundleServer = await listenOrExplain(bundleFront, nextPort(), siteHost, opened);
  const { postbox, outbox } = await openMail({ ...options, clock }, opened);
  const origins = {
    api: `http://localhost:${String(apiServer.port)}`,
    bundles: `http://${siteHost}:${String(bundleServer.port)}`,
  };
  const coversDrawn = await beginCovers(start);
  const db = await openDatabase(start);
  const { registry, sites } = await openSites(start, db, origins);
  await fillDatabase(start, db, registry);
  await data.finish();
  await addTitles(start, db);
  if (options.buildBundles !== false) await buildBundles(dist, progress);
  await coversDrawn();
  progress.end();
  const media = new MadeMedia(data.path, workBy);
  bundleFront.answering = bundles(dist);
  apiFront.answering = createApi({
    db,
    clock,
    dialect: options.dialect ?? 'reference',
    libraries: registry,
    media,
    secret: await addressSecret(db),
    tokenLifeSeconds: options.tokenLifeSeconds ?? defaultTokenLifeSeconds,
    baseUrl: undefined,
    addressOf: socketAddress,
  });
  if (options.makeAhead === true) recordAhead(media, db, opened);
  sweepNowAndThen(db, clock, opened);
  mailNowAndThen({ db, clock, postbox, libraries: registry }, opened);
  return { ...origins, sites: sites.all(), outbox, db };
}

/** @throws DemoError with what happened and what to do; nothing stays open then. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const opened = new Opened();
  const { clock = systemClock, progress = silent, tell = () => undefined } = options;
  try {
    const folder = await DataFolder.open(options.dataFolder);
    const data = opened.add(folder, (locked) => locked.close());
    if (options.reset === true) await data.empty();
    const nextPort = portsFrom(options.port);
    const demo = await run({ options, opened, data, nextPort, clock, progress, tell });
    return { ...demo, stop: () => opened.close() };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
