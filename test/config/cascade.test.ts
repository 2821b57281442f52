/** Which level counts, for any nation, area, library and page: the lowest that speaks, unless one above has locked the place. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cascade, type Level } from '../../src/config/cascade.ts';
import { complaintsOf } from '../../src/config/complaints.ts';
import { complaintWords } from '../../src/config/complaint-words.ts';
import { readConfiguration } from '../../src/config/configuration.ts';
import { explain, explainLevels } from '../../src/config/explain.ts';
import { least } from './configurations.ts';

const names = ['a', 'b', 'c'] as const;
const order = ['nation', 'area', 'library', 'page'] as const;
const leaf = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom('x', 'y', true),
  fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 2 }),
);
const record = fc.letrec<{ node: unknown; record: Record<string, unknown> }>((tie) => ({
  node: fc.oneof({ maxDepth: 2 }, leaf, tie('record')),
  record: fc.dictionary(fc.constantFrom(...names), tie('node'), { maxKeys: 3, noNullPrototype: true }),
})).record;
const place = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }).map((steps) => steps.join('.'));
const levels = fc
  .tuple(
    ...order.map((level) =>
      fc.record({ level: fc.constant(level), set: record, lock: fc.array(place, { maxLength: 2 }) }),
    ),
  )
  .map((all): readonly Level[] => all);

const held = (all: readonly Level[]) => cascade({}, all, () => undefined);
const unlocked = (all: readonly Level[]) => all.map(({ level, set }): Level => ({ level, set }));

/** Places of leaves → their values. */
function leaves(value: unknown, at = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map([[at, value]]);
  return new Map(Object.entries(value).flatMap(([name, member]) => [...leaves(member, at ? `${at}.${name}` : name)]));
}

const isWithin = (at: string, lock: string): boolean => at === lock || at.startsWith(`${lock}.`);

describe('Without locks', () => {
  it('what the lowest level says holds, leaf by leaf', () => {
    fc.assert(
      fc.property(levels, (all) => {
        const result = leaves(held(unlocked(all)));
        for (const [at, value] of leaves(all.at(-1)?.set)) assert.deepEqual(result.get(at), value);
      }),
    );
  });

  it('nothing holds that no level says', () => {
    fc.assert(
      fc.property(levels, (all) => {
        const said = all.map(({ set }) => leaves(set));
        for (const [at, value] of leaves(held(unlocked(all)))) {
          assert.ok(said.some((one) => one.has(at) && JSON.stringify(one.get(at)) === JSON.stringify(value)));
        }
      }),
    );
  });

  it('a level that says nothing changes nothing', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 0, max: 4 }), (all, at) => {
        const silent: Level = { level: 'area', set: {} };
        const more = [...unlocked(all).slice(0, at), silent, ...unlocked(all).slice(at)];
        assert.deepEqual(held(more), held(unlocked(all)));
      }),
    );
  });

  it('levels may be laid over each other in any grouping', () => {
    fc.assert(
      fc.property(levels, (all) => {
        const [nation, ...rest] = unlocked(all);
        const below: Level = { level: 'library', set: held(rest) };
        // Where kinds clash, whole records give way, and grouping shows: configurations are of one kind everywhere.
        fc.pre(sameKinds(all));
        assert.deepEqual(held(nation ? [nation, below] : []), held(unlocked(all)));
      }),
    );
  });
});

/** Whether no place is a record on one level and something else on another. */
const sameKinds = (all: readonly Level[]): boolean => {
  const kinds = all.flatMap(({ set }) => kindsIn(set));
  return kinds.every(([at, isLeaf]) => kinds.every(([other, itIs]) => at !== other || isLeaf === itIs));
};

/** Every place, and whether there is nothing beneath it. */
const kindsIn = (value: unknown, at = ''): readonly (readonly [string, boolean])[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[at, true]];
  const inner = Object.entries(value).flatMap(([name, member]) => kindsIn(member, at ? `${at}.${name}` : name));
  return [[at, false], ...inner];
};

