/** Where the code that makes a library whole says that it has come: an `import()` of what is there already would still take a turn or two. */

import type { LibraryService } from '../../services/library.ts';
import type { ShowcaseService } from '../../services/showcase.ts';

export type MakeWhole = (showcase: ShowcaseService) => LibraryService;

export const wholeCode: { make?: MakeWhole } = {};
