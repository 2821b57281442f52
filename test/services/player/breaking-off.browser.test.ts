/** What a patron hears when the sound breaks off in the middle of a track, and what is left of it can't be had under its address. */

import { expect } from '@open-wc/testing';
import type { Audiobook } from '../../../src/domain/audiobook.ts';
import type { Player } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { Ear } from './ear.ts';
import { becomes, FakeService, now, passes } from './patron.ts';
import { glideAt, heights, publicationOf, toneBook, trackSeconds } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');

/** See `test/serve-trouble.ts`; the height of what is heard tells the second of the book. */
function servedBook(what: string, then = 'none'): Audiobook {
  return toneBook(night.id, {
    href: (hertz) => {
      const from = heights.findIndex((height) => height === hertz) * trackSeconds;
      const tone = `hertz=${glideAt(from)}&to=${glideAt(from + trackSeconds)}&seconds=${trackSeconds}`;
      return new URL(`/trouble/${what}?${tone}&then=${then}`, location.href).href;
    },
  });
}

describe('When the sound breaks off in the middle of a track', () => {
  let ear: Ear;
  let service: FakeService;
  let player: Player;
  beforeEach(() => {
    ear = new Ear();
    ear.open();
    service = new FakeService();
    player = createPlayer(service, { stallLimitMs: 1000, networkRetryMs: 200 });
  });
  afterEach(async () => {
    player.close();
    await ear.cover();
  });

  const heard = (): number => (ear.height - glideAt(0)) / (glideAt(1) - glideAt(0));

  /** The furthest that the book's clock went forwards, and back, from one moment to the next. */
  function jumps(): { readonly forwards: () => number; readonly back: () => number } {
    const steps: number[] = [];
    let last = now(player).seconds;
    player.subscribe(() => {
      if (!('seconds' in player.value)) return;
      steps.push(player.value.seconds - last);
      last = player.value.seconds;
    });
    return { forwards: () => Math.max(...steps), back: () => -Math.min(...steps) };
  }

  for (const [trouble, why] of [
    ['expired', 'the signature has expired (403)'],
    ['out-of-range', 'the file has become shorter (416)'],
    ['fault', 'the service fails (500)'],
    ['hung-up', 'the connection is cut again'],
  ] as const) {
    it(`goes on at the same second with one fresh manifest, as ${why}`, async () => {
      service.manifests.push(servedBook('cut-off', trouble), servedBook('none'));
      await player.open(night, true);
      await becomes(player, 'playing');
      const { forwards, back } = jumps();
      await passes(player, 2.5);
      expect(heard()).to.be.closeTo(now(player).seconds, 0.3);
      expect(forwards(), 'nothing is left out').to.be.below(0.6);
      expect(back(), 'little is heard again').to.be.below(0.3);
      expect(service.opened).to.equal(2);
    });
  }
});
