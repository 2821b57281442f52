/** The elements for librarians at a desk, kept apart so that patrons never download them. */

export { ElibHighlightsEditor } from './elements/highlights-editor/elib-highlights-editor.ts';
