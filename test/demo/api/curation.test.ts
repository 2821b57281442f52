/** The rules of highlights and announcements on PGlite. */
import { curationRules } from './curation-rules.ts';
import { openTestDatabase } from './test-database.ts';

curationRules('PGlite', openTestDatabase);
