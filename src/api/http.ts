/** The only place that talks to the network: one request, one answer, and every failure as a LibraryError. Knows no feed and no element. */

import ky, { TimeoutError, type Options } from 'ky';
import { LibraryError } from '../domain/library-error.ts';
import { problemError } from './problem.ts';

const TIMEOUT_MS = 10_000;
/** Pauses before asking again; only for reading, as what writes goes through the outbox. */
const RETRY_PAUSES_MS = [300, 1_200];

export interface RequestOptions {
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly accept?: string;
  /** BCP 47; sent as Accept-Language. */
  readonly language?: string;
  readonly token?: string;
  readonly basic?: { readonly login: string; readonly password: string };
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly contentType?: string;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  /** Let the request outlive the page. */
  readonly keepalive?: boolean;
  /** Take the body of a 401 as the answer: an authentication document (Authentication for OPDS 1.0 §2.1). */
  readonly refusalIsAnswer?: boolean;
}

export interface Answer {
  /** Parsed JSON; undefined when the answer is empty. */
  readonly body: unknown;
  /** Address after redirects. */
  readonly url: string;
  readonly status: number;
  readonly type: string;
}

/** Sends one request. Rejects with a LibraryError, or with the `AbortError` of `signal`. Reading is tried three times before it fails in passing. */
export async function request(href: string, options: RequestOptions = {}): Promise<Answer> {
  const pauses = (options.method ?? 'GET') === 'GET' ? RETRY_PAUSES_MS : [];
  for (const pause of pauses) {
    try {
      return await requestOnce(href, options);
    } catch (thrown) {
      if (!(thrown instanceof LibraryError) || !thrown.passing || thrown.kind === 'timeout') throw thrown;
      await new Promise((resolve) => setTimeout(resolve, pause));
      options.signal?.throwIfAborted();
    }
  }
  return requestOnce(href, options);
}

async function requestOnce(href: string, options: RequestOptions): Promise<Answer> {
  let response: Response;
  try {
    response = await ky(href, kyOptions(options));
  } catch (thrown) {
    if (options.signal?.aborted) throw thrown;
    if (thrown instanceof TimeoutError) throw new LibraryError('timeout', `no answer from ${href}`, { cause: thrown });
    throw new LibraryError('offline', `no connection to ${href}`, { cause: thrown });
  }
  const body = await readBody(response);
  if (!response.ok && !(options.refusalIsAnswer && response.status === 401))
    throw problemError(response.status, body.json, response.headers.get('Retry-After'), Boolean(options.basic));
  if (body.broken) throw new LibraryError('unreadable', `${href} did not answer JSON`, { status: response.status });
  return {
    body: body.json,
    url: response.url,
    status: response.status,
    type: response.headers.get('Content-Type') ?? '',
  };
}

function kyOptions({ method = 'GET', token, basic, body, signal, keepalive, ...rest }: RequestOptions): Options {
  const headers: Record<string, string | undefined> = {
    Accept: rest.accept ?? 'application/json',
    'Accept-Language': rest.language,
    Authorization: token ? `Bearer ${token}` : basic && `Basic ${base64(`${basic.login}:${basic.password}`)}`,
    'Idempotency-Key': rest.idempotencyKey,
    'Content-Type': body === undefined ? undefined : (rest.contentType ?? 'application/json'),
  };
  return {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
    ...(keepalive && { keepalive }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // The service answers `no-cache` with an ETag where it can; with a token nothing may come from a shared copy.
    cache: token ? 'no-store' : 'default',
    retry: 0,
    timeout: TIMEOUT_MS,
    throwHttpErrors: false,
  };
}

/** Basic credentials as UTF-8 (RFC 7617 §2.1). */
const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

async function readBody(response: Response): Promise<{ readonly json?: unknown; readonly broken?: boolean }> {
  let text: string;
  try {
    text = await response.text();
  } catch (thrown) {
    throw new LibraryError('offline', 'the answer broke off', { cause: thrown });
  }
  if (!text.trim()) return {};
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return { broken: true };
  }
}
