/** How announcements stand on the library's page: one below the other. */

import { css } from 'lit';
import { announcements } from '../../styles/announcements.ts';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';
import { panels } from '../../styles/panels.ts';

const list = css`
  ul {
    display: grid;
    gap: var(--_s);
  }
`;

export const announcementsStyles = [base, buttons, panels, announcements, list];
