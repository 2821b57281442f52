/** How bookmarks are kept, on PGlite. */
import { bookmarkRules } from './bookmark-rules.ts';
import { openTestDatabase } from './test-database.ts';

bookmarkRules('PGlite', openTestDatabase);
