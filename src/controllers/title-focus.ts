/** Moves the focus to the title of an element, as soon as there are words to hear. */

import type { LitElement, ReactiveController } from 'lit';

export class TitleFocus implements ReactiveController {
  #wanted: FocusOptions | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  focus(options: FocusOptions = {}): void {
    this.#wanted = options;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const title = this.#wanted && this.host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]');
    if (!title) return;
    title.focus(this.#wanted);
    this.#wanted = undefined;
  }
}
