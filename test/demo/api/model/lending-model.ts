/**
 * Lending as its rules say it, on plain values and as simply as can be: what the e-library does is held against this. A title
 * has one licence of the nation. Knows nothing of how the e-library does it.
 */
import { endOfHelsinkiDay, startOfHelsinkiDay } from '../../../../demo/api/helsinki-day.ts';

export const loanDays = 14;
const readyDays = 3;
const limit = 5;
const mostRenewals = 2;

export interface ModelLoan {
  readonly patron: number;
  readonly title: number;
  until: Date;
  renewals: number;
}

export interface ModelHold {
  readonly patron: number;
  readonly title: number;
  readyUntil: Date | undefined;
  sleepsUntil: Date | undefined;
}

export interface Stock {
  readonly copies: number;
  loansLeft: number;
}

/** What a shelf says of one title, as a line that people can compare. */
export type ShelfLine = `${string}: ${string}`;

const without = <T>(all: T[], gone: T | undefined): T[] => all.filter((each) => each !== gone);

export class LendingModel {
  now: Date;
  readonly stocks: readonly Stock[];
  loans: ModelLoan[] = [];
  /** In the order in which they came. */
  holds: ModelHold[] = [];

  constructor(now: string, stocks: readonly Stock[]) {
    this.now = new Date(now);
    this.stocks = stocks;
  }

  loan(patron: number, title: number): ModelLoan | undefined {
    return this.loans.find((each) => each.patron === patron && each.title === title);
  }

  hold(patron: number, title: number): ModelHold | undefined {
    return this.holds.find((each) => each.patron === patron && each.title === title);
  }

  /** @returns the status that the e-library answers */
  borrow(patron: number, title: number): number {
    this.settle(title);
    if (this.loan(patron, title)) return 200;
    if (this.loans.filter((each) => each.patron === patron).length >= limit) return 403;
    const hold = this.hold(patron, title);
    if (hold?.readyUntil === undefined && this.#free(title) <= 0) return 403;
    this.holds = without(this.holds, hold);
    this.loans.push({ patron, title, until: endOfHelsinkiDay(this.now, loanDays), renewals: 0 });
    this.#stock(title).loansLeft -= 1;
    this.settle(title);
    return 201;
  }

  wait(patron: number, title: number): number {
    this.settle(title);
    if (this.#stock(title).loansLeft <= 0) return 404;
    if (this.loan(patron, title) ?? this.hold(patron, title)) return 200;
    if (this.holds.filter((each) => each.patron === patron).length >= limit) return 403;
    this.holds.push({ patron, title, readyUntil: undefined, sleepsUntil: undefined });
    this.settle(title);
    return 201;
  }

  giveBack(loan: ModelLoan): void {
    this.loans = without(this.loans, loan);
    this.settle(loan.title);
  }

  cancel(hold: ModelHold): void {
    this.holds = without(this.holds, hold);
    this.settle(hold.title);
  }

  sleep(hold: ModelHold, day: string): void {
    hold.sleepsUntil = startOfHelsinkiDay(day);
    hold.readyUntil = undefined;
    this.settle(hold.title);
  }

  wake(hold: ModelHold): void {
    hold.sleepsUntil = undefined;
    this.settle(hold.title);
  }

  canRenew({ title, until, renewals }: ModelLoan): boolean {
    const isWanted = this.holds.some((each) => each.title === title && each.readyUntil === undefined);
    return !isWanted && renewals < mostRenewals && endOfHelsinkiDay(this.now, loanDays) > until;
  }

  renew(loan: ModelLoan): void {
    loan.until = endOfHelsinkiDay(this.now, loanDays);
    loan.renewals += 1;
  }

  passTo(now: Date): void {
    this.now = now;
    this.loans = this.loans.filter(({ until }) => until > now);
    this.stocks.forEach((_, title) => {
      this.settle(title);
    });
  }

  /** Loans first, then what is kept, then what is waited for. */
  shelf(patron: number): readonly ShelfLine[] {
    const own = <T extends { patron: number }>(all: readonly T[]) => all.filter((each) => each.patron === patron);
    const holds = own(this.holds);
    const time = (date: Date) => date.toISOString();
    return [
      ...own(this.loans).map(({ title, until }): ShelfLine => `${title}: on loan until ${time(until)}`),
      ...holds.flatMap(({ title, readyUntil }): ShelfLine[] =>
        readyUntil === undefined ? [] : [`${title}: kept until ${time(readyUntil)}`],
      ),
      ...holds.flatMap((hold): ShelfLine[] =>
        hold.readyUntil === undefined ? [`${hold.title}: number ${this.#position(hold)} in the queue`] : [],
      ),
    ].sort();
  }

  settle(title: number): void {
    const isOver = ({ readyUntil }: ModelHold) => readyUntil !== undefined && readyUntil <= this.now;
    this.holds = this.holds.filter((hold) => hold.title !== title || !isOver(hold));
    if (this.#stock(title).loansLeft <= 0) this.holds = this.holds.filter((hold) => hold.title !== title);
    for (const hold of this.holds.filter((each) => each.title === title)) {
      const sleeps = hold.sleepsUntil !== undefined && hold.sleepsUntil > this.now;
      if (hold.readyUntil !== undefined || sleeps || this.#free(title) <= 0) continue;
      hold.readyUntil = endOfHelsinkiDay(this.now, readyDays);
    }
  }

  #stock(title: number): Stock {
    const stock = this.stocks[title];
    if (stock === undefined) throw new Error(`no title ${String(title)}`);
    return stock;
  }

  #free(title: number): number {
    const { copies, loansLeft } = this.#stock(title);
    const lent = this.loans.filter((each) => each.title === title).length;
    const kept = this.holds.filter((each) => each.title === title && each.readyUntil !== undefined).length;
    return Math.min(copies - lent, loansLeft) - kept;
  }

  #position(hold: ModelHold): number {
    const queue = this.holds.filter((each) => each.title === hold.title && each.readyUntil === undefined);
    return queue.indexOf(hold) + 1;
  }
}
