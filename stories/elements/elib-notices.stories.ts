/** What a patron is told above their loans, of each kind, and after they have seen it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf/elib-notices.ts';
import type { FakeLibrary } from '../../test/fakes/fake-library.ts';
import { holdEnds, holdReady, loanEnds, soonDue, toldOf } from '../../test/fakes/notices.ts';
import { kalevala, readyToBorrow } from '../../test/fakes/publications.ts';
import { failure, onStage, signIn } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/Notices', component: 'elib-notices' };
export default meta;

type Story = StoryObj;

const telling = (prepare: (library: FakeLibrary) => void): HTMLElement =>
  onStage('elib-notices', (library) => {
    signIn(library);
    library.shelf.fill([readyToBorrow(kalevala), soonDue]);
    prepare(library);
  });

export const Idle: Story = { render: () => telling(({ told }) => told.set({ kind: 'idle' })) };
export const Loading: Story = { render: () => telling(({ told }) => told.set({ kind: 'loading' })) };
/** The service has no notices. */
export const Empty: Story = { render: () => telling(({ told }) => told.set({ kind: 'empty' })) };
export const Ready: Story = { render: () => telling(({ told }) => told.tell([holdReady, loanEnds], toldOf)) };
/** Nothing is shown here: the choice at the foot of the shelf tells what went wrong. */
export const Failed: Story = {
  render: () => telling(({ told }) => told.set({ kind: 'failed', error: failure('server') })),
};
/** The last day to borrow is tomorrow. */
export const Closing: Story = { render: () => telling(({ told }) => told.tell([holdEnds], toldOf)) };
/** Press Mark as seen. */
export const NotDismissed: Story = {
  render: () =>
    telling(({ told }) => {
      told.tell([holdReady], toldOf);
      told.mood = failure('offline');
    }),
};
