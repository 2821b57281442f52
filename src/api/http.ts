/**
 * Asks the e-library over HTTP, for everything in this folder; nothing else in `src` fetches. Knows statuses, time limits and
 * tokens, no document format. No request carries a cookie or says from which page it comes.
 */

import { LibraryError } from '../domain/library-error.ts';
import type { EarlyAnswer, Presence } from '../domain/presence.ts';
import { basic, bearer, isFor } from './access-token.ts';
import { known } from './json.ts';

export interface RequestOptions {
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly accept?: string;
  /** BCP 47 tag in which the server should write. */
  readonly language?: string;
  /** As `requestToken` gave it: tied to the origin that issued it. */
  readonly token?: string;
  /** Content may be kept on another origin than the service, which knows no token and is asked without. */
  readonly isContent?: boolean;
  readonly basic?: { readonly login: string; readonly password: string };
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Default `application/json`. */
  readonly contentType?: string;
  /** The server does it once, however often it is sent with the same key. */
  readonly idempotencyKey?: string;
  /** That a change is made from: refused where there is another by now. */
  readonly revision?: number;
  readonly signal?: AbortSignal;
  /** Goes on when the page is left. */
  readonly keepalive?: boolean;
  /** The body of a 401 is the answer: an authentication document (Authentication for OPDS 1.0 §2.1). */
  readonly refusalIsAnswer?: boolean;
  /** An answer in XML is given as its text. */
  readonly mayBeXml?: boolean;
  /** There is another way to ask, which is better than asking again. */
  readonly isTriedOnce?: boolean;
  /** For one try, to the last byte; default ten seconds. */
  readonly timeoutMs?: number;
}

export interface Answer {
  /** Parsed JSON, or the text of an expected XML document; undefined when the answer is empty. */
  readonly body: unknown;
  /** After redirections. */
  readonly url: string;
  readonly status: number;
  /** Media type without parameters, in lower case. */
  readonly type: string;
  readonly etag: string | null;
  /** The body is text, as `mayBeXml` allowed. */
  readonly isXml: boolean;
}

const defaultTimeoutMs = 10_000;
/** For content that the service itself has to get from a vendor first, or to make. */
export const fulfilmentTimeoutMs = 30_000;

function authorization(href: string, { token, isContent, basic: card }: RequestOptions): string | undefined {
  if (card) return basic(card.login, card.password);
  return token && !(isContent && !isFor(token, href)) ? bearer(token, href) : undefined;
}

const headersOf = (href: string, options: RequestOptions): Record<string, string> =>
  known({
    Accept: options.accept ?? 'application/json',
    'Accept-Language': options.language,
    Authorization: authorization(href, options),
    'Content-Type': options.body === undefined ? undefined : (options.contentType ?? 'application/json'),
    'Idempotency-Key': options.idempotencyKey,
    'If-Match': options.revision === undefined ? undefined : `"${options.revision}"`,
  });

/**
 * Sends one request to `href` (absolute URL) and reads the answer as JSON.
 * @throws LibraryError for everything that goes wrong, and DOMException `AbortError` when `signal` is aborted
 */
export const request = (href: string, options: RequestOptions = {}): Promise<Answer> =>
  exchange(href, options, async (response, early) => {
    const { status, url, headers } = response;
    const type = headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const text = early ?? (await response.text());
    const isXml = options.mayBeXml === true && type.endsWith('xml');
    return { body: isXml ? text : parse(text, url), url, status, type, etag: headers.get('ETag'), isXml };
  });

/** The answer as a file, whatever it is. @throws as `request` */
export const requestFile = (href: string, options: RequestOptions = {}): Promise<Blob> =>
  exchange(href, options, (response) => response.blob());

/** @param text The body, where it has been read */
type Read<T> = (response: Response, text?: string) => Promise<T>;

async function exchange<T>(href: string, options: RequestOptions, read: Read<T>): Promise<T> {
  const { method = 'GET', isTriedOnce, signal } = options;
  const attempt = () => askOnce(href, options, read);
  try {
    try {
      return await attempt();
    } catch (failure) {
      if (method !== 'GET' || isTriedOnce || signal?.aborted || !isWorthAnother(failure)) throw failure;
      const { askAgain } = await import('./asking-again.ts').catch(() => {
        throw failure;
      });
      return await askAgain(href, { failure, attempt, isWorthAnother, signal });
    }
  } catch (thrown) {
    if (signal?.aborted) throw new DOMException('aborted', 'AbortError');
    throw LibraryError.from(thrown);
  }
}

const isWorthAnother = (failure: unknown): boolean =>
  failure instanceof LibraryError &&
  (failure.kind === 'offline' || failure.kind === 'server') &&
  failure.retryAfterSeconds === undefined;

/** What the loader has asked already; undefined when it didn't, or in vain. */
async function earlyAnswer(href: string, language: string | undefined): Promise<EarlyAnswer | undefined> {
  const page = globalThis.document as unknown as Readonly<Record<symbol, Presence>> | undefined;
  return page?.[Symbol.for('elib')]?.takeEarly(href, language)?.catch(() => undefined);
}

function send(href: string, options: RequestOptions, timeout: AbortSignal): Promise<Response> {
  const { method = 'GET', body, signal, keepalive = false, token } = options;
  return fetch(href, {
    method,
    headers: headersOf(href, options),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    keepalive,
    // With a token nothing may come from a shared copy.
    cache: token ? 'no-store' : 'default',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
}

async function askOnce<T>(href: string, options: RequestOptions, read: Read<T>): Promise<T> {
  const { timeoutMs = defaultTimeoutMs, refusalIsAnswer, basic: card, token, method, language } = options;
  const { origin } = new URL(href);
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const early = card || token || method ? undefined : await earlyAnswer(href, language);
    if (early) return await read(early.response, early.text);
    const response = await send(href, options, timeout);
    if (response.ok || (refusalIsAnswer && response.status === 401)) return await read(response);
    // After a redirection the token has stayed behind.
    const isOfSession = !card && (!token || isFor(token, response.url));
    throw await refused(response, isOfSession, !method);
  } catch (cause) {
    if (cause instanceof LibraryError) throw cause;
    throw new LibraryError(timeout.aborted ? 'timeout' : 'offline', origin, { cause });
  }
}

/** Few patrons meet a refusal, so what tells them apart comes when there is one. */
async function refused(response: Response, isOfSession: boolean, isReading: boolean): Promise<LibraryError> {
  const text = await response.text();
  try {
    const { refusal } = await import('./problem.ts');
    return refusal(response, text, isOfSession, isReading);
  } catch (cause) {
    const kind = response.status === 401 && isOfSession ? 'signed-out' : 'server';
    return new LibraryError(kind, `${response.status}`, { cause });
  }
}

function parse(text: string, url: string): unknown {
  if (!text.trim()) return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new LibraryError('unreadable', `not JSON: ${new URL(url).origin}`, { cause });
  }
}
