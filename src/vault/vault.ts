/**
 * Keeps one secret of a library (the patron's session, their shelf) encrypted on the device, for the services.
 * AES-GCM with a key that the browser never hands out; the key lives in IndexedDB, the ciphertext beside it (`device`)
 * or in sessionStorage (`tab`: a shared computer; gone with the tab, and on disk there is only a key without anything to
 * open). Without Web Crypto or storage the secret stays in memory. Doesn't know what the secret is.
 */

import { LibraryError } from '../domain/library-error.ts';
import { Records } from './records.ts';

export type Lifetime = 'device' | 'tab';

const keyName = 'key';
const sealedName = 'sealed';
const nonceBytes = 12;

type Bytes = Uint8Array<ArrayBuffer>;

/** Only for storage that takes nothing but text: it costs many times what sealing does. */
const toText = (bytes: Bytes): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** No answer where storage is blocked or full, or in a worker. */
function inTab<T>(use: (tab: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}

export class Vault {
  readonly #records: Records;
  readonly #tabName: string;
  /** The secret itself, where it can't be sealed or the seal can't be stored. */
  #held: { readonly value: unknown } | undefined;

  #last = Promise.resolve();

  constructor(scope: string) {
    this.#records = new Records(scope, 'vault');
    this.#tabName = `elib ${scope}`;
  }

  /** The secret as it was written (JSON values); undefined when there is none. A damaged one is removed. */
  async read(): Promise<unknown> {
    if (this.#held) return this.#held.value;
    const inThisTab = inTab((tab) => tab.getItem(this.#tabName));
    const ofTab = inThisTab ? await this.#open(inThisTab, () => this.#forgetTab()) : undefined;
    if (ofTab !== undefined) return ofTab;
    return this.#open(await this.#records.read(sealedName), () => this.#records.change(sealedName, () => undefined));
  }

  /** Replaces the secret, wherever it was. `tab` leaves nothing readable on the device. */
  write(value: unknown, lifetime: Lifetime): Promise<void> {
    this.#held = { value };
    return this.#inTurn(async () => {
      const sealed = await this.#seal(value).catch(() => undefined);
      this.#forgetTab();
      const stored = sealed !== undefined && (lifetime === 'device' || this.#writeTab(sealed));
      await this.#records.change(sealedName, () => (lifetime === 'device' ? sealed : undefined));
      if (stored) this.#held = undefined;
    });
  }

  /**
   * Removes key and ciphertext and reads back, so that sign-out may say so.
   * Rejects with a LibraryError `server` when something may be left on the device.
   */
  clear(): Promise<void> {
    return this.#inTurn(async () => {
      this.#held = undefined;
      this.#forgetTab();
      const left = inTab((tab) => tab.getItem(this.#tabName));
      const cleared = await this.#records.clear();
      if (left || !cleared) throw new LibraryError('server', 'The session may be left on the device');
    });
  }

  /** A write under way must not put back what a later clearing removed. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    return (this.#last = this.#last.then(work, work));
  }

  #writeTab(sealed: Bytes): boolean {
    return inTab((tab) => (tab.setItem(this.#tabName, toText(sealed)), true)) ?? false;
  }

  #forgetTab(): void {
    inTab((tab) => tab.removeItem(this.#tabName));
  }

  async #seal(value: unknown): Promise<Bytes> {
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    // Two tabs may both find no key: the first one stored is the key of both.
    const key = await this.#records.change(keyName, (present) => (present instanceof CryptoKey ? present : made));
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain);
    const sealed = new Uint8Array(nonceBytes + cipher.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(cipher), nonceBytes);
    return sealed;
  }

  /** Without a key nothing is removed: storage may just not answer now. */
  async #open(sealed: unknown, remove: () => unknown): Promise<unknown> {
    const key = sealed === undefined ? undefined : await this.#records.read(keyName);
    if (!(key instanceof CryptoKey)) return undefined;
    try {
      const bytes = sealed instanceof Uint8Array ? new Uint8Array(sealed) : toBytes(String(sealed));
      const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, nonceBytes) };
      const plain = await crypto.subtle.decrypt(algorithm, key, bytes.subarray(nonceBytes));
      return JSON.parse(new TextDecoder().decode(plain)) as unknown;
    } catch {
      await remove();
      return undefined;
    }
  }
}
