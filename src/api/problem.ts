/**
 * Turns a refusal of the e-library into the LibraryError that patrons read words for. Branches on status and problem type,
 * never on the title, which is in the patron's language.
 */

import { LibraryError, type LibraryErrorDetails, type LibraryErrorKind } from '../domain/library-error.ts';
import { asAmount, asString, known, record, type JsonRecord } from './json.ts';

/** Problem types by what comes after the last slash, as the Palace family of servers names them; the rest goes by status. */
const kindByProblem: Readonly<Record<string, LibraryErrorKind>> = {
  'loan-limit-reached': 'limit',
  'hold-limit-reached': 'limit',
  'bookmark-limit-reached': 'limit',
  'no-available-license': 'conflict',
  'cannot-issue-loan': 'conflict',
  'cannot-place-hold': 'conflict',
  'no-active-loan': 'not-found',
  'no-active-hold': 'not-found',
  'credentials-expired': 'not-entitled',
  'forbidden-by-policy': 'not-entitled',
  'patron-of-another-library': 'not-entitled',
};

const kindByStatus: Readonly<Record<number, LibraryErrorKind>> = {
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  429: 'limit',
  451: 'forbidden',
  504: 'timeout',
};

/** When the server asks to wait without saying how long, or says it in a header that it doesn't let pages read. */
const defaultWaitSeconds = 60;

/** @param problem Problem type, or empty */
export function kindOf(status: number, problem: string, isOfSession: boolean): LibraryErrorKind {
  if (status === 401) return isOfSession ? 'signed-out' : 'forbidden';
  const named = kindByProblem[problem.slice(problem.lastIndexOf('/') + 1)] ?? kindByStatus[status];
  // What else of 400–499 there is would be refused again: not `server`, which is sent again by itself.
  return named ?? (status >= 400 && status < 500 ? 'conflict' : 'server');
}

/** Retry-After (RFC 9110 §10.2.3): seconds or a date. */
function waitSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** E-kirjasto tells the number of a limit only within its sentence. */
const limitIn = ({ limit, minimumAge, detail }: JsonRecord): number | undefined =>
  asAmount(limit) ?? asAmount(minimumAge) ?? asAmount(/\d+/.exec(asString(detail) ?? '')?.[0]);

/**
 * @param text Body of the answer: RFC 9457, or its older name `application/api-problem+json`, or anything else
 * @param isReading Nothing was to be changed: an address that the service can't read leads nowhere
 * @param isOfSession A 401 tells of the patron's token, or that there was none; else of card and PIN, or of a place that knows neither
 */
export function refusal(
  { status, headers, url }: Response,
  text: string,
  isOfSession: boolean,
  isReading: boolean,
): LibraryError {
  const body = problemIn(text);
  const problem = asString(body.type);
  const found = kindOf(status, problem ?? '', isOfSession);
  const kind = isReading && found === 'conflict' ? 'not-found' : found;
  const details: LibraryErrorDetails = known({
    status,
    problem,
    limit: (kind === 'limit' && status !== 429) || status === 451 ? limitIn(body) : undefined,
    retryAfterSeconds: waitSeconds(headers.get('Retry-After')) ?? (status === 429 ? defaultWaitSeconds : undefined),
  });
  return new LibraryError(kind, `${status} ${problem ?? ''} ${new URL(url).origin}`, details);
}

/** The error page of a proxy is as good a refusal as a problem document. */
function problemIn(text: string): JsonRecord {
  try {
    return record(JSON.parse(text));
  } catch {
    return {};
  }
}
