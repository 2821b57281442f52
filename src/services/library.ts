/** Puts together the whole of what one library offers to the elements on a page, from its showcase on. Knows the services; no element and no document. */

import type { Catalogue, Library } from '../domain/library.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { Player } from '../domain/player.ts';
import { createCatalogue } from './catalogue.ts';
import { connectionTo, type Connection } from './connection.ts';
import { deviceVault } from './device-vault.ts';
import type { PatronSide } from './patron-side.ts';
import { createPlayer } from './player/player.ts';
import { PatronSession } from './session.ts';
import { PatronShelf } from './shelf.ts';
import type { ShowcaseService } from './showcase.ts';
import { joinTabs, type TabNews, type Tabs } from './tabs.ts';

export interface LibraryService extends Library {
  /** Reads what this device remembers; call once the library stands on the page, and again after Back. */
  recall(): Promise<void>;
  /** Asks the server again and sends what waits: the patron has come back to the page, or the network to the patron. */
  freshen(): Promise<void>;
  close(): void;
}

export class SharedLibrary implements LibraryService {
  readonly version = 1;
  readonly profile: Library['profile'];
  readonly explain: Library['explain'];
  readonly highlights: Library['highlights'];
  readonly announcements: Library['announcements'];
  readonly open: Library['open'];
  readonly catalogue: Catalogue;
  readonly session: PatronSession;
  readonly shelf: PatronShelf;
  readonly player: Player;
  readonly #showcase: ShowcaseService;
  readonly #connection: Connection;
  readonly #tabs: Tabs;
  #fetched: Promise<PatronSide> | undefined;
  /** Whose shelf is on show: while this page slept in the browser's memory, somebody else may have signed in. */
  #owner: string | undefined;

  constructor(showcase: ShowcaseService) {
    const { address, language, open, ended } = showcase;
    const connection = connectionTo(showcase.place);
    this.#showcase = showcase;
    ({ profile: this.profile, explain: this.explain, open: this.open } = showcase);
    ({ highlights: this.highlights, announcements: this.announcements } = showcase);
    // Every element will ask for it; a failure is told to whoever does.
    connection.links(language()).catch(() => undefined);
    this.#connection = connection;
    const session = new PatronSession({
      vault: deviceVault(address),
      connection,
      language,
      onChange: () => {
        this.#tabs.tell('session');
        void this.#follow();
      },
      onLeaving: () => this.#leave(),
    });
    this.catalogue = createCatalogue(connection);
    this.session = session;
    this.shelf = new PatronShelf({
      ...{ connection, session, language, open },
      ...{ wishes: async () => (await this.#side()).wishes, reader: async () => (await this.#side()).reader },
      onChange: () => this.#tabs.tell('shelf'),
    });
    this.player = createPlayer({
      ...{ scope: address, ended },
      owner: () => session.owner,
      listening: async () => (await this.#side()).listening.sources,
    });
    this.#tabs = joinTabs(address, (news) => void this.#hear[news]());
  }

  readonly curation: Library['curation'] = async () => {
    const { address, language } = this.#showcase;
    const { curationOf } = await import('./curation.ts');
    return curationOf({ address, language, connection: this.#connection, session: this.session });
  };
  readonly own = async () => (await this.#side()).own;
  readonly notices: Library['notices'] = async () => (await this.#side()).notices;

  async recall(): Promise<void> {
    await this.session.recall();
    await this.#follow();
  }

  async freshen(): Promise<void> {
    if (this.session.value.kind !== 'signed-in') return;
    void this.#followOwn();
    await (await this.#side().catch(() => undefined))?.late.send();
    await this.shelf.refresh();
  }

  close(): void {
    void this.#fetched?.then(({ wishes }) => wishes.settled()).catch(() => undefined);
    this.player.close();
    this.#showcase.close();
    this.#tabs.close();
  }

  readonly #hear: Record<TabNews, () => Promise<void>> = {
    session: () => this.recall(),
    shelf: () => this.#hearOfShelf(),
    own: () => this.#followOwn(),
  };

  async #hearOfShelf(): Promise<void> {
    void (await this.#fetched?.catch(() => undefined))?.late.look();
    await this.shelf.refresh();
  }

  /** Asks again for what the elements show of the patron's own things and notices. */
  async #followOwn(): Promise<void> {
    const side = await this.#fetched?.catch(() => undefined);
    await Promise.all([side?.own.follow(), side?.notices.follow()]);
  }

  /** Fetched once, and again after a failed attempt. */
  #side(): Promise<PatronSide> {
    this.#fetched ??= import('./patron-side.ts').then(
      ({ createPatronSide }) =>
        createPatronSide({
          ...{ address: this.#showcase.address, language: this.#showcase.language },
          ...{ connection: this.#connection, session: this.session, shelf: this.shelf, open: this.open },
          player: this.player,
          onOwnChange: () => this.#tabs.tell('own'),
        }),
      (cause: unknown) => {
        this.#fetched = undefined;
        throw new LibraryError('offline', 'a part of the code could not be loaded', { cause });
      },
    );
    return this.#fetched;
  }

  /** Brings everything in line with who is signed in now. */
  async #follow(): Promise<void> {
    const isSignedIn = this.session.value.kind === 'signed-in';
    const { owner } = this.session;
    if (!isSignedIn || (this.#owner !== undefined && owner !== this.#owner)) this.#forgetPatron();
    this.#owner = owner;
    if (!isSignedIn) return;
    await this.freshen();
    await this.#resumeListening();
  }

  #forgetPatron(): void {
    this.shelf.forget();
    this.player.close();
    void this.#fetched?.then(
      (side) => {
        side.wishes.forget();
        // This tab may have kept something while the first one forgot it.
        if (this.session.owner === undefined) side.forget().catch(console.warn);
      },
      () => undefined,
    );
  }

  /** What the patron wished arrives, and nothing of them stays on the device. */
  async #leave(): Promise<void> {
    this.player.close();
    const side = await this.#side();
    await side.settled();
    await side.forget();
  }

  async #resumeListening(): Promise<void> {
    const side = await this.#side().catch(() => undefined);
    const shelf = this.shelf.value;
    if (shelf.kind !== 'ready' || this.#showcase.ended.aborted) return;
    await side?.listening.resume(this.player, shelf.value.publications, this.#showcase.ended);
  }
}
