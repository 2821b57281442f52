/** How every story is shown: in the language that the toolbar chooses, and held to accessibility rules that fail. */

import type { Preview } from '@storybook/web-components-vite';

const languages = [
  { value: 'fi', title: 'Suomi' },
  { value: 'sv', title: 'Svenska' },
  { value: 'en', title: 'English' },
];

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'The language of the page that the element stands on',
      toolbar: { icon: 'globe', items: languages, dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'fi' },
  parameters: { a11y: { test: 'error' }, layout: 'padded', controls: { expanded: true } },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals.language);
      return story();
    },
  ],
};

export default preview;
