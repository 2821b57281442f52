/** Speaks to those who listen: a region that is always on the page, so that a change of its words is heard. */

import { html, type TemplateResult } from 'lit';

export const announcer = (message: string): TemplateResult => html`<p class="hidden" role="status">${message}</p>`;
