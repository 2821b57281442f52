/** Storybook for designers and librarians: every element in every state, and the decisions. Sends nothing to anybody. */

import type { StorybookConfig } from '@storybook/web-components-vite';
import elib from '../package.json' with { type: 'json' };

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, define: { ...vite.define, __ELIB_VERSION__: JSON.stringify(elib.version) } }),
};

export default config;
