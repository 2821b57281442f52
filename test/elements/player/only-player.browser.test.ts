/** The window of the player on a page whose library stands around all of it. */

import { expect } from '@open-wc/testing';
import { showOnlyPlayer } from '../../../src/elements/player/only-player.ts';

describe('The window of the player', () => {
  it('shows nothing but the player of its library, also where libraries stand around the page', async () => {
    const before = [...document.body.childNodes];
    const sheets = document.adoptedStyleSheets;
    document.body.innerHTML = `
      <elib-library id="first"><elib-search></elib-search></elib-library>
      <elib-library id="second"><header>Town</header><elib-shelf></elib-shelf><elib-player></elib-player></elib-library>`;
    await showOnlyPlayer(document);
    const left = [...document.body.querySelectorAll('*')].map(({ localName, id }) => `${localName}${id}`);
    expect(left).to.deep.equal(['elib-libraryfirst', 'elib-librarysecond', 'main', 'elib-player']);
    expect(document.querySelector('elib-player')?.closest('elib-library')?.id).to.equal('second');
    document.body.replaceChildren(...before);
    document.adoptedStyleSheets = sheets;
  });
});
