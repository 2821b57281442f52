/** Designers find a story for every state that an element can be in: a new member of a union without a story fails here. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { playerStateKinds } from '../src/domain/player.ts';
import { viewStateKinds } from '../src/domain/view-state.ts';

const pascal = (kind: string): string => kind.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Element → the states that it shows. One book has no `empty`: it is there or it isn't. */
const statesByElement: Readonly<Record<string, readonly string[]>> = {
  search: viewStateKinds,
  highlights: viewStateKinds,
  shelf: [...viewStateKinds, 'unknown', 'signed-out', 'signing-in'],
  publication: viewStateKinds.filter((kind) => kind !== 'empty'),
  favourite: ['none', 'favourite', 'changing', 'failed'],
  'shelf-more': [
    'shut',
    ...['favourites', 'no-favourites', 'favourites-loading', 'favourites-failed'],
    ...['history-off', 'history-begun', 'history-kept', 'history-loading', 'history-failed'],
    ...['own-data', 'own-data-failed', 'ending'],
  ],
  login: ['unknown', 'signed-out', 'signing-in', 'signed-in'],
  player: [...playerStateKinds, 'bookmarks', 'speed', 'sleep-timer', 'settings', 'waits-for-gesture', 'mini'],
  notices: viewStateKinds,
  'notice-settings': viewStateKinds,
};

describe('Storybook', () => {
  for (const [element, states] of Object.entries(statesByElement)) {
    it(`shows elib-${element} in ${states.length} states`, async () => {
      const file = new URL(`../stories/elements/elib-${element}.stories.ts`, import.meta.url);
      const told = [...(await readFile(file, 'utf8')).matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      for (const state of states) assert.ok(told.includes(pascal(state)), `a story ${pascal(state)}`);
    });
  }
});
