/** Keeps the last good answer of an address on the device, for when the service is down. Not for anything secret or of a patron's. Never throws. */

const keyOf = (href: string): string => `elib last good ${href}`;

/** Where nothing can be kept, a page whose service is down says so. */
export function keepLastGood(href: string, text: string): void {
  try {
    localStorage.setItem(keyOf(href), text);
  } catch (reason) {
    console.warn('elib: the configuration could not be kept on this device', reason);
  }
}

export function lastGood(href: string): string | undefined {
  try {
    return localStorage.getItem(keyOf(href)) ?? undefined;
  } catch {
    return undefined;
  }
}
