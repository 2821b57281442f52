/** How a preview looks: patrons' looks within the frame of a phone or a computer. */

import { css } from 'lit';
import { announcements } from '../../styles/announcements.ts';
import { rows } from '../../styles/rows.ts';
import { shelves } from '../../styles/shelves.ts';
import { editorStyles } from './editor.styles.ts';

const preview = css`
  .frame {
    max-width: 100%;
    padding: var(--_m);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .frame.phone {
    width: 375px;
  }
  .frame > .stack {
    gap: var(--_s);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s) var(--_xl);
  }
`;

export const shelfPreviewStyles = [...editorStyles, rows, shelves, announcements, preview];
