/** The e-library in this process and several browsers, each with the library's page in two tabs: what a story happens to, made anew for each. */
import assert from 'node:assert/strict';
import { sweepEndedLoans } from '../../../demo/api/ended-loans.ts';
import { settleQueues } from '../../../demo/api/queue.ts';
import { pin } from '../../demo/api/e-library.ts';
import type { ELibrary, Member } from '../../demo/api/e-library.ts';
import { expectInvariants, heldBy, readBooks } from '../../demo/api/model/lending-books.ts';
import type { ShelfLine, Stock } from '../../demo/api/model/lending-model.ts';
import { stockTitles } from '../../demo/api/model/lending-stock.ts';
import { Bustle } from './bustle.ts';
import { Device } from './device.ts';
import { Network } from './network.ts';
import type { FrontPages, Loss } from './network.ts';
import type { Page } from './page.ts';
import type { Product } from './product.ts';
import { StoryTime } from './story-time.ts';

export const deviceCount = 3;
export const tabCount = 2;

/** Where somebody does something. */
export interface Place {
  readonly device: number;
  readonly tab: number;
}

/** What stays the same from story to story. */
export interface Setting {
  readonly elib: ELibrary;
  readonly frontPages: FrontPages;
  readonly product: Product;
  readonly patrons: readonly Member[];
}

interface Tab {
  page: Page;
  readonly network: Network;
  readonly load: () => Page;
}

export class World {
  readonly #setting: Setting;
  readonly #bustle = new Bustle();
  readonly #time: StoryTime;
  /** Those that somebody uses, with their tabs. */
  readonly #devices = new Map<number, readonly Tab[]>();

  private constructor(setting: Setting, firstMoment: string) {
    this.#setting = setting;
    this.#time = new StoryTime(new Date(firstMoment), (now) => setting.elib.clock.moveTo(now));
  }

  static async make(setting: Setting, firstMoment: string, stocks: readonly Stock[]): Promise<World> {
    await stockTitles(setting.elib, stocks);
    return new World(setting, firstMoment);
  }

  /** Comes back when nothing is under way any more. */
  rest(): Promise<void> {
    return this.#bustle.over();
  }

  /** Opens the library's page in every tab of the device, unless it is open. */
  async open(device: number): Promise<void> {
    if (this.#devices.has(device)) return;
    const { product, frontPages } = this.#setting;
    const opened = new Device(`device ${String(device)}`, product, this.#time, this.#bustle);
    const tabs = Array.from({ length: tabCount }, (): Tab => {
      const network = new Network(frontPages, this.#bustle);
      const load = opened.tab(network.fetch);
      return { network, load, page: load() };
    });
    this.#devices.set(device, tabs);
    await this.rest();
  }

  get openDevices(): readonly number[] {
    return [...this.#devices.keys()];
  }

  page(place: Place): Page {
    return this.#tab(place).page;
  }

  /** @param losses what the network does to the next wishes from there */
  lose(place: Place, losses: readonly Loss[]): void {
    this.#tab(place).network.losses = [...losses];
  }

  /** Closes the tab and opens the page in it anew. */
  reload(place: Place): void {
    const tab = this.#tab(place);
    tab.page.close();
    tab.page = tab.load();
  }

  signIn(place: Place, patron: number): Promise<void> {
    return this.page(place).signIn(this.#patron(patron).card, pin);
  }

  /** The e-library ends every session of the patron. */
  async endSessions(patron: number): Promise<void> {
    await this.#setting.elib.db
      .updateTable('access_tokens')
      .set({ revoked_at: this.#time.now })
      .where('patron_id', '=', this.#patron(patron).id)
      .execute();
  }

  /** As time goes on, pages do what they meant to do, and the e-library goes on by itself. */
  async passTo(instant: Date): Promise<void> {
    const { db } = this.#setting.elib;
    await this.#time.passTo(instant, () => this.rest());
    await sweepEndedLoans(db, instant);
    await settleQueues(db, instant);
    await this.rest();
  }

  /** What the e-library's database holds for each patron. @throws when it breaks a rule of lending */
  async held(): Promise<readonly (readonly ShelfLine[])[]> {
    const { elib, patrons } = this.#setting;
    const books = await readBooks(elib.db, this.#time.now);
    expectInvariants(books);
    return patrons.map(({ id }) => heldBy(books, id));
  }

  close(): void {
    for (const { page } of [...this.#devices.values()].flat()) page.close();
  }

  #tab({ device, tab }: Place): Tab {
    const found = this.#devices.get(device)?.[tab];
    assert.ok(found);
    return found;
  }

  #patron(index: number): Member {
    const patron = this.#setting.patrons[index];
    assert.ok(patron);
    return patron;
  }
}
