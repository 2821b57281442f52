/** The player in every state of listening. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/player/elib-player.ts';
import { errorKinds, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { PlayerState } from '../../src/domain/player.ts';
import { onLoan, sevenBrothers, sevenBrothersAudio } from '../../test/fakes/publications.ts';
import { failure, onStage, signIn } from '../library-stage.ts';

interface Args {
  readonly error: LibraryErrorKind;
}

const meta: Meta<Args> = {
  title: 'Patron/Player',
  component: 'elib-player',
  args: { error: 'offline' },
  argTypes: { error: { control: 'select', options: errorKinds } },
};
export default meta;

type Story = StoryObj<Args>;

const publication = onLoan(sevenBrothers);
const open = { publication, book: sevenBrothersAudio, seconds: 754, rate: 1 } as const;

const inState = (state: (args: Args) => PlayerState): Story => ({
  render: (args) =>
    onStage('elib-player', (library) => {
      signIn(library);
      library.player.set(state(args));
    }),
});

export const Idle = inState(() => ({ kind: 'idle' }));
export const Opening = inState(() => ({ kind: 'opening', publication }));
export const Paused = inState(() => ({ kind: 'paused', ...open }));
export const Playing = inState(() => ({ kind: 'playing', ...open }));
export const Stalled = inState(() => ({ kind: 'stalled', ...open }));
export const Ended = inState(() => ({ kind: 'ended', ...open, seconds: sevenBrothersAudio.durationSeconds }));
export const Asking = inState(() => ({ kind: 'asking', ...open, elsewhereSeconds: 3125 }));
export const Over = inState(() => ({ kind: 'over', publication }));
export const Failed = inState(({ error }) => ({ kind: 'failed', publication, error: failure(error) }));

const beneath = (button: string): Story => ({
  ...Playing,
  play: async ({ canvasElement }) => {
    const player = canvasElement.querySelector('elib-player');
    await player?.updateComplete;
    const find = () =>
      [
        ...(player?.shadowRoot
          ?.querySelector('elib-player-console')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('.panel-bar button') ?? []),
      ].find(({ textContent }) => textContent.includes(button));
    while (!find()) await new Promise(requestAnimationFrame);
    find()?.click();
  },
});

export const Bookmarks = beneath('Kirjanmerkit');
export const Speed = beneath('Nopeus');
export const SleepTimer = beneath('Uniajastin');
export const Settings = beneath('Asetukset');

export const WaitsForGesture = inState(() => ({ kind: 'paused', ...open, waitsForGesture: true }));

export const Mini: Story = {
  render: () => {
    const stage = onStage('elib-player', (library) => {
      signIn(library);
      library.player.set({ kind: 'playing', ...open });
    });
    stage.querySelector('elib-player')?.setAttribute('variant', 'mini');
    return stage;
  },
};
