/** What takes a while at a start, told to whoever shows it. */
export interface Progress {
  readonly begin: (what: string, steps: number) => void;
  readonly step: (what: string) => void;
  readonly end: () => void;
}

export const silent: Progress = { begin: () => undefined, step: () => undefined, end: () => undefined };
