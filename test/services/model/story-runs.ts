/** Tells random stories of patrons and their pages, and with what went wrong the seed to tell them again. */
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { ELibrary } from '../../demo/api/e-library.ts';
import { LendingModel } from '../../demo/api/model/lending-model.ts';
import { runs } from '../../demo/api/model/lending-runs.ts';
import { copied, firstMoment, stocks } from '../../demo/api/model/lending-stock.ts';
import { FrontPages } from './network.ts';
import { loadProduct } from './product.ts';
import { storyCommands } from './story-commands.ts';
import { StoryModel, tokenLifeMs } from './story-model.ts';
import { deviceCount, World } from './world.ts';
import type { Setting } from './world.ts';

const patronCount = 3;

/** @param part tells other stories than other parts do, with the same seed */
export function storyRuns(numRuns: number, part = 0): void {
  let setting: Setting;
  before(async () => {
    const elib = await ELibrary.open(undefined, 'reference', tokenLifeMs / 1000);
    const patrons = [];
    while (patrons.length < patronCount) patrons.push(await elib.patron());
    setting = { elib, patrons, product: await loadProduct(), frontPages: new FrontPages(elib.api) };
  });
  after(() => setting.elib.close());

  test(`${String(numRuns)} random stories of patrons in several tabs leave every shelf as the e-library has it`, async () => {
    const story = fc.record({ firstMoment, stocks, commands: storyCommands(patronCount) });
    const property = fc.asyncProperty(story, async ({ commands, ...beginning }) => {
      const model = new StoryModel(new LendingModel(beginning.firstMoment, copied(beginning.stocks)), deviceCount);
      const real = await World.make(setting, beginning.firstMoment, beginning.stocks);
      try {
        await fc.asyncModelRun(() => ({ model, real }), commands);
      } finally {
        real.close();
        await real.rest();
      }
    });
    const { seed, ...rest } = runs(numRuns);
    // A story takes a second: to look for a shorter one that fails, too, takes longer than anybody waits.
    await fc.assert(property, { ...rest, ...(seed !== undefined && { seed: seed + part }), endOnFailure: true });
  });
}
