/** How exact the player is, by what is really heard: where a seek lands, how fast it reads. */

import { expect } from '@open-wc/testing';
import type { Player } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { Ear } from './ear.ts';
import { becomes, FakeService, now, passes } from './patron.ts';
import { glideAt, glidingBook, publicationOf } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');
const seekToleranceSeconds = 0.3;

describe('By what is heard', () => {
  let ear: Ear;
  let player: Player;
  beforeEach(async () => {
    ear = new Ear();
    ear.open();
    const service = new FakeService();
    service.manifests.push(glidingBook(night.id));
    player = createPlayer(service, { seekSettleMs: 3_600_000 });
    await player.open(night, false);
  });
  afterEach(async () => {
    player.close();
    await ear.cover();
  });

  /** In seconds from the beginning of the book. */
  const heard = (): number => (ear.height - glideAt(0)) / (glideAt(1) - glideAt(0));

  /** Within a track, over its border, far and near, forwards and back. */
  const targets = [1.4, 1.6, 0.2, 2.6, 3.1, 5.7, 6.05, 8.2, 4.5, 0.9] as const;

  it('a seek lands within 0.3 seconds, while playing', async () => {
    await player.play();
    await becomes(player, 'playing');
    for (const target of targets) {
      player.seek(target);
      await passes(player, target + 0.2);
      expect(heard(), `heard after a seek to ${target}`).to.be.closeTo(now(player).seconds, seekToleranceSeconds);
      expect(now(player).seconds).to.be.within(target, target + 0.2 + seekToleranceSeconds);
    }
  });

  it('a seek lands within 0.3 seconds, while paused', async () => {
    for (const target of targets) {
      player.seek(target);
      expect(now(player).seconds).to.be.closeTo(target, 0.001);
      await player.play();
      await passes(player, target + 0.2);
      expect(heard(), `heard after a seek to ${target}`).to.be.closeTo(now(player).seconds, seekToleranceSeconds);
      player.pause();
      await ear.hearsNothing();
    }
  });

  for (const rate of [0.5, 1, 2, 3]) {
    it(`the book is read ${rate} times as fast, at the height that it has`, async () => {
      player.setRate(rate);
      await player.play();
      await passes(player, 0.5);
      const [from, fromMs] = [heard(), performance.now()];
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const readSeconds = heard() - from;
      expect(readSeconds / ((performance.now() - fromMs) / 1000)).to.be.closeTo(rate, rate * 0.1);
    });
  }
});
