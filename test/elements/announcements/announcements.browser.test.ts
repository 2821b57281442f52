/** Announcements as a patron meets them: seen, heard, put away, in every language. */

import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Announcement } from '../../../src/domain/highlights.ts';
import '../../../src/elements/announcements/elib-announcements.ts';
import { loadAnnouncementTerms } from '../../../src/i18n/announcements/terms.ts';
import { supportedLanguages } from '../../../src/i18n/terms.ts';
import { FakeLibrary } from '../../fakes/fake-library.ts';
import { expectAccessible } from '../accessibility.ts';
import { announced, atRest, clearStage, control, find, onStage, wordsOf } from '../stage.ts';

const disruption: Announcement = {
  ...{ id: 'a/1', level: 'nation', severity: 'crisis' },
  title: { fi: 'Äänikirjat eivät soi', sv: 'Ljudböckerna spelas inte upp', en: 'Audiobooks don’t play' },
  text: { fi: 'Korjaamme vikaa.', sv: 'Vi åtgärdar felet.', en: 'We are mending it.' },
  link: 'https://e.example/tilanne',
};
const closed: Announcement = {
  ...{ id: 'b/1', level: 'library', severity: 'notice' },
  title: { sv: 'Biblioteket är stängt på fredag' },
};

const announcing = async (announcements: readonly Announcement[], language: 'fi' | 'sv' | 'en' = 'fi') => {
  const library = new FakeLibrary();
  library.announced.set(announcements);
  const stage = await onStage('elib-announcements', { library, language });
  return { ...stage, words: await loadAnnouncementTerms(language) };
};

const items = (element: LitElement): Element[] => [...element.renderRoot.querySelectorAll('li')];

describe('Announcements', () => {
  afterEach(clearStage);

  it('take no room while there are none', async () => {
    const { element } = await announcing([]);
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(element.renderRoot.querySelector('section')).to.equal(null);
  });

  /** On a page of which the paragraph is what stands below. */
  async function onReturn(announcements: readonly Announcement[]) {
    const library = new FakeLibrary();
    library.announced.isKnown = false;
    const stage = await onStage('elib-announcements', { library });
    const below = document.createElement('p');
    stage.element.after(below);
    const before = below.getBoundingClientRect().top;
    library.announced.isKnown = true;
    library.announced.set(announcements);
    await atRest(stage.element);
    return { ...stage, moved: Math.round(below.getBoundingClientRect().top - before) };
  }

  it('push nothing down when they were there last time, and give their room back when they have ended', async () => {
    localStorage.clear();
    expect((await onReturn([disruption, closed])).moved).to.be.greaterThan(50);
    clearStage();
    expect((await onReturn([disruption, closed])).moved).to.equal(0);
    clearStage();
    const { element } = await onReturn([]);
    expect(element.getBoundingClientRect().height).to.equal(0);
    clearStage();
    expect((await onReturn([])).moved).to.equal(0);
    localStorage.clear();
  });

  it('are heard when they come, also on a page that is open', async () => {
    const { element, library } = await announcing([closed]);
    expect(announced(element)).to.equal('Tiedote: Biblioteket är stängt på fredag');
    library.announced.set([disruption, closed]);
    await atRest(element);
    expect(announced(element)).to.equal('Tärkeä tiedote: Äänikirjat eivät soi. Korjaamme vikaa.');
    expect(items(element)).to.have.length(2);
  });

  it('are in their own language where they have no other', async () => {
    const { element } = await announcing([closed]);
    expect(find(element, 'strong [lang]', HTMLElement).lang).to.equal('sv');
  });

  it('can be put away, and the focus goes to the next', async () => {
    const { element } = await announcing([disruption, closed]);
    control(element, 'Piilota tiedote: Äänikirjat eivät soi').click();
    await atRest(element);
    expect(items(element).map((item) => wordsOf(item.querySelector('strong')))).to.deep.equal([
      'Biblioteket är stängt på fredag',
    ]);
    expect(announced(element)).to.equal('Tiedote piilotettu.');
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.contain('Biblioteket');
    control(element, 'Piilota tiedote: Biblioteket är stängt på fredag').click();
    await atRest(element);
    expect(element.shadowRoot?.activeElement).to.equal(element.renderRoot.querySelector('.root'));
  });

  for (const language of supportedLanguages) {
    it(`say in ${language} what kind they are, who announces and where more is to be read`, async () => {
      const { element, words } = await announcing([disruption, closed], language);
      const shown = wordsOf(element);
      for (const word of [words.severities.crisis, words.from.nation, words.readMore, words.dismiss]) {
        expect(shown).to.contain(word);
      }
      await expectAccessible(element);
    });
  }
});
