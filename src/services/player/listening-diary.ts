/**
 * Writes down what comes of listening to one book: where the patron is, for how long they listened, and whether the loan still
 * runs. While they are asked where to go on, no place is written. Knows no sound and no state.
 */

import type { Place } from '../../domain/audiobook.ts';
import type { Publication } from '../../domain/publication.ts';
import { ListeningMinutes } from './listening-minutes.ts';
import type { LoanWatch } from './loan-watch.ts';
import type { Moved, PositionKeeper } from './position-keeper.ts';
import type { ListeningSources } from './sources.ts';
import type { PlayerTimings } from './timings.ts';

/** A minute that can't be kept is lost: nothing of the listening waits for it. */
export const minutesOf = (publication: Publication, listening: ListeningSources, { localSaveMs }: PlayerTimings) =>
  new ListeningMinutes(
    (minute, isOver) => void listening.keepMinute(publication, minute, isOver).catch(() => undefined),
    localSaveMs,
  );

export class ListeningDiary {
  /** Another device has been elsewhere, and the patron hasn't said yet where to go on. */
  #isAsking = false;

  constructor(
    private readonly keeper: PositionKeeper,
    private readonly minutes: ListeningMinutes,
    private readonly loan: LoanWatch,
  ) {}

  open(place: Place): void {
    this.keeper.begin(place);
  }

  elsewhere(place: Place): Promise<Moved | undefined> {
    return this.keeper.elsewhere(place);
  }

  ask(): void {
    this.#isAsking = true;
  }

  /** While sound is heard, as often as one likes. @param track its index */
  heard(place: Place, track: number, rate: number): void {
    this.keeper.passing(place);
    this.minutes.heard(track, place.seconds, rate);
    this.loan.look();
  }

  /** @param leaving The page is going away */
  stopped(place: Place, leaving = false): void {
    this.minutes.close();
    if (!this.#isAsking) this.keeper.keep(place, leaving);
  }

  /** The page may be ended without another word, or a track has ended. */
  keep(place: Place): void {
    this.minutes.keepOpen();
    if (!this.#isAsking) this.keeper.keep(place);
  }

  /** The patron goes on from `place`. @param turns whether in another track */
  wentTo(place: Place, turns: boolean): void {
    if (this.#isAsking) this.keeper.choose(place);
    else if (turns) this.keeper.keep(place);
    else this.keeper.keepSoon(place);
    this.#isAsking = false;
  }
}
