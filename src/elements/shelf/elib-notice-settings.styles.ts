/** How the choice of notices looks at the foot of the shelf: closed, one line; open, a form. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { fields } from '../../styles/fields.ts';
import { panels } from '../../styles/panels.ts';

const settings = css`
  details {
    margin-block-start: var(--_m);
    border-block-start: 1px solid var(--_line);
  }
  summary {
    padding-block: calc((var(--_target) - 1.5em) / 2);
    font-weight: 600;
    cursor: pointer;
  }
  form {
    display: grid;
    justify-items: start;
    gap: var(--_m);
    padding-block: var(--_s) var(--_m);
  }
  form > .field {
    width: 100%;
    max-width: 36rem;
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
  .choice input {
    flex: none;
  }
  .choice {
    font-weight: 400;
    cursor: pointer;
  }
  .complaint {
    font-size: var(--_small);
    font-weight: 600;
  }
`;

export const noticeSettingsStyles = [base, buttons, fields, panels, settings];
