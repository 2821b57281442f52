/** How the sign-in form looks: two fields, one choice, one button. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { panels } from '../../styles/panels.ts';

const signIn = css`
  .root,
  form {
    display: grid;
    gap: var(--_m);
  }
  /* Firefox would keep twenty letters’ width for each field. */
  form,
  .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .with-button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s);
  }
  .with-button .button {
    padding-inline: 0.75em;
  }
  .complaint {
    font-size: var(--_small);
    font-weight: 600;
  }
  .choice {
    font-weight: 400;
    cursor: pointer;
  }
  .under-choice {
    padding-inline-start: calc(1.5rem + var(--_s));
  }
  .submit {
    min-height: 3rem;
  }
  .statements {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_m);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .statements a {
    color: inherit;
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
  }
`;

export const signInStyles = [base, buttons, fields, panels, signIn];
