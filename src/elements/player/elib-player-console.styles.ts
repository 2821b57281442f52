/** How the open player looks: the cover, one large button, the book as a line to move along; on any width from 280 px. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';
import { panelStyles } from './player-panels.styles.ts';
import { sleepNoticeStyles } from './sleep-notice.styles.ts';
import { transportStyles } from './transport.styles.ts';

const frame = css`
  .console {
    display: grid;
    grid-template-columns: clamp(4.5rem, 24cqi, 7rem) minmax(0, 1fr);
    gap: var(--_m);
    padding: clamp(0.75rem, 4cqi, 1.25rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background-color: var(--_surface);
    color: var(--_ink);
  }
  .book {
    display: grid;
    align-content: start;
    gap: var(--_xs);
    min-width: 0;
    padding-inline-end: calc(2 * var(--_target) - var(--_m));
  }
  .book :is(h2, h3, h4, h5, h6) {
    font-size: 1.1875em;
  }
  .controls,
  .message,
  .panel,
  .panel-bar,
  .panel-content {
    grid-column: 1 / -1;
  }
  .book .now {
    font-weight: 600;
  }
  .corner {
    position: absolute;
    inset-block-start: var(--_xs);
    inset-inline-end: var(--_xs);
    display: flex;
  }
  .round {
    padding: 0;
    border-radius: 50%;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s) var(--_m);
    min-height: var(--_target);
    margin-block: calc(var(--_s) * -1);
  }
  .question {
    flex: 1;
  }
  .question .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  @container (max-width: 14em) {
    .console {
      grid-template-columns: minmax(0, 1fr);
    }
    .console > .cover {
      width: 5.5rem;
    }
  }
  @container (min-width: 44rem) {
    .console {
      grid-template-columns: 12rem minmax(0, 1fr);
      gap: var(--_m) var(--_xl);
      padding: var(--_l);
    }
    .cover {
      grid-row: span 3;
      align-self: start;
    }
    .controls,
    .message,
    .panel {
      grid-column: 2;
    }
  }
`;

export const consoleStyles = [
  base,
  buttons,
  fields,
  panels,
  publications,
  frame,
  transportStyles,
  panelStyles,
  sleepNoticeStyles,
];
