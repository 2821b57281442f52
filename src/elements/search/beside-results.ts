/** What stands beside results and can come after them, in one piece: the tools, the marks in titles, the help where nothing was found. */

import './elib-nothing-found.ts';
import './elib-search-tools.ts';

export { markedWords } from '../../ui/marked-words.ts';
