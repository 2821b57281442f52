/** How searching looks: one calm line to write on, and the books below it. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';

const search = css`
  .root {
    display: grid;
    /* Wide enough to be read also where a page gives no width. */
    grid-template-columns: minmax(9rem, 1fr);
    gap: var(--_m);
    min-height: 5rem;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_xs) var(--_s);
    max-width: 44rem;
  }
  label {
    flex: 1 0 100%;
  }
  .suggestions {
    flex: 1 0 100%;
    position: relative;
    margin-block-start: calc(var(--_xs) * -1);
  }
  input[type='search'] {
    flex: 1 1 8em;
    width: 8em;
  }
  form .bone {
    height: 3rem;
  }
  form .bone.line {
    height: 1.5em;
    margin: 0;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_m);
  }
  /* Words stay as readable as they are. */
  .results[aria-busy='true'] .cover {
    opacity: 0.55;
  }
  .results-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_m);
    padding-block-start: var(--_s);
  }
  .tools {
    display: block;
    min-height: var(--_target);
  }
  /* Before its code has come. */
  elib-search-collection.ways {
    display: block;
    min-height: 4rem;
  }
  elib-search-collection.full {
    display: block;
    min-height: 26rem;
  }
  .results-head > * {
    min-width: 0;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_m);
  }
  /* A full one, whose height can be told before it is drawn; not the first, which is looked at: it would be laid out twice. */
  .list:not(.whole) > .sheaf ~ .sheaf:has(> :nth-child(10)) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 135rem;
    overflow-clip-margin: 12px;
  }
  @container (min-width: 56em) {
    .list > .sheaf {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_xl);
      contain-intrinsic-block-size: auto 68rem;
    }
  }
`;

export const searchStyles = [base, buttons, fields, panels, publications, search];
