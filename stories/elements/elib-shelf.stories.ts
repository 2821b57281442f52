/** The shelf in every state: of who is signed in, and of what is on it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf/elib-shelf.ts';
import { errorKinds, LibraryError, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { PendingAction } from '../../src/domain/library.ts';
import type { Publication } from '../../src/domain/publication.ts';
import {
  books,
  kalevala,
  onHold,
  onLoan,
  railway,
  readyToBorrow,
  sevenBrothers,
  tuntematon,
} from '../../test/fakes/publications.ts';
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

const inWeeks = (weeks: number): string => new Date(Date.now() + weeks * 7 * 86_400_000).toISOString();
const suspension = { href: 'https://e.example/suspend' };

const holding = (...publications: readonly Publication[]): HTMLElement =>
  onStage('elib-shelf', (library) => {
    signIn(library);
    library.shelf.fill(publications);
  });

const pending = (action: PendingAction): HTMLElement =>
  onStage('elib-shelf', (library) => {
    signIn(library);
    library.shelf.fill(onShelf);
    library.shelf.pending.set(new Map([[sevenBrothers.id, action]]));
  });

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
/** It can still be undone. */
export const Leaving: Story = { render: () => pending('leaving') };
export const Returning: Story = { render: () => pending('returning') };
/** In the queue with and without an estimate, put off, and ready until a deadline. */
export const Holds: Story = {
  render: () =>
    holding(
      onHold(kalevala, { until: inWeeks(4) }),
      onHold(railway, { suspension }),
      onHold(tuntematon, { suspension: { ...suspension, until: inWeeks(4) } }),
      readyToBorrow(sevenBrothers),
    ),
};
export const Renewable: Story = {
  render: () =>
    holding({
      ...onLoan(railway),
      lending: { kind: 'on-loan', ways: [], renew: 'https://e.example/renew', until: inWeeks(1) },
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

export const Compact: Story = {
  render: () => {
    const shelf = holding(...onShelf, readyToBorrow(railway));
    shelf.querySelector('elib-shelf')?.setAttribute('variant', 'compact');
    return shelf;
  },
};
export const Outdated: Story = {
  render: () =>
    onStage('elib-shelf', (library) => {
      signIn(library);
      const previous = { publications: onShelf, asOf: new Date(Date.now() - 3_600_000).toISOString() };
      library.shelf.set({ kind: 'failed', error: new LibraryError('offline', ''), previous });
      library.shelf.late.set(new Map([[sevenBrothers.id, { verb: 'return', title: sevenBrothers.title }]]));
    }),
};
/** What was wished without a network of books that aren't on the shelf: one still waits, one was refused. */
export const EmptyWithLateWishes: Story = {
  render: () =>
    onStage('elib-shelf', (library) => {
      signIn(library);
      library.shelf.set({ kind: 'empty' });
      const refusal = new LibraryError('limit', '', { limit: 5 });
      library.shelf.late.set(
        new Map([
          [kalevala.id, { verb: 'hold', title: kalevala.title }],
          [railway.id, { verb: 'borrow', title: railway.title, refusal }],
        ]),
      );
    }),
};
