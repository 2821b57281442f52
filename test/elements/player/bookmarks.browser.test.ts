/** Marking a place in an audiobook, going back to it, writing down why, and taking the mark away. */

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LibraryError } from '../../../src/domain/library-error.ts';
import { ElibPlayerBookmarks } from '../../../src/elements/player/elib-player-bookmarks.ts';
import { supportedLanguages } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { expectAccessible } from '../accessibility.ts';
import { expectReflow } from '../reflow.ts';
import { announced, atRest, clearStage, control, find, wordsOf } from '../stage.ts';
import { openPanel, openPlayer, type Opened, type Opening } from './opened-player.ts';

interface WithBookmarks extends Opened {
  readonly bookmarks: ElibPlayerBookmarks;
}

/** @param notes one bookmark each, ten minutes apart */
async function opened(notes: readonly string[] = [], options: Opening = {}): Promise<WithBookmarks> {
  const library = new FakeLibrary();
  const fake = library.player.listeningTools.bookmarks;
  for (const [index, note] of notes.entries()) {
    fake.nextSeconds = (index + 1) * 600;
    await fake.add(note);
  }
  library.player.asked.length = 0;
  const player = await openPlayer({ ...options, library });
  await openPanel(player, player.terms.bookmarks);
  return { ...player, bookmarks: find(player.shown, 'elib-player-bookmarks', ElibPlayerBookmarks) };
}

async function press({ bookmarks }: WithBookmarks, name: string): Promise<void> {
  control(bookmarks, name).click();
  await atRest(bookmarks);
}

const rows = ({ bookmarks }: WithBookmarks): string[] => [...bookmarks.renderRoot.querySelectorAll('li')].map(wordsOf);
const focused = ({ bookmarks }: WithBookmarks): string =>
  bookmarks.shadowRoot?.activeElement?.getAttribute('aria-label') ?? wordsOf(bookmarks.shadowRoot?.activeElement);

describe('Bookmarks', () => {
  afterEach(clearStage);

  it('say what they are for while there are none', async () => {
    const { bookmarks } = await opened();
    expect(wordsOf(bookmarks)).to.contain('Ei vielä kirjanmerkkejä Kirjanmerkki vie takaisin samaan kohtaan');
  });

  it('are made where the book is, and told', async () => {
    const player = await opened();
    player.library.player.listeningTools.bookmarks.nextSeconds = 1900;
    await press(player, 'Merkitse tämä kohta');
    expect(player.library.player.asked).to.deep.equal(['bookmark add']);
    expect(rows(player)).to.deep.equal(['31:40']);
    expect(announced(player.bookmarks)).to.equal('Kirjanmerkki lisätty: 31 minuuttia 40 sekuntia.');
    expect(wordsOf(player.shown.renderRoot.querySelector('.panel-bar'))).to.contain('Kirjanmerkit 1');
  });

  it('lead back to their place', async () => {
    const player = await opened(['', 'Venla']);
    expect(rows(player)).to.deep.equal(['10:00', '20:00 Venla']);
    player.bookmarks.renderRoot.querySelectorAll<HTMLElement>('.go')[1]?.click();
    expect(player.library.player.asked).to.deep.equal(['seek 1200']);
  });

  it('take a note by keyboard, and the focus comes back to them', async () => {
    const player = await opened(['']);
    control(player.bookmarks, 'Kirjoita muistiinpano: 10 minuuttia').focus();
    await sendKeys({ press: 'Enter' });
    await atRest(player.bookmarks);
    await sendKeys({ type: 'Kirkon katolla' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await atRest(player.bookmarks);
    expect(player.library.player.asked).to.deep.equal(['bookmark annotate 600 Kirkon katolla']);
    expect(rows(player)).to.deep.equal(['10:00 Kirkon katolla']);
    expect(focused(player)).to.equal('10:00');
    expect(announced(player.bookmarks)).to.equal('Muistiinpano on tallennettu.');
  });

  it('keep their note when writing is given up', async () => {
    const player = await opened(['Venla']);
    await press(player, 'Muuta muistiinpanoa: 10 minuuttia');
    find(player.bookmarks, 'textarea', HTMLTextAreaElement).value = 'Jotain muuta';
    await press(player, 'Peru');
    expect(rows(player)).to.deep.equal(['10:00 Venla']);
    expect(player.library.player.asked).to.deep.equal([]);
  });

  it('leave their line when they are taken away, which can be undone there', async () => {
    const player = await opened(['Venla', '']);
    await press(player, 'Poista kirjanmerkki: 10 minuuttia');
    expect(rows(player)).to.deep.equal(['Kirjanmerkki poistettu: 10:00. Kumoa', '20:00']);
    expect(focused(player)).to.equal('Kumoa');
    expect(announced(player.bookmarks)).to.equal('Kirjanmerkki poistettu: 10 minuuttia.');
    await press(player, 'Kumoa');
    expect(rows(player)).to.deep.equal(['10:00 Venla', '20:00']);
    expect(focused(player)).to.equal('10:00');
    expect(player.library.player.asked).to.deep.equal([]);
  });

  it('are gone when another follows, and when the panel is shut', async () => {
    const player = await opened(['Venla', '']);
    await press(player, 'Poista kirjanmerkki: 10 minuuttia');
    await press(player, 'Poista kirjanmerkki: 20 minuuttia');
    expect(player.library.player.asked).to.deep.equal(['bookmark remove 600']);
    await openPanel(player, 'Nopeus');
    expect(player.library.player.asked).to.deep.equal(['bookmark remove 600', 'bookmark remove 1200']);
  });

  it('say what went wrong, and are tried again', async () => {
    const player = await opened();
    const fake = player.library.player.listeningTools.bookmarks;
    fake.refusal = new LibraryError('server', '');
    await press(player, 'Merkitse tämä kohta');
    expect(wordsOf(player.bookmarks.renderRoot.querySelector('.error'))).to.contain(player.terms.errors.server.title);
    fake.refusal = undefined;
    await press(player, 'Yritä uudelleen');
    expect(player.library.player.asked).to.deep.equal(['bookmark add', 'bookmark add']);
    expect(player.bookmarks.renderRoot.querySelector('.error')).to.equal(null);
  });

  it('say how many there can be', async () => {
    const player = await opened();
    const problem = 'http://librarysimplified.org/terms/problem/bookmark-limit-reached';
    player.library.player.listeningTools.bookmarks.refusal = new LibraryError('limit', '', { problem, limit: 100 });
    await press(player, 'Merkitse tämä kohta');
    expect(wordsOf(player.bookmarks.renderRoot.querySelector('.error'))).to.contain(
      'Kirjassa on jo enimmäismäärä kirjanmerkkejä Yhdessä kirjassa voi olla 100 kirjanmerkkiä.',
    );
  });

  it('are asked for again where the service did not answer', async () => {
    const player = await opened();
    player.library.player.listeningTools.bookmarks.set({ kind: 'failed', error: new LibraryError('offline', '') });
    await atRest(player.bookmarks);
    await press(player, 'Yritä uudelleen');
    expect(player.library.player.asked).to.deep.equal(['bookmark refresh']);
  });

  for (const language of supportedLanguages) {
    it(`are accessible and reflow while a note is written, in ${language}`, async () => {
      const player = await opened(['', 'Venla'], { language });
      player.bookmarks.renderRoot.querySelector<HTMLElement>('.round')?.click();
      await atRest(player.bookmarks);
      await expectAccessible(player.element);
      for (const target of player.bookmarks.renderRoot.querySelectorAll('button, textarea')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), wordsOf(target)).to.be.at.least(44);
      }
      await expectReflow(player.element);
    });
  }
});
