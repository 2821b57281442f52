/** How a patron's own things look on the shelf: quiet lines that open, and what stands within. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';

const own = css`
  details {
    border-block-start: 1px solid var(--_line);
  }
  details:last-of-type {
    border-block-end: 1px solid var(--_line);
  }
  .sections {
    margin-block-start: var(--_l);
  }
  summary {
    display: list-item;
    min-height: var(--_target);
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  .within,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--_m);
    padding-block-end: var(--_m);
  }
  .list > [role='list'],
  .list > .panel {
    width: 100%;
  }
  .root .button {
    max-width: 100%;
    padding-inline: 0.8em;
    overflow-wrap: anywhere;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s);
  }
  .past {
    display: grid;
    gap: var(--_s);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .losses {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .apart {
    margin-block-start: var(--_m);
  }
`;

export const ownStyles = [base, buttons, panels, publications, own];
