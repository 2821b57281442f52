/** All elements for patrons in one eager module, for pages that bundle or preload by themselves. */

import './elements/library/whole-library.ts';

export * from './index.ts';
