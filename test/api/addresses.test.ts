/** Which addresses of a document become links, and how they are written then: as a browser would write them, whichever way they were read. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeAddress } from '../../src/api/opds/links.ts';
import { unsafeAddresses } from './harmless.ts';

const base = 'https://api.example.fi/catalogue/';

/** As the platform has it, without any short cut. */
function asBrowsersWrite(text: string): string | undefined {
  try {
    const { href } = new URL(text.trim(), base);
    return text.trim() && /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}

describe('The address of a link', () => {
  const written: Readonly<Record<string, string>> = {
    'https://api.example.fi/loans/1?expires=2&signature=a-b_c':
      'https://api.example.fi/loans/1?expires=2&signature=a-b_c',
    'http://localhost:8400/covers/a-160.png': 'http://localhost:8400/covers/a-160.png',
    '1': `${base}1`,
    '/1': 'https://api.example.fi/1',
    '//other.example/1': 'https://other.example/1',
    'https://other.example': 'https://other.example/',
    'HTTPS://Other.Example/A': 'https://other.example/A',
    'https://other.example:443/1': 'https://other.example/1',
    'http://other.example:0080/1': 'http://other.example/1',
    'https://other.example/a/../1': 'https://other.example/1',
    'https://other.example/a/%2E%2e/1': 'https://other.example/1',
    'https://other.example/ä': 'https://other.example/%C3%A4',
    'https://other.example/a\\1': 'https://other.example/a/1',
    'https://0x7f.1/': 'https://127.0.0.1/',
    ' https://other.example/1 ': 'https://other.example/1',
  };
  for (const [text, address] of Object.entries(written)) {
    it(`${text} is ${address}`, () => assert.equal(safeAddress(text, base), address));
  }

  for (const text of [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.fi',
    'https://',
    'https://a:70000/',
    'https://xn--a/',
  ]) {
    it(`${text} is none`, () => assert.equal(safeAddress(text, base), undefined));
  }

  it('is what a browser makes of it, whatever it is', () => {
    const part = fc.constantFrom(
      ...[
        'http',
        'https',
        'HTTPS',
        'ftp',
        'javascript',
        ':',
        '/',
        '//',
        '://',
        '.',
        '..',
        '/.',
        '%2e',
        '%2E',
        '?',
        '#',
      ],
      ...['a', 'fi', 'xn--a', '-', '_', '@', '0', '1', '80', ':80', ':443', ':8400', ':65536', '0x7f', '%', '%zz', "'"],
      ...['"', ' ', '\t', '\n', '\\', '|', '{', 'ä', '\u200b', '\ud800', 'K'],
    );
    const mixed = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    const inFull = mixed.map((rest) => `https://api.example.fi${rest}`);
    const host = mixed.map((rest) => `https://${rest}/1`);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...unsafeAddresses),
          mixed,
          inFull,
          host,
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
        ),
        (text) => assert.equal(safeAddress(text, base), asBrowsersWrite(text)),
      ),
      { numRuns: 20_000 },
    );
  });
});
