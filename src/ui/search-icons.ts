/** The drawings of the tools above search results. */

import { icon } from './icons.ts';

export const limitIcon = icon('M4 7h16M7 12h10M10 17h4');
export const listIcon = icon('M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1');
export const coversIcon = icon('M4 4h6v7H4zM14 4h6v7h-6zM4 15h6v5H4zM14 15h6v5h-6z');
export const shareIcon = icon('M12 15V3M8 7l4-4l4 4M6 12H4v9h16v-9h-2');
