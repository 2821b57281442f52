/** What the local library chooses reaches its own patrons, in its time and its languages, and others only as far as it is shared; a crisis reaches everybody. */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { TestClock } from '../demo/api/test-clock.ts';
import { axe } from './axe.ts';
import { announcedSince, listenToLiveRegions } from './live-regions.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { StaffMember } from './staff.ts';

const morning = '2026-11-23T08:00:00Z';
const tenYearsSeconds = 10 * 365 * 24 * 60 * 60;
/** In which a crisis must reach open pages. */
const crisisMs = 60_000;

const picks = (page: Page): Locator => page.locator('elib-highlights');
const shelf = (page: Page, title: string): Locator => picks(page).locator('section').filter({ hasText: title });

describe('what a local library chooses', () => {
  const clock = new TestClock(morning);
  const visitors: Visitor[] = [];
  let stage: Stage;
  before(async () => {
    stage = await openStage('reference', { clock, tokenLifeSeconds: tenYearsSeconds });
  });
  after(() => stage.close());

  async function open(site: string, path = '/'): Promise<Page> {
    const visitor = await stage.visitor();
    visitors.push(visitor);
    await listenToLiveRegions(visitor.context);
    const origin = stage.demo.sites.find(({ id }) => id === site)?.origin ?? '';
    await visitor.page.goto(origin + path);
    await picks(visitor.page).getByRole('heading').first().waitFor();
    return visitor.page;
  }

  const isShown = async (page: Page, title: string): Promise<boolean> => {
    await page.reload();
    await picks(page).getByRole('heading').first().waitFor();
    return (await shelf(page, title).count()) > 0;
  };

  it('is seen in its time, in its language, and at the neighbour’s once the area shares it', async () => {
    const librarian = await StaffMember.of(stage, 'bjorkvik', '20000002');
    const books = ['hemsoborna', 'roda-rummet', 'singoalla'];
    const content = {
      ...{ title: { sv: 'Strindberg på bryggan' }, reason: { sv: 'Författarafton på torsdag' }, books },
      ...{ from: '2026-11-24T09:00:00+02:00', until: '2026-11-30T09:00:00+02:00' },
    };
    const published = await librarian.publishNew(content);
    const [inSwedish, inFinnish] = [await open('bjorkvik'), await open('bjorkvik', '/fi/')];
    const neighbour = await open('koivuranta');
    assert.equal(await isShown(inSwedish, content.title.sv), false, 'before its time');

    clock.moveTo('2026-11-24T07:00:00Z');
    assert.ok(await isShown(inSwedish, content.title.sv));
    assert.match(await shelf(inSwedish, content.title.sv).innerText(), /Hemsöborna/);
    assert.ok(await isShown(inFinnish, content.title.sv), 'nothing is hidden from those who read Finnish');
    assert.equal(await shelf(inFinnish, content.title.sv).locator('h2 span, h3 span').getAttribute('lang'), 'sv');

    const title = { sv: content.title.sv, fi: 'Strindbergiä laiturilla' };
    const translated = await librarian.republish(published, { ...content, title });
    assert.ok(await isShown(inFinnish, title.fi));
    assert.equal(await shelf(inFinnish, title.fi).locator('h2 [lang], h3 [lang]').count(), 0);

    assert.equal(await isShown(neighbour, title.fi), false, 'the area has not shared it');
    await (await StaffMember.of(stage, 'koivuranta', '20000004')).share(translated);
    assert.ok(await isShown(neighbour, title.fi));
    assert.equal(await isShown(await open('tunturila'), title.fi), false, 'another area');

    clock.moveTo('2026-11-30T07:00:00Z');
    assert.equal(await isShown(inSwedish, content.title.sv), false, 'after its time');
    await axe(inFinnish, 'a page with fewer shelves');
  });

  it('can be told to everybody: a crisis reaches the open pages of all libraries within a minute, and stays put away', async () => {
    const pages = [await open('koivuranta'), await open('bjorkvik'), await open('tunturila', '/en/')];
    const words = {
      fi: 'Äänikirjat eivät soi juuri nyt',
      sv: 'Ljudböckerna spelas inte upp just nu',
      en: 'Audiobooks don’t play just now',
    };
    const umbrella = await StaffMember.of(stage, 'koivuranta', '20000005');
    const published = Date.now();
    await umbrella.publishNew({ title: words, severity: 'crisis' }, { of: 'announcements', level: 'nation' });
    const told = [words.fi, words.sv, words.en];
    for (const [index, page] of pages.entries()) {
      const announcements = page.locator('elib-announcements').getByRole('listitem');
      await announcements.filter({ hasText: told[index] ?? '' }).waitFor({ timeout: crisisMs });
    }
    assert.ok(Date.now() - published < crisisMs);
    const [first] = pages;
    assert.ok(first);
    assert.ok((await announcedSince(first)).includes(`Tärkeä tiedote: ${words.fi}`), 'it is heard, too');
    const announcement = first.locator('elib-announcements').getByRole('listitem').filter({ hasText: words.fi });
    await announcement.getByRole('button', { name: `Piilota tiedote: ${words.fi}` }).click();
    await announcement.waitFor({ state: 'detached' });
    await first.reload();
    await first.locator('elib-announcements').getByRole('listitem').first().waitFor();
    assert.equal(await announcement.count(), 0);
  });

  it('is done without a complaint of any page', () => {
    assert.deepEqual(
      visitors.flatMap(({ complaints }) => complaints),
      [],
    );
  });
});
