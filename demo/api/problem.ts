/**
 * What can go wrong in the e-library, as a thrown value: code anywhere throws it, `problem-response.ts` puts it into words
 * and on the wire. Knows no language and no HTTP but the status.
 */

/**
 * Problem types under `http://librarysimplified.org/terms/problem/` with their statuses, as the Palace family of servers
 * defines them (ThePalaceProject/circulation, `problem_details.py`), and those of ours that they have none for.
 */
export const problemStatuses = {
  'invalid-input': 400,
  'invalid-email': 400,
  'unknown-shelf': 400,
  'invalid-annotation-motivation': 400,
  'invalid-annotation-target': 400,
  'progression-invalid-payload': 400,
  'progression-date': 409,
  'credentials-invalid': 401,
  'patron-auth-access-token-invalid': 401,
  'patron-auth-access-token-expired': 401,
  'recent-sign-in-required': 403,
  'loan-limit-reached': 403,
  'hold-limit-reached': 403,
  'bookmark-limit-reached': 403,
  'not-staff': 403,
  'not-yours-to-edit': 403,
  'no-available-license': 403,
  'signature-invalid': 403,
  'signature-expired': 403,
  'library-not-found': 404,
  'no-active-loan': 404,
  'no-active-hold': 404,
  'no-licenses': 404,
  'no-annotation': 404,
  'not-found': 404,
  'cannot-fulfill-loan': 400,
  'cannot-renew-loan': 400,
  'edited-meanwhile': 412,
  'range-not-satisfiable': 416,
  'idempotency-key-reused': 422,
  'edit-unconditional': 428,
  'too-many-attempts': 429,
  'not-age-appropriate': 451,
  'internal-server-error': 500,
  'media-not-ready': 503,
} as const;

export type ProblemType = keyof typeof problemStatuses;
export type ProblemStatus = (typeof problemStatuses)[ProblemType];

/** Numbers that the words and the document name, such as `limit`. */
export type ProblemNumbers = Readonly<Record<string, number>>;

export class Problem extends Error {
  readonly type: ProblemType;
  readonly status: ProblemStatus;
  readonly numbers: ProblemNumbers;
  readonly headers: Readonly<Record<string, string>>;

  constructor(type: ProblemType, numbers: ProblemNumbers = {}, headers: Readonly<Record<string, string>> = {}) {
    super(type);
    this.type = type;
    this.status = problemStatuses[type];
    this.numbers = numbers;
    this.headers = headers;
  }
}
