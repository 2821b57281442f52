/** How the shelf looks before its loans have come: their head and outlines. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';

const shelf = css`
  .root {
    min-height: 11rem;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_m);
    min-height: var(--_target);
    padding-block-end: var(--_s);
  }
  @container (min-width: 14.01em) and (max-width: 24em) {
    .card {
      grid-template-columns: 4.75rem 1fr;
      column-gap: 0.75rem;
    }
  }
`;

export const shelfStyles = [base, buttons, panels, publications, shelf];
