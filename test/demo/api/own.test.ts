/** The rules of a patron's own things on PGlite. */
import { ownRules } from './own-rules.ts';
import { openTestDatabase } from './test-database.ts';

ownRules('PGlite', openTestDatabase);
