/** When something that a library may turn on or off is on: pure rule. */

export interface Period {
  /** Whether it is on at all. */
  readonly on?: boolean;
  /** First day on which it is on, `yyyy-mm-dd`. */
  readonly from?: string;
  /** First day on which it no longer is. */
  readonly until?: string;
}

/** @param today `yyyy-mm-dd` in Helsinki; asked for only where days are told */
export function isOn({ on = true, from, until }: Period, today: () => string): boolean {
  if (!on || (from === undefined && until === undefined)) return on;
  const day = today();
  return (from ?? day) <= day && day < (until ?? '9');
}
