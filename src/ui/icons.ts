/** Small drawings that stand beside words and never in place of them for those who listen. */

import { html, type TemplateResult } from 'lit';

/** A 24 × 24 line drawing from SVG path data. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const closeIcon = icon('M6 6l12 12M18 6L6 18');
export const searchIcon = icon('M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14M16 16l5 5');
export const bookIcon = icon('M12 6c-2-2-5-2-8-2v14c3 0 6 0 8 2c2-2 5-2 8-2V4c-3 0-6 0-8 2zM12 6v14');
export const headphonesIcon = icon('M4 15v-2a8 8 0 0 1 16 0v2M4 14h3v6H5a1 1 0 0 1-1-1zM20 14h-3v6h2a1 1 0 0 0 1-1z');
export const checkIcon = icon('M5 12l5 5L19 7');
export const clockIcon = icon('M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3 2');
export const previousIcon = icon('M15 5l-7 7l7 7');
export const nextIcon = icon('M9 5l7 7l-7 7');
export const eyeIcon = icon('M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6');
export const hiddenEyeIcon = icon(
  'M3 10c2 3 5 5 9 5s7-2 9-5M12 15v4M5.5 13l-2 3M18.5 13l2 3M8.5 14.5l-1 3.5M15.5 14.5l1 3.5',
);
