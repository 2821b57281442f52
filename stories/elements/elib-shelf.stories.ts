/** The shelf in every state: of who is signed in, and of what is on it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf/elib-shelf.ts';
import { errorKinds, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import { books, onLoan, sevenBrothers } from '../../test/fakes/publications.ts';
import { failure, onStage, signIn } from '../library-stage.ts';

interface Args {
  readonly error: LibraryErrorKind;
}

const meta: Meta<Args> = {
  title: 'Patron/Shelf',
  component: 'elib-shelf',
  args: { error: 'offline' },
  argTypes: { error: { control: 'select', options: errorKinds } },
};
export default meta;

type Story = StoryObj<Args>;

const onShelf = books.slice(0, 3).map((book) => onLoan(book));

export const Unknown: Story = {
  render: () => onStage('elib-shelf', ({ session }) => session.set({ kind: 'unknown' })),
};
export const SignedOut: Story = { render: () => onStage('elib-shelf') };
export const Expired: Story = {
  render: () => onStage('elib-shelf', ({ session }) => session.set({ kind: 'signed-out', expired: true })),
};
export const SigningIn: Story = {
  render: () => onStage('elib-shelf', ({ session }) => session.set({ kind: 'signing-in' })),
};
export const Idle: Story = { render: () => onStage('elib-shelf', signIn) };
export const Loading: Story = {
  render: () =>
    onStage('elib-shelf', (library) => {
      signIn(library);
      library.shelf.set({ kind: 'loading' });
    }),
};
export const Empty: Story = {
  render: () =>
    onStage('elib-shelf', (library) => {
      signIn(library);
      library.shelf.fill([]);
    }),
};
export const Ready: Story = {
  render: () =>
    onStage('elib-shelf', (library) => {
      signIn(library);
      library.shelf.fill(onShelf);
    }),
};
export const Returning: Story = {
  render: () =>
    onStage('elib-shelf', (library) => {
      signIn(library);
      library.shelf.fill(onShelf);
      library.shelf.pending.set(new Map([[sevenBrothers.id, 'returning']]));
    }),
};
/** What was known stays in sight. */
export const Failed: Story = {
  render: ({ error }) =>
    onStage('elib-shelf', (library) => {
      signIn(library);
      library.shelf.set({ kind: 'failed', error: failure(error), previous: { publications: onShelf } });
    }),
};
