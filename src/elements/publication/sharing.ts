/** Gives a patron the link to a book, by the device's own way of sharing where there is one, else by copying it. */

import type { ReactiveControllerHost } from 'lit';

/** `failed`: the device refuses both, and the link is shown to be copied by hand. */
export type SharingState = 'offered' | 'copied' | 'failed';

export class Sharing {
  state: SharingState = 'offered';

  constructor(private readonly host: ReactiveControllerHost) {}

  reset(): void {
    this.state = 'offered';
  }

  async share(title: string, url: string): Promise<void> {
    try {
      if ('share' in navigator && navigator.canShare({ url })) await navigator.share({ title, url });
      else {
        await navigator.clipboard.writeText(url);
        this.state = 'copied';
      }
    } catch (thrown) {
      // Who changes their mind has not failed.
      if (!(thrown instanceof DOMException) || thrown.name !== 'AbortError') this.state = 'failed';
    }
    this.host.requestUpdate();
  }
}
