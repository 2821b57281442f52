/**
 * Keeps the place of a search in the page's address, so that Back and Forward, a reload and a bookmark lead to the same books.
 * Touches no other parameter and leaves the page's own history state as it is.
 */

import type { ReactiveController } from 'lit';
import type { LibraryHost } from '../../controllers/library-controller.ts';
import { collection, placeOf, valueOf, type Place } from './search-place.ts';

/** Where a webmaster lets an element write: `nowhere` keeps places in memory only. */
export type AddressPart = 'query' | 'fragment' | 'nowhere';

export interface PlaceHost extends LibraryHost {
  readonly keepIn: AddressPart;
  readonly parameter: string;
}

/** A fragment of another shape is an anchor of the page and gives way. */
const fragmentOf = (url: URL): URLSearchParams => new URLSearchParams(url.hash.includes('=') ? url.hash.slice(1) : '');

export class PlaceController implements ReactiveController {
  place: Place = collection;
  /** The patron came here by Back or Forward: what was shown then is to be shown again. */
  isReturn = false;
  /** How far down the page each place was left, by its value. */
  readonly #scrolled = new Map<string, number>();

  constructor(private readonly host: PlaceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#return);
    if ('navigation' in globalThis) navigation.addEventListener('navigate', this.#leave);
    if (this.host.keepIn !== 'nowhere') this.place = placeOf(this.#parameters(new URL(location.href)).get(this.#name));
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#return);
    if ('navigation' in globalThis) navigation.removeEventListener('navigate', this.#leave);
  }

  /** To another place, as an entry of its own in the history; to the same one without. */
  go(place: Place): void {
    this.isReturn = false;
    this.#noteScroll();
    const isSame = valueOf(place) === valueOf(this.place);
    this.place = place;
    this.host.requestUpdate();
    if (isSame || this.host.keepIn === 'nowhere') return;
    const url = new URL(location.href);
    const parameters = this.#parameters(url);
    const value = valueOf(place);
    if (value) parameters.set(this.#name, value);
    else parameters.delete(this.#name);
    if (this.host.keepIn === 'fragment') url.hash = parameters.toString();
    history.pushState(history.state, '', url);
  }

  get #name(): string {
    return this.host.parameter;
  }

  #parameters(url: URL): URLSearchParams {
    return this.host.keepIn === 'fragment' ? fragmentOf(url) : url.searchParams;
  }

  /** While Back and Forward are only announced: later the browser has begun to scroll. */
  readonly #leave = ({ navigationType }: NavigateEvent): void => {
    if (navigationType === 'traverse') this.#noteScroll();
  };

  #noteScroll(): void {
    this.#scrolled.set(valueOf(this.place), scrollY);
  }

  readonly #return = (): void => {
    if (this.host.keepIn === 'nowhere') return;
    const place = placeOf(this.#parameters(new URL(location.href)).get(this.#name));
    if (valueOf(place) === valueOf(this.place)) return;
    this.place = place;
    this.isReturn = true;
    this.host.requestUpdate();
    // The browser scrolls, too, but no further than the books went that stood here until now, and not at once where the page scrolls smoothly.
    const top = this.#scrolled.get(valueOf(place));
    if (top !== undefined) void this.host.updateComplete.then(() => scrollTo({ top, behavior: 'instant' }));
  };
}
