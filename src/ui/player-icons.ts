/** The drawings of the player's buttons. */

import { icon } from './icons.ts';

export const playIcon = icon('M7 4.5v15l12-7.5z');
export const pauseIcon = icon('M8 5v14M16 5v14');
export const backIcon = icon('M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5');
export const forwardIcon = icon('M20 12a8 8 0 1 1-2.5-5.8M20 4v4.5h-4.5');
