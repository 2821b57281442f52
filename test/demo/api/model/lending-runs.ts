/** Runs the commands of lending at random against the e-library and its model, and tells the seed with what went wrong. */
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { ELibrary } from '../e-library.ts';
import { expectSame, lendingCommands } from './lending-commands.ts';
import { LendingModel } from './lending-model.ts';
import { copied, firstMoment, stocks, titles } from './lending-stock.ts';
import { LendingWorld } from './lending-world.ts';

const patrons = 4;
/** The same again: SEED=…; from the failed story on: STORY=… with the path that was told. */
export const runs = (numRuns: number) => ({
  numRuns,
  includeErrorInReport: true,
  ...(process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }),
  ...(process.env.STORY === undefined ? {} : { path: process.env.STORY }),
});

export function lendingRuns(numRuns: number): void {
  let elib: ELibrary;
  before(async () => {
    elib = await ELibrary.open();
  });
  after(() => elib.close());

  test(`${String(numRuns)} random stories of borrowing and waiting leave every shelf as the rules say`, async () => {
    const story = fc.record({
      firstMoment,
      stocks,
      commands: lendingCommands(patrons, titles.length),
    });
    const property = fc.asyncProperty(story, async ({ commands, ...beginning }) => {
      const model = new LendingModel(beginning.firstMoment, copied(beginning.stocks));
      const real = await LendingWorld.make(elib, beginning.firstMoment, beginning.stocks, patrons);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      await expectSame(model, real);
    });
    await fc.assert(property, runs(numRuns));
  });
}
