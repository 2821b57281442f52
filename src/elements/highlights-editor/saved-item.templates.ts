/** What a librarian finds below the form of something that was saved: its versions, and of a published shelf what spreads the word. Properties in, wishes out. */

import { html, nothing, type TemplateResult } from 'lit';
import type { CuratedItem, Written } from '../../domain/curation.ts';
import './elib-campaign-kit.ts';
import './elib-item-versions.ts';

export const belowSaved = (
  item: CuratedItem,
  library: string | undefined,
  onBringBack: (written: Written) => void,
): TemplateResult =>
  html`<elib-item-versions .library=${library} .item=${item} .onBringBack=${onBringBack}></elib-item-versions> ${
      item.kind === 'shelf' && item.published
        ? html`<elib-campaign-kit .library=${library} .item=${item}></elib-campaign-kit>`
        : nothing
    }`;
