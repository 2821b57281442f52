/** The number beside a link to the shelf: of loans, and marked when a hold can be borrowed. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf-count/elib-shelf-count.ts';
import { books, onLoan, railway, readyToBorrow } from '../../test/fakes/publications.ts';
import { onStage, signIn } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/Shelf count', component: 'elib-shelf-count' };
export default meta;

const loans = books.slice(0, 3).map((book) => onLoan(book));

export const Loans: StoryObj = {
  render: () =>
    onStage('elib-shelf-count', (library) => {
      signIn(library);
      library.shelf.fill(loans);
    }),
};
export const HoldReady: StoryObj = {
  render: () =>
    onStage('elib-shelf-count', (library) => {
      signIn(library);
      library.shelf.fill([...loans, readyToBorrow(railway)]);
    }),
};
