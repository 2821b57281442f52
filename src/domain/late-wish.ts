/** What a patron is told of a wish that they made while the service couldn't be reached. */

import type { LendingVerb } from './lending.ts';
import type { LibraryError } from './library-error.ts';
import type { Text } from './text.ts';

/** A wish that couldn't be sent: it waits on this device until the service can be reached, and then comes true or is refused. */
export interface LateWish {
  readonly verb: LendingVerb;
  readonly title: Text;
  readonly refusal?: LibraryError;
}
