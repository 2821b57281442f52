/** How shelves that a library shows look: rows of covers, grids, lists, and one book large. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';
import { rows } from '../../styles/rows.ts';

/** Words and button come when the covers stand there: their room is kept. */
const standing = css`
  .covers > li {
    display: grid;
    grid-template-rows: 1fr auto;
    align-content: start;
  }
  .standing {
    display: grid;
    align-content: space-between;
    gap: var(--_s);
    min-height: calc(3em * 0.875 + var(--_target) + var(--_s));
    line-height: 1.5;
  }
  .standing .button {
    justify-self: start;
    max-width: 100%;
  }
  .about {
    display: grid;
    gap: var(--_xs);
    max-width: 60ch;
    margin-block-end: var(--_m);
  }
`;

const layouts = css`
  .list .covers,
  .feature .covers {
    grid-template-columns: 1fr;
  }
  .list .pick,
  .feature .pick {
    grid-template-columns: 5.5rem 1fr;
    gap: var(--_m);
  }
  .list .pick .words,
  .feature .pick .words {
    min-height: 0;
  }
  .list .standing,
  .feature .standing {
    min-height: calc(1.5em * 0.875 + var(--_target) + var(--_s));
    padding-inline-start: calc(5.5rem + var(--_m));
  }
  .list .covers > li + li {
    padding-block-start: var(--_m);
    border-block-start: 1px solid var(--_line);
  }
  .feature .pick {
    grid-template-columns: minmax(7rem, 30%) 1fr;
  }
  .feature .pick .name {
    font-family: var(--_heading-font);
    font-size: var(--_large);
  }
  .feature .standing {
    padding-inline-start: 0;
  }
  @container (min-width: 40em) {
    .list .covers {
      grid-template-columns: repeat(2, 1fr);
    }
    .list .covers > li + li {
      padding-block-start: 0;
      border: 0;
    }
    .feature .pick {
      grid-template-columns: 11rem 1fr;
      gap: var(--_l);
    }
  }
`;

export const highlightsStyles = [base, buttons, panels, publications, rows, standing, layouts];
