/**
 * The passphrase that a patron's reading app asks for when it opens an LCP licence: one for all of the patron's loans, in
 * words that can be typed on a phone. Derived instead of stored, so that it is the same on every machine. Knows nothing of HTTP.
 */
import { createCipheriv, createHash, createHmac } from 'node:crypto';

/** Without letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groupLength = 4;
const groups = 3;

/** Such as `k3vm-9xqa-t7hd`. */
export function passphraseOf(secret: string, patronId: string): string {
  const bytes = createHmac('sha256', secret).update(`passphrase ${patronId}`).digest();
  const letters = [...bytes.subarray(0, groups * groupLength)].map((byte) => alphabet.charAt(byte % alphabet.length));
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}

const userKey = (passphrase: string): Buffer => createHash('sha256').update(passphrase).digest();

/** As OPDS carries it for reading apps that fetch licences by themselves (Readium LCP, automatic key retrieval). */
export const hashedPassphrase = (passphrase: string): string => userKey(passphrase).toString('base64');

/** By which a reading app knows whether a passphrase is right: the licence's id, encrypted by it (Readium LCP 1.0.4 §3.3, basic profile). */
export function keyCheck(passphrase: string, licenceId: string): string {
  const iv = createHash('md5').update(licenceId).digest();
  const cipher = createCipheriv('aes-256-cbc', userKey(passphrase), iv);
  return Buffer.concat([iv, cipher.update(licenceId, 'utf8'), cipher.final()]).toString('base64');
}
