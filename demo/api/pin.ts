/** Keeps PINs as scrypt hashes, so that a copy of the database opens nobody's shelf. Knows nothing of patrons. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const keyBytes = 32;
const saltBytes = 16;

/** `scrypt$salt$key`, both base64url; cost parameters are Node's defaults (N 16384, r 8, p 1). */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const key = await derive(pin.normalize('NFC'), salt, keyBytes);
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** Takes the same time for a wrong PIN as for a right one. */
export async function pinMatches(pin: string, hash: string): Promise<boolean> {
  const [, salt = '', key = ''] = hash.split('$');
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(pin.normalize('NFC'), Buffer.from(salt, 'base64url'), keyBytes);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
