/** Makes a library whole on a page where its showcase stands already. Fetched beside the code of the elements that need it. */

import { SharedLibrary, type LibraryService } from '../../services/library.ts';
import type { ShowcaseService } from '../../services/showcase.ts';

export const wholeLibrary = (showcase: ShowcaseService): LibraryService => new SharedLibrary(showcase);
