/** How rows of covers look: as on a display shelf, and they snap into place when the row is moved. */

import { css } from 'lit';

export const rows = css`
  .root {
    --_cover: clamp(7.5rem, 36cqi, 9.5rem);
  }
  .row + .row {
    margin-block-start: var(--_xl);
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s);
    min-height: var(--_target);
    margin-block-end: var(--_s);
  }
  .row-head :is(h2, h3, h4, h5, h6) {
    flex: 1 1 auto;
  }
  .row-head .plain {
    border: 0;
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .scroll-back,
  .scroll-on {
    display: none;
    padding: 0;
    border-radius: 50%;
  }
  .row-head [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  /* Room for the ring around what has the focus. On its left only beyond the row: to the right the page would scroll. */
  .scroller {
    margin: -6px 0 0 -6px;
    padding: 6px 6px var(--_m);
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    scroll-padding-inline: 6px;
    scroll-behavior: smooth;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .covers {
    display: flex;
    gap: var(--_l) var(--_m);
  }
  /* As wide as what is in it: else the room behind the last cover doesn't count. */
  .scroller > .covers {
    width: max-content;
    min-width: 100%;
  }
  .all .covers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
  }
  .covers > li {
    flex: none;
    width: var(--_cover);
    scroll-snap-align: start;
  }
  .all .covers > li {
    width: auto;
  }
  .pick {
    display: grid;
    align-content: start;
    gap: var(--_s);
    width: 100%;
    text-decoration: none;
  }
  .pick .name {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    line-height: 1.3;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .pick:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .pick .words {
    display: grid;
    min-height: 5.4em;
    align-content: start;
    line-height: 1.35;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_m);
    padding-block-start: var(--_m);
  }
  .bone.line {
    width: 8em;
  }
  @container (min-width: 40em) {
    .row:not(.fits) .scroll-back,
    .row:not(.fits) .scroll-on {
      display: inline-flex;
    }
    .covers {
      column-gap: var(--_l);
    }
    .all .covers {
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    }
  }
`;
