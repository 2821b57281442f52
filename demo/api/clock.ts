/** What time it is for the e-library, so that tests can move through loans; knows nothing of what is timed. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
