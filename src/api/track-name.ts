/** How positions name the tracks of an audiobook, for the readers of manifests and of annotations alike. */

/**
 * `href` as the manifest writes it, without what changes from one fetching of the manifest to the next: the query holds a
 * signature, and an absolute address a host. "01.mp3" stays, "https://media.example.fi/a/01.mp3?signature=…" is "/a/01.mp3".
 */
export function trackName(href: string): string {
  const path = href.replace(/[?#].*$/, '');
  return URL.canParse(path) && path.startsWith('http') ? new URL(path).pathname : path;
}
