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
  .lists {
    transition: opacity 0.15s;
  }
  .lists > :is(h2, h3, h4, h5, h6) {
    margin-block: var(--_m);
    font-size: 1.1875em;
  }
  .actions {
    width: 100%;
  }
  .card-body .button {
    max-width: 100%;
    padding-inline: 0.8em;
    overflow-wrap: anywhere;
  }
  .way-help {
    flex-basis: 100%;
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
  .panel + .lists {
    margin-block-start: var(--_m);
  }
  @container (min-width: 14.01em) and (max-width: 24em) {
    .card {
      grid-template-columns: 4.75rem 1fr;
      column-gap: 0.75rem;
    }
  }
`;

export const shelfStyles = [base, buttons, panels, publications, shelf];
