/** The picks of the collection in every state. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/highlights/elib-highlights.ts';
import { errorKinds, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { CatalogueMood } from '../../test/fakes/fake-catalogue.ts';
import { failure, onStage } from '../library-stage.ts';

interface Args {
  readonly error: LibraryErrorKind;
}

const meta: Meta<Args> = {
  title: 'Patron/Highlights',
  component: 'elib-highlights',
  args: { error: 'offline' },
  argTypes: { error: { control: 'select', options: errorKinds } },
};
export default meta;

type Story = StoryObj<Args>;

const answering = (mood: (args: Args) => CatalogueMood): Story => ({
  render: (args) => onStage('elib-highlights', (library) => (library.catalogue.mood = mood(args))),
});

/** Before the page has a library. */
export const Idle: Story = { render: () => document.createElement('elib-highlights') };
export const Loading = answering(() => 'never');
export const Empty = answering(() => 'empty');
export const Ready = answering(() => 'answers');
export const Failed = answering(({ error }) => failure(error));
