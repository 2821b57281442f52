/** How shelves that a library shows look: rows of covers, grids, lists, and one book large. */

import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';
import { rows } from '../../styles/rows.ts';
import { shelves } from '../../styles/shelves.ts';

export const highlightsStyles = [base, buttons, panels, publications, rows, shelves];
