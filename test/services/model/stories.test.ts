/** A few random stories in every run. */
import { storyRuns } from './story-runs.ts';

storyRuns(20);
