/**
 * Tells in an element what went wrong, of which mostly nothing does: what tells it exactly is fetched when something has, or
 * ahead of that once the element shows what it is for. Until it comes nothing is told; where it doesn't, little words do.
 */

import { nothing, type TemplateResult } from 'lit';
import type { LibraryController, LibraryHost } from '../controllers/library-controller.ts';
import type { ProfileController } from '../controllers/profile-controller.ts';
import type { TermsController } from '../controllers/terms-controller.ts';
import type { LibraryError } from '../domain/library-error.ts';
import type { Showcase } from '../domain/showcase.ts';
import { loadErrorTerms } from '../i18n/terms.ts';
import { plainFailure, type PlainFailure } from '../ui/plain-failure.ts';
import type { Failures } from './failures.ts';

export class LaterFailures<Words> {
  #part: Failures | 'missing' | undefined;
  /** Each gives the code another try. */
  #tried: LibraryError | 'ahead' | undefined;

  /** @param plain What is said when nothing more can be fetched */
  constructor(
    private readonly host: LibraryHost,
    private readonly library: LibraryController<Showcase>,
    private readonly profile: ProfileController,
    private readonly words: TermsController<Words>,
    private readonly plain: (terms: Words) => PlainFailure,
  ) {}

  /** So that a network that breaks off later is told of in full. */
  readonly fetchAhead = (): void => void this.#partFor('ahead');

  title(error: LibraryError): string {
    const part = this.#partFor(error);
    return part === 'missing' ? (this.#plain?.title ?? '') : (part?.title(error) ?? '');
  }

  readonly panel = (error: LibraryError, retry: () => void): TemplateResult | typeof nothing => {
    const part = this.#partFor(error);
    if (part !== 'missing') return part?.panel(error, retry) ?? nothing;
    return this.#plain ? plainFailure(this.#plain, retry) : nothing;
  };

  get #plain(): PlainFailure | undefined {
    return this.words.terms && this.plain(this.words.terms);
  }

  #partFor(reason: LibraryError | 'ahead'): Failures | 'missing' | undefined {
    if (typeof this.#part !== 'object' && reason !== this.#tried) void this.#fetch(reason);
    return this.#part;
  }

  async #fetch(reason: LibraryError | 'ahead'): Promise<void> {
    this.#tried = reason;
    try {
      const [{ Failures }] = await Promise.all([import('./failures.ts'), loadErrorTerms(this.words.language)]);
      if (typeof this.#part !== 'object') this.#part = new Failures(this.host, this.library, this.profile);
    } catch (cause) {
      console.warn('elib: what tells of failures could not be loaded', cause);
      if (reason !== 'ahead') this.#part = 'missing';
    }
    this.host.requestUpdate();
  }
}
