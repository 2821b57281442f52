/** How the player's place looks before a book is open. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';

const place = css`
  /* Nothing that contains: the line stands at the foot of what is seen, not of the page. */
  :host([variant='mini']) .root {
    container-type: normal;
  }
  .idle {
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: var(--_m);
    min-height: 7rem;
  }
  .idle svg {
    width: 2rem;
    height: 2rem;
    grid-row: span 2;
  }
  .idle strong {
    align-self: end;
  }
  .idle p {
    align-self: start;
  }
  .waiting {
    min-height: 7rem;
  }
`;

export const playerStyles = [base, buttons, panels, place];
