/** The desk at which librarians choose what patrons see, and its form: open a shelf to write it. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/highlights-editor/elib-highlights-editor.ts';
import { anItem, autumn, contents, type FakeCuration } from '../../test/fakes/fake-curation.ts';
import { failure, onStage, signIn } from '../library-stage.ts';

const meta: Meta = { title: 'Staff/Highlights editor', component: 'elib-highlights-editor' };
export default meta;

type Story = StoryObj;

const atDesk = (prepare: (curation: FakeCuration) => void = () => undefined): HTMLElement =>
  onStage('elib-highlights-editor', (library) => {
    signIn(library);
    prepare(library.curated);
  });

export const SignedOut: Story = { render: () => onStage('elib-highlights-editor') };
/** Whoever is signed in has no right to edit. */
export const NotStaff: Story = {
  render: () => atDesk((curation) => curation.set({ kind: 'failed', error: failure('forbidden') })),
};
export const Idle: Story = { render: () => atDesk((curation) => curation.set({ kind: 'idle' })) };
export const Loading: Story = { render: () => atDesk((curation) => curation.set({ kind: 'loading' })) };
export const Empty: Story = {
  render: () => atDesk((curation) => curation.set({ kind: 'ready', value: { ...contents, items: [] } })),
};
export const Ready: Story = { render: () => atDesk() };
export const Failed: Story = {
  render: () => atDesk((curation) => curation.set({ kind: 'failed', error: failure('server') })),
};
/** An editor of the area makes something for the area or for a library, and shares what a library has made. */
export const AreaEditor: Story = {
  render: () =>
    atDesk((curation) => {
      const area = { level: 'area', owner: 'rantakimppa', name: {} } as const;
      const desk = { ...contents.desk, owners: [...contents.desk.owners, area] };
      const items = contents.items.map((item) => ({ ...item, mayShare: item.level === 'library' }));
      curation.set({ kind: 'ready', value: { ...contents, desk, items } });
    }),
};
/** Open the first shelf: what was left unsaved is there again, and waits for the network. */
export const Restored: Story = {
  render: () =>
    atDesk((curation) => {
      curation.opens = { isRestored: true, saving: { kind: 'waiting' } };
    }),
};
/** Open the first shelf: somebody else has changed it, too. */
export const Conflict: Story = {
  render: () =>
    atDesk((curation) => {
      const written = {
        kind: 'shelf',
        content: { layout: 'row', books: [], title: { sv: 'Höstens böcker' } },
      } as const;
      const theirs = anItem(written, { id: autumn.id, changedBy: 'Kalle Kirjavirkailija' });
      curation.opens = { saving: { kind: 'conflict', theirs } };
    }),
};
/** Open the first shelf. */
export const NotSaved: Story = {
  render: () =>
    atDesk((curation) => {
      curation.opens = { saving: { kind: 'failed', error: failure('server') } };
    }),
};
