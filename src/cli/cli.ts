/** The `elib-components` command for webmasters and builds: reads what was typed, and prints the answer. */

import { parseArgs } from 'node:util';
import { checkConfig, type Verdict } from './check-config.ts';
import { inFinnish } from './finnish.ts';
import { inSwedish } from './swedish.ts';
import { inEnglish, type Sentences } from './sentences.ts';

const byLanguage: Readonly<Record<string, Sentences>> = { en: inEnglish, fi: inFinnish, sv: inSwedish };
const levels = ['library', 'area', 'nation', 'page'] as const;

/** @throws Error when what was typed can't be understood */
async function answer(typed: readonly string[]): Promise<Verdict> {
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: {
      language: { type: 'string', default: 'en' },
      level: { type: 'string', default: 'library' },
      help: { type: 'boolean' },
    },
  });
  const words = byLanguage[values.language] ?? inEnglish;
  const [command, file, ...more] = positionals;
  const level = levels.find((known) => known === values.level);
  if (values.help) return { exitCode: 0, lines: [words.usage] };
  if (command !== 'check-config' || file === undefined || more.length > 0 || !level)
    return { exitCode: 1, lines: [words.usage] };
  return checkConfig({ file, level, words });
}

try {
  const { exitCode, lines } = await answer(process.argv.slice(2));
  for (const line of lines) (exitCode === 0 ? console.log : console.error)(line);
  process.exitCode = exitCode;
} catch (thrown) {
  console.error(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${inEnglish.usage}`);
  process.exitCode = 1;
}
