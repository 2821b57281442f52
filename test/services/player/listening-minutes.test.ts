/** How listening is counted for publishers: the rule of decision 007, as a table of what a listener does and what is told. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ListeningMinutes } from '../../../src/services/player/listening-minutes.ts';

/** A listener whose clock is moved by what they do. */
class Listener {
  readonly #told = new Map<string, { duringMinute: string; secondsPlayed: number; isOver: boolean }>();
  #ms: number;
  #seconds = 0;
  #track = 0;
  #rate = 1;
  readonly #minutes: ListeningMinutes;

  constructor(time = '18:00:00') {
    this.#ms = Date.parse(`2026-11-20T${time}Z`);
    this.#minutes = new ListeningMinutes(
      ({ id, ...minute }, isOver) => void this.#told.set(id, { ...minute, isOver }),
      5000,
      () => this.#ms,
    );
    this.#tick();
  }

  #tick(): this {
    this.#minutes.heard(this.#track, this.#seconds, this.#rate);
    return this;
  }

  /** The browser tells of the sound four times a second. */
  listens(seconds: number): this {
    for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
      this.#ms += 250;
      this.#seconds += 0.25 * this.#rate;
      this.#tick();
    }
    return this;
  }

  speeds(rate: number): this {
    this.#rate = rate;
    return this.#tick();
  }

  skips(seconds: number): this {
    this.#ms += 100;
    this.#seconds += seconds;
    return this.#tick();
  }

  /** Waits for sound, or the computer sleeps. */
  waits(seconds: number): this {
    this.#ms += seconds * 1000;
    return this.#tick();
  }

  pauses(seconds: number): this {
    this.#minutes.close();
    this.#ms += seconds * 1000;
    return this.#tick();
  }

  /** Told twice by a clock that stands still meanwhile, as some browsers' does for a tenth of a second. */
  listensBetweenTicks(): this {
    this.#seconds += 0.01;
    return this.#tick();
  }

  turns(): this {
    this.#track += 1;
    this.#seconds = 0;
    return this.#tick();
  }

  stops(): this {
    this.#minutes.close();
    return this;
  }

  /** `minute seconds`, with `…` while more may be added. */
  get told(): string[] {
    return [...this.#told.values()].map(
      ({ duringMinute, secondsPlayed, isOver }) => `${duringMinute.slice(11, 16)} ${secondsPlayed}${isOver ? '' : '…'}`,
    );
  }
}

const cases: readonly (readonly [what: string, heard: Listener, told: readonly string[]])[] = [
  ['nothing', new Listener().stops(), []],
  ['less than a second', new Listener().listens(0.75).stops(), []],
  ['ten seconds', new Listener().listens(10).stops(), ['18:00 10']],
  ['two minutes and a half', new Listener().listens(150).stops(), ['18:00 60', '18:01 60', '18:02 30']],
  ['what begins late in a minute', new Listener('18:00:50').listens(30).stops(), ['18:00 10', '18:01 20']],
  [
    'twice the speed: the time of the listener, not of the book',
    new Listener().speeds(2).listens(30).stops(),
    ['18:00 30'],
  ],
  ['half the speed: likewise', new Listener().speeds(0.5).listens(30).stops(), ['18:00 30']],
  [
    'a skip forward: what was skipped was not heard',
    new Listener().listens(10).skips(30).listens(10).stops(),
    ['18:00 20'],
  ],
  [
    'a skip back: what is heard again counts again',
    new Listener().listens(20).skips(-15).listens(15).stops(),
    ['18:00 35'],
  ],
  ['waiting for sound', new Listener().listens(10).waits(20).listens(10).stops(), ['18:00 20']],
  [
    'a pause within a minute: two entries, no more than the minute',
    new Listener().listens(10).pauses(20).listens(10).stops(),
    ['18:00 10', '18:00 10'],
  ],
  ['the turn of a track', new Listener().listens(10).turns().listens(10).stops(), ['18:00 20']],
  [
    'parts of seconds, which are not lost',
    new Listener().listens(1.5).pauses(1).listens(1.5).stops(),
    ['18:00 1', '18:00 2'],
  ],
  [
    'a clock that stands still for a moment',
    new Listener().listens(10).listensBetweenTicks().listens(10).stops(),
    ['18:00 20'],
  ],
  ['what goes on: kept every few seconds, to be added to', new Listener().listens(12), ['18:00 10…']],
];

describe('Minutes of listening', () => {
  for (const [what, listener, told] of cases) it(what, () => assert.deepEqual(listener.told, told));

  it('do not hang a page on which the clock is put right by fifty years', () => {
    let ms = 0;
    const minutes = new ListeningMinutes(
      () => undefined,
      60_000,
      () => ms,
    );
    minutes.heard(0, 0, 1);
    ms = Date.parse('2026-11-20T18:00:00Z');
    const begun = performance.now();
    minutes.heard(0, 0.25, 1);
    assert.ok(performance.now() - begun < 100);
  });

  it('are dated in UTC, each under an id of its own', () => {
    const entries: { id: string; duringMinute: string }[] = [];
    let ms = Date.parse('2026-11-20T23:59:58+02:00');
    const minutes = new ListeningMinutes(
      (minute) => entries.push(minute),
      60_000,
      () => ms,
    );
    for (let seconds = 0; seconds <= 4; seconds += 1, ms += 1000) minutes.heard(0, seconds, 1);
    minutes.close();
    assert.deepEqual(
      entries.map(({ duringMinute }) => duringMinute),
      ['2026-11-20T21:59Z', '2026-11-20T22:00Z'],
    );
    assert.equal(new Set(entries.map(({ id }) => id)).size, 2);
  });
});
