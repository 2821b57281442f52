/** The drawings of the player's buttons. */

import { icon } from './icons.ts';

export const playIcon = icon('M7 4.5v15l12-7.5z');
export const pauseIcon = icon('M8 5v14M16 5v14');
export const backIcon = icon('M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5');
export const forwardIcon = icon('M20 12a8 8 0 1 1-2.5-5.8M20 4v4.5h-4.5');
export const lessIcon = icon('M6 12h12');
export const moreIcon = icon('M6 12h12M12 6v12');
export const chaptersIcon = icon('M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01');
export const bookmarkIcon = icon('M7 4h10v16l-5-4l-5 4z');
export const speedIcon = icon('M4 17a8.5 8.5 0 1 1 16 0M12 15l4-5');
export const timerIcon = icon('M20 14A8.5 8.5 0 1 1 10 4a7 7 0 0 0 10 10z');
export const settingsIcon = icon('M4 7h8M16 7h4M4 17h4M12 17h8M14 5v4M10 15v4');
export const windowIcon = icon('M13 4h7v7M20 4l-9 9M17 14v6H4V7h6');
export const wholeIcon = icon('M5 15l7-7l7 7');
export const lessOfItIcon = icon('M5 9l7 7l7-7');
export const noteIcon = icon('M4 20l1-4L16 5l3 3L8 19zM14 7l3 3');
export const binIcon = icon('M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v5M14 11v5');
