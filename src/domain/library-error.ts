/** What can go wrong between a patron and the e-library, in the kinds that differ in words and in next step. */

export const errorKinds = [
  'offline',
  'timeout',
  'signed-out',
  'forbidden',
  'not-entitled',
  'not-found',
  'limit',
  'conflict',
  'unreadable',
  'server',
] as const;

export type LibraryErrorKind = (typeof errorKinds)[number];

export interface LibraryErrorDetails {
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** Problem type URI (RFC 9457 §3.1.1), when the answer was a problem document. */
  readonly problem?: string;
  /** The number behind a refusal, e.g. 5 loans or 16 years. */
  readonly limit?: number;
  /** Seconds after which asking again makes sense (Retry-After). */
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** The only error that services throw at elements. The message is for the developer console; patrons read the words of `i18n` for its kind. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  readonly status: number | undefined;
  readonly problem: string | undefined;
  readonly limit: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly kind: LibraryErrorKind,
    message: string,
    details: LibraryErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.status = details.status;
    this.problem = details.problem;
    this.limit = details.limit;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }

  /** Whether the same request may be sent again and come out differently by itself. */
  get passing(): boolean {
    return this.kind === 'offline' || this.kind === 'timeout' || this.kind === 'server';
  }

  /** The problem type without the address before it, e.g. `no-available-license`; empty where there is none. */
  get problemName(): string {
    return this.problem?.slice(this.problem.lastIndexOf('/') + 1) ?? '';
  }

  /** Somebody else was quicker: the publication can be held instead. */
  get isLastCopyGone(): boolean {
    return this.problemName === 'no-available-license';
  }

  /** Any thrown value as a LibraryError; what isn't one already came from our own code and counts as `server`. */
  static from(thrown: unknown): LibraryError {
    return thrown instanceof LibraryError ? thrown : new LibraryError('server', String(thrown), { cause: thrown });
  }
}
