/** What the e-library shows and plays, whoever makes it: covers and recordings of audiobooks. Holds no behaviour. */

export interface Track {
  /** Name of the file, the same for ever: positions refer to it. */
  readonly file: string;
  readonly title: string;
  readonly durationSeconds: number;
  readonly bytes: number;
  readonly bitrateKbps: number;
}

export interface Recording {
  readonly tracks: readonly Track[];
  /** What anybody may hear. */
  readonly sample: Track;
}

export interface Media {
  /** PNG, half as high again as it is wide; undefined when there is no such publication. */
  cover(publicationId: string, widthPx: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  coverSvg(publicationId: string): Promise<string | undefined>;
  /** The recording, made now if it isn't there; undefined when there is no such audiobook. Rejects when it can't be made. */
  recording(publicationId: string): Promise<Recording | undefined>;
  /** Path of a file of a recording that has been made. */
  pathOf(publicationId: string, file: string): string;
}
