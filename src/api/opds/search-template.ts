/** Fills the search link of a feed with a patron's words: the form-style part of RFC 6570 (§3.2.8, §3.2.9) that feeds use, and OpenSearch's `{searchTerms}`. */

const WORDS = ['query', 'searchTerms', 'q'];

export function expandSearch(template: string, words: string): string {
  return template.replace(/\{([?&]?)([^}]*)\}/g, (_, operator: string, list: string) => {
    const name = list.split(',').find((variable) => WORDS.includes(variable.replace(/[?*]$/, '')));
    if (name === undefined) return '';
    const value = encodeURIComponent(words);
    return operator ? `${operator}${name.replace(/[?*]$/, '')}=${value}` : value;
  });
}
