/** Asks something of the e-library on a page, and lets time pass until there is an answer or the page has told that there is none. */
import assert from 'node:assert/strict';
import { expectShown, expectTrue, tabsOf } from './deed.ts';
import type { Loss } from './network.ts';
import type { Page } from './page.ts';
import type { Fulfil, ModelDevice, StoryModel } from './story-model.ts';
import { triesMs } from './story-model.ts';
import type { Place, World } from './world.ts';

export interface Wish {
  readonly title: number;
  readonly ask: (page: Page) => Promise<void>;
  readonly fulfil: Fulfil;
}

/** The patron turns to a page; undefined when the page then finds that nobody is signed in any more. */
export async function turnTo(model: StoryModel, world: World, place: Place): Promise<ModelDevice | undefined> {
  const device = model.device(place.device);
  world.page(place).turnTo('visible');
  await world.rest();
  model.look(device);
  expectShown(model, world, place);
  return device.patron === undefined ? undefined : device;
}

/** Nothing that can still be undone happens while a wish is tried again and again. */
export const isCalm = (model: StoryModel): boolean =>
  model.devices.every(({ leaving }) => leaving.every(({ due }) => due > model.after(triesMs[3])));

export async function send(
  model: StoryModel,
  world: World,
  place: Place,
  { title, ask, fulfil }: Wish,
  losses: readonly Loss[],
): Promise<void> {
  const device = model.device(place.device);
  const before = model.shown(device);
  const tries = triesMs.slice(1, losses.length + 1).map((ms) => model.after(ms));
  world.lose(place, losses);
  const outcome = ask(world.page(place)).then(
    () => true,
    () => false,
  );
  await world.rest();
  for (const instant of tries) await world.passTo(instant);
  const isToldDone = await outcome;
  world.lose(place, []);
  world.page(place).signInAgain = undefined;
  const isDone = model.send(device, title, fulfil, losses);
  assert.equal(isToldDone, isDone, 'whether the patron is told that it was done');
  await world.rest();
  const isChanged = JSON.stringify(model.shown(device)) !== JSON.stringify(before);
  await expectTrue(model, world, isChanged ? tabsOf(place.device) : [place]);
}
