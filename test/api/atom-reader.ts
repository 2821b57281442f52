/** Our readers of Atom as they are in a page. */

import { atomFeed, atomPublication } from '../../src/api/opds/atom/atom.ts';
import { readFeed } from '../../src/api/opds/opds2.ts';
import { readPublication } from '../../src/api/opds/whole-publication.ts';
import type { Feed } from '../../src/domain/feed.ts';
import type { Publication } from '../../src/domain/publication.ts';

export const feedIn = (xml: string, found: string): Feed => readFeed(atomFeed(xml), found);
export const publicationIn = (xml: string, found: string): Publication => readPublication(atomPublication(xml), found);
