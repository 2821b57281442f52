/** What else the shelf has of a patron: favourites, past loans, own data, and the questions before anything is gone for good. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf/elib-favourites.ts';
import '../../src/elements/shelf/elib-loan-history.ts';
import '../../src/elements/shelf/elib-own-data.ts';
import '../../src/elements/shelf/elib-shelf-more.ts';
import type { LoanHistory } from '../../src/domain/own-things.ts';
import type { FakeLibrary } from '../../test/fakes/fake-library.ts';
import { allOwnLinks, type FakeOwnThings } from '../../test/fakes/fake-own-things.ts';
import { kalevala, onLoan, railway, sevenBrothers } from '../../test/fakes/publications.ts';
import { failure, onStage } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/Shelf more', component: 'elib-shelf-more' };
export default meta;

type Story = StoryObj;

const kept: LoanHistory = {
  kind: 'kept',
  loans: [
    { title: { fi: 'Rautatie' }, borrowed: '2026-11-02T10:00:00Z', ended: '2026-11-16T21:59:59Z' },
    { title: { sv: 'Fänrik Ståls sägner' }, borrowed: '2026-10-01T10:00:00Z', ended: '2026-10-04T12:00:00Z' },
  ],
};

function stage(tag: string, prepare: (own: FakeOwnThings) => void = () => undefined): HTMLElement {
  const place = onStage(tag, (library: FakeLibrary) => {
    library.session.set({ kind: 'signed-in', patron: { own: allOwnLinks } });
    library.shelf.fill([]);
    prepare(library.ownThings);
  });
  const data = place.querySelector('elib-own-data');
  if (data) data.links = allOwnLinks;
  return place;
}

/** Three lines; press one. */
export const Shut: Story = { render: () => stage('elib-shelf-more', (own) => own.fill([railway])) };
export const Favourites: Story = {
  render: () => stage('elib-favourites', (own) => own.fill([railway, kalevala, onLoan(sevenBrothers)])),
};
export const NoFavourites: Story = { render: () => stage('elib-favourites', (own) => own.fill([])) };
export const FavouritesLoading: Story = {
  render: () => stage('elib-favourites', ({ favourites }) => favourites.set({ kind: 'loading' })),
};
export const FavouritesFailed: Story = {
  render: () =>
    stage('elib-favourites', ({ favourites }) =>
      favourites.set({ kind: 'failed', error: failure('offline'), previous: [railway] }),
    ),
};
export const HistoryOff: Story = { render: () => stage('elib-loan-history') };
export const HistoryBegun: Story = {
  render: () => stage('elib-loan-history', (own) => void (own.kept = { kind: 'kept', loans: [] })),
};
/** Press either button. */
export const HistoryKept: Story = { render: () => stage('elib-loan-history', (own) => void (own.kept = kept)) };
export const HistoryLoading: Story = { render: () => stage('elib-loan-history', (own) => void (own.mood = 'never')) };
export const HistoryFailed: Story = {
  render: () => stage('elib-loan-history', (own) => void (own.mood = failure('server'))),
};
/** Press the lower button. */
export const OwnData: Story = { render: () => stage('elib-own-data') };
/** Press the lower button, and again. */
export const Ending: Story = { render: () => stage('elib-own-data', (own) => void (own.mood = 'never')) };
/** Press either button. */
export const OwnDataFailed: Story = {
  render: () => stage('elib-own-data', (own) => void (own.mood = failure('offline'))),
};
