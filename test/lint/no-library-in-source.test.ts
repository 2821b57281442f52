/** The components know no library by name: whatever is of one library stands in its configuration. */

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'node:test';

const root = path.dirname(path.dirname(import.meta.dirname));
const namesOf = async (folder: string): Promise<readonly string[]> =>
  (await readdir(path.join(root, folder), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

it('no library of the demo is named in src', async () => {
  const libraries = await namesOf('demo/sites');
  assert.ok(libraries.includes('koivuranta'));
  const files = await readdir(path.join(root, 'src'), { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    const place = path.join(file.parentPath, file.name);
    const text = (await readFile(place, 'utf8')).toLowerCase();
    for (const library of libraries) assert.ok(!text.includes(library), `${place} names ${library}`);
  }
});
