/** A patron presses Borrow or Hold, perhaps on what they saw long ago, in two tabs at once, or before they have signed in. */
import { told } from './choice.ts';
import type { Choice } from './choice.ts';
import { deed } from './deed.ts';
import type { StoryCommand } from './deed.ts';
import type { Offer } from './page.ts';
import { isCalm, send, turnTo } from './sending.ts';
import type { StoryModel } from './story-model.ts';
import { tabCount } from './world.ts';
import type { World } from './world.ts';

export interface Taking {
  readonly who: number;
  readonly title: number;
  readonly isSeenAnew: boolean;
  readonly inBothTabs: boolean;
}

const takingTold = ({ who, title, isSeenAnew, inBothTabs }: Taking): string =>
  [
    `borrows or waits for title ${String(title)}`,
    ...(isSeenAnew ? [] : ['as seen before']),
    ...(inBothTabs ? ['in both tabs at once'] : []),
    `(patron ${String(who)}, if nobody is signed in)`,
  ].join(' ');

/** Who isn't signed in is asked to sign in, and the wish is kept meanwhile. */
async function arrive(model: StoryModel, world: World, { place }: Choice, { who }: Taking): Promise<boolean> {
  const device = model.device(place.device);
  await world.open(place.device);
  if (device.session.kind === 'signed-in') await turnTo(model, world, place);
  if (device.session.kind === 'signed-in') return true;
  world.page(place).signInAgain = () => world.signIn(place, who);
  return false;
}

/** The page then asks nothing of the e-library. */
function isOnShelf({ lending }: StoryModel, patron: number, { title }: Taking, offer: Offer): boolean {
  const hold = lending.hold(patron, title);
  return lending.loan(patron, title) !== undefined || (hold && (offer === 'hold' || !hold.readyUntil)) === true;
}

export const take = (choice: Choice, taking: Taking): StoryCommand =>
  deed({
    words: told(takingTold(taking), choice),
    isPossible: (model) => {
      const device = model.device(choice.place.device);
      return !device.isLeaving(taking.title) && (choice.losses.length === 0 || isCalm(model));
    },
    run: async (model, world) => {
      const { place, losses } = choice;
      const { who, title, isSeenAnew, inBothTabs } = taking;
      const device = model.device(place.device);
      const wasKnown = await arrive(model, world, choice, taking);
      const page = world.page(place);
      const offer = await page.offer(title, isSeenAnew);
      const other = world.page({ ...place, tab: (place.tab + 1) % tabCount });
      // What the other tab has just seen anew may be another offer than the one that was seen before.
      const isOfferedInBoth = inBothTabs && wasKnown && (await other.offer(title, true)) === offer;
      const pages = isOfferedInBoth ? [page, other] : [page];
      if (!wasKnown) model.signIn(device, who);
      const patron = device.patron ?? who;
      // Before a hold the page looks at the shelf of whoever has just signed in.
      const isDone = (wasKnown || offer === 'hold') && isOnShelf(model, patron, taking, offer);
      await send(
        model,
        world,
        place,
        {
          title,
          ask: async () => {
            const [outcome] = await Promise.allSettled(pages.map((each) => each.take(title, offer)));
            if (outcome?.status === 'rejected') throw outcome.reason;
          },
          fulfil: (lending) => isDone || lending[offer === 'borrow' ? 'borrow' : 'wait'](patron, title) < 300,
        },
        // The other tab learns of the sign-in just then, and may be the one that sends the wish.
        isDone || !wasKnown ? [] : losses,
      );
    },
  });
