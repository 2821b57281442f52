/** How suggestions look: a sheet that hangs from the field, above what stands below it. */

import { css } from 'lit';

const suggestions = css`
  [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + var(--_xs));
    inset-inline: 0;
    max-height: min(26rem, 60vh);
    padding: var(--_s) 0;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
  }
  [role='listbox'][hidden] {
    display: none;
  }
  [role='group'] + [role='group'] {
    margin-block-start: var(--_s);
    padding-block-start: var(--_s);
    border-block-start: 1px solid var(--_line);
  }
  [role='group'] > p {
    padding-inline: var(--_m);
    color: var(--_muted);
    font-size: var(--_small);
  }
  [role='option'] {
    padding: 0.45em var(--_m);
    border-inline-start: 3px solid transparent;
    line-height: 1.35;
    cursor: pointer;
  }
  [role='option']:hover {
    background-color: var(--_tint);
  }
  [role='option'][aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background-color: var(--_hover);
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

export const suggestionsSheet: CSSStyleSheet = suggestions.styleSheet ?? new CSSStyleSheet();
