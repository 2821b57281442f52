/** What helps a patron listen: loudness, skips, the sleep timer, a little repetition after a long pause, and what was heard. */

import { expect } from '@open-wc/testing';
import { LibraryError } from '../../../src/domain/library-error.ts';
import type { ListeningTools, SleepTimer } from '../../../src/domain/listening-tools.ts';
import type { Player } from '../../../src/domain/player.ts';
import { createPlayer } from '../../../src/services/player/player.ts';
import { Ear } from './ear.ts';
import { becomes, FakeService, now, passes } from './patron.ts';
import { publicationOf } from './tones.ts';

const night = publicationOf('urn:isbn:9789510000014');

/** The tool's state once it is of this `kind`; waits for ever if it never is. */
const timerBecomes = ({ timer }: ListeningTools, kind: SleepTimer['kind']): Promise<SleepTimer> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (timer.value.kind !== kind) return;
      stop();
      resolve(timer.value);
    };
    const stop = timer.subscribe(look);
    look();
  });

describe('Listening at ease', () => {
  let ear: Ear;
  let service: FakeService;
  let player: Player;
  let tools: ListeningTools;
  /** So that no browser can miss the time in which the sound dies away. */
  const slowly = { minuteMs: 3000, fadeSeconds: 1.5 };
  const another = async (timings = {}): Promise<void> => {
    player = createPlayer(service, { fadeSeconds: 0.5, minuteMs: 1000, ...timings });
    await player.open(night, false);
    tools = await player.tools();
  };
  /** Loudness asked of the elements that sound. */
  const volumes = (): number[] => [...ear.elements].filter(({ paused }) => !paused).map(({ volume }) => volume);

  beforeEach(async () => {
    ear = new Ear();
    ear.open();
    service = new FakeService();
    await another();
  });
  afterEach(async () => {
    player.close();
    await ear.cover();
  });

  it('is as loud as the patron chose, in every track, and next time', async () => {
    tools.change({ volume: 0.25 });
    await player.play();
    await ear.hears(440);
    expect(volumes()).to.deep.equal([0.25]);
    player.seek(4);
    await ear.hears(880);
    expect(volumes()).to.deep.equal([0.25]);
    player.close();
    await another();
    expect(tools.settings.value.volume).to.equal(0.25);
    player.seek(0);
    await player.play();
    await ear.hears(440);
    expect(volumes()).to.deep.equal([0.25]);
  });

  it('skips as far as the patron chose, also by the keys of a headset, and next time', async () => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    const set = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
    navigator.mediaSession.setActionHandler = (action, handler) => handlers.set(action, handler);
    player.close();
    await another();
    navigator.mediaSession.setActionHandler = set;
    tools.change({ forwardSeconds: 10, backSeconds: 60 });
    player.seek(8);
    handlers.get('seekbackward')?.({ action: 'seekbackward' });
    expect(now(player).seconds).to.equal(0);
    handlers.get('seekforward')?.({ action: 'seekforward' });
    expect(now(player).seconds).to.equal(9);
    player.close();
    await another();
    expect(tools.settings.value).to.include({ forwardSeconds: 10, backSeconds: 60 });
  });

  it('takes no skip that is not offered, and no volume beyond the ends', () => {
    tools.change({ forwardSeconds: 17, volume: 3 });
    expect(tools.settings.value).to.include({ forwardSeconds: 30, volume: 1 });
  });

  it('falls silent when the minutes are over, after the sound has died away', async () => {
    await another(slowly);
    tools.setTimer(1);
    expect(tools.timer.value).to.deep.equal({ kind: 'running', choice: 1, secondsLeft: 3 });
    await player.play();
    await timerBecomes(tools, 'fading');
    await timerBecomes(tools, 'rung');
    expect(player.value.kind).to.equal('paused');
    await ear.hearsNothing();
    expect([...ear.elements].every(({ volume }) => volume === 1)).to.equal(true);
  });

  it('counts what is heard, and not the time in which the book rests', async () => {
    tools.setTimer(1);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(tools.timer.value).to.include({ kind: 'running', secondsLeft: 1 });
  });

  it('falls silent at the end of the chapter', async () => {
    tools.setTimer('chapter');
    await player.play();
    await timerBecomes(tools, 'rung');
    expect(player.value.kind).to.equal('paused');
    expect(now(player).seconds).to.be.closeTo(1.5, 0.5);
  });

  it('falls silent at the end of another chapter, if the patron went there', async () => {
    tools.setTimer('chapter');
    player.seek(4);
    await player.play();
    await timerBecomes(tools, 'rung');
    expect(now(player).seconds).to.be.closeTo(6, 0.5);
  });

  it('goes on by one press after it fell silent, as long again', async () => {
    tools.setTimer(1);
    await player.play();
    await timerBecomes(tools, 'rung');
    tools.extendTimer();
    await becomes(player, 'playing');
    expect(tools.timer.value.kind).to.not.equal('off');
    await timerBecomes(tools, 'rung');
  });

  it('goes on by one press while it is dying away, as loud as before', async () => {
    await another(slowly);
    tools.setTimer(1);
    await player.play();
    await timerBecomes(tools, 'fading');
    tools.extendTimer();
    expect(tools.timer.value.kind).to.equal('running');
    expect('secondsLeft' in tools.timer.value && tools.timer.value.secondsLeft).to.be.within(4, 5);
    await passes(player, now(player).seconds + 0.3);
    expect(volumes()).to.deep.equal([1]);
  });

  it('plays on without a timer when the patron takes it away, or plays again by themselves', async () => {
    tools.setTimer(1);
    tools.setTimer(undefined);
    expect(tools.timer.value).to.deep.equal({ kind: 'off' });
    tools.setTimer('chapter');
    await player.play();
    await timerBecomes(tools, 'rung');
    await player.play();
    await timerBecomes(tools, 'off');
  });

  it('has no timer left when the book is closed, or its loan has ended', async () => {
    tools.setTimer(1);
    player.close();
    expect(tools.timer.value).to.deep.equal({ kind: 'off' });
    await player.open(night, false);
    tools.setTimer(1);
    service.manifests.push(new LibraryError('forbidden', 'Over', { problem: 'http://e.example/no-active-loan' }));
    await player.open(publicationOf('urn:isbn:9789510000021'), false);
    expect(player.value.kind).to.equal('over');
    expect(tools.timer.value).to.deep.equal({ kind: 'off' });
  });

  it('knows what was heard, and what was only passed over, next time too', async () => {
    await player.play();
    await passes(player, 0.8);
    player.seek(7);
    await passes(player, 7.5);
    player.pause();
    const [first, second, ...others] = tools.heard.value;
    expect(others).to.deep.equal([]);
    expect(first?.fromSeconds).to.be.closeTo(0, 0.3);
    expect(first?.toSeconds).to.be.within(0.4, 3);
    expect(second?.fromSeconds).to.be.closeTo(7, 0.3);
    const { value } = tools.heard;
    player.close();
    expect(tools.heard.value, 'without a book').to.deep.equal([]);
    await another();
    expect(tools.heard.value).to.deep.equal(value);
  });

  it('knows nothing of what another patron heard', async () => {
    await player.play();
    await passes(player, 0.8);
    player.close();
    service.patron = 'lauri';
    await another();
    expect(tools.heard.value).to.deep.equal([]);
  });
});

