/** Keeps the library itself out of the page's layout. */

import { css } from 'lit';

export const libraryStyles = css`
  :host {
    display: contents !important;
  }
`;
