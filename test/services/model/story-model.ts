/**
 * What patrons may expect of their browsers, on plain values: who is signed in, which returns can still be undone, which
 * wishes the e-library hasn't answered yet. What the e-library then holds, the lending model says.
 */
import type { LendingModel, ModelHold, ModelLoan, ShelfLine } from '../../demo/api/model/lending-model.ts';
import type { Loss } from './network.ts';

/** A wish is tried so long after the first try, and then no more until the patron comes back. */
export const triesMs = [0, 400, 1600, 4600] as const;
export const undoMs = 10_000;
const wishLifeMs = 20 * 60 * 60_000;
export const tokenLifeMs = 20 * 24 * 60 * 60_000;

/** What the e-library does of a wish once it hears of it; answers whether it did, or refused. */
export type Fulfil = (lending: LendingModel) => boolean;

/** A loan or hold that will be given back, unless that is undone. */
export interface Leaving {
  readonly tab: number;
  readonly entry: ModelLoan | ModelHold;
  readonly due: Date;
  /** The wish that stood in its place on the device. */
  readonly replaced: Waiting | undefined;
}

interface Waiting {
  readonly fulfil: Fulfil;
  readonly since: Date;
  /** Until then it can be undone, so nobody sends it but the page on which that can be done. */
  readonly notBefore?: Date;
}

type ModelSession =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'signed-in' | 'expired'; readonly patron: number; readonly until: Date };

export class ModelDevice {
  session: ModelSession = { kind: 'nobody' };
  leaving: readonly Leaving[] = [];
  /** By title. */
  readonly waiting = new Map<number, Waiting>();

  get patron(): number | undefined {
    return this.session.kind === 'signed-in' ? this.session.patron : undefined;
  }

  leavingIn(tab: number): readonly Leaving[] {
    return this.leaving.filter((each) => each.tab === tab);
  }

  isLeaving(title: number): boolean {
    return this.leaving.some(({ entry }) => entry.title === title);
  }
}

export const giveBack =
  (entry: ModelLoan | ModelHold): Fulfil =>
  (lending) => {
    if ('until' in entry) lending.giveBack(entry);
    else lending.cancel(entry);
    return true;
  };

export class StoryModel {
  readonly lending: LendingModel;
  readonly devices: readonly ModelDevice[];

  constructor(lending: LendingModel, deviceCount: number) {
    this.lending = lending;
    this.devices = Array.from({ length: deviceCount }, () => new ModelDevice());
  }

  device(index: number): ModelDevice {
    const device = this.devices[index];
    if (device === undefined) throw new Error(`no device ${String(index)}`);
    return device;
  }

  /** What every tab of the device shows; undefined: it knows of nobody. */
  shown({ patron }: ModelDevice): readonly ShelfLine[] | undefined {
    return patron === undefined ? undefined : this.lending.shelf(patron);
  }

  after(ms: number): Date {
    return new Date(this.lending.now.getTime() + ms);
  }

  signIn(device: ModelDevice, patron: number): void {
    const before = device.session;
    if (before.kind === 'expired' && before.patron !== patron) device.waiting.clear();
    device.session = { kind: 'signed-in', patron, until: this.after(tokenLifeMs) };
    this.look(device);
  }

  /** What waited on the device arrives before, if it can. */
  signOut(device: ModelDevice, tab: number): void {
    this.giveUp(device, tab);
    for (const other of new Set(device.leaving.map((each) => each.tab))) this.giveUp(device, other);
    this.look(device, true);
    device.waiting.clear();
    device.leaving = [];
    device.session = { kind: 'nobody' };
  }

  /** The device keeps the wish from the press on, in place of an older one about the same title. */
  press(device: ModelDevice, tab: number, entry: ModelLoan | ModelHold): void {
    const replaced = device.waiting.get(entry.title);
    device.waiting.delete(entry.title);
    device.leaving = [...device.leaving, { tab, entry, due: this.after(undoMs), replaced }];
  }

