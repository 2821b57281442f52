/** How long it is silent between the tracks of a book, by what is really heard. */

import { expect } from '@open-wc/testing';
import type { Player } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { Ear } from './ear.ts';
import { FakeService, passes } from './patron.ts';
import { glidingBook, publicationOf } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');
const longestGapSeconds = 0.15;

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

  for (const rate of [1, 1.5, 3]) {
    it(`the silence between tracks is no longer than 150 ms, at speed ${rate}`, async () => {
      player.setRate(rate);
      player.seek(1.5);
      await player.play();
      await passes(player, 2);
      const longestSilence = await ear.countSilence();
      await passes(player, 2.5);
      await longestSilence();
      await passes(player, 3.5);
      expect(await longestSilence()).to.be.at.most(longestGapSeconds);
    });
  }
});
