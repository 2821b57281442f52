/** How the shelf looks: one calm list, and a question that opens where it is asked. */

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
  .group {
    padding-block: var(--_s);
    font-size: 1.125em;
  }
  .lists {
    transition: opacity 0.15s;
  }
  .lists[aria-busy='true'] {
    opacity: 0.6;
  }
  .confirm {
    display: grid;
    gap: var(--_s);
    width: 100%;
    margin-block-start: var(--_s);
    padding: var(--_m);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }
  .confirm strong {
    font-weight: 600;
  }
  .card > .panel {
    grid-column: 1 / -1;
  }
`;

export const shelfStyles = [base, buttons, panels, publications, shelf];
