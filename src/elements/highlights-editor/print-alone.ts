/** Prints one part of the page on a paper of its own, without what stands around it: in a frame that is there only meanwhile. */

const paperStyles = `
  body { display: grid; justify-items: center; gap: 2rem; margin: 0; padding: 12vh 2rem; font: 1.5rem/1.4 Charter, Georgia, serif; text-align: center; color: black; background: white; }
  .poster { display: contents; }
  p { margin: 0; max-width: 32ch; white-space: pre-line; }
  .poster-title { font-size: 3rem; line-height: 1.15; text-wrap: balance; }
  svg { width: 60mm; height: 60mm; fill: black; }
`;

/** A strict page forbids style elements, and lets sheets be: see "Strict CSP works" in the design. */
function dress(page: Document, view: Window & typeof globalThis): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paperStyles);
  page.adoptedStyleSheets = [sheet];
}

export function printAlone(part: Element, language: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const page = view.document;
  page.documentElement.lang = language;
  dress(page, view);
  page.body.append(page.importNode(part, true));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
