/** Puts a patron's words into the address that a feed gives for searching (RFC 6570, levels 1 and 3 as OPDS 2.0 §2.3 and OpenSearch use them). */

const encode = (value: string): string =>
  // A word cut within an emoji leaves half a character, which can't be encoded.
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** `template` with `values`; variables without a value vanish. Knows `{name,…}`, `{?name,…}` and `{&name,…}`. */
export const expandTemplate = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([?&]?)([^}]*)\}/g, (_expression, operator: string, names: string) => {
    const given = names
      .split(',')
      .flatMap((name) => (values[name] === undefined ? [] : [[name, encode(values[name])] as const]));
    if (!operator) return given.map(([, value]) => value).join(',');
    return given.map(([name, value], index) => `${index ? '&' : operator}${name}=${value}`).join('');
  });

/** Address of the results for `query`. OPDS 2.0 calls the words `query`, OpenSearch `searchTerms`. */
export const expandSearch = (template: string, query: string): string =>
  expandTemplate(template, { query, searchTerms: query });
