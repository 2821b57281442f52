/** Lengths of time as patrons read and hear them. */

import type { SupportedLanguage } from './terms.ts';

function inUnits(seconds: number, language: SupportedLanguage, unitDisplay: 'short' | 'long'): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts: [number, string][] =
    whole < 60
      ? [[whole, 'second']]
      : [
          [Math.floor(whole / 3600), 'hour'],
          [Math.floor((whole % 3600) / 60), 'minute'],
        ];
  return parts
    .filter(([count], index) => count > 0 || (index === 0 && parts.length === 1))
    .map(([count, unit]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(count))
    .join(' ');
}

/** To be read, e.g. `8 t 12 min`; seconds only below a minute. */
export const shortDuration = (seconds: number, language: SupportedLanguage): string =>
  inUnits(seconds, language, 'short');

/** To be heard, e.g. `1 tunti 12 minuuttia`. */
export const spokenDuration = (seconds: number, language: SupportedLanguage): string =>
  inUnits(seconds, language, 'long');

/** As a player's clock shows it, e.g. `1:02:09` or `4:05`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
