/** Makes the HTML of a feed safe to stand on a library's page: words and their emphasis stay, everything that acts, fetches or leads away goes. */

import DOMPurify from 'dompurify';

/** `html` as nodes. Needs the Trusted Types policy `dompurify` where a page enforces them. */
export const safeFragment = (html: string): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [
      'p',
      'br',
      'em',
      'strong',
      'i',
      'b',
      'cite',
      'q',
      'blockquote',
      'ul',
      'ol',
      'li',
      'span',
      'sub',
      'sup',
    ],
    ALLOWED_ATTR: ['lang', 'dir'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
