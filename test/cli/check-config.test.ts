/** What a webmaster reads in a terminal about a configuration file: each mistake with its line and column, and whether all is right. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { checkConfig } from '../../src/cli/check-config.ts';
import { lineAndColumn, NotJson, readLocated } from '../../src/cli/located-json.ts';
import { inFinnish } from '../../src/cli/finnish.ts';
import { inEnglish } from '../../src/cli/sentences.ts';
import { inSwedish } from '../../src/cli/swedish.ts';
import { definitions } from '../../src/config/generated/schema.ts';
import { full, wrong } from '../config/configurations.ts';

let folder: string;
before(async () => (folder = await mkdtemp(path.join(tmpdir(), 'elib-cli-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** What is said of a file with `text` in it, without the folder. */
async function said(text: string, level: 'library' | 'nation' = 'library') {
  const file = path.join(folder, 'library.json');
  await writeFile(file, text);
  const { exitCode, lines } = await checkConfig({ file, level, words: inEnglish });
  return { exitCode, lines: lines.map((line) => line.replace(`${folder}${path.sep}`, '')) };
}

/** The command as it is typed. */
function run(...typed: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  const cli = path.resolve(import.meta.dirname, '../../src/cli/cli.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...typed], {
    cwd: path.resolve(import.meta.dirname, '../..'),
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (out += String(part)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

const lines = (...all: readonly string[]): string => all.join('\n');

describe('A file', () => {
  it('that is right is said to be', async () => {
    assert.deepEqual(await said(JSON.stringify(full)), { exitCode: 0, lines: ['library.json: right.'] });
  });

  it('with mistakes is told where they stand, in the order of the file', async () => {
    const text = lines(
      '{',
      '  "id": "malli",',
      '  "headinglevel": 3,',
      '  "name": { "fi": "Malli" },',
      '  "languages": ["fi", 7],',
      '  "municipalities": [{ "code": 91 }],',
      '  "contact": { "emial": "a@b.fi" }',
      '}',
    );
    assert.deepEqual(await said(text), {
      exitCode: 1,
      lines: [
        'library.json:3:3 "headinglevel" is not known and is ignored. Did you mean "headingLevel"?',
        'library.json:5:23 "languages[1]" is 7, which can\'t be used. Write a language tag in quotes, such as "fi".',
        'library.json:6:24 "municipalities[0].code" is 91, which can\'t be used. Write a municipality code of three digits in quotes, such as "091".',
        'library.json:7:16 "contact.emial" is not known and is ignored. Did you mean "email"?',
        "library.json: 4 mistakes; what isn't named is right.",
      ],
    });
  });

  it('that lacks what is needed is told so where it begins', async () => {
    const { exitCode, lines: all } = await said(
      '{ "id": "malli", "languages": ["fi"], "municipalities": [{}], "name": { "fi": "M" } }',
    );
    assert.equal(exitCode, 1);
    assert.match(all[0] ?? '', /^library\.json:1:\d+ "municipalities\[0\]\.code" is missing\. Write /);
  });

  it('with very many mistakes is told the first, and how many more there are, without a wait', async () => {
    const wrongs = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`wrong${index}`, index]));
    const begun = process.cpuUsage();
    const { exitCode, lines: all } = await said(JSON.stringify({ ...full, ...wrongs }, undefined, 2));
    const { user } = process.cpuUsage(begun);
    assert.equal(exitCode, 1);
    assert.deepEqual(all.slice(50), ['… and 29950 more.', "library.json: 30000 mistakes; what isn't named is right."]);
    assert.ok(user < 5_000_000, `${user} µs of thread time`);
  });

  it('with a text of ten million characters is told so in a line that one can read', async () => {
    const { lines: all } = await said(JSON.stringify({ ...full, headingLevel: 'x'.repeat(10_000_000) }));
    assert.match(all[0] ?? '', /"headingLevel" is "x{79}…, which can't be used\. Write a whole number/);
    const named = await said(JSON.stringify({ ...full, ['y'.repeat(10_000_000)]: 1 }));
    assert.match(named.lines[0] ?? '', /"y{80}…" is not known/);
  });

  it('with brackets in brackets without end is told where they are too deep', async () => {
    const { lines: all } = await said(`{ "id": ${'['.repeat(100_000)}`);
    assert.match(all[0] ?? '', /^library\.json:1:108 Brackets stand too deep in brackets here/);
  });

  it('of a nation or an area needs no more than it says', async () => {
    assert.equal((await said('{ "headingLevel": 3, "lock": ["headingLevel"] }', 'nation')).exitCode, 0);
    assert.equal((await said('{ "headingLevel": 1 }', 'nation')).exitCode, 1);
  });

  it('that some editors begin with a mark is read all the same', async () => {
    assert.equal((await said(`\uFEFF${JSON.stringify(full)}`)).exitCode, 0);
  });

  const broken: readonly (readonly [what: string, text: string, line: string])[] = [
    ['nothing in it', '', '1:1 Not JSON: a value is expected here'],
    ['a comma too many', '{\n  "id": "a",\n}', '2:12 Not JSON: no comma may stand before a closing bracket.'],
    [
      'a comma too few',
      '{\n  "id": "a"\n  "area": "b"\n}',
      '3:3 Not JSON: a comma or a closing bracket is expected here.',
    ],
    ['a name without quotes', '{ id: "a" }', '1:3 Not JSON: a name in "quotes" is expected here.'],
    ['single quotes', '{ "id": \'a\' }', '1:9 Not JSON: a value is expected here'],
    ['a comment', '{\n  // our library\n  "id": "a"\n}', '2:3 Not JSON: a name in "quotes" is expected here.'],
    ['no colon', '{ "id" "a" }', '1:8 Not JSON: a colon is expected between name and value.'],
    ['a text over two lines', '{ "id": "a\nb" }', '1:9 Not JSON: this text doesn’t end'],
    ['leading zeros', '{ "id": 091 }', '1:9 Not JSON: a value is expected here'],
    ['a name twice', '{ "id": "a", "id": "b" }', '1:14 This name stands here twice'],
    ['something after its end', '{} {}', '1:4 Not JSON: nothing may stand after the end.'],
    ['no end', '{ "id": "a"', '1:12 Not JSON: a comma or a closing bracket is expected here.'],
    ['a list', '[]', '1:1 A configuration is a record'],
  ];
  for (const [what, text, line] of broken) {
    it(`with ${what} is told where it stops being right`, async () => {
      const { exitCode, lines: all } = await said(text);
      assert.equal(exitCode, 1);
      assert.ok(all[0]?.startsWith(`library.json:${line}`), all[0]);
      // Of what comes after nothing is known.
      assert.deepEqual(all.slice(1), [
        "library.json: what comes after this mistake hasn't been looked at; mend it and check again.",
      ]);
    });
  }

  for (const [what, json] of Object.entries(wrong)) {
    it(`with ${what} is refused, with what to write`, async () => {
      const { exitCode, lines: all } = await said(JSON.stringify(json, undefined, 2));
      assert.equal(exitCode, 1);
      for (const line of all.slice(0, -1))
        assert.match(line, /^library\.json:\d+:\d+ .+(Write .+\.|Did you mean ".+"\?|Known are .+\.)$/);
    });
  }
});

describe('In Finnish and Swedish', () => {
  it('a mistake is told with what to write', async () => {
    const file = path.join(folder, 'page.json');
    await writeFile(file, '{ "headingLevel": 9, "contact": { "emial": "a@b.fi" } }');
    const finnish = await checkConfig({ file, level: 'page', words: inFinnish });
    assert.match(finnish.lines[0] ?? '', /Kohdassa ”headingLevel” on 9, jota ei voi käyttää\. Kirjoita kokonaisluku/);
    assert.match(
      finnish.lines[1] ?? '',
      /Kohtaa ”contact\.emial” ei tunneta, eikä sitä oteta huomioon\. Tarkoititko ”email”\?/,
    );
    const swedish = await checkConfig({ file, level: 'page', words: inSwedish });
    assert.match(swedish.lines[0] ?? '', /”headingLevel” är 9, vilket inte kan användas\. Skriv ett heltal/);
  });

  it('all advice of the schema can be given', () => {
    const advice = [...JSON.stringify(definitions).matchAll(/"errorMessage":("(?:[^"\\]|\\.)*")/g)].map(
      ([, written = '""']) => JSON.parse(written) as string,
    );
    assert.ok(advice.length > 40);
    for (const one of advice) {
      assert.match(inFinnish.complaints.write(one), /^Kirjoita /, one);
      assert.match(inSwedish.complaints.write(one), /^Skriv /, one);
    }
  });
});

describe('The command', () => {
  it('says what is wrong and ends with 1', async () => {
    const file = path.join(folder, 'area.json');
    await writeFile(file, '{ "headingLevel": 9 }');
    const { code, out } = await run('check-config', file, '--level', 'area');
    assert.equal(code, 1);
    assert.match(out, /area\.json:1:3 "headingLevel" is 9/);
  });

  it('ends with 0 for the demo’s own library', async () => {
    assert.equal((await run('check-config', 'demo/sites/koivuranta/library.json')).code, 0);
  });

  it('says so when there is no such file, or it is a folder', async () => {
    const missing = await run('check-config', path.join(folder, 'nothing.json'));
    assert.equal(missing.code, 1);
    assert.match(missing.out, /there is no such file/);
    const inside = path.join(folder, 'inside');
    await mkdir(inside);
    const { code, out } = await run('check-config', inside);
    assert.equal(code, 1);
    assert.match(out, /is a folder; name the file in it/);
  });

  it('tells how it is used, when it isn’t', async () => {
    for (const typed of [[], ['check-config'], ['chek', 'x'], ['check-config', 'x', '--level', 'town'], ['--wat']]) {
      const { code, out } = await run(...typed);
      assert.equal(code, 1);
      assert.match(out, /Usage: elib-components check-config FILE/);
    }
  });
});

describe('Reading JSON with its places', () => {
  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ' ', '0', 'x'), (text, at, put) => {
        const where = at % (text.length + 1);
        const changed = text.slice(0, where) + put + text.slice(where);
        let expected: unknown;
        let isRefused = false;
        try {
          expected = JSON.parse(changed);
        } catch {
          isRefused = true;
        }
        try {
          assert.deepEqual(JSON.stringify(readLocated(changed).value), JSON.stringify(expected));
          assert.ok(!isRefused, changed);
        } catch (thrown) {
          if (!(thrown instanceof NotJson)) throw thrown;
          assert.ok(isRefused || thrown.obstacle === 'name-twice', changed);
        }
      }),
    );
  });

  it('finds every place where it was written', () => {
    const text = JSON.stringify(full, undefined, 2);
    for (const [place, offset] of readLocated(text).offsets) {
      const { line, column } = lineAndColumn(text, offset);
      const name = /[^.[\]]+$/.exec(place)?.[0];
      const row = text.split('\n')[line - 1] ?? '';
      if (name !== undefined) assert.ok(row.slice(column - 1).startsWith(`"${name}"`), place);
    }
  });
});
