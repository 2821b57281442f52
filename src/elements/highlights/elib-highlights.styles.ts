/** How picks look: rows of covers. */

import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';
import { rows } from '../../styles/rows.ts';

export const highlightsStyles = [base, buttons, panels, publications, rows];
