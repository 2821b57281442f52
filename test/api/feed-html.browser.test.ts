/** What is left of a feed's HTML when it comes to a library's page: words, never anything that acts, fetches or leads away. */

import { expect } from '@open-wc/testing';
import { safeFragment } from '../../src/api/feed-html.ts';

function safe(html: string): string {
  const place = document.createElement('div');
  place.append(safeFragment(html));
  return place.innerHTML;
}

describe('HTML of a feed', () => {
  it('keeps words, paragraphs, emphasis and their language', () => {
    const html = '<p lang="sv">Sju <em>bröder</em> &amp; en skog</p><ul><li>ett</li></ul>';
    expect(safe(html)).to.equal(html);
  });

  it('keeps plain text as it is', () => {
    expect(safe('Seitsemän veljestä ja 3 &lt; 4')).to.equal('Seitsemän veljestä ja 3 &lt; 4');
  });

  const hostile: Readonly<Record<string, string>> = {
    'a script': 'Hyvä<script>alert(1)</script> kirja',
    'a handler': '<p onclick="alert(1)">Hyvä kirja</p>',
    'a picture that tells who reads': '<p>Hyvä<img src="https://tracker.example/1.gif" onerror="alert(1)"> kirja</p>',
    'a link with a script': '<a href="javascript:alert(1)">Hyvä</a> kirja',
    'a link that leads away': '<a href="https://elsewhere.example/">Hyvä</a> kirja',
    'a frame': '<iframe src="https://elsewhere.example/"></iframe>Hyvä kirja',
    'a style': '<style>*{display:none}</style><p style="position:fixed" class="x" id="y">Hyvä kirja</p>',
    'a form': '<form action="https://elsewhere.example/"><input name="pin">Hyvä kirja</form>',
    'an element of ours': '<elib-login></elib-login>Hyvä kirja',
    'SVG with a script': '<svg><script>alert(1)</script></svg>Hyvä kirja',
  };
  for (const [what, html] of Object.entries(hostile)) {
    it(`loses ${what} and keeps the words`, () => {
      expect(safe(html)).to.match(/^(<p>)?Hyvä kirja(<\/p>)?$/);
    });
  }
});
