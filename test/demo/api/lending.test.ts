/** Lending on the embedded database. */
import { lendingRules } from './lending-rules.ts';
import { openTestDatabase } from './test-database.ts';

lendingRules('PGlite', openTestDatabase);
