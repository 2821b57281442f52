/** One wish of a patron as it is stored until it has come true: never a request, so it holds no token. */

import type { LendingVerb } from '../domain/lending.ts';
import type { LibraryErrorKind } from '../domain/library-error.ts';
import type { Text } from '../domain/text.ts';

/** What listening leaves behind: no wish of lending, so that nothing waits for it and no shelf tells of it. */
const listeningKinds = ['position', 'play-time', 'bookmark'] as const;
export type ListeningKind = (typeof listeningKinds)[number];

export interface Intent {
  /** Idempotency key. */
  readonly id: string;
  readonly kind: LendingVerb | ListeningKind;
  /** What it is about: the publication's id. */
  readonly subject: string;
  /** Of the publication, so that the patron can be told of it by name when nothing else on the page knows it. */
  readonly title?: Text;
  readonly href: string;
  readonly body?: unknown;
  /** The patron who wishes: sent only while they are signed in. */
  readonly owner: string;
  /** RFC 3339. */
  readonly createdAt: string;
  /** RFC 3339: until then the patron can take it back, or more is to be added to it. */
  readonly notBefore?: string;
  /** Why the service refused it when it was sent late. */
  readonly refusal?: {
    readonly kind: LibraryErrorKind;
    readonly problem: string | undefined;
    readonly limit: number | undefined;
  };
}

export type Wish = Omit<Intent, 'id' | 'createdAt' | 'notBefore' | 'refusal'>;

export const isOfListening = (kind: Intent['kind']): kind is ListeningKind =>
  listeningKinds.some((each) => each === kind);

export const laneOf = ({ owner, kind, subject }: Wish): string =>
  JSON.stringify([owner, isOfListening(kind) ? kind : 'lending', subject]);

/** Minutes add up, by their ids; of everything else the newer takes the place of the older. */
export const inPlaceOf = (older: Intent | undefined, newer: Intent): Intent =>
  older?.kind === 'play-time' && newer.kind === 'play-time'
    ? { ...newer, body: { ...(older.body as object), ...(newer.body as object) } }
    : newer;

export const isSame = (one: Wish, other: Wish): boolean =>
  one.kind === other.kind && one.href === other.href && JSON.stringify(one.body) === JSON.stringify(other.body);

/** Servers know a key again for a day: what they have forgotten they would do twice. */
const lendingLifeMs = 20 * 60 * 60_000;

/** Of a service that can't be told, or wants no older minutes, nothing piles up. */
const listeningLifeMs = 60 * 24 * 60 * 60_000;

export const isTooOld = ({ kind, createdAt }: Intent): boolean =>
  Date.now() - Date.parse(createdAt) > (isOfListening(kind) ? listeningLifeMs : lendingLifeMs);

/** `randomUUID` is missing where the page isn't secure. */
const newId = (): string =>
  (crypto as Partial<Crypto>).randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');

/** @param delayMs How long it can be taken back */
export const intentOf = (wish: Wish, delayMs = 0): Intent => ({
  ...wish,
  id: newId(),
  createdAt: new Date().toISOString(),
  ...(delayMs > 0 && { notBefore: new Date(Date.now() + delayMs).toISOString() }),
});

export const canBeTakenBack = ({ notBefore }: Intent): boolean =>
  notBefore !== undefined && Date.parse(notBefore) > Date.now();
