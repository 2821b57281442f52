/** All elements for patrons in one eager module, for pages that bundle or preload by themselves. */

export * from './index.ts';
