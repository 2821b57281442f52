/** What a patron does on the library's home page in two tabs, told by chance: each deed presses the page's own buttons, and then both shelves must read as the e-library's books do. */

import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { AsyncCommand } from 'fast-check';
import type { Page } from 'playwright-core';
import { heldTitles, type Standing } from './ledger.ts';
import { card, findBook, resultFor, shelfEntry, signIn } from './patron.ts';
import type { Stage, Visitor } from './stage.ts';

/** By one author, so that one search finds all; of the first all copies are lent. */
export const titles = ['Kullervo', 'Kihlaus', 'Nummisuutarit'] as const;
type Title = (typeof titles)[number];
export const [lentOut] = titles;
const author = 'Aleksis Kivi';
const medium = 'E-kirja';
/** For the books and both tabs to agree, on a machine that does other things, too. */
const patienceMs = 20_000;

interface Model {
  isSignedIn: boolean;
  readonly shelf: Map<Title, Standing>;
}

/** Words of an entry on the shelf → what they say. */
const standings: readonly (readonly [RegExp, Standing])[] = [
  [/Eräpäivä/, 'loan'],
  [/Olet jonossa|jonossa sijalla/, 'hold'],
];

async function readShelf(page: Page): Promise<Standings> {
  const found: Record<string, Standing | undefined> = {};
  for (const title of titles) {
    const [words] = await shelfEntry(page, title).allInnerTexts();
    if (words !== undefined) found[title] = standings.find(([pattern]) => pattern.test(words))?.[1];
  }
  return found;
}

export class Device {
  readonly #stage: Stage;
  readonly #tabs: readonly Page[];

  private constructor(stage: Stage, tabs: readonly Page[]) {
    this.#stage = stage;
    this.#tabs = tabs;
  }

  static async open(stage: Stage, { context, page }: Visitor): Promise<Device> {
    const device = new Device(stage, [page, await context.newPage()]);
    for (const tab of device.#tabs.keys()) await device.load(tab);
    return device;
  }

  tab(index: number): Page {
    const page = this.#tabs[index];
    assert.ok(page);
    return page;
  }

  async load(tab: number): Promise<void> {
    const page = this.tab(tab);
    await page.goto(this.#stage.home);
    await findBook(page, author);
    await resultFor(page, lentOut, medium).waitFor();
  }

  /** The books and both tabs come to say the same as the model. */
  async expectTrue(model: Model): Promise<void> {
    const expected = Object.fromEntries(model.shelf);
    await expectSoon(() => heldTitles(this.#stage, card), expected, 'the books of the e-library');
    for (const [index, page] of this.#tabs.entries()) {
      const label = model.isSignedIn ? 'Kirjaudu ulos' : 'Kirjaudu sisään';
      await page.locator('elib-login').getByRole('button', { name: label }).waitFor();
      await expectSoon(() => readShelf(page), model.isSignedIn ? expected : {}, `the shelf in tab ${String(index)}`);
    }
  }
}

type Standings = Readonly<Record<string, Standing | undefined>>;

async function expectSoon(read: () => Promise<Standings>, expected: Standings, what: string): Promise<void> {
  const late = Date.now() + patienceMs;
  let found = await read();
  while (Date.now() < late && !isDeepStrictEqual(found, expected)) {
    await setTimeout(50);
    found = await read();
  }
  assert.deepEqual(found, expected, what);
}

type DeedCommand = AsyncCommand<Model, Device>;

const deed = (
  words: string,
  tab: number,
  isPossible: (model: Model) => boolean,
  run: (page: Page, model: Model, device: Device) => Promise<void>,
): DeedCommand => ({
  check: isPossible,
  run: async (model, device) => {
    await run(device.tab(tab), model, device);
    await device.expectTrue(model);
  },
  toString: () => `${words} in tab ${String(tab)}`,
});

const inResults = (page: Page, title: Title, name: RegExp) =>
  resultFor(page, title, medium).getByRole('button', { name }).click();

const take = (tab: number, title: Title): DeedCommand =>
  deed(
    `takes ${title}`,
    tab,
    ({ isSignedIn, shelf }) => isSignedIn && !shelf.has(title),
    async (page, { shelf }) => {
      await inResults(page, title, title === lentOut ? /^Varaa/ : /^Lainaa/);
      shelf.set(title, title === lentOut ? 'hold' : 'loan');
      if (title !== lentOut) return;
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Varaa' }).click();
      await dialog
        .getByText(/^Varattu/)
        .first()
        .waitFor();
      await dialog.getByRole('button', { name: 'Sulje' }).last().click();
    },
  );

const pressReturn = (page: Page, title: Title): Promise<void> =>
  shelfEntry(page, title)
    .getByRole('button', { name: /^(Palauta|Peru varaus)/ })
    .click();

const undoReturn = (tab: number, title: Title): DeedCommand =>
  deed(
    `gives ${title} back and undoes it`,
    tab,
    ({ isSignedIn, shelf }) => isSignedIn && shelf.has(title),
    async (page) => {
      await pressReturn(page, title);
      await shelfEntry(page, title)
        .getByRole('button', { name: /^Kumoa/ })
        .click();
    },
  );

const giveBack = (tab: number, title: Title, how: 'waits' | 'leaves'): DeedCommand =>
  deed(
    `gives ${title} back and ${how}`,
    tab,
    ({ isSignedIn, shelf }) => isSignedIn && shelf.has(title),
    async (page, { shelf }, device) => {
      await pressReturn(page, title);
      await shelfEntry(page, title)
        .getByRole('button', { name: /^Kumoa/ })
        .waitFor();
      if (how === 'leaves') await device.load(tab);
      else await shelfEntry(page, title).waitFor({ state: 'detached' });
      shelf.delete(title);
    },
  );

const comeOrGo = (tab: number): DeedCommand =>
  deed(
    'signs in or out',
    tab,
    () => true,
    async (page, model) => {
      if (model.isSignedIn) await page.locator('elib-login').getByRole('button', { name: 'Kirjaudu ulos' }).click();
      else await signIn(page, card);
      model.isSignedIn = !model.isSignedIn;
    },
  );

/** @returns deeds of one story; it begins with nobody signed in */
export function shelfCommands(): fc.Arbitrary<Iterable<DeedCommand>> {
  const tab = fc.nat({ max: 1 });
  const both = fc.tuple(tab, fc.constantFrom(...titles));
  const taking = both.map((given) => take(...given));
  const returning = fc
    .tuple(tab, fc.constantFrom(...titles), fc.constantFrom('waits' as const, 'leaves' as const, 'leaves' as const))
    .map((given) => giveBack(...given));
  const undoing = both.map((given) => undoReturn(...given));
  return fc.commands([tab.map(comeOrGo), taking, taking, taking, undoing, returning], { maxCommands: 8, size: 'max' });
}
