/** All that listening asks of a service, in one piece that is fetched when there is something to listen to. */

export { openAudiobook } from './audiobook.ts';
export { askBookmarks, removeBookmark, saveBookmark } from './bookmarks.ts';
export { sendPlayTimes } from './play-times.ts';
export { lastPosition, savePosition } from './positions.ts';
export { askProgression, saveProgression } from './progression.ts';
export { askTracking } from './tracking.ts';
