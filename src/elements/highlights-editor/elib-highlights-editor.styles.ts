/** How the librarian's desk looks: tabs, and a line or three for each shelf and announcement. */

import { css } from 'lit';
import { editorStyles } from './editor.styles.ts';

const list = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_l);
    border-block-end: 1px solid var(--_line);
  }
  [role='tab'] {
    min-height: var(--_target);
    margin-block-end: -1px;
    padding: 0.5em 0;
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
  }
  .items {
    display: grid;
  }
  .item {
    display: grid;
    gap: var(--_s);
    padding-block: var(--_m);
    border-block-end: 1px solid var(--_line);
  }
  .item:last-child {
    border-block-end: 0;
  }
  .about-item {
    display: grid;
    gap: var(--_xs);
  }
  .item :is(h3, h4, h5, h6) {
    font-size: 1.1875em;
  }
  .facts-of-item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_xs) var(--_m);
  }
  .item details[open] {
    flex-basis: 100%;
  }
  .item summary {
    padding-inline: 0.5em;
  }
  @container (min-width: 48em) {
    .item {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: var(--_s) var(--_l);
    }
    .item > .answers {
      justify-content: flex-end;
    }
  }
`;

export const highlightsEditorStyles = [...editorStyles, list];
