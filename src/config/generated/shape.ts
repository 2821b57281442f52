/** What elements may read of a configuration, for every page. Generated from the schema by `scripts/configuration.ts`; don’t edit. */

import { address, anything, type Shape } from '../sift.ts';
import type { Settings } from './settings.ts';

const words: Shape = new Map([[/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, /./s]]);
const place: Shape = address(/^(https?:\/\/|(?![A-Za-z][\w+.-]*:|\/\/))[^\s\\]+$/);
const value: Shape = /^(?![\s\S]*[uU][rR][lL]\()[^;{}<>]+$/;
const day: Shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const period: Shape = { on: new Set([true, false]), from: day, until: day };
const ways: Shape = [/./s, 0];
const addresses: Shape = new Map([[/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, address(/^https?:\/\/[^\s\\]+$/)]]);
const places: Shape = [/^[A-Za-z$][\w-]*(\.[\w-]+)*$/, 0];

export const shape: Shape = {
  id: /^[a-z][a-z0-9-]*$/,
  name: words,
  languages: [/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 1],
  municipalities: [{ 'code!': /^\d{3}$/, name: words }, 1],
  catalogue: place,
  catalogueLinks: [anything, 0],
  highlights: place,
  announcements: place,
  curation: place,
  headingLevel: new Set([2, 3, 4, 5]),
  theme: {
    accent: value,
    'on-accent': value,
    surface: value,
    ink: value,
    'heading-font': value,
    radius: value,
    space: value,
  },
  texts: new Map([[/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, new Map([[/^[a-zA-Z]+(\.[a-zA-Z-]+)*$/, /./s]])]]),
  elements: new Map([[/^elib-[a-z-]+$/, period]]),
  features: new Map([[/^[a-z][a-z0-9-]*$/, period]]),
  search: { view: new Set(['list', 'covers']) },
  browsing: { start: new Set(['full', 'ways', 'off']), first: ways, hidden: ways },
  holds: { policy: words },
  app: address(/^https?:\/\/[^\s\\]+$/),
  contact: {
    phone: /^\+?\d[\d ()/-]*$/,
    email: /^[^\s@]+@[^\s@]+$/,
    url: address(/^https?:\/\/[^\s\\]+$/),
    address: words,
  },
  links: { terms: addresses, privacy: addresses, accessibility: addresses },
  lock: places,
  levels: [{ 'set!': anything, lock: places }, 0],
};

export const defaults: Settings = {
  languages: ['fi', 'sv', 'en'],
  catalogue: './',
  headingLevel: 2,
  theme: {},
  search: { view: 'list' },
  browsing: { start: 'full', first: [], hidden: [] },
  holds: {},
  contact: {},
  links: {},
};
