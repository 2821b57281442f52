/** One thing that somebody does in a story: it happens to the world and to the model alike, and then the pages must show what the e-library holds. */
import assert from 'node:assert/strict';
import type { AsyncCommand } from 'fast-check';
import type { StoryModel } from './story-model.ts';
import { tabCount } from './world.ts';
import type { Place, World } from './world.ts';

export type StoryCommand = AsyncCommand<StoryModel, World>;

export interface Deed {
  readonly words: string;
  readonly isPossible?: (model: StoryModel) => boolean;
  /** What it finds wrong it throws. */
  readonly run: (model: StoryModel, world: World) => Promise<void>;
}

export const deed = ({ words, isPossible = () => true, run }: Deed): StoryCommand => ({
  check: isPossible,
  run,
  toString: () => words,
});

export const at = ({ device, tab }: Place): string => `on device ${String(device)}, tab ${String(tab)}`;

export const tabsOf = (device: number): readonly Place[] =>
  Array.from({ length: tabCount }, (_, tab) => ({ device, tab }));

/** The page shows what the model says that the e-library holds for whoever is signed in. */
export function expectShown(model: StoryModel, world: World, place: Place): void {
  assert.deepEqual(world.page(place).shown, model.shown(model.device(place.device)), `the shelf ${at(place)}`);
}

/** @param seen the pages that must show it already */
export async function expectTrue(model: StoryModel, world: World, seen: readonly Place[]): Promise<void> {
  for (const [patron, held] of (await world.held()).entries()) {
    assert.deepEqual(held, model.lending.shelf(patron), `what the e-library holds for patron ${String(patron)}`);
  }
  for (const place of seen) expectShown(model, world, place);
}

/** The patrons come back to every page that they have open. */
export async function lookEverywhere(model: StoryModel, world: World): Promise<void> {
  for (const device of world.openDevices) {
    for (const place of tabsOf(device)) world.page(place).turnTo('visible');
    await world.rest();
    model.look(model.device(device));
  }
  await expectTrue(model, world, world.openDevices.flatMap(tabsOf));
}

/** Time passes, and whatever is due meanwhile happens. */
export async function pass(model: StoryModel, world: World, instant: Date): Promise<void> {
  for (const stop of model.stops(instant)) await world.passTo(stop);
  model.passTo(instant);
}
