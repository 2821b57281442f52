/**
 * Who is signed in: keeps the token, never shows it, and knows when it has ended. Elements see the state; other services
 * borrow the token for one call at a time.
 */

import type { Patron, Session, SessionState } from '../domain/library.ts';
import { LibraryError } from '../domain/library-error.ts';
import { Store } from '../domain/store.ts';
import type { Vault } from '../vault/vault.ts';
import type { Connection } from './connection.ts';

interface Ticket {
  readonly accessToken: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** What the vault keeps, encrypted. `owner` outlives the token, so that intents wait for the same patron and nobody else. */
interface Kept {
  readonly owner: string;
  /** SHA-256 of the card number, to know the owner again. */
  readonly fingerprint: string;
  readonly patron: Patron;
  readonly lifetime: 'device' | 'tab';
  readonly ticket?: Ticket;
}

export interface SessionService extends Session {
  /** The patron's pseudonym on this device; undefined when nobody has signed in since the last sign-out. */
  readonly owner: string | undefined;
  /** Runs `call` with the token. Rejects with `signed-out` when there is none, or when the server refuses it: the session has then ended. */
  authorised<T>(call: (token: string) => Promise<T>): Promise<T>;
  /** Reads the vault again: at the start, after another tab's news, after Back. */
  recall(): Promise<void>;
}

export interface SessionOptions {
  readonly vault: Vault;
  readonly connection: Connection;
  readonly language: () => string;
  /** The session of this device began or ended here. */
  readonly onChange: () => void;
  /** Before the token is given up: what must still be sent, and what must be forgotten. */
  readonly onLeaving: () => Promise<void>;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'owner' in value && 'fingerprint' in value && 'patron' in value;

async function fingerprintOf(card: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(card.replace(/\s/g, '')));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function createSession(options: SessionOptions): SessionService {
  const { vault, connection, language } = options;
  const state = new Store<SessionState>({ kind: 'unknown' });
  let kept: Kept | undefined;

  const authentication = async () => {
    const api = await import('../api/sign-in.ts');
    const { authentication: document, shelf } = (await connection.root(language())).links;
    const addresses = { ...(document !== undefined && { document }), ...(shelf !== undefined && { shelf }) };
    return { api, document: await api.authenticationDocument(addresses, language()) };
  };

  /** The server ends the token; when it can't be reached the token ends by itself, and this device has forgotten it already. */
  const revoke = async (token: string) => {
    try {
      const { api, document } = await authentication();
      await api.revokeToken(document, token);
    } catch (thrown) {
      console.info('elib: a token could not be revoked and will expire by itself', LibraryError.from(thrown).kind);
    }
  };

  const show = () => {
    const ticket = kept?.ticket;
    if (kept && ticket && Date.parse(ticket.expiresAt) > Date.now())
      state.set({ kind: 'signed-in', patron: kept.patron });
    else state.set({ kind: 'signed-out', expired: kept !== undefined });
  };

  const recall = async () => {
    const value = await vault.read();
    kept = isKept(value) ? value : undefined;
    show();
  };

  const expire = async () => {
    if (!kept?.ticket) return;
    const { owner, fingerprint, patron, lifetime } = kept;
    kept = { owner, fingerprint, patron, lifetime };
    await vault.write(kept, lifetime);
    show();
    options.onChange();
  };

  return {
    get value() {
      return state.value;
    },
    get owner() {
      return kept?.owner;
    },
    subscribe: (listener) => state.subscribe(listener),
    recall,

    async authorised(call) {
      const ticket = kept?.ticket;
      if (!ticket) throw new LibraryError('signed-out', 'nobody is signed in');
      try {
        return await call(ticket.accessToken);
      } catch (thrown) {
        if (thrown instanceof LibraryError && thrown.kind === 'signed-out' && kept?.ticket === ticket) await expire();
        throw thrown;
      }
    },

    async signInForm() {
      const { api, document } = await authentication();
      return api.basicTokenFlow(document)?.labels ?? {};
    },

    async signIn({ card, pin, sharedComputer }) {
      const before = state.value;
      state.set({ kind: 'signing-in' });
      try {
        const { api, document } = await authentication();
        const ticket = await api.requestToken(document, card, pin, language());
        const fingerprint = await fingerprintOf(card);
        const owner = kept?.fingerprint === fingerprint ? kept.owner : crypto.randomUUID();
        const patron = await profileOf(connection, ticket.accessToken, language());
        kept = { owner, fingerprint, patron, ticket, lifetime: sharedComputer ? 'tab' : 'device' };
        await vault.write(kept, kept.lifetime);
      } catch (thrown) {
        state.set(before);
        throw LibraryError.from(thrown);
      }
      show();
      options.onChange();
    },

    async signOut() {
      const ticket = kept?.ticket;
      await options.onLeaving();
      kept = undefined;
      try {
        await vault.clear();
      } finally {
        show();
        options.onChange();
        if (ticket) await revoke(ticket.accessToken);
      }
    },
  };
}

async function profileOf(connection: Connection, token: string, language: string): Promise<Patron> {
  const { patronProfile } = await import('../api/patron-profile.ts');
  try {
    return await patronProfile(await connection.link('profile', language), token, language);
  } catch {
    return {}; // A nameless patron can borrow all the same; a service without profiles is within the specification.
  }
}
