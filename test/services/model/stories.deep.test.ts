/** Half of a thousand random stories of patrons, told through the real services; the other half are told side by side with these. */
import { storyRuns } from './story-runs.ts';

storyRuns(500);
