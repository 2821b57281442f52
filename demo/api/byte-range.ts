/** Reads the Range header of RFC 9110 §14.2 as far as players use it: one range of bytes. Knows nothing of files. */

export interface ByteRange {
  /** First and last byte, both sent. */
  readonly first: number;
  readonly last: number;
}

/**
 * The part asked for of `size` bytes: undefined for the whole (no header, several ranges, or one that can't be read, which
 * §14.2 says to ignore), `'unsatisfiable'` for a part that isn't there.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(' ', '') ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? 'unsatisfiable' : { first, last };
}
