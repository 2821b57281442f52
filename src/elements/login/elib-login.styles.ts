/** How signing in looks on the page: one button that keeps its height whoever is signed in. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';

const login = css`
  .root {
    container-type: normal;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: inherit;
    gap: 0 var(--_m);
    min-height: var(--_target);
  }
  .who {
    flex: 0 1 auto;
    min-width: 0;
    font-size: var(--_small);
  }
`;

export const loginStyles = [base, buttons, login];
