/** A publication's cover in a frame that keeps its place: the picture when it comes, else the title on plain cloth. The title stands beside it, so it is silent. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Cover, Publication } from '../domain/publication.ts';
import { words } from './words.ts';

/** Widest place where a cover is shown, in device pixels of a dense screen. */
const WANTED_PIXELS = 320;

/** The smallest picture that is large enough, else the largest. */
function bestOf(covers: readonly Cover[]): Cover | undefined {
  const byWidth = [...covers].sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return byWidth.find((cover) => (cover.width ?? 0) >= WANTED_PIXELS) ?? byWidth.at(-1);
}

const showPicture = (shown: boolean) => (event: Event) => {
  if (event.target instanceof HTMLImageElement) event.target.hidden = !shown;
};
const onLoad = showPicture(true);
const onError = showPicture(false);

export function cover(publication: Publication, language: string): TemplateResult {
  const best = bestOf(publication.covers);
  return html`<span class="cover" part="cover" aria-hidden="true">
    ${
      best
        ? html`<img src=${best.href} alt="" loading="lazy" decoding="async" @load=${onLoad} @error=${onError} />`
        : nothing
    }
    <span>${words(publication.title, language)}</span>
  </span>`;
}