  undo(device: ModelDevice, undone: Leaving): void {
    device.leaving = device.leaving.filter((each) => each !== undone);
    if (undone.replaced) device.waiting.set(undone.entry.title, undone.replaced);
  }

  /** What the tab had still to give back, it gives back now. */
  giveUp(device: ModelDevice, tab: number): void {
    const due = device.leavingIn(tab);
    device.leaving = device.leaving.filter((each) => each.tab !== tab);
    for (const each of due) this.#sendLeaving(device, each);
  }

  #sendLeaving(device: ModelDevice, leaving: Leaving): void {
    const { title } = leaving.entry;
    this.send(device, title, giveBack(leaving.entry));
    if (device.waiting.has(title)) this.#keep(device, leaving);
  }

  #keep(device: ModelDevice, { entry, due }: Leaving): void {
    const since = new Date(due.getTime() - undoMs);
    device.waiting.set(entry.title, { fulfil: giveBack(entry), since, notBefore: due });
  }

  /** The patron comes back to a page: the e-library is asked, and hears what waited. */
  look(device: ModelDevice, isLast = false): void {
    if (!this.#isKnown(device)) return;
    for (const [title, { fulfil, since, notBefore }] of [...device.waiting]) {
      if (!isLast && notBefore !== undefined && notBefore > this.lending.now) continue;
      device.waiting.delete(title);
      if (this.lending.now.getTime() - since.getTime() <= wishLifeMs) fulfil(this.lending);
    }
  }

  endSessions(patron: number): void {
    for (const device of this.devices) {
      if (device.patron === patron) device.session = { kind: 'signed-in', patron, until: this.lending.now };
    }
  }

  /**
   * Tries until there is an answer, or no longer for now; time passes meanwhile.
   * @param title what the wish is about
   * @returns whether the patron is told that it was done
   */
  send(device: ModelDevice, title: number, fulfil: Fulfil, losses: readonly Loss[] = []): boolean {
    const first = this.lending.now;
    let wish = fulfil;
    device.waiting.delete(title);
    for (const [index, ms] of triesMs.entries()) {
      this.lending.passTo(new Date(first.getTime() + ms));
      const loss = losses[index];
      if (loss !== 'request' && !this.#isKnown(device)) break;
      const isDone = loss !== 'request' && wish(this.lending);
      if (isDone) wish = () => true;
      if (loss === undefined) return isDone;
    }
    device.waiting.set(title, { fulfil: wish, since: first });
    return false;
  }

  /** When something happens by itself until `instant`, and that instant. */
  stops(instant: Date): readonly Date[] {
    const dues = this.devices.flatMap(({ leaving }) => leaving.map(({ due }) => due)).filter((due) => due < instant);
    return [...dues.sort((one, other) => one.getTime() - other.getTime()), instant];
  }

  /** Returns that can be undone no longer happen on the way there. */
  passTo(instant: Date): void {
    for (let next = this.#nextDue(instant); next !== undefined; next = this.#nextDue(instant)) {
      const [device, leaving] = next;
      device.leaving = device.leaving.filter((each) => each !== leaving);
      if (leaving.due > this.lending.now) this.lending.passTo(leaving.due);
      this.#sendLeaving(device, leaving);
    }
    this.lending.passTo(instant);
  }

  #nextDue(instant: Date): [ModelDevice, Leaving] | undefined {
    return this.devices
      .flatMap((device) => device.leaving.map((leaving): [ModelDevice, Leaving] => [device, leaving]))
      .filter(([, { due }]) => due <= instant)
      .sort(([, one], [, other]) => one.due.getTime() - other.due.getTime())[0];
  }

  /** Whether the e-library still knows who is signed in; the device learns of it when it asks. */
  #isKnown(device: ModelDevice): boolean {
    const { session } = device;
    if (session.kind !== 'signed-in') return false;
    if (session.until > this.lending.now) return true;
    device.session = { ...session, kind: 'expired' };
    for (const leaving of device.leaving) this.#keep(device, leaving);
    device.leaving = [];
    return false;
  }
}
