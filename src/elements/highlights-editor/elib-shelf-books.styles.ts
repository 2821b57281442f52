/** How the books of a shelf look while they are chosen: small covers in a list that can be put in order. */

import { css } from 'lit';
import { editorStyles } from './editor.styles.ts';

const books = css`
  .books {
    display: grid;
  }
  .book {
    display: grid;
    grid-template-columns: 3.25rem minmax(0, 1fr);
    align-items: center;
    gap: var(--_s) var(--_m);
    padding-block: var(--_s);
    border-block-end: 1px solid var(--_line);
  }
  .book[draggable='true'] {
    cursor: grab;
  }
  .book[data-over] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .book .words {
    display: grid;
    line-height: 1.35;
  }
  .book .name {
    font-weight: 600;
  }
  .book > .answers {
    grid-column: 1 / -1;
    justify-content: flex-end;
  }
  .cover > span {
    padding: 4px;
    font-size: 0.5em;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .search input {
    flex: 1 1 12rem;
    width: auto;
  }
  .lines {
    display: grid;
    gap: var(--_xs);
  }
  .within {
    display: grid;
    gap: var(--_s);
    max-width: 44rem;
  }
  .found .book {
    grid-template-columns: 3.25rem minmax(0, 1fr) auto;
  }
  .found .book > .answers {
    grid-column: auto;
  }
  @container (min-width: 40em) {
    .book {
      grid-template-columns: 3.25rem minmax(0, 1fr) auto;
    }
    .book > .answers {
      grid-column: auto;
    }
  }
`;

export const shelfBooksStyles = [...editorStyles, books];
