/** How the editor looks to librarians: a quiet desk with generous room, that also folds to a phone. Shared by its parts. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';

const controls = css`
  textarea,
  input[type='url'],
  input[type='number'],
  input[type='datetime-local'] {
    width: 100%;
    min-height: 3rem;
    margin: 0;
    padding: 0.6em 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_tint);
    color: inherit;
    font: inherit;
  }
  textarea {
    min-height: 6rem;
    resize: vertical;
  }
  input[type='number'] {
    max-width: 8rem;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  input[type='radio'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  label.choice {
    font-weight: 400;
    cursor: pointer;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_l);
  }
  /* What stays at the foot of the form never hides what has the focus. */
  button,
  input,
  select,
  textarea,
  summary {
    scroll-margin-block-end: 7rem;
  }
  .complaint {
    font-size: var(--_small);
    font-weight: 600;
  }
`;

const desk = css`
  .stack,
  section,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_m);
  }
  .stack {
    gap: var(--_l);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    align-items: start;
    gap: var(--_m) var(--_l);
  }
  .part {
    padding-block-start: var(--_l);
    border-block-start: 1px solid var(--_line);
  }
  .part :is(h3, h4, h5, h6) {
    font-size: 1.1875em;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s);
  }
  /* Nothing is going on: there is nothing left to do. */
  .button[aria-disabled='true'] {
    cursor: default;
  }
  .root .back {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .root .button {
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  summary {
    display: list-item;
    min-height: var(--_target);
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.7em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: var(--_small);
    font-weight: 600;
  }
`;

export const editorStyles = [base, buttons, fields, panels, publications, controls, desk];
