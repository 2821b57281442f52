/** Makes a library whole on a page where its showcase stands already. Fetched beside the code of the elements that need it. */

import { SharedLibrary } from '../../services/library.ts';
import { wholeCode, type MakeWhole } from './whole-code.ts';

export const wholeLibrary: MakeWhole = (showcase) => new SharedLibrary(showcase);

wholeCode.make = wholeLibrary;
