/** All that can happen in a story, at random: what patrons do in several browsers and tabs on a network that loses things, and what time does. */
import fc from 'fast-check';
import { titles } from '../../demo/api/model/lending-stock.ts';
import type { Choice } from './choice.ts';
import { endSessions, leave, signIn, signOut, waitHours, waitSeconds } from './coming-and-going.ts';
import type { StoryCommand } from './deed.ts';
import type { Loss } from './network.ts';
import { triesMs } from './story-model.ts';
import { pressReturn, renew, sleep, undo, wake } from './own-books.ts';
import { take } from './taking.ts';
import { deviceCount, tabCount } from './world.ts';
import type { Place } from './world.ts';

/** Where the network loses too much for one tab, the other would send the same wish after all. */
const canBeSaved = ({ losses }: Choice): boolean => losses.length < triesMs.length;

/** @param patrons how many there are */
export function storyCommands(patrons: number): fc.Arbitrary<Iterable<StoryCommand>> {
  const place: fc.Arbitrary<Place> = fc.record({
    device: fc.nat({ max: deviceCount - 1 }),
    tab: fc.nat({ max: tabCount - 1 }),
  });
  const losses = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Loss[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom<Loss>('request', 'answer'), { minLength: 1, maxLength: 4 }) },
  );
  const choice: fc.Arbitrary<Choice> = fc.record({ place, pick: fc.nat({ max: 59 }), losses });
  const who = fc.nat({ max: patrons - 1 });
  const takes = fc.tuple(
    choice,
    fc.record({
      who,
      // Everybody wants the same books.
      title: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 1 }) }, fc.nat({ max: titles.length - 1 })),
      isSeenAnew: fc.boolean(),
      inBothTabs: fc.boolean(),
    }),
  );
  const days = fc.integer({ min: 2, max: 30 });
  const often = <T>(times: number, arbitrary: T): T[] => Array.from({ length: times }, () => arbitrary);
  return fc.commands(
    [
      ...often(
        6,
        takes.map(([where, taking]) => take(where, { ...taking, inBothTabs: taking.inBothTabs && canBeSaved(where) })),
      ),
      ...often(3, choice.map(pressReturn)),
      choice.map(undo),
      fc.tuple(choice, fc.constantFrom('hides' as const, 'reloads' as const)).map((given) => leave(...given)),
      choice.map(renew),
      fc.tuple(choice, days).map((given) => sleep(...given)),
      choice.map(wake),
      fc.tuple(choice, who).map((given) => signIn(...given)),
      choice.map(signOut),
      who.map(endSessions),
      ...often(2, fc.integer({ min: 1, max: 12 }).map(waitSeconds)),
      fc.integer({ min: 1, max: 24 * 16 }).map(waitHours),
    ],
    { maxCommands: 14, size: 'max' },
  );
}
