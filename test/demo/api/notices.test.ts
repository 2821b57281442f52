/** The rules of notices on PGlite. */
import { noticeRules } from './notice-rules.ts';
import { openTestDatabase } from './test-database.ts';

noticeRules('PGlite', openTestDatabase);
