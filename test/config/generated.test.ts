/** What is generated from the schema of a configuration is committed as the schema says it now. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { generate } from '../../scripts/configuration.ts';

for (const { path, text } of await generate()) {
  it(`${path.split('/').slice(-3).join('/')} is current; else run npx tsx scripts/configuration.ts`, async () => {
    assert.equal(await readFile(path, 'utf8'), text);
  });
}
