/**
 * Who is signed in: keeps the token, never shows it, and knows when it has ended. Elements see the state; other services
 * borrow the token for one call at a time.
 */

import type { Credentials, Session, SessionState, SignInForm } from '../domain/library.ts';
import { LibraryError } from '../domain/library-error.ts';
import { Store } from '../domain/store.ts';
import type { Connection } from './connection.ts';
import type { DeviceVault } from './device-vault.ts';
import { isKept, type KeptSession, type Ticket } from './kept-session.ts';

export interface SessionService extends Session {
  /** The patron's pseudonym on this device; undefined when nobody has signed in since the last sign-out. */
  readonly owner: string | undefined;
  /** How long this device may keep what is the patron's. */
  readonly lifetime: 'device' | 'tab' | undefined;
  /** Runs `call` with the token. Rejects with `signed-out` when there is none, or when the server refuses it: the session has then ended. */
  authorised<T>(call: (token: string) => Promise<T>): Promise<T>;
  /** @param hasEnded The server has ended the session already */
  signOut(hasEnded?: boolean): Promise<void>;
  /** Reads the vault again: at the start, after another tab's news, after Back. */
  recall(): Promise<void>;
}

export interface SessionOptions {
  readonly vault: DeviceVault;
  readonly connection: Connection;
  readonly language: () => string;
  /** The session of this device began or ended here. */
  readonly onChange: () => void;
  /** Before the token is given up: what must still be sent, and what must be forgotten. */
  readonly onLeaving: () => Promise<void>;
}

const exchange = () => import('./session-exchange.ts');

export class PatronSession implements SessionService {
  readonly #state = new Store<SessionState>({ kind: 'unknown' });
  readonly #options: SessionOptions;
  #kept: KeptSession | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get value(): SessionState {
    return this.#state.value;
  }

  get owner(): string | undefined {
    return this.#kept?.owner;
  }

  get lifetime(): 'device' | 'tab' | undefined {
    return this.#kept?.lifetime;
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  async recall(): Promise<void> {
    const value = await this.#options.vault.read().catch((reason: unknown) => {
      console.warn('elib: who is signed in could not be looked up', reason);
    });
    this.#kept = isKept(value) ? value : undefined;
    this.#show();
  }

  async authorised<T>(call: (token: string) => Promise<T>): Promise<T> {
    const ticket = this.#kept?.ticket;
    if (!ticket) throw new LibraryError('signed-out', 'nobody is signed in');
    try {
      return await call(ticket.accessToken);
    } catch (thrown) {
      const ended = thrown instanceof LibraryError && thrown.kind === 'signed-out';
      if (ended && this.#kept?.ticket === ticket) await this.#expire();
      throw thrown;
    }
  }

  async signInForm(): Promise<SignInForm> {
    const { connection, language } = this.#options;
    return (await exchange()).signInForm(connection, language());
  }

  async signIn(credentials: Credentials): Promise<void> {
    const { connection, language } = this.#options;
    const before = this.value;
    this.#state.set({ kind: 'signing-in' });
    try {
      const { beginSession, fingerprintOf } = await exchange();
      const begun = await beginSession(connection, language(), credentials);
      const owner = await this.#ownerOf(await fingerprintOf(credentials.card));
      await this.#keep({ ...owner, ...begun, lifetime: credentials.sharedComputer ? 'tab' : 'device' });
    } catch (thrown) {
      this.#state.set(before);
      throw LibraryError.from(thrown);
    }
    this.#show();
    this.#options.onChange();
  }

  async signOut(hasEnded = false): Promise<void> {
    try {
      await this.#options.onLeaving();
    } finally {
      await this.#end(hasEnded ? undefined : this.#kept?.ticket);
    }
  }

  /** @param ticket What the server must still end */
  async #end(ticket: Ticket | undefined): Promise<void> {
    this.#kept = undefined;
    try {
      await this.#options.vault.clear();
    } finally {
      this.#show();
      this.#options.onChange();
      if (ticket) await this.#endOnServer(ticket);
    }
  }

  /** The pseudonym of whoever has this card: the one kept, or a new one, for whom nothing of the one before is left. */
  async #ownerOf(fingerprint: string): Promise<Pick<KeptSession, 'owner' | 'fingerprint'>> {
    if (this.#kept?.fingerprint === fingerprint) return { owner: this.#kept.owner, fingerprint };
    if (this.#kept) await this.#options.onLeaving();
    return { owner: crypto.randomUUID(), fingerprint };
  }

  async #keep(kept: KeptSession): Promise<void> {
    this.#kept = kept;
    await this.#options.vault.write(kept, kept.lifetime);
  }

  async #expire(): Promise<void> {
    if (!this.#kept?.ticket) return;
    const { owner, fingerprint, patron, lifetime } = this.#kept;
    await this.#keep({ owner, fingerprint, patron, lifetime });
    this.#show();
    this.#options.onChange();
  }

  #show(): void {
    const { ticket, patron } = this.#kept ?? {};
    const runs = ticket !== undefined && Date.parse(ticket.expiresAt) > Date.now();
    this.#state.set(
      patron && runs ? { kind: 'signed-in', patron } : { kind: 'signed-out', expired: this.#kept !== undefined },
    );
  }

  async #endOnServer(ticket: Ticket): Promise<void> {
    const { connection, language } = this.#options;
    const code = await exchange().catch(() => undefined);
    await code?.endSession(connection, language(), ticket);
  }
}
