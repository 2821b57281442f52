/** How the ways into apps look: the code beside the words that say what to do with it, one below the other on a phone. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';

const inApp = css`
  .root,
  section,
  .app,
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_m);
    align-content: start;
    justify-items: start;
  }
  .root,
  .button {
    overflow-wrap: anywhere;
  }
  .button {
    max-width: 100%;
    white-space: normal;
  }
  section :is(h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  section + section {
    padding-block-start: var(--_m);
    border-block-start: 1px solid var(--_line);
    justify-self: stretch;
  }
  /* Dark on light whatever the page is: not all cameras read it the other way round. */
  .qr-code {
    width: 11rem;
    max-width: 100%;
    height: auto;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    background-color: Canvas;
    color-scheme: light;
    fill: CanvasText;
    stroke: none;
    shape-rendering: crispEdges;
  }
  .passphrase {
    font-family: ui-monospace, monospace;
    font-size: var(--_large);
    overflow-wrap: anywhere;
    user-select: all;
  }
  @container (min-width: 24em) {
    .app {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
`;

export const inAppStyles = [base, buttons, panels, inApp];
