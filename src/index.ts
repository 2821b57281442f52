/** The elements as classes and the contracts of the domain, for engineers who build their own pages with npm. */

export { ElibAnnouncements } from './elements/announcements/elib-announcements.ts';
export { ElibHighlights } from './elements/highlights/elib-highlights.ts';
export { ElibLibrary } from './elements/library/elib-library.ts';
export { ElibLogin } from './elements/login/elib-login.ts';
export { ElibPlayer } from './elements/player/elib-player.ts';
export { ElibPublication } from './elements/publication/elib-publication.ts';
export { ElibSearch } from './elements/search/elib-search.ts';
export { ElibShelf } from './elements/shelf/elib-shelf.ts';
export { ElibShelfCount } from './elements/shelf-count/elib-shelf-count.ts';
export type * from './domain/highlights.ts';
export type * from './domain/library.ts';
export type * from './domain/publication.ts';
export type * from './domain/view-state.ts';
