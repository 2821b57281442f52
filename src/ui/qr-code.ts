/** An address as a QR code, for a phone beside the computer: drawn as one path, so that a strict page lets it be. Comes with the code that makes it, so it is loaded where it is shown. */

import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { svg, type TemplateResult, html } from 'lit';

/** Light modules around the code (ISO/IEC 18004 §5.3.8), without which cameras don't find it. */
const quietZoneModules = 4;

/** @param label What it leads to, for who can't see it */
export function qrCode(address: string, label: string): TemplateResult {
  const code = generate(address);
  const edge = code.size + 2 * quietZoneModules;
  const viewBox = `${-quietZoneModules} ${-quietZoneModules} ${edge} ${edge}`;
  return html`<svg class="qr-code" role="img" aria-label=${label} viewBox=${viewBox}>
    ${svg`<path d=${toSvgPath(code)} />`}
  </svg>`;
}
