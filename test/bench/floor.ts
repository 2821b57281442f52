/** The least that a page for searching with Lit can be: one request and one list. What our elements take is told as a multiple of it. */

import { html, LitElement } from 'lit';

interface Result {
  readonly metadata: { readonly title: string };
}

class ElibFloor extends LitElement {
  #results: readonly Result[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#search();
  }

  async #search(): Promise<void> {
    const response = await fetch(this.dataset.search ?? '');
    const { publications } = (await response.json()) as { readonly publications: readonly Result[] };
    this.#results = publications;
    this.requestUpdate();
  }

  override render(): unknown {
    return html`<ul>
      ${this.#results.map(({ metadata }) => html`<li>${metadata.title}</li>`)}
    </ul>`;
  }
}

if (!customElements.get('elib-floor')) customElements.define('elib-floor', ElibFloor);
