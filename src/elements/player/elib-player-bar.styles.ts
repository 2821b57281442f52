/** How the line of the player looks: on any width from 280 px, above what scrolls behind it. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { publications } from '../../styles/publications.ts';
import { transportStyles } from './transport.styles.ts';

const bar = css`
  .root {
    container-type: normal;
  }
  /* The page keeps as much room at its end as the line covers. */
  .room {
    height: 5rem;
  }
  .foot {
    position: fixed;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 100;
    display: flex;
    flex-direction: column-reverse;
    container-type: inline-size;
  }
  .bar {
    position: relative;
    display: grid;
    grid-template-columns: 2.5rem minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--_s);
    padding: var(--_s);
    border-block-start: 1px solid var(--_line);
    background-color: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
  }
  .bar .cover {
    width: 2.5rem;
    box-shadow: none;
  }
  progress {
    position: absolute;
    inset-block-start: -1px;
    inset-inline: 0;
    width: 100%;
    height: 3px;
    border: 0;
    background: none;
    color: var(--_accent);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background-color: var(--_accent);
  }
  progress::-moz-progress-bar {
    background-color: var(--_accent);
  }
  .title {
    display: grid;
    min-width: 0;
    line-height: 1.3;
  }
  .title > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .title .muted {
    font-variant-numeric: tabular-nums;
  }
  .bar .buttons {
    gap: 0;
  }
  .bar .buttons .button {
    width: var(--_target);
    height: var(--_target);
  }
  .bar .buttons .primary svg {
    width: 1.375rem;
    height: 1.375rem;
  }
  .bar .buttons .skip svg {
    width: 1.875rem;
    height: 1.875rem;
  }
  .bar .skip small {
    font-size: 0.5625rem;
  }
  .round {
    padding: 0;
    border-radius: 50%;
  }
  .whole {
    max-width: 60rem;
    margin-inline: auto;
    max-height: calc(100dvh - 6rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    background-color: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
  }
  @container (max-width: 30em) {
    .buttons .skip:last-child {
      display: none;
    }
  }
  @container (max-width: 18em) {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    .bar .cover {
      display: none;
    }
  }
`;

export const barStyles = [base, buttons, publications, transportStyles, bar];
