/** Where a patron left off: kept on this device and on the server, so that they go on anywhere, and never lose their place. */

import { expect } from '@open-wc/testing';
import type { Place } from '../../../src/domain/audiobook.ts';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { Player } from '../../../src/domain/library.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
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

  it('is not kept on the device while nobody is signed in', async () => {
    service.patron = undefined;
    const player = await open();
    player.seek(7);
    player.pause();
    expect(await secondsOnNextPage()).to.equal(0);
  });
});
