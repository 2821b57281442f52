/** Opens what a loan leads to in the patron's browser: a reader in a tab of its own, a licence or a file as a download. */

import { fulfil, type Content } from '../api/content.ts';
import type { Way } from '../domain/lending.ts';

/** Media type → ending of the file's name, for systems that choose the app by it. */
const endings: Readonly<Record<string, string>> = {
  'application/vnd.readium.lcp.license.v1.0+json': 'lcpl',
  'application/epub+zip': 'epub',
  'application/pdf': 'pdf',
  'application/audiobook+zip': 'audiobook',
  'audio/mpeg': 'mp3',
};

/**
 * @param name Title of the book, for the file's name
 * @param reader A tab opened while the patron's click still allowed it; used for a reader, closed otherwise
 */
export async function openContent(
  way: Way,
  token: string,
  language: string,
  name: string,
  reader: Window | null,
): Promise<void> {
  let content: Content;
  try {
    content = await fulfil(way, token, language);
  } catch (thrown) {
    reader?.close();
    throw thrown;
  }
  if (content.kind === 'file') save(content.file, name);
  else if (reader) reader.location.replace(content.href);
  else location.assign(content.href);
}

function save(file: Blob, name: string): void {
  const ending = endings[(file.type.split(';')[0] ?? '').trim()];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = ending ? `${name}.${ending}` : name;
  link.click();
  URL.revokeObjectURL(link.href);
}
