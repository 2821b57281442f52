/**
 * The look in one place. A webmaster sets `--elib-…` anywhere above an element; what isn't set comes from the page's own
 * text colour and font, so that an element fits light and dark pages without being told. Elements read only the `--_…` names.
 */

import { css } from 'lit';

/**
 * @cssprop --elib-accent - Ground of primary buttons and marks; default: the page's text colour.
 * @cssprop --elib-on-accent - Words on the accent; default: black or white, whichever is readable.
 * @cssprop --elib-surface - Ground of dialogs and menus; default: the browser's `Canvas`.
 * @cssprop --elib-ink - Words on the surface; default: the browser's `CanvasText`.
 * @cssprop --elib-heading-font - Font of headings and titles; default: the page's own.
 * @cssprop --elib-radius - Rounding of buttons, fields and panels; default: 0.5rem.
 * @cssprop --elib-space - Unit of all distances; default: 1rem.
 */
export const tokens = css`
  :host {
    --_accent: var(--elib-accent, var(--_theme-accent, currentColor));
    --_on-accent: var(
      --elib-on-accent,
      var(--_theme-on-accent, oklch(from var(--_accent) clamp(0, (0.57 - l) * 1000, 1) 0 0))
    );
    --_surface: var(--elib-surface, var(--_theme-surface, Canvas));
    --_ink: var(--elib-ink, var(--_theme-ink, CanvasText));
    --_muted: color-mix(in oklab, currentColor 78%, transparent);
    --_line: color-mix(in oklab, currentColor 20%, transparent);
    --_edge: color-mix(in oklab, currentColor 62%, transparent);
    --_tint: color-mix(in oklab, currentColor 6%, transparent);
    --_hover: color-mix(in oklab, currentColor 11%, transparent);
    --_shadow: 0 1px 2px rgb(0 0 0 / 0.24), 0 6px 16px -6px rgb(0 0 0 / 0.35);
    --_shade: color-mix(in oklab, black 45%, transparent);
    --_heading-font: var(--elib-heading-font, var(--_theme-heading-font, inherit));
    --_radius: var(--elib-radius, var(--_theme-radius, 0.5rem));
    --_m: var(--elib-space, var(--_theme-space, 1rem));
    --_xs: calc(var(--_m) * 0.25);
    --_s: calc(var(--_m) * 0.5);
    --_l: calc(var(--_m) * 1.5);
    --_xl: calc(var(--_m) * 2.5);
    --_target: 2.75rem;
    --_small: 0.875em;
    --_large: 1.375em;
  }
`;
