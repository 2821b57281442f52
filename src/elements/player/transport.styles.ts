/** How the line of the book and the buttons to move by look, in the whole player and in the bar. */

import { css } from 'lit';

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

export const transportStyles = [controls, line];
