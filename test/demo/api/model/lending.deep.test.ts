/** Many random stories. */
import { lendingRuns } from './lending-runs.ts';

lendingRuns(1000);
