/** The lint rule that keeps folders apart: reports imports that the layer table (in `eslint.config.mjs`) doesn't allow. Knows no layer itself. */

import path from 'node:path';

const anyPackage = '*';

const contains = (place, file) => file === place || file.startsWith(`${place}/`);

/** The row of the most specific folder or file that `file` (relative to the root, forward slashes) stands in. */
function rowOf(table, file) {
  const places = Object.keys(table).filter((place) => contains(place, file));
  const place = places.sort((a, b) => b.length - a.length)[0];
  return place === undefined ? undefined : { place, ...table[place] };
}

/** The folder that `file` may use freely: of an element its own, else the layer. */
function homeOf({ place, foldersAreApart }, file) {
  if (!foldersAreApart) return place;
  const folder = path.posix.dirname(file);
  return folder === place ? undefined : folder;
}

function mayImportFile(row, file, target) {
  const home = homeOf(row, file);
  const standsBeside = row.foldersAreApart && path.posix.dirname(target) === row.place;
  return (
    standsBeside ||
    (home !== undefined && contains(home, target)) ||
    row.from.some((allowed) => contains(allowed, target))
  );
}

const mayImportPackage = ({ packages }, name) =>
  packages.includes(anyPackage) || packages.some((allowed) => contains(allowed, name));

export const layers = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      file: '{{place}} may not import {{target}}: see the layer table of DESIGN.md and eslint.config.mjs.',
      package: '{{place}} may not use the package {{target}}: see the layer table of DESIGN.md and eslint.config.mjs.',
      homeless: '{{file}} stands in no layer: give its folder a row in the layer table.',
    },
  },
  create(context) {
    const [table] = context.options;
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const row = rowOf(table, file);
    if (!row) return { Program: (node) => context.report({ node, messageId: 'homeless', data: { file } }) };

    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const isFile = source.value.startsWith('.');
      const target = isFile ? path.posix.join(path.posix.dirname(file), source.value) : source.value;
      const allowed = isFile ? mayImportFile(row, file, target) : mayImportPackage(row, target);
      if (allowed) return;
      context.report({ node: source, messageId: isFile ? 'file' : 'package', data: { place: row.place, target } });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
