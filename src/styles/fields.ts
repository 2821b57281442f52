/** Fields and their labels, for search and sign-in. */

import { css } from 'lit';

export const fields = css`
  .field {
    display: grid;
    gap: var(--_xs);
  }
  label {
    font-weight: 600;
  }
  input[type='text'],
  input[type='search'],
  input[type='password'],
  select {
    width: 100%;
    min-height: 3rem;
    margin: 0;
    padding: 0.4em 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_tint);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
    cursor: pointer;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input[aria-invalid='true'] {
    border-width: 3px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--_s);
    min-height: var(--_target);
  }
  input[type='checkbox'] {
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
