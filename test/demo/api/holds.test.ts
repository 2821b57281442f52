/** The rules of waiting on PGlite. */
import { holdRules } from './hold-rules.ts';
import { openTestDatabase } from './test-database.ts';

holdRules('PGlite', openTestDatabase);
