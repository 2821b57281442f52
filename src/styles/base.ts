/**
 * What every element starts from: a box that the page's rules can't break, words that inherit the page's font and colour but not
 * its accidents, focus that shows, and nothing that moves for those who asked for stillness. Templates have one outermost `.root`.
 */

import { css } from 'lit';
import { tokens } from './tokens.ts';

const box = css`
  :host {
    display: block !important;
    position: relative !important;
    float: none !important;
    filter: none !important;
    transform: none !important;
    box-sizing: border-box !important;
    padding: 0 !important;
    border: 0 !important;
    outline: none !important;
    columns: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* Inherited from wherever the page has said it; all but colour, font and its size ends here. */
  :host {
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-transform: none !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-underline-offset: auto !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
    font-style: normal !important;
    font-weight: 400 !important;
    font-variant: normal !important;
    line-height: 1.5 !important;
    list-style: none !important;
    white-space: normal !important;
    overflow-wrap: break-word !important;
    word-break: normal !important;
    hyphens: manual !important;
    tab-size: 8 !important;
    quotes: auto !important;
    cursor: auto !important;
    user-select: text !important;
    accent-color: auto !important;
    caret-color: auto !important;
    scrollbar-color: auto !important;
    stroke-width: 1px !important;
    transition: none !important;
    -webkit-tap-highlight-color: initial !important;
  }
  .root {
    container-type: inline-size;
  }
`;

const words = css`
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding-inline-end: var(--_corner, 0);
    font-family: var(--_heading-font);
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .muted {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

const access = css`
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

export const base = [tokens, box, words, access];
