/** The button by which a book in full becomes a favourite. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/publication/elib-favourite.ts';
import { allOwnLinks, type FakeOwnThings } from '../../test/fakes/fake-own-things.ts';
import { railway } from '../../test/fakes/publications.ts';
import { failure, onStage } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/Favourite', component: 'elib-favourite' };
export default meta;

type Story = StoryObj;

function stage(prepare: (own: FakeOwnThings) => void = () => undefined): HTMLElement {
  const place = onStage('elib-favourite', ({ session, ownThings }) => {
    session.set({ kind: 'signed-in', patron: { own: allOwnLinks } });
    prepare(ownThings);
  });
  const element = place.querySelector('elib-favourite');
  if (element) element.publication = railway;
  return place;
}

export const None: Story = { render: () => stage() };
export const Favourite: Story = { render: () => stage((own) => own.fill([railway])) };
/** Press it. */
export const Changing: Story = { render: () => stage((own) => void (own.mood = 'never')) };
/** Press it. */
export const Failed: Story = { render: () => stage((own) => void (own.mood = failure('offline'))) };
