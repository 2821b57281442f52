/** What a listener has chosen once for all books, kept on the device: how far to skip, how loud, whether keys work. */

import { defaultSettings, skipChoicesSeconds, type ListeningSettings } from '../../domain/listening-tools.ts';
import { Store } from '../../domain/store.ts';
import type { DeviceStorage } from '../storage.ts';

const key = 'listening-settings';

const skip = (value: unknown, otherwise: number): number =>
  skipChoicesSeconds.find((seconds) => seconds === value) ?? otherwise;

/** What can't be understood, e.g. of another version, is as if it had never been chosen. */
function readSettings(stored: unknown): ListeningSettings {
  const { backSeconds, forwardSeconds, volume, shortcuts } = (stored ?? {}) as Record<string, unknown>;
  return {
    backSeconds: skip(backSeconds, defaultSettings.backSeconds),
    forwardSeconds: skip(forwardSeconds, defaultSettings.forwardSeconds),
    volume: typeof volume === 'number' ? Math.min(1, Math.max(0, volume)) : defaultSettings.volume,
    shortcuts: typeof shortcuts === 'boolean' ? shortcuts : defaultSettings.shortcuts,
  };
}

export class KeptSettings extends Store<ListeningSettings> {
  constructor(private readonly storage: DeviceStorage) {
    super(defaultSettings);
  }

  /** Reads what the device keeps; whoever used it before may have signed out, which forgets it. */
  async recall(): Promise<void> {
    this.set(readSettings(await this.storage.get(key)));
  }

  change(settings: Partial<ListeningSettings>): void {
    this.set(readSettings({ ...this.value, ...settings }));
    void this.storage.set(key, this.value);
  }
}
