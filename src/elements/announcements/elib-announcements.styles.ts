/** How announcements look: a quiet panel each, the graver the more it stands out. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';

const announcements = css`
  ul {
    display: grid;
    gap: var(--_s);
  }
  .panel {
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
  .text {
    display: grid;
    gap: var(--_xs);
    justify-items: start;
  }
  .kind {
    font-size: var(--_small);
    font-weight: 600;
  }
  .button {
    align-self: start;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .panel {
      border: 1px solid;
    }
  }
`;

export const announcementsStyles = [base, buttons, panels, announcements];
