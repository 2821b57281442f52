/** The search in every state a patron can meet. */

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/elements/search/elib-search.ts';
import { errorKinds, type LibraryErrorKind } from '../../src/domain/library-error.ts';
import type { CatalogueMood } from '../../test/fakes/fake-catalogue.ts';
import { failure, onStage } from '../library-stage.ts';

interface Args {
  readonly words: string;
  readonly error: LibraryErrorKind;
}

const meta: Meta<Args> = {
  title: 'Patron/Search',
  component: 'elib-search',
  args: { words: 'veljestä', error: 'offline' },
  argTypes: { error: { control: 'select', options: errorKinds } },
};
export default meta;

type Story = StoryObj<Args>;

const answering = (mood: (args: Args) => CatalogueMood): Story => ({
  render: (args) => onStage('elib-search', (library) => (library.catalogue.mood = mood(args))),
  play: async ({ canvasElement, args }) => {
    const search = canvasElement.querySelector('elib-search');
    await search?.updateComplete;
    const input = await fieldOf(search);
    input.value = args.words;
    input.form?.requestSubmit();
  },
});

async function fieldOf(search: Element | null): Promise<HTMLInputElement> {
  for (;;) {
    const input = search?.shadowRoot?.querySelector('input');
    if (input) return input;
    await new Promise(requestAnimationFrame);
  }
}

export const Idle: Story = { render: () => onStage('elib-search') };
export const Suggesting: Story = {
  render: () =>
    onStage('elib-search', (library) => {
      const feeds = 'https://e.example/contributors';
      library.catalogue.suggestions = [
        {
          title: { fi: 'Teokset', sv: 'Verk', en: 'Titles' },
          publications: [],
          navigation: [{ title: { fi: 'Seitsemän veljestä' }, href: `${feeds}/1`, leadsTo: 'publication' }],
        },
        {
          title: { fi: 'Tekijät', sv: 'Personer', en: 'People' },
          publications: [],
          navigation: [{ title: { und: 'Selma Lagerlöf' }, href: `${feeds}/2` }],
        },
      ];
    }),
  play: async ({ canvasElement }) => {
    const input = await fieldOf(canvasElement.querySelector('elib-search'));
    input.focus();
    await new Promise((resolve) => setTimeout(resolve, 300));
    input.value = 'se';
    input.dispatchEvent(new Event('input'));
  },
};
export const Loading = answering(() => 'never');
export const Empty = answering(() => 'empty');
export const Ready = answering(() => 'answers');
export const Failed = answering(({ error }) => failure(error));
