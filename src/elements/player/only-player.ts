/** Turns a library's page into the window of the player: the page's library and look stay, of what stands on it only the player. */

const sheet = `
  body { display: block; min-width: 0; margin: 0; padding: 0; }
  main { display: block; box-sizing: border-box; width: auto; max-width: 60rem; margin: 0 auto; padding: 0.75rem; }
`;

/** To be called before the elements of the page are looked for: they are taken away. */
export async function showOnlyPlayer(page: Document): Promise<void> {
  if (page.readyState === 'loading') {
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  }
  const former = page.querySelector('elib-player');
  const player = page.createElement('elib-player');
  const library = former?.getAttribute('library');
  if (library) player.setAttribute('library', library);
  const main = page.createElement('main');
  main.append(player);
  const around = former?.closest('elib-library');
  const libraries = [...page.querySelectorAll('elib-library')];
  // A library may stand around the whole page.
  for (const each of libraries) each.replaceChildren();
  page.body.replaceChildren(...libraries);
  (around ?? page.body).append(main);
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, styles];
}
