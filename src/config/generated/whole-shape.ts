/** What may stand in a configuration, with what no page reads. Generated from the schema by `scripts/configuration.ts`; don’t edit. */

import { address, anything, type Shape } from '../sift.ts';
import type { Settings } from './settings.ts';

const words: Shape = new Map([[/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, /./s]]);
const day: Shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const place: Shape = address(/^(https?:\/\/|(?![A-Za-z][\w+.-]*:|\/\/))[^\s\\]+$/);
const value: Shape = /^(?![\s\S]*[uU][rR][lL]\()[^;{}<>]+$/;
const period: Shape = { on: new Set([true, false]), from: day, until: day };
const ways: Shape = [/./s, 0];
const addresses: Shape = new Map([[/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, address(/^https?:\/\/[^\s\\]+$/)]]);
const places: Shape = [/^[A-Za-z$][\w-]*(\.[\w-]+)*$/, 0];

export const wholeShape: Shape = {
  $schema: /./s,
  id: /^[a-z][a-z0-9-]*$/,
  name: words,
  languages: [/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 1],
  municipalities: [{ 'code!': /^\d{3}$/, name: words, from: day, until: day }, 1],
  area: /^[a-z][a-z0-9-]*$/,
  catalogue: place,
  catalogueLinks: [anything, 0],
  highlights: place,
  announcements: place,
  curation: place,
  authentication: { document: place, help: words },
  origins: [/^https?:\/\/[^\s\\/?#@]+$/, 0],
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
  languageFiles: new Map([[/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, place]]),
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
  openingHours: [{ 'id!': /^\d+$/, name: words, kind: new Set(['branch', 'mobile']) }, 0],
  links: { terms: addresses, privacy: addresses, accessibility: addresses },
  lock: places,
  levels: [
    { 'level!': new Set(['nation', 'area']), id: /^[a-z][a-z0-9-]*$/, name: words, 'set!': anything, lock: places },
    0,
  ],
};

/** What every library says of itself, on whatever level. */
export const needed: readonly (keyof Settings)[] = ['id', 'name', 'languages', 'municipalities'];
