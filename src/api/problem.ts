/** Turns an answer that refuses into the kind of error a patron needs to read about. Problem details: RFC 9457; types: the Palace and E-kirjasto list. */

import { LibraryError, type LibraryErrorKind } from '../domain/library-error.ts';
import { asRecord, asString } from './json.ts';

/** Last part of the problem type → kind, where the status alone says too little. */
const kindByType: Readonly<Record<string, LibraryErrorKind>> = {
  'credentials-invalid': 'forbidden',
  'credentials-suspended': 'forbidden',
  'credentials-expired': 'not-entitled',
  'patron-auth-access-token-expired': 'signed-out',
  'patron-auth-access-token-invalid': 'signed-out',
  'loan-limit-reached': 'limit',
  'hold-limit-reached': 'limit',
  'outstanding-fines': 'not-entitled',
  'forbidden-by-policy': 'not-entitled',
  'no-available-license': 'conflict',
  'loan-already-exists': 'conflict',
  'cannot-issue-loan': 'conflict',
  'no-active-loan': 'not-found',
  'no-active-hold': 'not-found',
  'patron-of-another-library': 'not-entitled',
};

const kindByStatus: Readonly<Record<number, LibraryErrorKind>> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'limit',
  451: 'not-entitled',
  504: 'timeout',
};

/**
 * @param body Parsed JSON of the answer, if it was JSON
 * @param signingIn Card and PIN were sent: then a 401 tells of them, else of a token that has ended
 * @param retryAfter Value of Retry-After: seconds or an HTTP date
 */
export function problemError(
  status: number,
  body: unknown,
  retryAfter: string | null,
  signingIn: boolean,
): LibraryError {
  const problem = asRecord(body);
  const type = asString(problem?.['type']);
  const named = status === 401 && !signingIn ? undefined : kindByType[type?.split('/').at(-1) ?? ''];
  const kind = named ?? kindByStatus[status] ?? 'server';
  const detail = asString(problem?.['detail']) ?? '';
  const limit = Number(problem?.['limit'] ?? /\d+/.exec(detail)?.[0]);
  const wait = retryAfter === null ? Number.NaN : secondsUntil(retryAfter);
  return new LibraryError(kind, `${status} ${type ?? ''} ${detail}`.trim(), {
    status,
    ...(type !== undefined && { problem: type }),
    ...(kind === 'limit' && status !== 429 && Number.isFinite(limit) && { limit }),
    ...(Number.isFinite(wait) && { retryAfterSeconds: wait }),
  });
}

const secondsUntil = (retryAfter: string): number =>
  /^\d+$/.test(retryAfter) ? Number(retryAfter) : Math.max(0, Math.round((Date.parse(retryAfter) - Date.now()) / 1000));
