/** What a patron does with the loans and holds on their shelf: renew, let sleep, wake, give back, and think better of it. */
import { helsinkiDay } from '../../../demo/api/helsinki-day.ts';
import { holdsOf, isSignedIn, loansOf, pickOf, told } from './choice.ts';
import type { Choice } from './choice.ts';
import { deed, expectTrue } from './deed.ts';
import type { StoryCommand } from './deed.ts';
import { send, turnTo } from './sending.ts';
import type { Wish } from './sending.ts';
import type { StoryModel } from './story-model.ts';

const dayMs = 24 * 60 * 60_000;

/** A wish that begins with a look at the page. @param find what the patron wishes, of what the page shows; undefined: nothing */
const wish = (words: string, choice: Choice, find: (model: StoryModel) => Wish | undefined): StoryCommand =>
  deed({
    words: told(words, choice),
    isPossible: (model) => isSignedIn(model, choice),
    run: async (model, world) => {
      const { place, losses } = choice;
      const device = await turnTo(model, world, place);
      const found = device && find(model);
      if (found) await send(model, world, place, found, losses);
    },
  });

export const renew = (choice: Choice): StoryCommand =>
  wish('renews a loan', choice, (model) => {
    const loan = pickOf(
      loansOf(model, choice).filter((each) => model.lending.canRenew(each)),
      choice.pick,
    );
    return (
      loan && {
        title: loan.title,
        ask: (page) => page.renew(loan.title),
        fulfil: (lending) => {
          const isPossible = lending.loans.includes(loan) && lending.canRenew(loan);
          if (isPossible) lending.renew(loan);
          return isPossible;
        },
      }
    );
  });

export const sleep = (choice: Choice, days: number): StoryCommand =>
  wish(`lets a hold sleep for ${String(days)} days`, choice, (model) => {
    const hold = pickOf(
      holdsOf(model, choice).filter(({ readyUntil }) => readyUntil === undefined),
      choice.pick,
    );
    const day = helsinkiDay(model.after(days * dayMs));
    return (
      hold && {
        title: hold.title,
        ask: (page) => page.suspend(hold.title, day),
        fulfil: (lending) => {
          if (!lending.holds.includes(hold)) return false;
          lending.sleep(hold, day);
          return true;
        },
      }
    );
  });

export const wake = (choice: Choice): StoryCommand =>
  wish('wakes a hold', choice, (model) => {
    const hold = pickOf(
      holdsOf(model, choice).filter(({ readyUntil }) => readyUntil === undefined),
      choice.pick,
    );
    return (
      hold && {
        title: hold.title,
        ask: (page) => page.resume(hold.title),
        fulfil: (lending) => {
          if (!lending.holds.includes(hold)) return false;
          lending.wake(hold);
          return true;
        },
      }
    );
  });

export const pressReturn = (choice: Choice): StoryCommand =>
  deed({
    words: told('presses Return', choice),
    isPossible: (model) => isSignedIn(model, choice),
    run: async (model, world) => {
      const { place, pick } = choice;
      const device = await turnTo(model, world, place);
      const entry = pickOf([...loansOf(model, choice), ...holdsOf(model, choice)], pick);
      if (!device || !entry) return;
      world
        .page(place)
        .giveBackSoon(entry.title)
        .catch(() => undefined);
      await world.rest();
      model.press(device, place.tab, entry);
      await expectTrue(model, world, [place]);
    },
  });

export const undo = ({ place, pick }: Choice): StoryCommand =>
  deed({
    words: `undoes a return on device ${String(place.device)}`,
    isPossible: (model) => model.device(place.device).leaving.length > 0,
    run: async (model, world) => {
      const device = model.device(place.device);
      const undone = pickOf(device.leaving, pick);
      if (!undone) return;
      world.page({ ...place, tab: undone.tab }).undo(undone.entry.title);
      await world.rest();
      model.undo(device, undone);
    },
  });
