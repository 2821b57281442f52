/** What is kept of listening, on PGlite. */
import { listeningRules } from './listening-rules.ts';
import { openTestDatabase } from './test-database.ts';

listeningRules('PGlite', openTestDatabase);
