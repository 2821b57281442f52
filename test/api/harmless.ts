/** What may never get through a reader, whatever a server sent: addresses that aren't http(s), and errors that aren't LibraryErrors. Runs in Node and in a page. */

import { LibraryError } from '../../src/domain/library-error.ts';

/** Members of the domain that become the address of a link, a request or an image. */
const addresses = new Set([
  ...['href', 'borrow', 'revoke', 'self', 'next', 'search', 'shelf', 'profile', 'annotations', 'authentication'],
  ...['authenticate', 'logout', 'cover', 'related', 'suggestions', 'searchDescription'],
]);

export function assertHarmless(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (addresses.has(name) && typeof member === 'string' && !/^https?:\/\/[^/]/.test(member)) {
      throw new Error(`${name}: ${member}`);
    }
    assertHarmless(member);
  }
}

/** What a reader makes of it; undefined when it refuses it in the one way it may. */
export function attempt<T>(read: (document: T) => unknown, document: T): unknown {
  try {
    return read(document);
  } catch (thrown) {
    if (thrown instanceof LibraryError) return undefined;
    throw thrown;
  }
}

/** On a machine that also does other things; what takes longer hangs for a patron. */
const limitMs = 1_000;

/** `run`, which must not take longer than a patron would call hanging. */
export function atOnce<T>(run: () => T): T {
  const begun = performance.now();
  const result = run();
  const takenMs = performance.now() - begun;
  if (takenMs > limitMs) throw new Error(`took ${Math.round(takenMs)} ms`);
  return result;
}

export const unsafeAddresses = [
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
  ],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x/1',
    'file:///etc/passwd',
    'about:blank',
  ],
  ...['javascript:{a}', 'javascript{a}:alert(1)', '{a}javascript:alert(1)', 'java{a}script:alert(1)', 'data:{a}'],
  ...['//', 'https://', 'http:', '//[', 'https://[::1', 'https://a:99999', '\\\\[', '{', '}{', '%', 'mailto:a@b.fi'],
];
