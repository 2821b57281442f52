/** Look of the library's dialog: a sheet of paper above the page, the whole screen on a phone unless it is only a question. */

import { css } from 'lit';
import { base } from '../../styles/base.ts';
import { buttons } from '../../styles/buttons.ts';

const sheet = css`
  dialog {
    width: min(46rem, 100vw - 2rem);
    max-width: none;
    max-height: calc(100dvh - 2rem);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: 0 1.5rem 4rem -1rem var(--_shade);
  }
  dialog.narrow {
    width: min(27rem, 100vw - 2rem);
  }
  dialog::backdrop {
    background: var(--_shade);
  }
  .sheet {
    /* Room that headings in the dialog leave for the close button above them. */
    --_corner: var(--_target);
    display: grid;
    padding: var(--_l) var(--_l) var(--_xl);
  }
  .sheet > * {
    grid-area: 1 / 1;
    min-width: 0;
  }
  .close {
    min-width: var(--_target);
    position: sticky;
    z-index: 1;
    top: var(--_s);
    place-self: start end;
    margin: calc(var(--_s) * -1);
    padding: 0;
    border-radius: 50%;
    background-color: var(--_surface);
  }
  @media (max-width: 36rem) {
    dialog,
    dialog.narrow {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }
    /* A question of two lines comes from below, where the thumb is. */
    dialog.brief {
      height: fit-content;
      margin-block-end: 0;
      border-radius: calc(var(--_radius) * 2) calc(var(--_radius) * 2) 0 0;
    }
    .sheet {
      padding: var(--_m) var(--_m) var(--_xl);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.18s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 0.75rem;
      }
    }
  }
`;

export const dialogStyles = [...base, buttons, sheet];
