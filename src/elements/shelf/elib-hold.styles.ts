/** How the question before a hold looks: a sentence and two buttons. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';

const hold = css`
  .root {
    display: grid;
    gap: var(--_m);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
`;

export const holdStyles = [base, buttons, panels, hold];
