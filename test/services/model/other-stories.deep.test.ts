/** The other half of a thousand random stories. */
import { storyRuns } from './story-runs.ts';

storyRuns(500, 1);
