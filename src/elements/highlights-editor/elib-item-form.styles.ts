/** How the form for one shelf or announcement looks: its parts below each other, and what can be done always in sight. */

import { css } from 'lit';
import { editorStyles } from './editor.styles.ts';

const form = css`
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: var(--_l);
  }
  .stack-fields {
    display: grid;
    gap: var(--_s);
  }
  .stack-fields legend {
    padding-block-end: var(--_xs);
    font-family: var(--_heading-font);
  }
  .stack-fields label {
    font-weight: 400;
  }
  .bar {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s) var(--_m);
    padding-block: var(--_s);
    border-block-start: 1px solid var(--_line);
    background-color: var(--_surface);
    color: var(--_ink);
  }
  .bar p {
    flex: 1 1 16rem;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--_m);
    width: 100%;
  }
  .side {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: var(--_s);
    padding: var(--_m);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .side dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .side .differs {
    font-weight: 600;
  }
`;

export const itemFormStyles = [...editorStyles, form];
