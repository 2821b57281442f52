/** Lint rules for a file as a whole: it says first what it does, and its name says what it is about. */

const catchAllNames = ['utils', 'util', 'common', 'helpers', 'helper', 'types', 'lib', 'misc', 'shared'];

export const sayFirstWhatFor = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Begin the file with a /** … */ that says what it does for whom, and what it does not know.' },
  },
  create: (context) => ({
    Program(node) {
      const start = /^(?:#![^\n]*\n)?\s*/.exec(context.sourceCode.text)[0].length;
      if (!context.sourceCode.text.startsWith('/**', start)) context.report({ node, messageId: 'missing' });
    },
  }),
};

export const noCatchAllNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { vague: '“{{name}}” names no concept: a function lives with what it is about.' },
  },
  create: (context) => ({
    Program(node) {
      const names = context.filename
        .slice(context.cwd.length + 1)
        .split(/[/\\]/)
        .map((part) => part.split('.')[0]);
      const name = names.find((each) => catchAllNames.includes(each));
      if (name) context.report({ node, messageId: 'vague', data: { name } });
    },
  }),
};
