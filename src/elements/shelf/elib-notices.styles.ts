/** How notices look above the loans: a quiet panel with a line for each. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';

const notices = css`
  .panel {
    gap: var(--_m);
    margin-block-end: var(--_m);
  }
  ul {
    display: grid;
    gap: var(--_s);
  }
  li {
    display: grid;
  }
`;

export const noticesStyles = [base, buttons, panels, notices];
