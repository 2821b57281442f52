/** Says kindly that there is nothing here, and what fills it. */

import { html, type TemplateResult } from 'lit';

export const emptyPanel = (title: string, help: string, action?: unknown): TemplateResult =>
  html`<div class="panel" part="empty">
    <strong>${title}</strong>
    <p>${help}</p>
    ${action}
  </div>`;
