/** One book in full, in every state of fetching it and of lending it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/publication/elib-publication.ts';
import { errorKinds, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { Publication } from '../../src/domain/publication.ts';
import type { CatalogueMood } from '../../test/fakes/fake-catalogue.ts';
import { onLoan, sevenBrothers, unavailableLending } from '../../test/fakes/publications.ts';
import { failure, onStage } from '../library-stage.ts';

interface Args {
  readonly error: LibraryErrorKind;
}

const meta: Meta<Args> = {
  title: 'Patron/Publication',
  component: 'elib-publication',
  args: { error: 'not-found' },
  argTypes: { error: { control: 'select', options: errorKinds } },
};
export default meta;

type Story = StoryObj<Args>;

const showing = (publication: Publication | undefined, mood: (args: Args) => CatalogueMood): Story => ({
  render: (args) => {
    const place = onStage('elib-publication', (library) => (library.catalogue.mood = mood(args)));
    const element = place.querySelector('elib-publication');
    if (element && publication) element.publication = publication;
    else if (element) element.src = sevenBrothers.self ?? '';
    return place;
  },
});

export const Idle: Story = { render: () => onStage('elib-publication') };
export const Loading = showing(undefined, () => 'never');
export const Ready = showing(sevenBrothers, () => 'answers');
export const OnLoan = showing(onLoan(sevenBrothers), () => 'answers');
export const AllOnLoan = showing({ ...sevenBrothers, lending: unavailableLending }, () => 'answers');
export const Failed = showing(undefined, ({ error }) => failure(error));
