/** What the demo can be started with and what it answers, for `npm start` and for tests. Holds no behaviour. */
import type { Clock } from './api/clock.ts';
import type { Dialect } from './api/dialect.ts';
import type { Database } from './api/database/open.ts';
import type { Progress } from './progress.ts';
import type { Site } from './sites.ts';

export interface DemoOptions {
  /** Of the API; bundles and sites take the next ones, the outbox two further up. 0 takes free ports. */
  readonly port: number;
  readonly dataFolder: string;
  /** Whether what the data folder holds is thrown away first. */
  readonly reset?: boolean;
  readonly sitesFolder?: string;
  /** Where the configurations of nation and areas are. */
  readonly levelsFolder?: string;
  /** `postgres://…` instead of the embedded database. */
  readonly databaseUrl?: string;
  /** How the e-library speaks; default `reference`. */
  readonly dialect?: Dialect;
  /** Made-up titles that the collection is to have beside the real ones; default none. */
  readonly titles?: number;
  /** `smtp://user:password@host:port` of a mail server for the notices to patrons; default: the demo's own outbox. */
  readonly smtp?: string;
  /** The address that mails come from. */
  readonly sender?: string;
  readonly clock?: Clock;
  readonly tokenLifeSeconds?: number;
  /** Whether covers are drawn before the demo is ready, and books read aloud behind it; else each is made when asked for. */
  readonly makeAhead?: boolean;
  /** Whether the bundles are built when they are older than their source; default true. */
  readonly buildBundles?: boolean;
  readonly progress?: Progress;
  /** Hears of sites that come while the demo runs and of library files with mistakes. */
  readonly tell?: (message: string) => void;
}

export interface Demo {
  /** Origin of the API, such as `http://localhost:8400`. */
  readonly api: string;
  readonly bundles: string;
  readonly sites: readonly Site[];
  /** Address of the page that shows the mails that were sent; undefined where another mail server takes them. */
  readonly outbox: string | undefined;
  /** For tests that look at what was written. */
  readonly db: Database;
  stop(): Promise<void>;
}
