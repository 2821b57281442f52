/** Patrons sign in and out, leave the page and come back; the e-library ends sessions; and time passes. */
import { told } from './choice.ts';
import type { Choice } from './choice.ts';
import { at, deed, expectTrue, lookEverywhere, pass, tabsOf } from './deed.ts';
import type { StoryCommand } from './deed.ts';

const secondMs = 1000;
const hourMs = 3600 * secondMs;

export const leave = (choice: Choice, how: 'hides' | 'reloads'): StoryCommand =>
  deed({
    words: told(`${how} the page`, { ...choice, losses: [] }),
    isPossible: (model) => model.device(choice.place.device).session.kind === 'signed-in',
    run: async (model, world) => {
      const { place } = choice;
      if (how === 'hides') world.page(place).turnTo('hidden');
      else world.reload(place);
      await world.rest();
      const device = model.device(place.device);
      model.giveUp(device, place.tab);
      world.page(place).turnTo('visible');
      await world.rest();
      model.look(device);
      await expectTrue(model, world, [place]);
    },
  });

export const signIn = ({ place }: Choice, patron: number): StoryCommand =>
  deed({
    words: `patron ${String(patron)} signs in ${at(place)}`,
    isPossible: (model) => model.device(place.device).session.kind !== 'signed-in',
    run: async (model, world) => {
      await world.open(place.device);
      await world.signIn(place, patron);
      await world.rest();
      model.signIn(model.device(place.device), patron);
      await expectTrue(model, world, tabsOf(place.device));
    },
  });

export const signOut = ({ place }: Choice): StoryCommand =>
  deed({
    words: `signs out ${at(place)}`,
    isPossible: (model) => model.device(place.device).session.kind === 'signed-in',
    run: async (model, world) => {
      await world.page(place).signOut();
      await world.rest();
      model.signOut(model.device(place.device), place.tab);
      await expectTrue(model, world, tabsOf(place.device));
    },
  });

export const endSessions = (patron: number): StoryCommand =>
  deed({
    words: `the e-library ends the sessions of patron ${String(patron)}`,
    run: async (model, world) => {
      await world.endSessions(patron);
      model.endSessions(patron);
    },
  });

/** The patrons look on: what happens by itself they see by itself. */
export const waitSeconds = (seconds: number): StoryCommand =>
  deed({
    words: `${String(seconds)} seconds pass`,
    run: async (model, world) => {
      const instant = model.after(seconds * secondMs);
      const busy = world.openDevices.filter((device) => model.device(device).leaving.some(({ due }) => due <= instant));
      await pass(model, world, instant);
      await expectTrue(model, world, busy.flatMap(tabsOf));
    },
  });

export const waitHours = (hours: number): StoryCommand =>
  deed({
    words: `${String(hours)} hours pass`,
    run: async (model, world) => {
      await pass(model, world, model.after(hours * hourMs));
      await lookEverywhere(model, world);
    },
  });
