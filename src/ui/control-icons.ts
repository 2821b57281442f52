/** The drawings of what opens later: dialogs, signing in. Apart, so that the first view doesn't wait for them. */

import { icon } from './icons.ts';

export const closeIcon = icon('M6 6l12 12M18 6L6 18');
export const heartIcon = icon('M12 20C5 15 3 12 3 8.5a4.5 4.5 0 0 1 9-1a4.5 4.5 0 0 1 9 1C21 12 19 15 12 20z');
export const eyeIcon = icon('M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6');
export const hiddenEyeIcon = icon(
  'M3 10c2 3 5 5 9 5s7-2 9-5M12 15v4M5.5 13l-2 3M18.5 13l2 3M8.5 14.5l-1 3.5M15.5 14.5l1 3.5',
);
