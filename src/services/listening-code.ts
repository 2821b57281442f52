/**
 * Fetches, for the services of listening, the part of the API that they share: once. Whoever asks when it is there goes on in the
 * same task, so that a request isn't kept waiting behind what the page draws meanwhile, as after another `import()`.
 */

type ListeningCode = typeof import('../api/listening.ts');

let coming: Promise<ListeningCode> | undefined;

/** Rejects where the code can't be fetched now; it is asked for again next time. */
export function listeningCode(): Promise<ListeningCode> {
  if (coming) return coming;
  coming = import('../api/listening.ts');
  coming.catch(() => (coming = undefined));
  return coming;
}
