/** Cuts a short sample from the beginning of a spoken chapter, at a pause. Knows only samples. */

const shortestSeconds = 15.5;
const longestSeconds = 24;
const pauseSeconds = 0.18;
const fadeSeconds = 0.12;

/** Energy of the quietest stretch decides where the cut falls. */
function quietest(samples: Float32Array, from: number, to: number, long: number): number {
  let energy = 0;
  let best = { at: to, energy: Number.POSITIVE_INFINITY };
  for (let index = from; index < to; index++) {
    energy += (samples[index] ?? 0) ** 2 - (index - long >= from ? (samples[index - long] ?? 0) ** 2 : 0);
    if (index - from >= long && energy < best.energy - 1e-6) best = { at: index - long / 2, energy };
  }
  return Math.round(best.at);
}

/** 15.5 to 24 s of speech that end between words and fade out; the whole when it is shorter. */
export function sampleOf(samples: Float32Array, rateHz: number): Float32Array {
  if (samples.length <= shortestSeconds * rateHz) return samples;
  const last = Math.min(samples.length, longestSeconds * rateHz);
  const end = quietest(samples, shortestSeconds * rateHz, last, Math.round(pauseSeconds * rateHz));
  const fade = fadeSeconds * rateHz;
  return samples.slice(0, end).map((sample, index) => sample * Math.min(1, (end - index) / fade));
}
