/** How loans and holds look on the shelf: what can be undone, and a day that is asked for, stand where the patron was. */

import { css } from 'lit';

const shelfLists = css`
  .lists {
  }
  .lists > :is(h2, h3, h4, h5, h6) {
    margin-block: var(--_m);
    font-size: 1.1875em;
  }
  /* A full one, whose height can be told before it is drawn. */
  .sheaf:has(> :nth-child(10)) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150rem;
    overflow-clip-margin: 12px;
  }
  .actions {
    width: 100%;
  }
  .card-body .button {
    max-width: 100%;
    padding-inline: 0.8em;
    overflow-wrap: anywhere;
  }
  :host([variant='compact']) .card {
    grid-template-columns: 3rem 1fr;
    gap: var(--_s);
    padding-block: var(--_s);
  }
  :host([variant='compact']) .card-body {
    min-height: 4.5rem;
  }
  :host([variant='compact']) :is(.facts, .calendar, .way-help) {
    display: none;
  }
  .calendar {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
  }
  .late {
    font-weight: 600;
  }
  .late-wishes {
    display: grid;
    gap: var(--_m);
    margin-block-end: var(--_l);
    padding: 0;
    list-style: none;
  }
  .late-title {
    font-family: var(--_heading-font);
  }
  .age,
  .home {
    margin-block: var(--_m);
  }
  .way-help {
    flex-basis: 100%;
  }
  /* Words stay as readable as they are. */
  .lists[aria-busy='true'] .cover {
    opacity: 0.6;
  }
  .leaving {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s) var(--_m);
  }
  .choice-of-day {
    display: grid;
    gap: var(--_s);
    width: 100%;
    padding: var(--_m);
    border-radius: var(--_radius);
    background-color: var(--_tint);
  }
  .choice-of-day .field {
    display: grid;
    justify-items: start;
    gap: var(--_xs);
  }
  .choice-of-day label,
  .deadline {
    font-weight: 600;
  }
  input[type='date'] {
    max-width: 100%;
    min-height: 3rem;
    padding: 0.4em 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .panel + .lists {
    margin-block-start: var(--_m);
  }
`;

export const shelfListsSheet: CSSStyleSheet = shelfLists.styleSheet ?? new CSSStyleSheet();
