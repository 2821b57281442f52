/** Lint rules for Lit templates: words come from the terms, colours from the design tokens. Know no term and no token. */

import colourNames from 'color-name';

/** Stands for `${…}`: neither a letter nor part of a tag. */
const expression = '\u0000';

const tag = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const spokenAttribute =
  /\s(aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)=("[^"]*"|'[^']*')/gi;
const paintAttribute = /\s(fill|stroke|stop-color|flood-color|lighting-color|color|bgcolor)=("[^"]*"|'[^']*')/gi;
const declaration = /([-\w]+)\s*:\s*([^;{}]+)(?=[;}]|$)/g;
const colourNotation = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;

const letter = /\p{L}/u;

const source = (quasi) => quasi.quasis.map((part) => part.value.raw).join(expression);

const unquoted = (value) => value.slice(1, -1);

const namesAColour = (value) =>
  value
    .toLowerCase()
    .split(/[\s,/()]+/)
    .some((word) => Object.hasOwn(colourNames, word));

function* wordsIn(template) {
  const markup = template.replaceAll(/<!--[^]*?-->/g, '');
  const text = markup.replaceAll(tag, '\n').split('\n');
  yield* text.map((line) => line.replaceAll(/&#?\w+;/g, '').trim()).filter((line) => letter.test(line));
  for (const [element] of markup.matchAll(tag)) {
    for (const [, , value] of element.matchAll(spokenAttribute)) if (letter.test(value)) yield unquoted(value);
  }
}

function* coloursInStyles(css) {
  const rules = css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/"[^"]*"|'[^']*'/g, '""');
  for (const [, , value] of rules.matchAll(declaration)) {
    if (colourNotation.test(value) || namesAColour(value)) yield value.trim();
  }
}

function* coloursInMarkup(markup) {
  for (const [element] of markup.matchAll(tag)) {
    for (const [, , value] of element.matchAll(paintAttribute)) {
      if (colourNotation.test(value) || namesAColour(unquoted(value))) yield unquoted(value);
    }
  }
}

/** What a rule looks for in a template, by the template's tag; each find is reported with `messageId`. */
const inTemplates = (messageId, finders) => (context) => ({
  TaggedTemplateExpression(node) {
    const find = finders[node.tag.name];
    for (const found of find?.(source(node.quasi)) ?? []) context.report({ node, messageId, data: { found } });
  },
});

export const noWordsInTemplates = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { words: '“{{found}}” is said in one language only: put it in the terms.' },
  },
  create: inTemplates('words', { html: wordsIn, svg: wordsIn }),
};

export const coloursFromTokens = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { colour: '{{found}} is a colour of its own: take a token of src/styles/tokens.ts.' },
  },
  create: inTemplates('colour', { css: coloursInStyles, html: coloursInMarkup, svg: coloursInMarkup }),
};
