/** What people and time do to the e-library, at random: each command does the same to the model, and then the shelf of whoever acted must say the same. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { AsyncCommand } from 'fast-check';
import type { Link, PublicationDocument } from '../../../../demo/api/documents.ts';
import { helsinkiDay } from '../../../../demo/api/helsinki-day.ts';
import { rels } from '../../../../demo/api/media-types.ts';
import type { Answer } from '../e-library.ts';
import type { LendingModel, ModelHold, ModelLoan } from './lending-model.ts';
import type { LendingWorld } from './lending-world.ts';

const hourMs = 60 * 60_000;

type LendingCommand = AsyncCommand<LendingModel, LendingWorld>;

/** `run` answers nothing: what it finds wrong it throws. */
interface Deed {
  readonly words: string;
  /** Whose shelf must say so at once; undefined: everybody's. */
  readonly patron?: number;
  readonly isPossible?: (model: LendingModel) => boolean;
  readonly run: (model: LendingModel, world: LendingWorld) => Promise<void>;
}

/** @param patrons whose shelves are looked at; all of them unless some are named */
export async function expectSame(
  model: LendingModel,
  world: LendingWorld,
  patrons: Iterable<number> = world.patrons.keys(),
): Promise<void> {
  for (const patron of patrons) {
    assert.deepEqual(await world.shelf(patron), model.shelf(patron), `the shelf of patron ${String(patron)}`);
  }
  await world.expectRules();
}

const command = ({ words, patron, isPossible = () => true, run }: Deed): LendingCommand => ({
  check: isPossible,
  run: async (model, world) => {
    await run(model, world);
    await expectSame(model, world, patron === undefined ? undefined : [patron]);
  },
  toString: () => words,
});

/** Every wish may lose its answer, be sent again with the same key, and even arrive twice at once. */
const send = async (
  ask: (key: string) => Promise<Answer<PublicationDocument>>,
  times: 1 | 2,
): Promise<Answer<PublicationDocument>> => {
  const key = randomUUID();
  const [first, ...others] = await Promise.all(Array.from({ length: times }, () => ask(key)));
  assert.ok(first);
  for (const other of others) assert.equal(other.status, first.status);
  return first;
};

interface Wish {
  readonly patron: number;
  readonly title: number;
  readonly times: 1 | 2;
}

const named = (verb: string, { patron, title, times }: Wish) =>
  `patron ${String(patron)} ${verb} title ${String(title)}${times > 1 ? ' twice at once' : ''}`;

const borrow = (wish: Wish): LendingCommand =>
  command({
    words: named('borrows', wish),
    patron: wish.patron,
    run: async (model, world) => {
      const expected = model.borrow(wish.patron, wish.title);
      const { status } = await send((key) => world.put(wish, 'borrow', key), wish.times);
      assert.equal(status, expected);
    },
  });

const wait = (wish: Wish): LendingCommand =>
  command({
    words: named('waits for', wish),
    patron: wish.patron,
    run: async (model, world) => {
      const expected = model.wait(wish.patron, wish.title);
      const { status } = await send((key) => world.put(wish, 'hold', key), wish.times);
      assert.equal(status, expected);
    },
  });

/** By a link that the shelf has. */
async function follow(
  world: LendingWorld,
  wish: Wish,
  rel: string,
  { method = 'PUT', body }: { method?: 'PUT' | 'DELETE'; body?: object | undefined } = {},
): Promise<void> {
  const link: Link = await world.link(wish, rel);
  const { status } = await send(
    (key) => world.follow(wish.patron, link, { key, method, ...(body && { body }) }),
    wish.times,
  );
  assert.equal(status, 200);
}

const onLoan = (wish: Wish, verb: string, rel: string, done: (model: LendingModel, loan: ModelLoan) => void) =>
  command({
    words: named(verb, wish),
    patron: wish.patron,
    isPossible: (model) => {
      const loan = model.loan(wish.patron, wish.title);
      return loan !== undefined && (rel !== rels.renew || model.canRenew(loan));
    },
    run: async (model, world) => {
      const loan = model.loan(wish.patron, wish.title);
      await follow(world, wish, rel);
      if (loan) done(model, loan);
    },
  });

const onHold = (
  wish: Wish,
  verb: string,
  rel: string,
  done: (model: LendingModel, hold: ModelHold) => object | undefined,
) =>
  command({
    words: named(verb, wish),
    patron: wish.patron,
    isPossible: (model) => model.hold(wish.patron, wish.title) !== undefined,
    run: async (model, world) => {
      const hold = model.hold(wish.patron, wish.title);
      const body = hold && done(model, hold);
      await follow(world, wish, rel, { body });
    },
  });

const sleep = (wish: Wish, days: number): LendingCommand =>
  onHold(wish, `sleeps for ${String(days)} days in the queue of`, rels.suspend, (model, hold) => {
    const until = helsinkiDay(new Date(model.now.getTime() + days * 24 * hourMs));
    model.sleep(hold, until);
    return { until };
  });

const wake = (wish: Wish): LendingCommand =>
  command({
    words: named('wakes in the queue of', wish),
    patron: wish.patron,
    isPossible: (model) => model.hold(wish.patron, wish.title) !== undefined,
    run: async (model, world) => {
      const hold = model.hold(wish.patron, wish.title);
      await follow(world, wish, rels.suspend, { method: 'DELETE' });
      if (hold) model.wake(hold);
    },
  });

const pass = (hours: number): LendingCommand =>
  command({
    words: `${String(hours)} hours pass`,
    run: async (model, world) => {
      const now = new Date(model.now.getTime() + hours * hourMs);
      model.passTo(now);
      await world.passTo(now);
    },
  });

/** @param patrons how many there are @param titles how many there are */
export function lendingCommands(patrons: number, titles: number): fc.Arbitrary<Iterable<LendingCommand>> {
  const wish: fc.Arbitrary<Wish> = fc.record({
    patron: fc.nat({ max: patrons - 1 }),
    title: fc.nat({ max: titles - 1 }),
    times: fc.constantFrom(1 as const, 1 as const, 2 as const),
  });
  return fc.commands(
    [
      wish.map(borrow),
      wish.map(borrow),
      wish.map(wait),
      wish.map(wait),
      wish.map((each) => onLoan(each, 'returns', rels.revoke, (model, loan) => model.giveBack(loan))),
      wish.map((each) => onLoan(each, 'renews', rels.renew, (model, loan) => model.renew(loan))),
      wish.map((each) =>
        onHold(each, 'cancels', rels.revoke, (model, hold) => {
          model.cancel(hold);
          return undefined;
        }),
      ),
      wish.map(wake),
      fc.tuple(wish, fc.integer({ min: 1, max: 30 })).map(([each, days]) => sleep(each, days)),
      fc.integer({ min: 1, max: 24 * 16 }).map(pass),
    ],
    { maxCommands: 24 },
  );
}
