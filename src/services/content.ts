/** Opens what a loan leads to in the patron's browser: a reader in a tab of its own, a licence or a file as a download. */

import { fulfil, type Content } from '../api/content.ts';
import type { Way } from '../domain/lending.ts';
import type { DialogView } from '../domain/library.ts';
import type { Publication } from '../domain/publication.ts';
import { wording } from '../domain/text.ts';
import type { SessionService } from './session.ts';

/** Media type → ending of the file's name, for systems that choose the app by it. */
const endings: Readonly<Record<string, string>> = {
  'application/vnd.readium.lcp.license.v1.0+json': 'lcpl',
  'application/epub+zip': 'epub',
  'application/pdf': 'pdf',
  'application/audiobook+zip': 'audiobook',
  'audio/mpeg': 'mp3',
  'application/json': 'json',
};

export interface OpeningOptions {
  readonly session: Pick<SessionService, 'authorised'>;
  readonly language: () => string;
  readonly open: (view: DialogView) => Promise<void>;
}

/**
 * What only an app opens isn't fetched: the dialog tells how it is opened.
 * @param reader A tab opened while the patron's click still allowed it; used for a reader, closed otherwise
 */
export async function openContent(
  publication: Publication,
  way: Way,
  { session, language, open }: OpeningOptions,
  reader: Window | null,
): Promise<void> {
  if (way.kind === 'app') return open({ kind: 'in-app', publication });
  let content: Content;
  try {
    content = await session.authorised((token) => fulfil(way, token, language()));
  } catch (thrown) {
    reader?.close();
    throw thrown;
  }
  if (content.kind === 'file') save(content.file, wording(publication.title, language()).text);
  else if (reader) reader.location.replace(content.href);
  else location.assign(content.href);
}

/** Gives the patron `file` as a download. */
export function save(file: Blob, name: string): void {
  const ending = endings[(file.type.split(';')[0] ?? '').trim()];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = ending ? `${name}.${ending}` : name;
  link.click();
  URL.revokeObjectURL(link.href);
}
