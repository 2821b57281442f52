/** How shelves that a library shows look: with words and a button below each cover, as grids, lists, and one book large. */

import { css } from 'lit';

/** Words and button come when the covers stand there: their room is kept. */
const standing = css`
  .covers > li {
    display: grid;
    grid-template-rows: auto 1fr;
  }
  .standing {
    display: grid;
    align-content: space-between;
    gap: var(--_s);
    min-height: calc(4.5em * 0.875 + var(--_target) + var(--_s));
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
  /* Cover beside words and button; the button that opens the book lies below all of them. */
  .list .covers > li,
  .feature .covers > li {
    grid-template: auto 1fr / 5.5rem 1fr;
    gap: var(--_s) var(--_m);
  }
  .list .pick,
  .feature .pick {
    grid-area: 1 / 1 / -1 / -1;
    grid-template: subgrid / subgrid;
    gap: inherit;
    align-content: start;
  }
  .list .pick .cover,
  .feature .pick .cover {
    grid-row: 1 / -1;
    align-self: start;
  }
  .list .pick .words,
  .feature .pick .words {
    min-height: 0;
  }
  .list .standing,
  .feature .standing {
    grid-area: 2 / 2;
    position: relative;
    justify-self: start;
    align-content: start;
    min-height: calc(1.5em * 0.875 + var(--_target) + var(--_s));
  }
  .list .covers > li + li {
    padding-block-start: var(--_m);
    border-block-start: 1px solid var(--_line);
  }
  .feature .covers > li {
    grid-template-columns: minmax(7rem, 30%) 1fr;
  }
  .feature .pick .name {
    font-family: var(--_heading-font);
    font-size: var(--_large);
  }
  @container (min-width: 40em) {
    .list .covers {
      grid-template-columns: repeat(2, 1fr);
    }
    .list .covers > li + li {
      padding-block-start: 0;
      border: 0;
    }
    .feature .covers > li {
      grid-template-columns: 11rem 1fr;
      column-gap: var(--_l);
    }
  }
`;

export const shelves = [standing, layouts];
