/** The parts of the shelf that tell a patron what they have asked to be told: fetched together, once somebody is signed in. */

import './elib-notices.ts';
import './elib-notice-settings.ts';
