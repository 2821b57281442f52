/** Puts off what nobody waits for until the browser has nothing else to do. */

/** Safari has no idle time to give. */
const restMs = 50;

export const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in globalThis ? (work) => requestIdleCallback(work) : (work) => setTimeout(work, restMs);
