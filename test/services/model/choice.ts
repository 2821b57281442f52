/** What chance decides for whatever a patron does: where, with which of their books, and what gets lost on the way. */
import type { ModelHold, ModelLoan } from '../../demo/api/model/lending-model.ts';
import { at } from './deed.ts';
import { isCalm } from './sending.ts';
import type { Loss } from './network.ts';
import type { StoryModel } from './story-model.ts';
import type { Place } from './world.ts';

export interface Choice {
  readonly place: Place;
  /** Chooses among what there is. */
  readonly pick: number;
  readonly losses: readonly Loss[];
}

export const pickOf = <T>(all: readonly T[], pick: number): T | undefined => all[pick % all.length];

export const told = (words: string, { place, losses }: Choice): string =>
  [`${words} ${at(place)}`, ...losses.map((loss) => `the ${loss} is lost`)].join(', ');

export const isSignedIn = (model: StoryModel, { place, losses }: Choice): boolean =>
  model.device(place.device).session.kind === 'signed-in' && (losses.length === 0 || isCalm(model));

export const loansOf = (model: StoryModel, { place }: Choice): readonly ModelLoan[] => {
  const device = model.device(place.device);
  return model.lending.loans.filter(({ patron, title }) => patron === device.patron && !device.isLeaving(title));
};

export const holdsOf = (model: StoryModel, { place }: Choice): readonly ModelHold[] => {
  const device = model.device(place.device);
  return model.lending.holds.filter(({ patron, title }) => patron === device.patron && !device.isLeaving(title));
};
