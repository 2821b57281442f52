/** What the custom elements manifest describes: the elements that webmasters write, not their private building blocks. */

export default {
  globs: ['src/elements/*/elib-*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  litelement: true,
  dependencies: false,
  packagejson: false,
};
