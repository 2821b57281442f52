/** Writes how the catalogue is searched, for readers of Atom (OpenSearch 1.1). Knows nothing of searching. */
import { atomTypes } from './atom-vocabulary.ts';
import { words } from './words/words.ts';
import type { Representation, Writing } from './writing.ts';
import { element, textElement, writeXml } from './xml.ts';

/** @param suggests whether it tells of suggestions, too */
export function writeSearchDescription(
  { addresses, language, libraryName }: Writing,
  suggests: boolean,
): Representation {
  const document = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/', 'xml:lang': language },
    textElement('ShortName', words[language].search),
    textElement('Description', libraryName),
    element('Url', { type: atomTypes.acquisition, template: addresses.searchTerms }),
    suggests
      ? element('Url', { rel: 'suggestions', type: atomTypes.navigation, template: addresses.suggestionsTerms })
      : undefined,
    textElement('Language', language),
    textElement('InputEncoding', 'UTF-8'),
    textElement('OutputEncoding', 'UTF-8'),
  );
  return { type: atomTypes.searchDescription, text: writeXml(document) };
}
