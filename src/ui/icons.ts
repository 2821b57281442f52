/** Small drawings that stand beside words and never in place of them for those who listen. */

import { html, type TemplateResult } from 'lit';

/** A 24 × 24 line drawing from SVG path data. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const searchIcon = icon('M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14M16 16l5 5');
export const bookIcon = icon('M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2c2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14');
export const headphonesIcon = icon('M4 15v-2a8 8 0 0 1 16 0v2M4 14h3v6H5a1 1 0 0 1-1-1zM20 14h-3v6h2a1 1 0 0 0 1-1z');
export const checkIcon = icon('M5 12l5 5L19 7');
export const clockIcon = icon('M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3 2');
