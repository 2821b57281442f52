/** The sign-in button and the form that it opens, in every state of the session. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/login/elib-login.ts';
import '../../src/elements/login/elib-sign-in.ts';
import { onStage, signIn } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/Login', component: 'elib-login' };
export default meta;

type Story = StoryObj;

export const Unknown: Story = {
  render: () => onStage('elib-login', ({ session }) => session.set({ kind: 'unknown' })),
};
export const SignedOut: Story = { render: () => onStage('elib-login') };
export const Expired: Story = {
  render: () => onStage('elib-login', ({ session }) => session.set({ kind: 'signed-out', expired: true })),
};
export const SigningIn: Story = {
  render: () => onStage('elib-login', ({ session }) => session.set({ kind: 'signing-in' })),
};
export const SignedIn: Story = { render: () => onStage('elib-login', signIn) };
export const Form: Story = { render: () => onStage('elib-sign-in') };
