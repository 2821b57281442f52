/** How the bookmarks of an audiobook look: one line each, the note beneath. */

import { css } from 'lit';

export const bookmarkStyles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_m);
  }
  ul,
  .panel {
    width: 100%;
  }
  .panel {
    grid-template-columns: minmax(0, 1fr);
  }
  .here {
    max-width: 100%;
  }
  .here,
  .panel {
    overflow-wrap: anywhere;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    border-block-start: 1px solid var(--_line);
  }
  .go {
    display: flex;
    align-items: baseline;
    gap: var(--_m);
    min-height: 3rem;
    padding: 0.5em var(--_s);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .go:hover {
    background-color: var(--_hover);
  }
  .go time {
    min-width: 4em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .left {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-inline-start: var(--_s);
    color: var(--_muted);
  }
  .round {
    padding: 0;
    border-radius: 50%;
  }
  .note,
  form {
    grid-column: 1 / -1;
    margin-block-end: var(--_s);
  }
  .note {
    padding-inline: var(--_s);
    white-space: pre-line;
    font-family: var(--_heading-font);
  }
  form {
    display: grid;
    gap: var(--_s);
    padding-inline: var(--_s);
  }
  textarea {
    width: 100%;
    padding: 0.5em 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_tint);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
`;
