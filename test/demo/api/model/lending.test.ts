/** A few random stories in every run. */
import { lendingRuns } from './lending-runs.ts';

lendingRuns(20);
