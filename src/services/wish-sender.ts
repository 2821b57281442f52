/** Sends what one patron wishes, signing them in where that is needed; never on behalf of another. Knows no shelf. */

import type { LendingVerb } from '../domain/lending.ts';
import { LibraryError } from '../domain/library-error.ts';
import type { DialogView } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import type { Wish } from '../outbox/intent.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { SessionService } from './session.ts';

export interface WishSenderOptions {
  readonly session: SessionService;
  readonly outbox: Pick<Outbox, 'send'>;
  readonly open: (view: DialogView) => Promise<void>;
  /** Something was sent, or waits now because it couldn't be. */
  readonly onSent: () => void;
}

/** A wish that a newer one replaced, or that signing out made forgotten, hasn't come true. */
export function expectDone(answer: unknown): void {
  if (answer === undefined) throw new LibraryError('conflict', 'a newer wish took the place of this one');
}

/** @param verb What the patron wished, and the service offers no link for */
export const missingWay = (verb: string): LibraryError =>
  new LibraryError('conflict', `this publication has no way to ${verb} it`);

export class WishSender {
  readonly #options: WishSenderOptions;

  constructor(options: WishSenderOptions) {
    this.#options = options;
  }

  /** Sends an intent; when the session turns out to have ended, signs the same patron in again and sends it once more under the same name. */
  async send(...wished: Parameters<WishSender['wish']>): Promise<unknown> {
    try {
      return await this.#sendSignedIn(...wished);
    } finally {
      this.#options.onSent();
    }
  }

  async #sendSignedIn(kind: LendingVerb, publication: Publication, href: string, body?: object): Promise<unknown> {
    const { outbox } = this.#options;
    const isStillMine = this.ofThisPatron();
    const wish = this.wish(kind, publication, href, body);
    try {
      return await outbox.send(wish);
    } catch (thrown) {
      if (!(thrown instanceof LibraryError) || thrown.kind !== 'signed-out') throw thrown;
      if (!(await this.signedIn('expired')) || !isStillMine()) throw thrown;
      return outbox.send(wish);
    }
  }

  wish(kind: LendingVerb, { id: subject, title }: Publication, href: string, body?: object): Wish {
    return { kind, subject, title, href, owner: this.#options.session.owner ?? '', ...(body && { body }) };
  }

  /** Whether the patron who is signed in now still is when it is asked: another must neither see nor pay for what this one wished. */
  ofThisPatron(): () => boolean {
    const { session } = this.#options;
    const { owner } = session;
    return () => session.owner === owner;
  }

  /** Opens the dialog when nobody is signed in. */
  async signedIn(reason: 'borrow' | 'hold' | 'expired'): Promise<boolean> {
    const { session, open } = this.#options;
    if (session.value.kind !== 'signed-in') await open({ kind: 'sign-in', reason });
    return session.value.kind === 'signed-in';
  }
}
