/** Puts together what one library offers to the elements on a page. Knows the services; no element and no document. */

import type { DialogView, Library } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { Outbox, type Intent } from '../outbox/outbox.ts';
import { Vault } from '../vault/vault.ts';
import { createCatalogue } from './catalogue.ts';
import { connect } from './connection.ts';
import { createPlayer } from './player/player.ts';
import { createListening } from './listening.ts';
import { createSession, type SessionService } from './session.ts';
import { createShelf, type ShelfService } from './shelf.ts';
import { joinTabs, type TabNews } from './tabs.ts';

export interface LibraryOptions {
  /** Where the library stands in the shared service, e.g. `https://api.example.fi/koivuranta` */
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

export function createLibrary({ address, language, open }: LibraryOptions): LibraryService {
  const connection = connect(address);
  const outbox = new Outbox(address, (intent) => deliver[intent.kind](intent));
  const session: SessionService = createSession({
    vault: new Vault(address),
    connection,
    language,
    onChange: () => {
      tabs.tell('session');
      void follow();
    },
    onLeaving: async () => {
      player.close();
      await listening.settled();
      await Promise.all([outbox.clear(), listening.forget()]);
    },
  });
  const shelf: ShelfService = createShelf({
    connection,
    session,
    outbox,
    language,
    open,
    onChange: () => tabs.tell('shelf'),
  });
  const listening = createListening({ address, connection, session, outbox, language });
  const player = createPlayer(listening.sources);
  const deliver: Record<Intent['kind'], (intent: Intent) => Promise<unknown>> = {
    borrow: shelf.deliver,
    return: shelf.deliver,
    position: listening.deliver,
  };

  /** Brings everything in line with who is signed in now. */
  const follow = async () => {
    if (session.value.kind !== 'signed-in') {
      shelf.forget();
      player.close();
      return;
    }
    if (session.owner) await outbox.resume(session.owner);
    await shelf.refresh();
    await resumeListening(shelf, listening, player);
  };

  const heard: Record<TabNews, () => Promise<void>> = {
    session: async () => {
      await session.recall();
      await follow();
    },
    shelf: () => shelf.refresh(),
  };
  const tabs = joinTabs(address, (news) => void heard[news]());

  return {
    version: 1,
    profile: connection.profile,
    catalogue: createCatalogue(connection),
    session,
    shelf,
    player,
    open,
    recall: heard.session,
    async freshen() {
      if (session.owner) await outbox.resume(session.owner);
      await shelf.refresh();
    },
    close() {
      player.close();
      tabs.close();
    },
  };
}

/** Opens the audiobook the patron listened to last, without sound, if it is still on loan and nothing else is open. */
async function resumeListening(
  shelf: ShelfService,
  listening: { lastOpened(): Promise<string | undefined> },
  player: Library['player'],
): Promise<void> {
  const last = await listening.lastOpened();
  if (last === undefined || player.value.kind !== 'idle' || shelf.value.kind !== 'ready') return;
  const publication = shelf.value.value.publications.find(({ id }: Publication) => id === last);
  if (publication) await player.open(publication, false);
}
