/** The drawings of the buttons that lead back and on: in a row of covers, between chapters. */

import { icon } from './icons.ts';

export const previousIcon = icon('M15 5l-7 7l7 7');
export const nextIcon = icon('M9 5l7 7l-7 7');
