/** In which order loans and holds stand on a patron's shelf: what must be opened or returned first stands first, what has no day stands last. */

import type { Lending } from '../../domain/lending.ts';
import type { Publication } from '../../domain/publication.ts';

export interface ShelfOrder {
  readonly loans: readonly Publication[];
  /** Those that are ready first. */
  readonly holds: readonly Publication[];
}

const until = ({ lending }: Publication): string => ('until' in lending ? (lending.until ?? '') : '');

const byDay = (a: Publication, b: Publication): number => (until(a) || '9').localeCompare(until(b) || '9');

export function inOrder(publications: readonly Publication[]): ShelfOrder {
  const sorted = [...publications].sort(byDay);
  const those = (kind: Lending['kind']) => sorted.filter(({ lending }) => lending.kind === kind);
  return { loans: those('on-loan'), holds: [...those('hold-ready'), ...those('on-hold')] };
}
