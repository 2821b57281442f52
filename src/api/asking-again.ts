/** Asks again, a little later, what the e-library could not answer at first. Its code is fetched when that happens: few patrons ever wait for it. */

import ky from 'ky';

const delaysMs = [300, 900];

export interface AskedBefore<T> {
  /** Of the first attempt. */
  readonly failure: unknown;
  readonly attempt: () => Promise<T>;
  readonly isWorthAnother: (failure: unknown) => boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * `href` is an absolute URL that is only read: whether a write may be sent again is the outbox's to know.
 * @throws what the last attempt threw
 */
export async function askAgain<T>(
  href: string,
  { failure, attempt, isWorthAnother, signal }: AskedBefore<T>,
): Promise<T> {
  let answer: { readonly value: T } | undefined;
  let attempts = 0;
  await ky(href, {
    ...(signal && { signal }),
    // Each attempt has a limit of its own, to the last byte.
    timeout: false,
    retry: {
      limit: delaysMs.length,
      delay: (count) => delaysMs[count - 1] ?? 0,
      shouldRetry: ({ error }) => isWorthAnother(error),
    },
    fetch: async () => {
      attempts += 1;
      if (attempts === 1) throw failure;
      answer = { value: await attempt() };
      return new Response();
    },
  });
  if (!answer) throw failure;
  return answer.value;
}
