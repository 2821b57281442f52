/** What an element has to show: every element renders all five members. */

import type { LibraryError } from './library-error.ts';

export const viewStateKinds = ['idle', 'loading', 'empty', 'ready', 'failed'] as const;

/** `value` of what is empty may tell why, and what to look for instead; `previous` keeps what was shown before, so that nothing vanishes while the answer is on its way or after it failed. */
export type ViewState<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly previous?: T }
  | { readonly kind: 'empty'; readonly value?: T }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: LibraryError; readonly previous?: T };

/** The value on show in any state, if there is one. */
export function shownValue<T>(state: ViewState<T>): T | undefined {
  switch (state.kind) {
    case 'ready':
      return state.value;
    case 'loading':
    case 'failed':
      return state.previous;
    case 'idle':
    case 'empty':
      return undefined;
  }
}

/** `loading` that keeps what `state` showed. */
export function loadingFrom<T>(state: ViewState<T>): ViewState<T> {
  const previous = shownValue(state);
  return previous === undefined ? { kind: 'loading' } : { kind: 'loading', previous };
}

/** `failed` that keeps what `state` showed. */
export function failedFrom<T>(state: ViewState<T>, error: LibraryError): ViewState<T> {
  const previous = shownValue(state);
  return previous === undefined ? { kind: 'failed', error } : { kind: 'failed', error, previous };
}
