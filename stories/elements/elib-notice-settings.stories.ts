/** The choice of what a patron is told and where, at the foot of the shelf: open it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf/elib-notice-settings.ts';
import type { FakeNotices } from '../../test/fakes/fake-notices.ts';
import { toldOf } from '../../test/fakes/notices.ts';
import { failure, onStage, signIn } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/Notice settings', component: 'elib-notice-settings' };
export default meta;

type Story = StoryObj;

const choosing = (prepare: (notices: FakeNotices) => void): HTMLElement =>
  onStage('elib-notice-settings', (library) => {
    signIn(library);
    prepare(library.told);
  });

export const Idle: Story = { render: () => choosing((notices) => notices.set({ kind: 'idle' })) };
export const Loading: Story = { render: () => choosing((notices) => notices.set({ kind: 'loading' })) };
/** The service has no notices: nothing is shown. */
export const Empty: Story = { render: () => choosing((notices) => notices.set({ kind: 'empty' })) };
/** Everything is off at first. */
export const Ready: Story = { render: () => choosing((notices) => notices.tell([])) };
export const Failed: Story = {
  render: () => choosing((notices) => notices.set({ kind: 'failed', error: failure('server') })),
};
export const Chosen: Story = { render: () => choosing((notices) => notices.tell([], toldOf)) };
/** Press Save. */
export const Saving: Story = {
  render: () =>
    choosing((notices) => {
      notices.tell([], toldOf);
      notices.mood = 'never';
    }),
};
/** Press Save. */
export const NotSaved: Story = {
  render: () =>
    choosing((notices) => {
      notices.tell([], toldOf);
      notices.mood = failure('offline');
    }),
};
