/** Where the code of each element is: one lazily loaded chunk per tag, and what most of them need beside it. */

export const loadersByTag: Readonly<Record<string, () => Promise<unknown>>> = {
  'elib-library': () => import('./library/elib-library.ts'),
  'elib-login': () => import('./login/elib-login.ts'),
  'elib-search': () => import('./search/elib-search.ts'),
  'elib-publication': () => import('./publication/elib-publication.ts'),
  'elib-shelf': () => import('./shelf/elib-shelf.ts'),
  'elib-shelf-count': () => import('./shelf-count/elib-shelf-count.ts'),
  'elib-player': () => import('./player/elib-player.ts'),
  'elib-announcements': () => import('./announcements/elib-announcements.ts'),
  'elib-highlights': () => import('./highlights/elib-highlights.ts'),
  'elib-highlights-editor': () => import('./highlights-editor/elib-highlights-editor.ts'),
};

/** Makes a library whole. */
export const loadWholeLibrary = (): Promise<unknown> => import('./library/whole-library.ts');

/** They need neither the whole library nor the common words before they show something. */
export const showcaseTags: readonly string[] = ['elib-library', 'elib-announcements', 'elib-highlights'];
