/** How one book looks in full: cover and words side by side where there is room, one below the other where there isn't. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';

const publication = css`
  .book {
    display: grid;
    gap: var(--_m) var(--_l);
    min-height: 24rem;
    align-content: start;
  }
  .root > .panel {
    margin-block-start: var(--_corner, 0);
  }
  .panel + .book {
    margin-block-start: var(--_l);
  }
  .book > .cover {
    width: 9rem;
  }
  .main {
    display: grid;
    gap: var(--_s);
    align-content: start;
    justify-items: start;
  }
  .main :is(h2, h3, h4, h5, h6) {
    font-size: 1.625em;
  }
  .main .bone {
    width: 100%;
  }
  .subtitle {
    font-size: 1.125em;
  }
  .choices {
    display: grid;
    gap: var(--_s);
    justify-items: start;
    padding-block: var(--_s);
  }
  .description {
    max-width: 65ch;
    white-space: pre-line;
  }
  .description p + p {
    margin-block-start: var(--_s);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(6.5rem, max-content) 1fr;
    gap: var(--_xs) var(--_m);
    padding-block-start: var(--_m);
    border-block-start: 1px solid var(--_line);
    justify-self: stretch;
  }
  dt {
    color: var(--_muted);
  }
  .link span {
    overflow-wrap: anywhere;
    user-select: all;
  }
  dd ul {
    display: grid;
    gap: var(--_xs);
  }
  elib-publication-more {
    display: block;
    margin-block-start: var(--_xl);
  }
  audio {
    width: min(100%, 24rem);
    height: 2.75rem;
  }
  @container (min-width: 36em) {
    .book {
      grid-template-columns: clamp(9rem, 30cqi, 14rem) 1fr;
    }
    .book > .cover {
      width: 100%;
    }
  }
`;

export const publicationStyles = [base, buttons, panels, publications, publication];
