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
    gap: var(--_m);
    transition: opacity 0.15s;
  }
  .results[aria-busy='true'] .list {
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
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_m);
  }
  @container (min-width: 56em) {
    .list {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_xl);
    }
  }
`;

export const searchStyles = [base, buttons, fields, panels, publications, search];
