/**
 * An element that draws itself after the task in which it is asked to: what a press or an answer asks of the network or of a
 * sound goes out first, as both do much by themselves while the page draws. Where it shows nothing yet it doesn't wait, so that
 * what takes another's place comes with it.
 */

import { LitElement } from 'lit';

export abstract class DrawnAfterTask extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (this.shadowRoot?.childElementCount) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }
}
