/** How a loan is opened in an app, as the dialog shows it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/shelf/elib-in-app.ts';
import type { WayKind } from '../../src/domain/lending.ts';
import { fakeProfile, type FakeLibrary } from '../../test/fakes/fake-library.ts';
import { onLoan, railway } from '../../test/fakes/publications.ts';
import { failure, onStage, signIn } from '../library-stage.ts';

const meta: Meta = { title: 'Patron/In an app', component: 'elib-in-app' };
export default meta;

type Story = StoryObj;

function opening(kinds: readonly WayKind[], prepare: (library: FakeLibrary) => void = () => undefined): HTMLElement {
  const ways = kinds.map((kind) => ({ kind, href: `https://e.example/${kind}`, type: '' }));
  const publication = { ...onLoan(railway), lending: { kind: 'on-loan' as const, ways } };
  const place = onStage('elib-in-app', (library) => {
    signIn(library);
    library.catalogue.publications = [{ ...publication, passphrase: 'k3vm-9xqa-t7hd' }];
    prepare(library);
  });
  const element = place.querySelector('elib-in-app');
  if (element) element.publication = publication;
  return place;
}

const withoutApp = ({ profile }: FakeLibrary): void =>
  profile.set({ kind: 'ready', value: { ...fakeProfile, app: undefined } });

export const OnlyInTheApp: Story = { render: () => opening(['app']) };
/** The library's configuration names no app. */
export const WithoutAnAddress: Story = { render: () => opening(['app'], withoutApp) };
/** Press Show passphrase. */
export const Licence: Story = { render: () => opening(['read', 'licence']) };
/** Press Show passphrase. */
export const LicenceWithoutApp: Story = { render: () => opening(['licence'], withoutApp) };
/** Press Show passphrase. */
export const WithoutPassphrase: Story = {
  render: () => opening(['licence'], ({ catalogue }) => void (catalogue.publications = [onLoan(railway)])),
};
/** Press Show passphrase, or Download. */
export const Failed: Story = {
  render: () =>
    opening(['licence'], ({ shelf }) => {
      shelf.mood = failure('offline');
      shelf.fresh = () => Promise.reject(failure('offline'));
    }),
};
