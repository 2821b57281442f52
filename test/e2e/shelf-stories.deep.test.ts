/** Random stories of one patron in two tabs of a real browser: what both shelves read is what the e-library holds. */

import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { runs } from '../demo/api/model/lending-runs.ts';
import { forgetPatron, lendOut } from './ledger.ts';
import { card } from './patron.ts';
import { Device, lentOut, shelfCommands } from './shelf-stories.ts';
import { openStage, type Stage } from './stage.ts';

const stories = 20;

let stage: Stage;
before(async () => {
  stage = await openStage();
  await lendOut(stage, lentOut, { number: '1000 0002', pin: '1234' });
});
after(() => stage.close());

it(`${String(stories)} random stories in two tabs leave both shelves as the e-library has them`, async () => {
  const property = fc.asyncProperty(shelfCommands(), async (commands) => {
    await forgetPatron(stage, card);
    const visitor = await stage.visitor();
    try {
      const model = { isSignedIn: false, shelf: new Map() };
      const real = await Device.open(stage, visitor);
      await fc.asyncModelRun(() => ({ model, real }), commands);
    } finally {
      await visitor.context.close();
    }
  });
  await fc.assert(property, { ...runs(stories), interruptAfterTimeLimit: 15 * 60_000, markInterruptAsFailure: true });
});
