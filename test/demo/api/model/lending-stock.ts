/** The titles of the lending stories, and the licences that a story begins with. */
import fc from 'fast-check';
import type { ELibrary } from '../e-library.ts';
import { loanDays } from './lending-model.ts';
import type { Stock } from './lending-model.ts';

export const titles = ['kalevala', 'kullervo', 'kanervala', 'kihlaus', 'nummisuutarit', 'helkavirsia'] as const;

/** Which of the titles stands at `href`. */
export const titleAt = (href: string): number => titles.findIndex((id) => href.endsWith(`/${id}`));

/** Three weeks before the clocks change, as loans last two; and the last second of a day in Helsinki. */
export const firstMoment = fc.constantFrom('2026-10-05T09:00:00Z', '2027-03-08T09:00:00Z', '2026-06-24T20:59:59Z');

const stock: fc.Arbitrary<Stock> = fc.record({
  copies: fc.integer({ min: 1, max: 2 }),
  loansLeft: fc.oneof({ weight: 3, arbitrary: fc.constant(Infinity) }, fc.integer({ min: 1, max: 4 })),
});

export const stocks = fc.array(stock, { minLength: titles.length, maxLength: titles.length });

/** Lending uses stocks up: each side of a story has its own. */
export const copied = (all: readonly Stock[]): Stock[] => all.map((each) => ({ ...each }));

const licenceOf = ({ copies, loansLeft }: Stock) => ({
  concurrency: copies,
  loan_days: loanDays,
  ...(Number.isFinite(loansLeft) && { checkouts_total: loansLeft, checkouts_left: loansLeft }),
});

/** Gives each title its licence anew, and ends all loans and holds of it. */
export const stockTitles = (elib: ELibrary, all: readonly Stock[]): Promise<void> =>
  elib.licenseAll(new Map(all.map((each, index) => [titles[index] ?? '', [licenceOf(each)]])));
