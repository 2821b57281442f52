/** The player by keyboard and by ear: every control has its name, role and value in three languages, and what happens is told. */

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import en from '../../src/i18n/player/en.ts';
import fi from '../../src/i18n/player/fi.ts';
import sv from '../../src/i18n/player/sv.ts';
import type { PlayerTerms } from '../../src/i18n/player/terms.ts';
import { axe } from './axe.ts';
import { forgetListening, forgetPatron } from './ledger.ts';
import { announcedSince, listenToLiveRegions } from './live-regions.ts';
import { borrowAudiobook, card, shelfEntry } from './patron.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const title = 'Seitsemän veljestä';

const languages = { fi: ['', fi], sv: ['/sv/', sv], en: ['/en/', en] } as const satisfies Record<
  string,
  readonly [path: string, terms: PlayerTerms]
>;

/** Words that only one of the languages has, so that a stray one is seen. */
const onlyIn = (terms: PlayerTerms, others: readonly PlayerTerms[]): string[] =>
  Object.entries(terms)
    .filter(([key]) => key !== 'errors')
    .map(([, text]) => text as unknown)
    .filter((text) => typeof text === 'string')
    .filter((text) => text.length > 4 && !others.some((other) => JSON.stringify(other).includes(text)));

const player = (page: Page): Locator => page.locator('elib-player');

/** Opens what stands behind the button `name` by keyboard. */
async function openBeneath(page: Page, name: string): Promise<void> {
  const button = player(page).locator('.panel-bar').getByRole('button', { name });
  await button.focus();
  if ((await button.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Enter');
  await player(page).getByRole('group', { name, exact: true }).first().waitFor();
}

const panels = ['chapters', 'bookmarks', 'speed', 'timer', 'settings'] as const;
type Panel = (typeof panels)[number];

/** Role and name of every control that must be there, with what is open beneath the buttons. */
const controls = (terms: PlayerTerms): readonly (readonly [beneath: Panel, role: string, name: string])[] => [
  ['chapters', 'slider', terms.position],
  ['chapters', 'button', terms.previousChapter],
  ['chapters', 'button', terms.back(15)],
  ['chapters', 'button', terms.play],
  ['chapters', 'button', terms.forward(30)],
  ['chapters', 'button', terms.nextChapter],
  ['chapters', 'button', terms.popOut],
  ['chapters', 'button', terms.close],
  ['bookmarks', 'button', terms.bookmarkHere],
  ['speed', 'button', terms.slower],
  ['speed', 'button', terms.faster],
  ['speed', 'button', terms.speedValue(1.5)],
  ['timer', 'button', terms.timerOff],
  ['timer', 'button', terms.timerChapter],
  ['timer', 'button', terms.timerMinutes(30)],
  ['settings', 'combobox', terms.skipBack],
  ['settings', 'combobox', terms.skipForward],
  ['settings', 'slider', terms.volume],
  ['settings', 'checkbox', terms.shortcuts],
];

describe('a patron who listens by keyboard and by ear', () => {
  let stage: Stage;
  let visitor: Visitor;
  let page: Page;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());
  beforeEach(async () => {
    await forgetListening(stage);
    await forgetPatron(stage, card);
    visitor = await stage.visitor();
    ({ page } = visitor);
    await listenToLiveRegions(visitor.context);
    await page.goto(stage.home);
    await borrowAudiobook(page, title);
    await shelfEntry(page, title)
      .getByRole('button', { name: /Kuuntele/ })
      .click();
    await player(page).getByRole('button', { name: 'Tauko' }).click();
    // A place on its way when the page is left is sent again from the next: here nobody leaves before it has arrived.
    await page.waitForLoadState('networkidle');
  });
  afterEach(async () => {
    assert.deepEqual(visitor.complaints, []);
    await visitor.context.close();
  });

  for (const [language, [path, terms]] of Object.entries(languages)) {
    it(`finds every control by its name, role and value, and no word of another language, in ${language}`, async () => {
      await page.goto(`${stage.home}${path}`);
      const others = Object.values(languages)
        .map(([, each]) => each)
        .filter((each) => each !== terms);
      const strays = others.flatMap((other) => onlyIn(other, [terms]));
      for (const [beneath, role, name] of controls(terms)) {
        await openBeneath(page, terms[beneath]);
        const control = player(page).getByRole(role as 'button', { name, exact: true });
        await control.waitFor();
      }
      const place = player(page).getByRole('slider', { name: terms.position });
      assert.match((await place.getAttribute('aria-valuetext')) ?? '', /\d/);
      for (const beneath of panels) {
        await openBeneath(page, terms[beneath]);
        const heard = await player(page).ariaSnapshot();
        assert.deepEqual(
          strays.filter((stray) => heard.includes(stray)),
          [],
          heard,
        );
        await axe(page, `${beneath} in ${language}`);
      }
    });
  }

  it('sets the speed, the timer and a bookmark with a note without a mouse, and hears what came of it', async () => {
    await player(page).getByRole('button', { name: 'Toista' }).focus();
    await announcedSince(page);
    await page.keyboard.press('.');
    await page.keyboard.press('b');
    await openBeneath(page, 'Uniajastin');
    await player(page).getByRole('button', { name: '15 min' }).focus();
    await page.keyboard.press('Enter');
    await openBeneath(page, 'Kirjanmerkit');
    const write = player(page).getByRole('button', { name: /^Kirjoita muistiinpano/ });
    await write.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Veljekset lähtevät');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await player(page).getByText('Veljekset lähtevät').waitFor();
    await axe(page, 'a bookmark with a note');
    const heard = await announcedSince(page);
    assert.deepEqual(
      ['1,05-kertainen', /^Kirjanmerkki lisätty: /, /^Kuuntelu pysähtyy, /, 'Muistiinpano on tallennettu.'].map(
        (expected) => heard.some((told) => (typeof expected === 'string' ? told === expected : expected.test(told))),
      ),
      [true, true, true, true],
      heard.join(' | '),
    );

    await page.reload();
    await openBeneath(page, 'Kirjanmerkit');
    await player(page).getByText('Veljekset lähtevät').waitFor();
  });
});
