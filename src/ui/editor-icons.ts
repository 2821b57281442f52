/** The drawings of the editor for librarians. Apart, so that patrons don't fetch them. */

import { icon } from './icons.ts';

export const upIcon = icon('M12 19V5M6 11l6-6l6 6');
export const downIcon = icon('M12 5v14M6 13l6 6l6-6');
