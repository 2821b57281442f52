/** Draws a long list little by little, so that nobody waits for what they don't see yet: at once what fills the screen, the rest while the browser has nothing else to do. */

import type { ReactiveControllerHost } from 'lit';
import { whenIdle } from '../services/when-idle.ts';

/** No item is lower. */
const leastHeightPx = 120;
/** So few that a slow processor still answers a letter between two steps. */
const step = 20;

export class GradualDrawing {
  /** Items to draw now; what has been drawn once is drawn at once from then on. */
  drawn = Math.ceil(screen.height / leastHeightPx);
  #isUnderWay = false;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Goes on until `count` are drawn. */
  upTo(count: number): void {
    if (this.drawn >= count || this.#isUnderWay) return;
    this.#isUnderWay = true;
    whenIdle(() => {
      this.#isUnderWay = false;
      this.drawn += step;
      this.host.requestUpdate();
    });
  }
}
