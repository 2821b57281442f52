/**
 * Decides between the place that a device keeps and the one that the server keeps, by decision 008: the newer by its own
 * time, unless both have moved since they last agreed, which only the patron can settle. Pure facts, no clock.
 *
 * | | server's is ours, or as we know it | another device has moved on |
 * | --- | --- | --- |
 * | nothing unsent here | the newer | the newer |
 * | something unsent here | the newer | near each other: the newer; else ours, and the patron is asked |
 */

import type { Place } from '../../domain/audiobook.ts';
import type { KeptPlace } from './sources.ts';

export interface DevicePlace {
  readonly place: Place;
  /** RFC 3339; equal to `base` when the server has it. */
  readonly time: string;
  /** Time of the server's place as this device last heard of it. */
  readonly base?: string;
}

export interface Newest {
  /** Undefined when the book was never heard. */
  readonly place?: Place;
  /** Where the patron was on another device. */
  readonly elsewhere?: Place;
}

/** Nobody minds to hear half a minute again. */
const apartSeconds = 30;

export const isDevicePlace = (value: unknown): value is DevicePlace =>
  typeof value === 'object' && value !== null && 'place' in value && 'time' in value;

export const isApart = (one: Place, other: Place): boolean =>
  one.trackName !== other.trackName || Math.abs(one.seconds - other.seconds) > apartSeconds;

/** Anything is later than nothing. */
export const laterThan = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && (other === undefined || Date.parse(one) > Date.parse(other));

const isSameTime = (one: string, other: string | undefined): boolean =>
  other !== undefined && Date.parse(one) === Date.parse(other);

/** @param device this one, as the server may name it */
export function newest(
  local: DevicePlace | undefined,
  server: KeptPlace | undefined,
  device: string | undefined,
): Newest {
  if (!local || !server) {
    const place = (local ?? server)?.place;
    return place ? { place } : {};
  }
  const movedThere = !isSameTime(server.time, local.base) && (server.device === undefined || server.device !== device);
  const movedHere = !isSameTime(local.time, local.base);
  if (movedThere && movedHere && isApart(local.place, server.place)) {
    return { place: local.place, elsewhere: server.place };
  }
  return { place: laterThan(server.time, local.time) ? server.place : local.place };
}
