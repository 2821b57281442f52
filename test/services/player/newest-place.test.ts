/** Which of two places a patron goes on from: as table, for every way in which a device and the server can differ. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newest, type DevicePlace } from '../../../src/services/player/newest-place.ts';
import type { KeptPlace } from '../../../src/services/player/sources.ts';

const mine = 'urn:uuid:mine';
const theirs = 'urn:uuid:theirs';
const at = (seconds: number) => ({ trackName: '1.mp3', seconds });
const clock = (time: string): string => `2026-11-20T${time}:00Z`;

/** Seconds 100, at nine, agreed with the server. */
const agreed: DevicePlace = { place: at(100), time: clock('09:00'), base: clock('09:00') };
const unsent = (seconds: number, time: string): DevicePlace => ({ ...agreed, place: at(seconds), time: clock(time) });
const server = (seconds: number, time: string, device = theirs): KeptPlace => ({
  ...{ place: at(seconds), time: clock(time), device },
});

const cases: readonly (readonly [
  what: string,
  local: DevicePlace | undefined,
  remote: KeptPlace | undefined,
  place: number | undefined,
  elsewhere?: number,
])[] = [
  ['a book that was never heard', undefined, undefined, undefined],
  ['a new device', undefined, server(500, '08:00'), 500],
  ['a server that knows nothing', agreed, undefined, 100],
  ['the same on both', agreed, server(100, '09:00', mine), 100],
  ['another device that has gone on', agreed, server(500, '10:00'), 500],
  ['another device whose clock is behind, as the server kept ours', agreed, server(500, '08:00'), 100],
  ['what could not be sent, while nobody else listened', unsent(700, '11:00'), server(100, '09:00'), 700],
  ['what was sent, but not acknowledged', unsent(700, '11:00'), server(700, '11:00', mine), 700],
  ['an answer that is older than what this device did since', unsent(700, '11:00'), server(600, '10:30', mine), 700],
  [
    'what could not be sent, while another device went elsewhere later',
    unsent(700, '11:00'),
    server(5000, '12:00'),
    700,
    5000,
  ],
  ['the same, but this device was the later', unsent(700, '13:00'), server(5000, '12:00'), 700, 5000],
  [
    'the same, with this device’s clock a day behind',
    { ...unsent(700, '09:01'), time: '2026-11-19T11:00:00Z' },
    server(5000, '12:00'),
    700,
    5000,
  ],
  ['both near each other, the other later', unsent(700, '11:00'), server(720, '12:00'), 720],
  ['both near each other, this one later', unsent(700, '13:00'), server(720, '12:00'), 700],
  [
    'a device that never reached the server before',
    { place: at(700), time: clock('11:00') },
    server(5000, '12:00'),
    700,
    5000,
  ],
];

describe('A patron goes on', () => {
  for (const [what, local, remote, place, elsewhere] of cases) {
    it(`${place === undefined ? 'from the beginning' : `from second ${place}`}${elsewhere === undefined ? '' : ` and is asked about ${elsewhere}`}: ${what}`, () => {
      const found = newest(local, remote, mine);
      assert.deepEqual([found.place?.seconds, found.elsewhere?.seconds], [place, elsewhere]);
    });
  }

  it('where the other track is later, however near its second is', () => {
    const other = { ...server(700, '12:00'), place: { trackName: '2.mp3', seconds: 700 } };
    assert.equal(newest(unsent(700, '11:00'), other, mine).elsewhere?.trackName, '2.mp3');
  });
});
