/** Writes an audiobook's manifest (Readium Web Publication Manifest, audiobook profile). Knows nothing of loans or files. */
import type { Addresses } from './addresses.ts';
import type { AudiobookManifest } from './documents.ts';
import type { Recording } from './media/media.ts';
import { mediaTypes } from './media-types.ts';
import { coverWidthsPx } from './publication-links.ts';
import type { Publication } from './publication.ts';
import type { TrackingLink } from './tracking-links.ts';

export interface ManifestAddresses {
  readonly self: string;
  /** Signed address of a track's sound. */
  readonly track: (file: string) => string;
  readonly media: Pick<Addresses, 'cover'>;
  /** Where the service wants to be told of listening. */
  readonly tracking: readonly TrackingLink[];
}

const people = (credits: Publication['credits']['author']) => credits.map(({ name, sortAs }) => ({ name, sortAs }));

export function writeManifest(
  publication: Publication,
  recording: Recording,
  { self, track, media, tracking }: ManifestAddresses,
): AudiobookManifest {
  const { id, identifier, title, language, credits, publisher } = publication;
  const tracks = recording.tracks.map((part) => ({ ...part, href: track(part.file) }));
  return {
    '@context': 'https://readium.org/webpub-manifest/context.jsonld',
    metadata: {
      '@type': 'http://schema.org/Audiobook',
      conformsTo: 'https://readium.org/webpub-manifest/profiles/audiobook',
      identifier,
      title,
      language,
      author: people(credits.author),
      narrator: people(credits.narrator),
      publisher,
      duration: tracks.reduce((seconds, part) => seconds + part.durationSeconds, 0),
    },
    links: [{ rel: 'self', href: self, type: mediaTypes.audiobook }, ...tracking],
    readingOrder: tracks.map((part) => ({
      href: part.href,
      type: mediaTypes.mp3,
      title: part.title,
      duration: part.durationSeconds,
      bitrate: part.bitrateKbps,
      size: part.bytes,
    })),
    toc: tracks.map((part) => ({ href: part.href, title: part.title, type: mediaTypes.mp3 })),
    resources: coverWidthsPx.map((width) => ({
      rel: 'cover',
      href: media.cover(id, width),
      type: 'image/png',
      width,
      height: (width * 3) / 2,
    })),
  };
}