describe('Going on after a pause', () => {
  const service = (hoursAgo: number, seconds = 2): FakeService => {
    const made = new FakeService();
    const time = new Date(Date.now() - hoursAgo * 3_600_000).toISOString();
    made.kept = { place: { trackName: '3.wav', seconds }, time };
    return made;
  };
  /** A tenth of the real steps, as the book is short. */
  const resumeSteps = [
    { silentForMs: 3_600_000, backSeconds: 1 },
    { silentForMs: 0, backSeconds: 0 },
  ];
  const secondsAfterPlay = async (
    from: FakeService,
    prepare = (_player: Player): void => undefined,
  ): Promise<number> => {
    const player = createPlayer(from, { resumeSteps });
    await player.open(night, false);
    prepare(player);
    const playing = player.play();
    const { seconds } = now(player);
    await playing;
    player.close();
    return seconds;
  };

  it('begins a little earlier when the pause was long', async () => {
    expect(await secondsAfterPlay(service(2))).to.equal(7);
  });

  it('begins where it was when the pause was short', async () => {
    expect(await secondsAfterPlay(service(0))).to.equal(8);
  });

  it('never goes back beyond the beginning of the chapter', async () => {
    expect(await secondsAfterPlay(service(2, 0.25))).to.equal(6);
  });

  it('tells no server of the place before it is heard: another device may have gone on', async () => {
    const from = service(2);
    const player = createPlayer(from, { resumeSteps, seekSettleMs: 0 });
    await player.open(night, true);
    await passes(player, 7.2);
    expect(from.saved).to.deep.equal([]);
    player.close();
  });

  it('begins where the patron has moved to', async () => {
    expect(await secondsAfterPlay(service(2), (player) => player.seek(5))).to.equal(5);
  });

  it('begins a little earlier also when this page has paused it', async () => {
    const player = createPlayer(new FakeService(), { resumeSteps: [{ silentForMs: 0, backSeconds: 1 }] });
    await player.open(night, true);
    await passes(player, 0.2);
    player.seek(5);
    await passes(player, 5.3);
    player.pause();
    const left = now(player).seconds;
    await player.play();
    expect(now(player).seconds).to.be.closeTo(left - 1, 0.3);
    player.close();
  });
});
