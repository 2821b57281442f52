/** Keeps the patron's place in an audiobook on a service that has OPDS Progression 1.0 (draft of 2026): one document per book, of which the later stays. */

import { LibraryError } from '../domain/library-error.ts';
import { request } from './http.ts';
import { asAmount, asList, asRecord, asString, known, record } from './json.ts';
import type { Position } from './positions.ts';
import { trackName } from './track-name.ts';

const TYPE = 'application/opds-progression+json';

/** Somebody has been elsewhere since. */
const laterThere = 409;

/** The position that the service keeps; undefined when there is none. @throws LibraryError as `request` */
export async function askProgression(
  href: string,
  token: string,
  publicationId: string,
): Promise<Position | undefined> {
  const { body } = await request(href, { accept: TYPE, token });
  return readProgression(body, publicationId);
}

/** Saves `position`. @returns the position that the service keeps now, which is a later one when there was one */
export async function saveProgression(
  href: string,
  token: string,
  position: Position,
  deviceName: string,
): Promise<Position> {
  try {
    const body = progressionOf(position, deviceName);
    const answer = await request(href, {
      method: 'PUT',
      accept: TYPE,
      contentType: TYPE,
      token,
      body,
      keepalive: true,
    });
    return readProgression(answer.body, position.publicationId) ?? position;
  } catch (thrown) {
    if (!(thrown instanceof LibraryError && thrown.status === laterThere)) throw thrown;
    return (await askProgression(href, token, position.publicationId)) ?? position;
  }
}

/** Undefined for what names no second of a track. */
export function readProgression(json: unknown, publicationId: string): Position | undefined {
  const document = asRecord(json);
  const time = asString(document?.modified);
  if (time === undefined || Number.isNaN(Date.parse(time))) return undefined;
  // The draft called them `fragments`, then `refs`.
  const [reference] = asList(document?.references ?? document?.refs ?? document?.fragments);
  const [, item, seconds] = /^(.*)#t=(?:npt:)?(\d+(?:\.\d+)?)/.exec(asString(reference) ?? '') ?? [];
  if (!item) return undefined;
  const place = { trackName: trackName(item), seconds: Number(seconds) };
  const device = asString(record(document?.device).id);
  return { publicationId, place, time, ...known({ device, share: asAmount(document?.progression) }) };
}

const progressionOf = ({ place, time, device, share }: Position, deviceName: string): unknown => ({
  modified: time,
  device: { id: device, name: deviceName },
  progression: share ?? 0,
  references: [`${place.trackName}#t=${Number(place.seconds.toFixed(3))}`],
});
