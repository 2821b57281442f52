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
  const player = page.createElement('elib-player');
  const library = page.querySelector('elib-player')?.getAttribute('library');
  if (library) player.setAttribute('library', library);
  const main = page.createElement('main');
  main.append(player);
  page.body.replaceChildren(...page.querySelectorAll('elib-library'), main);
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, styles];
}
