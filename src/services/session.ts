/**
 * Who is signed in: keeps the token, never shows it, and knows when it has ended. Elements see the state; other services
 * borrow the token for one call at a time.
 */

import type { Credentials, Patron, Session, SessionState, SignInForm } from '../domain/library.ts';
import { LibraryError } from '../domain/library-error.ts';
import { Store } from '../domain/store.ts';
import type { Connection } from './connection.ts';
import type { DeviceVault } from './device-vault.ts';

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
  readonly vault: DeviceVault;
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

export class PatronSession implements SessionService {
  readonly #state = new Store<SessionState>({ kind: 'unknown' });
  readonly #options: SessionOptions;
  #kept: Kept | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get value(): SessionState {
    return this.#state.value;
  }

  get owner(): string | undefined {
    return this.#kept?.owner;
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
    const { api, document } = await this.#authentication();
    return api.basicTokenFlow(document)?.labels ?? {};
  }

  async signIn({ card, pin, sharedComputer }: Credentials): Promise<void> {
    const before = this.value;
    this.#state.set({ kind: 'signing-in' });
    try {
      const { api, document } = await this.#authentication();
      const ticket = await api.requestToken(document, card, pin, this.#options.language());
      const owner = await this.#ownerOf(card);
      const patron = await this.#profile(ticket.accessToken);
      await this.#keep({ ...owner, patron, ticket, lifetime: sharedComputer ? 'tab' : 'device' });
    } catch (thrown) {
      this.#state.set(before);
      throw LibraryError.from(thrown);
    }
    this.#show();
    this.#options.onChange();
  }

  async signOut(): Promise<void> {
    const ticket = this.#kept?.ticket;
    await this.#options.onLeaving();
    this.#kept = undefined;
    try {
      await this.#options.vault.clear();
    } finally {
      this.#show();
      this.#options.onChange();
      if (ticket) await this.#revoke(ticket.accessToken);
    }
  }

  /** The pseudonym of whoever has this card: the one kept, or a new one, for whom nothing of the one before is left. */
  async #ownerOf(card: string): Promise<Pick<Kept, 'owner' | 'fingerprint'>> {
    const fingerprint = await fingerprintOf(card);
    if (this.#kept?.fingerprint === fingerprint) return { owner: this.#kept.owner, fingerprint };
    if (this.#kept) await this.#options.onLeaving();
    return { owner: crypto.randomUUID(), fingerprint };
  }

  async #keep(kept: Kept): Promise<void> {
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

  async #authentication() {
    const { connection, language } = this.#options;
    const api = await import('../api/sign-in.ts');
    const { authentication: document, shelf } = (await connection.root(language())).links;
    const addresses = { ...(document !== undefined && { document }), ...(shelf !== undefined && { shelf }) };
    return { api, document: await api.authenticationDocument(addresses, language()) };
  }

  async #profile(token: string): Promise<Patron> {
    const { connection, language } = this.#options;
    try {
      const { patronProfile } = await import('../api/patron-profile.ts');
      return await patronProfile(await connection.link('profile', language()), token, language());
    } catch {
      return {}; // A nameless patron can borrow all the same; a service without profiles is within the specification.
    }
  }

  /** The server ends the token; when it can't be reached the token ends by itself, and this device has forgotten it already. */
  async #revoke(token: string): Promise<void> {
    try {
      const { api, document } = await this.#authentication();
      await api.revokeToken(document, token);
    } catch (thrown) {
      console.info('elib: a token could not be revoked and will expire by itself', LibraryError.from(thrown).kind);
    }
  }
}
