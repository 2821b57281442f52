/** The question before a hold, as the dialog shows it, and what comes of it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf/elib-hold.ts';
import type { Publication } from '../../src/domain/publication.ts';
import type { FakeLibrary } from '../../test/fakes/fake-library.ts';
import { availableLending, kalevala, onHold } from '../../test/fakes/publications.ts';
import { failure, onStage, signIn } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/Hold', component: 'elib-hold' };
export default meta;

type Story = StoryObj;

function asking(publication: Publication, prepare: (library: FakeLibrary) => void = () => undefined): HTMLElement {
  const place = onStage('elib-hold', (library) => {
    signIn(library);
    library.catalogue.publications = [publication];
    prepare(library);
  });
  const element = place.querySelector('elib-hold');
  if (element) element.publication = publication;
  return place;
}

export const Asking: Story = { render: () => asking(kalevala) };
/** A copy has come back while the patron made up their mind. */
export const Available: Story = { render: () => asking({ ...kalevala, lending: availableLending }) };
/** The patron wished to borrow, and somebody else was quicker. */
export const HeldInstead: Story = { render: () => asking(onHold(kalevala, { holds: { position: 1 } })) };
/** Press Reserve. */
export const Placing: Story = { render: () => asking(kalevala, ({ shelf }) => void (shelf.mood = 'never')) };
/** Press Reserve. */
export const Failed: Story = { render: () => asking(kalevala, ({ shelf }) => void (shelf.mood = failure('offline'))) };
