/** What was heard of a book, as stretches of its clock: in order, none touching another. */

export interface Stretch {
  /** Seconds from the beginning of the book. */
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** Nobody misses so little: stretches that are nearer become one. */
const touchingSeconds = 2;

/** `stretches` and `added`, joined where they touch. */
export function withStretch(stretches: readonly Stretch[], added: Stretch): readonly Stretch[] {
  const touches = ({ fromSeconds, toSeconds }: Stretch): boolean =>
    fromSeconds <= added.toSeconds + touchingSeconds && toSeconds >= added.fromSeconds - touchingSeconds;
  const joined = [added, ...stretches.filter(touches)];
  const whole: Stretch = {
    fromSeconds: Math.min(...joined.map(({ fromSeconds }) => fromSeconds)),
    toSeconds: Math.max(...joined.map(({ toSeconds }) => toSeconds)),
  };
  const apart = stretches.filter((stretch) => !touches(stretch));
  return [...apart, whole].sort((one, other) => one.fromSeconds - other.fromSeconds);
}

/** How much of the time between `fromSeconds` and `toSeconds` was heard, 0–1. */
export function shareHeard(stretches: readonly Stretch[], fromSeconds: number, toSeconds: number): number {
  const heard = stretches.map((stretch) =>
    Math.max(0, Math.min(stretch.toSeconds, toSeconds) - Math.max(stretch.fromSeconds, fromSeconds)),
  );
  return toSeconds > fromSeconds ? heard.reduce((sum, seconds) => sum + seconds, 0) / (toSeconds - fromSeconds) : 0;
}
