/** How the tools above the results look: one quiet line, chips below it, and the limits in columns when they are opened. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';

const tools = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s);
    min-height: var(--_target);
  }
  .bar .button {
    padding-inline: 0.9em;
  }
  .sort {
    position: relative;
    display: flex;
    min-width: 0;
    align-items: center;
    gap: var(--_s);
    font-weight: 400;
  }
  .sort > span {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .sort select {
    min-height: var(--_target);
    width: auto;
    max-width: min(11rem, 100%);
    background: none;
    padding-block: 0.2em;
  }
  .views {
    display: flex;
    margin-inline-start: auto;
  }
  .views .button {
    padding: 0;
    border-radius: 0;
  }
  .views .button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views .button:last-child {
    border-inline-start: 0;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views [aria-pressed='true'] {
    background-color: var(--_hover);
    box-shadow: inset 0 -3px var(--_accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .chip {
    border-radius: 2em;
    background-color: var(--_tint);
    font-weight: 400;
  }
  .chip svg {
    width: 1em;
    height: 1em;
  }
  .limits {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr));
    gap: var(--_l) var(--_l);
    padding: var(--_m);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }
  .facet > p {
    padding-block-end: var(--_xs);
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
  }
  .facet ul {
    max-height: 17rem;
    overflow-y: auto;
  }
  .facet button {
    display: flex;
    align-items: center;
    gap: var(--_s);
    width: 100%;
    min-height: 2.25rem;
    margin: 0;
    padding: 0.2em var(--_s);
    border: 0;
    border-inline-start: 3px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .facet button:hover {
    background-color: var(--_hover);
  }
  .facet button:focus-visible {
    outline-offset: -3px;
  }
  .facet [aria-pressed='true'] {
    border-inline-start-color: var(--_accent);
    font-weight: 600;
  }
  .count {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  @container (min-width: 40em) {
    .sort > span {
      position: static;
      width: auto;
      clip-path: none;
      color: var(--_muted);
    }
    .sort select {
      max-width: 16rem;
    }
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'],
    .facet [aria-pressed='true'] {
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

export const searchToolsStyles = [base, buttons, fields, tools];
