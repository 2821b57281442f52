/** Where a patron left off: kept on this device and on the server, so that they go on anywhere, and never lose their place. */

import { expect } from '@open-wc/testing';
import type { Place } from '../../../src/domain/audiobook.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Player } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import type { KeptPlace } from '../../../src/services/player/sources.ts';
import { DeviceStorage } from '../../../src/services/storage.ts';
import { becomes, FakeService, now, passes } from './patron.ts';
import { publicationOf } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');
const place = (trackName: string, seconds: number): Place => ({ trackName, seconds });
const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Nothing is saved by the clock unless a test asks for it. */
const rarely = { localSaveMs: 3_600_000, serverSaveMs: 3_600_000, seekSettleMs: 3_600_000 };

describe('Where the patron left off', () => {
  let service: FakeService;
  const players: Player[] = [];
  const open = async (timings = {}, publication = night): Promise<Player> => {
    const player = createPlayer(service, { ...rarely, ...timings });
    players.push(player);
    await player.open(publication, false);
    return player;
  };
  /** Another page of the same library on the same device. */
  const secondsOnNextPage = async (): Promise<number> => now(await open()).seconds;

  beforeEach(() => {
    service = new FakeService();
  });
  afterEach(() => players.splice(0).forEach((player) => player.close()));

  it('comes from the server on a new device', async () => {
    service.kept = { place: place('2.wav', 1.25), time: hoursFromNow(-5) };
    expect(now(await open()).seconds).to.equal(4.25);
  });

  it('comes from this device where the server has none', async () => {
    const player = await open();
    player.seek(7);
    player.pause();
    expect(await secondsOnNextPage()).to.equal(7);
  });

  it('is the newer of server and device', async () => {
    const player = await open();
    player.seek(7);
    player.pause();
    service.kept = { place: place('2.wav', 1), time: hoursFromNow(-1) };
    expect(await secondsOnNextPage()).to.equal(7);
    service.kept = { place: place('2.wav', 1), time: hoursFromNow(1) };
    expect(await secondsOnNextPage()).to.equal(4);
  });

  it('compares times, however they are written', async () => {
    const player = await open();
    player.seek(7);
    player.pause();
    const anHourAgo = hoursFromNow(-1 + 14).replace('Z', '+14:00'); // Kiribati: the text looks later, the time is earlier.
    service.kept = { place: place('2.wav', 1), time: anHourAgo };
    expect(await secondsOnNextPage()).to.equal(7);
  });

  it('is the beginning when the book was heard to its end', async () => {
    service.kept = { place: place('3.wav', 3), time: hoursFromNow(-1) };
    expect(now(await open()).seconds).to.equal(0);
  });

  it('is the beginning when the book has no such track any more', async () => {
    service.kept = { place: place('17.wav', 3), time: hoursFromNow(-1) };
    expect(now(await open()).seconds).to.equal(0);
  });

  it('is known even if the server cannot be asked', async () => {
    const player = await open();
    player.seek(7);
    player.pause();
    service.lastPosition = () => Promise.reject(new LibraryError('timeout', 'Positions are down'));
    expect(await secondsOnNextPage()).to.equal(7);
  });

  it('is not risked: a book of which only the server, now silent, knows the place asks to try again', async () => {
    service.lastPosition = () => Promise.reject(new LibraryError('timeout', 'Positions are down'));
    const player = await open();
    expect((await becomes(player, 'failed')).error.kind).to.equal('timeout');
    expect(service.saved).to.deep.equal([]);
  });

  it('is the beginning where a service keeps no positions', async () => {
    service.lastPosition = () => Promise.reject(new LibraryError('not-found', 'No annotations here'));
    expect(now(await open()).seconds).to.equal(0);
  });

  it('belongs to the patron: another one on the same device begins at the beginning', async () => {
    const player = await open();
    player.seek(7);
    player.pause();
    service.patron = 'lauri';
    expect(await secondsOnNextPage()).to.equal(0);
  });

  it('is kept apart for every book', async () => {
    const player = await open();
    player.seek(7);
    player.pause();
    expect(now(await open({}, publicationOf('urn:isbn:9789510000021'))).seconds).to.equal(0);
  });

  it('is not written anew by opening and closing', async () => {
    service.kept = { place: place('2.wav', 1.25), time: hoursFromNow(-5) };
    const player = await open();
    player.pause();
    player.close();
    expect(service.saved).to.deep.equal([]);
  });

  it('is told to the server on pause, with its time', async () => {
    const player = await open();
    await player.play();
    await passes(player, 0.5);
    player.pause();
    expect(service.saved).to.have.length(1);
    expect(service.saved[0]?.place.trackName).to.equal('1.wav');
    expect(service.saved[0]?.place.seconds).to.be.within(0.5, 3);
    expect(Date.parse(service.saved[0]?.time ?? '')).to.be.closeTo(Date.now(), 60_000);
  });

  it('is told to the server once when a slider moved through many places', async () => {
    const player = await open({ seekSettleMs: 30 });
    for (const seconds of [0.5, 1, 1.5, 2, 2.5]) player.seek(seconds);
    while (service.saved.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(service.saved.map((saved) => saved.place)).to.deep.equal([place('1.wav', 2.5)]);
  });

  it('is told to the server when the next track begins, when the book ends, and on closing', async () => {
    const player = await open();
    player.seek(2.7);
    await player.play();
    await passes(player, 3.2);
    expect(service.saved.map((saved) => saved.place.trackName)).to.deep.equal(['2.wav']);
    player.seek(8.7);
    await becomes(player, 'ended');
    expect(service.saved.at(-1)?.place.seconds).to.be.closeTo(3, 0.2);
    player.seek(1);
    player.close();
    expect(service.saved.at(-1)?.place).to.deep.equal(place('1.wav', 1));
  });

  it('is told to the server now and then while playing', async () => {
    const player = await open({ serverSaveMs: 200 });
    await player.play();
    await passes(player, 1.5);
    expect(service.saved.length).to.be.at.least(2);
    expect(service.saved.length).to.be.at.most(7);
  });

  it('is told on, though the clock of the device is set back by an hour meanwhile', async () => {
    const player = await open({ serverSaveMs: 200 });
    await player.play();
    await passes(player, 0.5);
    const { now: trueNow } = Date;
    try {
      Date.now = () => trueNow() - 3_600_000;
      service.saved.length = 0;
      await passes(player, 1.5);
      expect(service.saved.length).to.be.at.least(2);
    } finally {
      Date.now = trueNow;
    }
  });

  it('is kept on the device while playing: nothing is lost when the tab is killed', async () => {
    const player = await open({ localSaveMs: 100 });
    await player.play();
    await passes(player, 1.5);
    const left = await secondsOnNextPage();
    expect(left).to.be.within(1, 3);
    expect(service.saved).to.deep.equal([]);
  });

  it('is told with the last breath of the page, which falls silent', async () => {
    const player = await open();
    await player.play();
    await passes(player, 0.5);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(player.value.kind).to.equal('paused');
    expect(service.saved.map(({ leaving }) => leaving)).to.deep.equal([true]);
  });

  it('is handed over to another window with a note on the device, and with the sleep timer', async () => {
    const player = await open();
    await player.play();
    (await player.tools()).setTimer(15);
    let window = '';
    player.handOver((name) => (window = name) !== '');
    expect(window).to.contain(service.scope);
    expect(player.value.kind).to.equal('idle');
    const note = await new DeviceStorage(service.scope).get('handed-over');
    expect(note).to.deep.include({ publicationId: night.id, sleep: { choice: 15, secondsLeft: 900 } });
  });

  it('is not kept on the device while nobody is signed in', async () => {
    service.patron = undefined;
    const player = await open();
    player.seek(7);
    player.pause();
    expect(await secondsOnNextPage()).to.equal(0);
  });
});

describe('When the patron listens on two devices', () => {
  let service: FakeService;
  const players: Player[] = [];
  const open = async (play = false, timings = {}): Promise<Player> => {
    const player = createPlayer(service, { ...rarely, ...timings });
    players.push(player);
    await player.open(night, play);
    return player;
  };
  /** This device went on while it could reach nobody; then another one did. */
  const bothMoved = async (): Promise<void> => {
    service.kept = { place: place('1.wav', 1), time: hoursFromNow(-5) };
    service.isReachable = false;
    const player = await open();
    player.seek(2);
    player.close();
    service.isReachable = true;
    service.saved.length = 0;
    service.kept = { place: place('3.wav', 1), time: hoursFromNow(-1) };
  };

  beforeEach(() => {
    service = new FakeService();
  });
  afterEach(() => players.splice(0).forEach((player) => player.close()));

  it('asks where to go on when both have moved, in silence, and stays here until the answer', async () => {
    await bothMoved();
    const player = await open(true);
    expect(player.value).to.include({ kind: 'asking', seconds: 2, elsewhereSeconds: 7 });
  });

  it('goes where the patron was on the other one, with sound when that was wanted', async () => {
    await bothMoved();
    const player = await open(true);
    player.seek(7);
    await becomes(player, 'playing');
    expect(now(player).seconds).to.be.within(7, 9);
    expect(service.saved[0]?.place).to.deep.equal(place('3.wav', 1));
  });

  it('stays here, and tells the server so, which then has the newer of the two', async () => {
    await bothMoved();
    const player = await open(false);
    player.seek(now(player).seconds);
    expect(player.value).to.include({ kind: 'paused', seconds: 2 });
    expect(service.saved.map((saved) => saved.place)).to.deep.equal([place('1.wav', 2)]);
    expect(Date.parse(service.saved[0]?.time ?? '')).to.be.greaterThan(Date.parse(service.kept?.time ?? ''));
  });

  it('stays here when the patron presses Play', async () => {
    await bothMoved();
    const player = await open(false);
    await player.play();
    await passes(player, 2.2);
    expect(service.saved[0]?.place).to.deep.equal(place('1.wav', 2));
  });

  it('saves nothing before the answer, and asks again the next time', async () => {
    await bothMoved();
    const player = await open(true);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    player.close();
    expect(service.saved).to.deep.equal([]);
    expect((await open()).value.kind).to.equal('asking');
  });

  it('asks also on a page that lay paused while the other one went on', async () => {
    service.kept = { place: place('1.wav', 1), time: hoursFromNow(-5) };
    const player = await open(false, { elsewhereMs: 0 });
    service.kept = { place: place('3.wav', 1), time: hoursFromNow(-1), device: 'urn:uuid:telephone' };
    await player.play();
    const asking = await becomes(player, 'asking');
    expect(asking.elsewhereSeconds).to.equal(7);
    player.seek(7);
    await becomes(player, 'playing');
  });

  it('does not ask about what this device itself has told the server', async () => {
    service.kept = { place: place('1.wav', 1), time: hoursFromNow(-5) };
    const player = await open(false, { elsewhereMs: 0 });
    service.kept = { place: place('3.wav', 1), time: hoursFromNow(-1), device: 'urn:uuid:this-device' };
    await player.play();
    await passes(player, 1.5);
    expect(player.value.kind).to.equal('playing');
  });

  it('goes on where another tab of this device has got to, though this one lay paused elsewhere', async () => {
    const player = await open();
    const inWindow = await open();
    inWindow.seek(7);
    inWindow.close();
    await player.play();
    await passes(player, 7.1);
    player.close();
    expect(service.saved.every(({ place: saved }) => saved.trackName === '3.wav')).to.equal(true);
  });

  it('stays where the patron went in this tab after another one was elsewhere', async () => {
    const player = await open();
    const inWindow = await open();
    inWindow.seek(7);
    inWindow.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    player.seek(1);
    await player.play();
    await passes(player, 1.5);
    expect(now(player).seconds).to.be.lessThan(3);
  });

  it('keeps nothing of a patron who has signed out before the server’s answer to their last place', async () => {
    let answer: (kept: KeptPlace) => void = () => undefined;
    service.savePosition = () => new Promise((resolve) => (answer = resolve));
    const player = await open();
    player.seek(7);
    player.close();
    const device = new DeviceStorage(service.scope);
    await device.clear();
    service.patron = undefined;
    answer({ place: place('3.wav', 1), time: hoursFromNow(0) });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await device.get(`position aino ${night.id}`)).to.equal(undefined);
  });

  it('is not fooled by a clock that is hours behind: what comes after the server’s place is later', async () => {
    service.kept = { place: place('1.wav', 1), time: hoursFromNow(3) };
    const player = await open();
    player.seek(7);
    player.pause();
    expect(Date.parse(service.saved[0]?.time ?? '')).to.be.greaterThan(Date.parse(service.kept.time));
    expect(service.saved[0]?.device).to.equal('urn:uuid:this-device');
  });

  it('takes the server’s word for the time when this device’s clock is ahead', async () => {
    const player = await open();
    service.savePosition = (_publication, kept) => Promise.resolve({ ...kept, time: hoursFromNow(-2) });
    player.seek(7);
    player.pause();
    await new Promise((resolve) => setTimeout(resolve, 100));
    player.close();
    service.kept = { place: place('1.wav', 2), time: hoursFromNow(-1), device: 'urn:uuid:telephone' };
    expect(now(await open()).seconds).to.equal(2);
  });
});

describe('What was heard', () => {
  it('is told minute by minute, and the rest of a minute with a pause', async () => {
    const service = new FakeService();
    const player = createPlayer(service, { ...rarely, localSaveMs: 500 });
    await player.open(night, true);
    await passes(player, 2.5);
    expect(service.minutes.some(({ isOver }) => !isOver)).to.equal(true);
    player.pause();
    const over = service.minutes.filter(({ isOver }) => isOver);
    expect(over.reduce((sum, { secondsPlayed }) => sum + secondsPlayed, 0)).to.be.within(1, 3);
    player.close();
  });

  it('is the listener’s own time, whatever the speed', async () => {
    const service = new FakeService();
    const player = createPlayer(service, rarely);
    await player.open(night, false);
    player.setRate(3);
    await player.play();
    await passes(player, 8.5);
    player.pause();
    const seconds = service.minutes
      .filter(({ isOver }) => isOver)
      .reduce((sum, { secondsPlayed }) => sum + secondsPlayed, 0);
    expect(seconds).to.be.within(1, 4);
    player.close();
  });
});
