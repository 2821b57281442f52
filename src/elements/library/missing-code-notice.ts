/** Tells a patron that what they pressed for could not be fetched: a dialog in the browser's own look, as it can't ask for more code. */

import { html, render } from 'lit';
import type { SupportedLanguage, Terms } from '../../i18n/terms.ts';

/** Shows the notice inside `root`; resolves when the patron has closed it. The same press may well succeed next time. */
export async function tellMissingCode(root: Node, terms: Terms, language: SupportedLanguage): Promise<void> {
  const { title, help } = terms.errors.offline;
  const place = document.createElement('div');
  root.appendChild(place);
  render(
    html`<dialog lang=${language} aria-label=${title}>
      <strong>${title}</strong>
      <p>${help}</p>
      <form method="dialog"><button>${terms.close}</button></form>
    </dialog>`,
    place,
  );
  const dialog = place.querySelector('dialog');
  dialog?.showModal();
  await new Promise((resolve) => dialog?.addEventListener('close', resolve, { once: true }));
  place.remove();
}
