/** How the ways into the collection look: one line of buttons that scrolls sideways where it is too long, so that it never changes its height. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';
import { publications } from '../../styles/publications.ts';
import { rows } from '../../styles/rows.ts';

const collection = css`
  .ways {
    min-height: 4rem;
    margin-inline: -4px;
    padding: 4px;
    padding-inline-end: 3rem;
    overflow-x: auto;
    /* More follows at the end. */
    mask-image: linear-gradient(to right, var(--_ink) calc(100% - 3rem), transparent);
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .ways ul {
    display: flex;
    gap: var(--_s);
    width: max-content;
  }
  .way {
    border-color: var(--_line);
    border-radius: 2em;
    background-color: var(--_tint);
    font-weight: 400;
    white-space: nowrap;
  }
  .ways + .row {
    margin-block-start: var(--_l);
  }
`;

export const searchCollectionStyles = [base, buttons, panels, publications, rows, collection];
