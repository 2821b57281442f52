/** What the custom elements manifest describes: the elements that webmasters write, not their private building blocks. */

import { readdirSync } from 'node:fs';

const folders = readdirSync(new URL('src/elements', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Elements are registered by our own `define(tag, Class)`, which the analyzer doesn't know. */
const guardedDefine = {
  name: 'guarded-define',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    const declaration = moduleDoc.declarations.find(({ name }) => name === element?.getText());
    if (!declaration || !ts.isStringLiteral(tag)) return;
    declaration.tagName = tag.text;
    declaration.customElement = true;
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: declaration.name, module: moduleDoc.path },
    });
  },
  /** Of an event class the analyzer takes the first argument for the name: what `@fires` says counts. */
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations) {
      declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('elib-'));
    }
  },
};

export default {
  globs: folders.map((name) => `src/elements/${name}/elib-${name}.ts`),
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [guardedDefine],
};
