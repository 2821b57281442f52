/** Addresses for services that speak Atom: caches between us and them don't tell languages apart, so the addresses do. */

export function inLanguage(href: string, language = ''): string {
  const url = new URL(href);
  url.searchParams.set('lang', language);
  return url.href;
}
