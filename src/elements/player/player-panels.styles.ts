/** How the panels beneath the player’s buttons look: chapters, speed, sleep timer, settings. */

import { css } from 'lit';

const bar = css`
  .panel-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_xs);
    padding-block: var(--_xs);
    border-block: 1px solid var(--_line);
  }
  .panel-bar .button {
    display: flex;
    flex: 1 1 max(30%, 6.5em);
    min-width: 0;
    flex-wrap: wrap;
    gap: 0.25em;
    padding: 0.6em 0.2em;
    font-size: 0.8125em;
    font-weight: 400;
  }
  .panel-bar svg {
    width: 1.5rem;
    height: 1.5rem;
  }
  .panel-bar small {
    font-size: 1em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .panel-bar .name {
    flex: 0 0 100%;
    order: 1;
    justify-content: center;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .panel-bar [aria-expanded='true'] {
    background-color: var(--_tint);
    box-shadow: inset 0 -3px var(--_accent);
  }
  @container (min-width: 25em) {
    .panel-bar .button {
      flex-basis: 5em;
    }
  }
  .panel-content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_m);
    min-width: 0;
  }
  .panel-content[hidden] {
    display: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .choices .button {
    padding-inline: 0.9em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .choices [aria-pressed='true'] {
    border-color: var(--_accent);
    background-color: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
`;

const chapters = css`
  .panel-content ol {
    max-height: 20rem;
    overflow-y: auto;
  }
  .panel-content li + li {
    border-block-start: 1px solid var(--_line);
  }
  .panel-content.chapters li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3rem;
  }
  .chapter {
    display: flex;
    align-items: center;
    gap: var(--_s) var(--_m);
    width: 100%;
    min-height: 3rem;
    padding: 0.5em var(--_s);
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .chapter[data-level='1'] {
    padding-inline-start: var(--_l);
  }
  .chapter[data-level='2'],
  .chapter[data-level='3'] {
    padding-inline-start: var(--_xl);
  }
  .chapter:hover {
    background-color: var(--_hover);
  }
  .chapter:focus-visible {
    outline-offset: -3px;
  }
  .chapter > :first-child {
    flex: 1;
    min-width: 0;
  }
  .chapter time {
    min-width: 4em;
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .chapter .mark {
    display: flex;
    color: var(--_muted);
  }
  .chapter progress {
    flex: none;
    width: 3rem;
    height: 4px;
    border: 0;
    border-radius: 2px;
    background-color: var(--_track);
    color: var(--_accent);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background-color: var(--_track);
  }
  progress::-webkit-progress-value {
    background-color: var(--_accent);
  }
  progress::-moz-progress-bar {
    background-color: var(--_accent);
  }
  .chapter[aria-current] {
    background-color: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
    font-weight: 600;
  }
`;

const choosing = css`
  .stepper {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_m);
  }
  .stepper .button {
    padding: 0;
    border-radius: 50%;
  }
  .stepper output {
    min-width: 4.5ch;
    font-size: 1.75em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .stepper + .choices {
    justify-content: center;
  }
  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: var(--_m);
  }
  .setting {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_xs);
  }
  .setting select {
    appearance: auto;
  }
  .setting input {
    --_heard: 0%;
  }
  .settings + .choice {
    margin-block-end: calc(var(--_m) * -1);
    font-weight: 600;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--_s) var(--_m);
    font-size: var(--_small);
  }
  .choice,
  .keys {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .keys dd {
    min-width: 0;
  }
  .keys div {
    display: flex;
    align-items: center;
    gap: var(--_s);
  }
  kbd {
    display: inline-grid;
    place-items: center;
    min-width: 2em;
    min-height: 2em;
    padding-inline: 0.3em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.5);
    font: inherit;
    font-weight: 600;
  }
`;

export const panelStyles = [bar, chapters, choosing];
