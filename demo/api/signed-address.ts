/**
 * Makes addresses that work for one loan and a while, without a token in them; and judges those that come back.
 * Whether the loan still runs is for whoever serves the address to ask.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Problem } from './problem.ts';

const hourMs = 60 * 60_000;

/** The signature covers the path as the server sees it, so a proxy may serve the same address under another origin. */
const signatureOf = (secret: string, path: string, loanId: string, expires: string): Buffer =>
  createHmac('sha256', secret).update(`${path}\n${loanId}\n${expires}`).digest();

/**
 * `address` with `loan`, `expires` (seconds since 1970) and `signature` in its query. It is good for at least `hours`
 * and at most an hour more: whole hours keep answers, and so their ETags, the same for a while.
 */
export function signAddress(secret: string, address: string, loanId: string, now: Date, hours: number): string {
  const url = new URL(address);
  const expires = String((Math.floor(now.getTime() / hourMs) + 1 + hours) * (hourMs / 1000));
  url.searchParams.set('loan', loanId);
  url.searchParams.set('expires', expires);
  url.searchParams.set('signature', signatureOf(secret, url.pathname, loanId, expires).toString('base64url'));
  return url.href;
}

/**
 * The loan that a signed address was made for.
 * @throws Problem signature-invalid, signature-expired
 */
export function loanOfSignedAddress(secret: string, address: string, now: Date): string {
  const url = new URL(address);
  const loanId = url.searchParams.get('loan') ?? '';
  const expires = url.searchParams.get('expires') ?? '';
  const given = Buffer.from(url.searchParams.get('signature') ?? '', 'base64url');
  const expected = signatureOf(secret, url.pathname, loanId, expires);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Problem('signature-invalid');
  if (Number(expires) * 1000 <= now.getTime()) throw new Problem('signature-expired');
  return loanId;
}
