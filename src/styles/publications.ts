/** How publications look wherever they are listed: cover, card, and the card's outline before it arrives. */

import { css } from 'lit';

const cover = css`
  .cover {
    display: grid;
    aspect-ratio: 2 / 3;
    width: 100%;
    overflow: hidden;
    border-radius: 2px 4px 4px 2px;
    background-color: var(--_tint);
    box-shadow: var(--_shadow);
  }
  .cover > * {
    grid-area: 1 / 1;
    width: 100%;
    height: 100%;
    min-height: 0;
  }
  .cover > img {
    display: block;
    object-fit: contain;
  }
  .cover > img[hidden] {
    display: none;
  }
  .cover > span {
    padding: 12% 10%;
    overflow: hidden;
    border-inline-start: 4px solid var(--_line);
    font-family: var(--_heading-font);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.3;
  }
  .cover > img:not([hidden]) ~ span {
    display: none;
  }
  @media (forced-colors: active) {
    .cover {
      border: 1px solid;
    }
  }
`;

const card = css`
  .card {
    display: grid;
    grid-template-columns: 5.5rem 1fr;
    gap: var(--_m);
    padding-block: var(--_m);
    border-block-start: 1px solid var(--_line);
  }
  .card-body {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--_xs);
    min-width: 0;
    min-height: 8.25rem;
  }
  .card > .panel {
    grid-column: 1 / -1;
  }
  .card :is(h2, h3, h4, h5, h6) {
    font-size: 1.0625em;
  }
  .title {
    padding-block: 0.2em;
  }
  .facts,
  .status {
    display: flex;
    gap: var(--_s);
  }
  .facts span,
  .status span {
    min-width: 0;
  }
  .facts svg,
  .status svg {
    height: 1.5em;
  }
  .facts svg {
    width: calc(1.25em / 0.875);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
    margin-block-start: auto;
    padding-block-start: var(--_s);
  }
  @container (max-width: 14em) {
    .card {
      grid-template-columns: 1fr;
    }
    .card > .cover {
      width: 5.5rem;
    }
  }
  @container (min-width: 40em) {
    .card {
      grid-template-columns: 7rem 1fr;
      gap: var(--_l);
      padding-block: var(--_l);
    }
    .card-body {
      min-height: 10.5rem;
    }
  }
`;

/** By opacity, which browsers animate without the page: its main thread has enough to do while somebody waits. */
const skeleton = css`
  .bone {
    display: block;
    border-radius: 4px;
    background-color: var(--_hover);
    opacity: 0.55;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone.line {
    width: 60%;
    height: 1em;
    margin-block: 0.25em;
  }
  .bone.line.wide {
    width: 85%;
  }
  @keyframes breathe {
    to {
      opacity: 1;
    }
  }
`;

export const publications = [cover, card, skeleton];
