/** The outline of what is on its way, of the same size, so that nothing jumps when it comes. */

import { html, type TemplateResult } from 'lit';

export const cardSkeleton = (): TemplateResult =>
  html`<div class="card" aria-hidden="true">
    <span class="cover bone"></span>
    <div class="card-body">
      <span class="bone line"></span><span class="bone line wide"></span><span class="bone line"></span>
    </div>
  </div>`;

export const cardSkeletons = (count: number): readonly TemplateResult[] => Array.from({ length: count }, cardSkeleton);
