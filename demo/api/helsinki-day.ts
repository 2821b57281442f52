/**
 * Days as the libraries of Finland count them, for due dates: always Europe/Helsinki, whatever the server's own zone.
 * Knows nothing of loans.
 */
const zone = 'Europe/Helsinki';

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

function helsinkiWallClock(instant: Date): WallClock {
  const parts = new Map(wallClock.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const read = (type: keyof WallClock): number => parts.get(type) ?? Number.NaN;
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
    second: read('second'),
  };
}

function offsetMs(instant: Date): number {
  const { year, month, day, hour, minute, second } = helsinkiWallClock(instant);
  const wholeSeconds = Math.floor(instant.getTime() / 1000) * 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSeconds;
}

/** The calendar day in Helsinki at `instant`, `yyyy-mm-dd`. */
export function helsinkiDay(instant: Date): string {
  const { year, month, day } = helsinkiWallClock(instant);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 23:59:59 Helsinki time of the day that is `days` calendar days after the one of `instant`. */
export function endOfHelsinkiDay(instant: Date, days: number): Date {
  const { year, month, day } = helsinkiWallClock(instant);
  const asIfUtc = Date.UTC(year, month - 1, day + days, 23, 59, 59);
  // The clocks change at 3 or 4 in the morning, so the offset near the evening is the evening's own.
  return new Date(asIfUtc - offsetMs(new Date(asIfUtc - 2 * 60 * 60 * 1000)));
}

/** 0:00:00 Helsinki time of `day`, `yyyy-mm-dd`. */
export const startOfHelsinkiDay = (day: string): Date =>
  new Date(endOfHelsinkiDay(new Date(`${day}T10:00:00Z`), -1).getTime() + 1000);

/** Writes instants as people in Helsinki read them, by the options of `Intl.DateTimeFormat`. */
export function helsinkiFormat(locale: string, options: Intl.DateTimeFormatOptions): (instant: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  return (instant) => format.format(instant);
}

/** Full years lived by the day of `instant` in Helsinki; `birthDate` is `yyyy-mm-dd`. */
export function ageInYears(birthDate: string, instant: Date): number {
  const today = helsinkiDay(instant);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
