/** How results look with what comes after them: marked words, and a grid of covers for those who choose it. */

import { css } from 'lit';

const besideResults = css`
  mark {
    background-color: var(--_hover);
    color: inherit;
  }
  .covers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5em), 1fr));
    gap: var(--_l) var(--_m);
  }
  .covers > .sheaf {
    display: contents;
  }
  .covers .card {
    grid-template-columns: 1fr;
    align-content: start;
    gap: var(--_s);
    padding: 0;
    border: 0;
  }
  .covers :is(.card, .card-body) {
    min-width: 0;
    min-height: 0;
  }
`;

export const besideResultsSheet: CSSStyleSheet = besideResults.styleSheet ?? new CSSStyleSheet();
