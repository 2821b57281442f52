/** One voice at a time among the tabs of an origin, whatever their clocks say. */

import { expect } from '@open-wc/testing';
import { joinTurns } from '../../../src/services/player/turns.ts';

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('Whoever sounds', () => {
  it('falls silent for a tab that begins later, though its clock is an hour behind', async () => {
    let yielded = 0;
    const turns = joinTurns(() => (yielded += 1));
    const otherTab = new BroadcastChannel('elib:sounding');
    const anHourBehind = () => otherTab.postMessage(performance.timeOrigin + performance.now() - 3_600_000);
    turns.take();
    anHourBehind();
    await passed(100);
    expect(yielded, 'of two at the same moment the later sounds').to.equal(0);
    await passed(1000);
    anHourBehind();
    await passed(100);
    expect(yielded).to.equal(1);
    turns.leave();
    otherTab.close();
  });
});
