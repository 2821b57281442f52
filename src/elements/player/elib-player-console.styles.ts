/** How the open player looks: the cover, one large button, the book as a line to move along; on any width from 280 px. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';

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
    padding-inline-end: calc(var(--_target) - var(--_m));
  }
  .book :is(h2, h3, h4, h5, h6) {
    font-size: 1.1875em;
  }
  .controls,
  .chapters,
  .message,
  .panel {
    grid-column: 1 / -1;
  }
  .close {
    position: absolute;
    inset-block-start: var(--_xs);
    inset-inline-end: var(--_xs);
    padding: 0;
    border-radius: 50%;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s) var(--_m);
    min-height: 1.5em;
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
      grid-template-columns: 11rem minmax(0, 1fr);
      gap: var(--_m) var(--_l);
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

const controls = css`
  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
  }
  .times {
    display: flex;
    justify-content: space-between;
    gap: var(--_m);
    margin-block-start: calc(var(--_s) * -1);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .buttons {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: clamp(0.125rem, 2cqi, 1rem);
  }
  .buttons .button {
    flex: none;
    width: clamp(2.75rem, 13cqi, 3.25rem);
    height: clamp(2.75rem, 13cqi, 3.25rem);
    padding: 0;
    border-radius: 50%;
  }
  .buttons svg {
    width: 1.5rem;
    height: 1.5rem;
  }
  .buttons .skip {
    display: grid;
    gap: 0;
  }
  .skip > * {
    grid-area: 1 / 1;
    place-self: center;
  }
  .skip svg {
    width: 2.25rem;
    height: 2.25rem;
    stroke-width: 1.25;
  }
  .skip small {
    padding-block-start: 0.15em;
    font-size: 0.6875rem;
    font-weight: 700;
  }
  .buttons .primary {
    width: clamp(3.5rem, 18cqi, 4.25rem);
    height: clamp(3.5rem, 18cqi, 4.25rem);
  }
  .primary svg {
    width: 1.875rem;
    height: 1.875rem;
  }
  .primary .play svg {
    fill: currentColor;
    translate: 6% 0;
  }
  .primary .pause svg {
    stroke-width: 4;
    stroke-linecap: butt;
  }
  .waiting {
    height: 10rem;
  }
  .speed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_s);
    font-size: var(--_small);
  }
  .speed select {
    max-width: 100%;
    flex: 0 1 auto;
    width: auto;
    min-width: 0;
    min-height: var(--_target);
    appearance: auto;
  }
`;

const line = css`
  input[type='range'] {
    width: 100%;
    height: var(--_target);
    margin: 0;
    background: none;
    cursor: pointer;
    appearance: none;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 6px;
    border-radius: 3px;
    background: linear-gradient(to right, var(--_accent) var(--_heard), var(--_track) 0);
  }
  input[type='range']::-moz-range-track {
    height: 6px;
    border-radius: 3px;
    background-color: var(--_track);
  }
  input[type='range']::-moz-range-progress {
    height: 6px;
    border-radius: 3px;
    background-color: var(--_accent);
  }
  input[type='range']::-webkit-slider-thumb {
    width: 22px;
    height: 22px;
    margin-block-start: -8px;
    border: 0;
    border-radius: 50%;
    background-color: var(--_accent);
    appearance: none;
  }
  input[type='range']::-moz-range-thumb {
    width: 22px;
    height: 22px;
    border: 0;
    border-radius: 50%;
    background-color: var(--_accent);
  }
  .console {
    --_track: color-mix(in oklab, currentColor 24%, transparent);
  }
  @media (forced-colors: active) {
    input[type='range'] {
      appearance: auto;
    }
  }
`;

const chapters = css`
  .chapters :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .chapters ol {
    max-height: 17.5rem;
    margin-block-start: var(--_xs);
    overflow-y: auto;
    border-block: 1px solid var(--_line);
  }
  .chapters li + li {
    border-block-start: 1px solid var(--_line);
  }
  .chapter {
    display: flex;
    align-items: baseline;
    gap: var(--_s);
    width: 100%;
    min-height: var(--_target);
    padding: 0.6em var(--_s);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
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
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
  .chapter[aria-current] {
    background-color: var(--_tint);
    box-shadow: inset 4px 0 var(--_accent);
    font-weight: 600;
  }
`;

export const consoleStyles = [base, buttons, fields, panels, publications, frame, controls, line, chapters];
