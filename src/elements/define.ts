/** Registers an element unless the page already has one of that name: the first version on a page wins. */

export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
