/**
 * Buttons and links that look like buttons. `primary` is filled: its words stand in a `<span>`, so that the ground can be the
 * page's text colour. `plain` has no ground until it is pointed at. Every one is at least 44 px high.
 */

import { css } from 'lit';

export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s);
    min-width: var(--_target);
    min-height: var(--_target);
    margin: 0;
    padding: 0.4em 1.1em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 0.15s;
  }
  .button:hover {
    background-color: var(--_hover);
  }
  .button > span {
    display: inline-flex;
    align-items: center;
    gap: var(--_s);
  }
  .primary,
  .primary:hover {
    border-color: var(--_accent);
    background-color: var(--_accent);
  }
  .primary > span {
    color: var(--_on-accent);
  }
  .primary:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .plain {
    border-color: transparent;
  }
  .plain:hover {
    text-decoration-color: currentColor;
  }
  .button[aria-disabled='true'] {
    opacity: 0.75;
    cursor: progress;
  }
  .text-button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .text-button:hover {
    text-decoration-color: currentColor;
  }
  @media (forced-colors: active) {
    .primary > span {
      color: ButtonText;
    }
  }
`;
