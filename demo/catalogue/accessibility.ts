/**
 * What of a work can be read by which sense, in the terms of the EPUB accessibility metadata: plausible for the kind of
 * book it is, as nobody has examined an edition that doesn't exist. Knows nothing of how it is told to a patron.
 */
import { chanceOf } from './identity.ts';
import type { Audience } from './work.ts';

export interface Accessibility {
  readonly accessMode: readonly ('textual' | 'visual' | 'auditory')[];
  /** Each a set of senses that is enough for the whole work. */
  readonly accessModeSufficient: readonly (readonly ('textual' | 'visual' | 'auditory')[])[];
  readonly feature: readonly string[];
  readonly hazard: readonly string[];
  readonly conformsTo: readonly string[];
}

const epubAccessibility = 'http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa';

const text: Accessibility = {
  accessMode: ['textual'],
  accessModeSufficient: [['textual']],
  feature: ['displayTransformability', 'structuralNavigation', 'tableOfContents', 'readingOrder'],
  hazard: ['none'],
  conformsTo: [epubAccessibility],
};

const pictures: Accessibility = {
  accessMode: ['textual', 'visual'],
  accessModeSufficient: [['textual', 'visual']],
  feature: ['tableOfContents'],
  hazard: ['none'],
  conformsTo: [],
};

const sound: Accessibility = {
  accessMode: ['auditory'],
  accessModeSufficient: [['auditory']],
  feature: ['tableOfContents'],
  hazard: ['none'],
  conformsTo: [],
};

/** Of children's e-books, those that live by their pictures. */
const pictureBookShare = 0.4;

export function accessibilityOf(id: string, medium: 'ebook' | 'audiobook', audience: Audience): Accessibility {
  if (medium === 'audiobook') return sound;
  return audience === 'children' && chanceOf(`pictures of ${id}`)() < pictureBookShare ? pictures : text;
}

/** Text that a screen reader speaks or a Braille display shows, without anything left out. */
export const worksWithScreenReader = ({ accessModeSufficient }: Accessibility): boolean =>
  accessModeSufficient.some((senses) => senses.length === 1 && senses[0] === 'textual');
