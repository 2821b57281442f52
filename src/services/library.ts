/** Puts together what one library offers to the elements on a page. Knows the services; no element and no document. */

import type { Catalogue, DialogView, Library, Player } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { Outbox, type Intent } from '../outbox/outbox.ts';
import { Vault } from '../vault/vault.ts';
import { createCatalogue } from './catalogue.ts';
import { connect } from './connection.ts';
import { createPlayer } from './player/player.ts';
import { PatronListening } from './listening.ts';
import { PatronSession } from './session.ts';
import { PatronShelf } from './shelf.ts';
import { joinTabs, type TabNews, type Tabs } from './tabs.ts';

export interface LibraryOptions {
  /** Where the library stands in the shared service, e.g. `https://api.example.fi/mallila` */
  readonly address: string;
  /** BCP 47 tag in which the service should write. */
  readonly language: () => string;
  readonly open: (view: DialogView) => Promise<void>;
}

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
  readonly catalogue: Catalogue;
  readonly session: PatronSession;
  readonly shelf: PatronShelf;
  readonly player: Player;
  readonly open: Library['open'];
  readonly #listening: PatronListening;
  readonly #outbox: Outbox;
  readonly #tabs: Tabs;

  constructor({ address, language, open }: LibraryOptions) {
    const connection = connect(address);
    const outbox = new Outbox(address, (intent) => this.#deliver(intent));
    const session = new PatronSession({
      vault: new Vault(address),
      connection,
      language,
      onChange: () => {
        this.#tabs.tell('session');
        void this.#follow();
      },
      onLeaving: () => this.#leave(),
    });
    this.open = open;
    this.profile = connection.profile;
    this.catalogue = createCatalogue(connection);
    this.session = session;
    this.shelf = new PatronShelf({
      ...{ connection, session, outbox, language, open },
      onGiveBack: (publication) => this.#stopListening(publication),
      onChange: () => this.#tabs.tell('shelf'),
    });
    this.#outbox = outbox;
    this.#listening = new PatronListening({ address, connection, session, outbox, language });
    this.player = createPlayer(this.#listening.sources);
    this.#tabs = joinTabs(address, (news) => void this.#hear[news]());
  }

  async recall(): Promise<void> {
    await this.session.recall();
    await this.#follow();
  }

  async freshen(): Promise<void> {
    if (this.session.value.kind !== 'signed-in') return;
    if (this.session.owner !== undefined) await this.#outbox.resume(this.session.owner);
    await this.shelf.refresh();
  }

  close(): void {
    this.player.close();
    this.#tabs.close();
  }

  readonly #hear: Record<TabNews, () => Promise<void>> = {
    session: () => this.recall(),
    shelf: () => this.shelf.refresh(),
  };

  #deliver(intent: Intent): Promise<unknown> {
    return intent.kind === 'position' ? this.#listening.deliver(intent) : this.shelf.deliver(intent);
  }

  /** Brings everything in line with who is signed in now. */
  async #follow(): Promise<void> {
    if (this.session.value.kind !== 'signed-in') {
      this.shelf.forget();
      this.player.close();
      return;
    }
    await this.freshen();
    await this.#resumeListening();
  }

  /** What the patron wished arrives, and nothing of them stays on the device. */
  async #leave(): Promise<void> {
    this.player.close();
    await this.#listening.settled();
    await Promise.all([this.#outbox.clear(), this.#listening.forget()]);
  }

  async #stopListening({ id }: Publication): Promise<void> {
    const state = this.player.value;
    if (state.kind === 'idle' || state.publication.id !== id) return;
    this.player.close();
    await this.#listening.settled();
  }

  /** Opens the audiobook the patron listened to last, without sound, if it is still on loan and nothing else is open. */
  async #resumeListening(): Promise<void> {
    const last = await this.#listening.lastOpened();
    const shelf = this.shelf.value;
    if (last === undefined || this.player.value.kind !== 'idle' || shelf.kind !== 'ready') return;
    const publication = shelf.value.publications.find(({ id }) => id === last);
    if (publication) await this.player.open(publication, false);
  }
}
