/** How the sleep timer tells that it is about to stop the book, or has: in one line, which is kept free for it. What counts is the button, and buttons that are about to be pressed don’t move. */

import { css } from 'lit';

export const sleepNoticeStyles = css`
  .sleep-notice {
    display: flex;
    align-items: center;
    gap: var(--_m);
    width: 100%;
  }
  .sleep-notice p {
    flex: 0 1 auto;
    min-width: 0;
    font-size: var(--_small);
    line-height: 1.3;
  }
  .sleep-notice .button {
    flex: none;
    max-width: 100%;
  }
  @container (max-width: 34em) {
    .sleep-notice p {
      display: none;
    }
  }
`;
