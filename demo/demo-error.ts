/** Something that keeps the demo from starting, in words that say what happened and what to do. */
export class DemoError extends Error {
  override readonly name = 'DemoError';
}
