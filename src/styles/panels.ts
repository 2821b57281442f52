/** Panels that say that there is nothing, or that something went wrong and what to do. */

import { css } from 'lit';

export const panels = css`
  .panel {
    display: grid;
    justify-items: start;
    gap: var(--_s);
    padding: var(--_m);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }
  .panel.error {
    border-inline-start: 4px solid var(--_accent);
  }
  .panel strong {
    font-weight: 600;
  }
  .panel p {
    max-width: 60ch;
  }
`;