describe('A lock', () => {
  it('keeps every level below from its place and from all beneath', () => {
    fc.assert(
      fc.property(levels, fc.integer({ min: 0, max: 3 }), place, (all, at, lock) => {
        const locked = unlocked(all).map((level, index) => (index === at ? { ...level, lock: [lock] } : level));
        const above = leaves(held(locked.slice(0, at + 1)));
        const result = leaves(held(locked));
        const within = (found: ReadonlyMap<string, unknown>) => [...found].filter(([one]) => isWithin(one, lock));
        assert.deepEqual(within(result), within(above));
      }),
    );
  });

  it('keeps nothing else', () => {
    fc.assert(
      fc.property(levels, place, (all, lock) => {
        fc.pre(sameKinds(all));
        const locked = unlocked(all).map((level, index) => (index === 0 ? { ...level, lock: [lock] } : level));
        const elsewhere = (found: object) =>
          [...leaves(found)].filter(([one]) => !isWithin(one, lock) && !isWithin(lock, one));
        assert.deepEqual(new Map(elsewhere(held(locked))), new Map(elsewhere(held(unlocked(all)))));
      }),
    );
  });

  it('is told of to every level that would have changed what it keeps', () => {
    fc.assert(
      fc.property(levels, (all) => {
        const refused: string[] = [];
        cascade({}, all, (at, { level }) => refused.push(`${level} ${at}`));
        if (refused.length === 0) assert.deepEqual(held(all), held(unlocked(all)));
      }),
    );
  });
});

describe('An explanation', () => {
  it('gives the value that holds, and a level that says it', () => {
    fc.assert(
      fc.property(levels, place, (all, at) => {
        const { value, level, why } = explainLevels({}, all, at);
        const leavesHeld = leaves(held(all));
        if (leavesHeld.has(at)) {
          assert.deepEqual(value, leavesHeld.get(at));
          assert.deepEqual(why.find((say) => say.level === level)?.value, value);
        }
        assert.deepEqual(
          why.map((say) => say.level),
          ['default', ...order],
        );
      }),
    );
  });

  it('names the first level that has locked the place', () => {
    fc.assert(
      fc.property(levels, place, (all, at) => {
        const locker = all.find(({ lock = [] }) => lock.some((lock) => isWithin(at, lock)));
        assert.equal(explainLevels({}, all, at).lockedBy, locker?.level);
      }),
    );
  });
});

const json = {
  ...least,
  headingLevel: 4,
  holds: { policy: { fi: 'Kolme varausta.' } },
  levels: [
    {
      level: 'nation',
      set: { headingLevel: 3, holds: { policy: { fi: 'Viisi varausta.' } }, theme: { radius: '4px' } },
      lock: ['holds.policy'],
    },
    { level: 'area', id: 'rantakimppa', set: { theme: { accent: 'navy' }, search: { view: 'covers' } } },
  ],
  lock: ['headingLevel'],
};
const source = {
  json,
  found: 'https://api.example.fi/mallikunta/configuration',
  page: { headingLevel: 2, theme: { accent: 'green' } },
};

describe('A library with levels above it', () => {
  it('has of each what the others leave', () => {
    const configuration = readConfiguration(source);
    assert.equal(configuration.headingLevel, 4);
    assert.deepEqual(configuration.theme, { radius: '4px', accent: 'green' });
    assert.deepEqual(configuration.holds, { policy: { fi: 'Viisi varausta.' } });
    assert.deepEqual(configuration.search, { view: 'covers' });
  });

  it('is told who has locked what it says', () => {
    assert.deepEqual(complaintsOf(source).map(complaintWords), [
      'configuration: "holds.policy" is locked by the nation and is ignored here. Leave it out.',
      'configuration of the page: "headingLevel" is locked by the library and is ignored here. Leave it out.',
    ]);
  });

  it('can be asked what won and why', () => {
    const { value, level, lockedBy, why } = explain(source, 'holds.policy');
    assert.deepEqual([value, level, lockedBy], [{ fi: 'Viisi varausta.' }, 'nation', 'nation']);
    assert.deepEqual(
      why.map((say) => [say.level, say.value, say.isRefused]),
      [
        ['default', undefined, false],
        ['nation', { fi: 'Viisi varausta.' }, false],
        ['area', undefined, false],
        ['library', { fi: 'Kolme varausta.' }, true],
        ['page', undefined, false],
      ],
    );
    assert.equal(explain(source, 'catalogue').level, 'default');
    assert.equal(explain(source, 'theme.accent').level, 'page');
    assert.equal(explain(source, 'nothing.here').level, undefined);
  });

  it('can be asked for all of it', () => {
    const { value } = explain(source, '');
    assert.deepEqual((value as { theme: unknown }).theme, { radius: '4px', accent: 'green' });
  });

  it('is told of a mistake on the level that makes it', () => {
    const wrong = { ...least, levels: [{ level: 'area', id: 'rantakimppa', set: { headingLevel: 9 } }] };
    assert.deepEqual(complaintsOf({ json: wrong, found: source.found }).map(complaintWords), [
      'configuration of the area "rantakimppa": "headingLevel" is 9, which can\'t be used. Write a whole number from 2 to 5, without quotes.',
    ]);
    assert.equal(readConfiguration({ json: wrong, found: source.found }).headingLevel, 2);
  });
});
