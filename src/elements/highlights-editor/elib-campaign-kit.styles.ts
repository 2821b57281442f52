/** How what tells of a shelf looks: two links, and a poster that is alone on its paper when it is printed. */

import { css } from 'lit';
import { editorStyles } from './editor.styles.ts';

const kit = css`
  .link {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: var(--_s);
  }
  .poster {
    display: grid;
    justify-items: center;
    gap: var(--_m);
    max-width: 24rem;
    padding: var(--_xl) var(--_l);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_ink);
    text-align: center;
  }
  .poster-title {
    font-family: var(--_heading-font);
    font-size: 1.75em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .qr-code {
    width: 12rem;
    height: 12rem;
    fill: currentColor;
    stroke: none;
    forced-color-adjust: none;
  }
`;

export const campaignKitStyles = [...editorStyles, kit];
