/** How announcements look: a quiet panel each, the graver the more it stands out. */

import { css } from 'lit';

export const announcements = css`
  .panel.announcement {
    grid-template-columns: 1fr auto;
    column-gap: var(--_m);
    border-inline-start: 4px solid var(--_line);
  }
  .panel.disruption {
    border-inline-start-color: var(--_accent);
  }
  .panel.crisis {
    border: 2px solid var(--_accent);
    border-inline-start-width: 6px;
  }
  .announcement .text {
    display: grid;
    gap: var(--_xs);
    justify-items: start;
  }
  .announcement .kind {
    font-size: var(--_small);
    font-weight: 600;
  }
  .announcement .button {
    align-self: start;
  }
  .announcement a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .announcement {
      border: 1px solid;
    }
  }
`;
