/**
 * The links of a publication as it stands for whoever asks, whatever dialect they are written in: covers, a sample, and the
 * ways to borrow it or to open, and return, what is on loan. Knows no serialisation.
 */
import { mediaTypes, rels } from './media-types.ts';
import { isAvailable } from './publication.ts';
import type { Hold, Loan, OwnLoan, Publication } from './publication.ts';
import type { Writing } from './writing.ts';

/** Pixel widths of the bitmap covers; heights follow from the ratio 2:3. */
export const coverWidthsPx = [160, 400] as const;

export interface Cover {
  readonly href: string;
  readonly type: string;
  /** Undefined for a drawing, which has any size. */
  readonly size: { readonly widthPx: number; readonly heightPx: number } | undefined;
}

/** The smallest first, the drawing last. */
export const coversOf = ({ id }: Publication, { addresses }: Writing): Cover[] => [
  ...coverWidthsPx.map((widthPx) => ({
    href: addresses.cover(id, widthPx),
    type: 'image/png',
    size: { widthPx, heightPx: (widthPx * 3) / 2 },
  })),
  { href: addresses.coverSvg(id), type: 'image/svg+xml', size: undefined },
];

export interface Sample {
  readonly href: string;
  readonly type: string;
}

export const sampleOf = ({ id, medium }: Publication, { addresses }: Writing): Sample | undefined =>
  medium === 'audiobook' ? { href: addresses.sample(id), type: mediaTypes.mp3 } : undefined;

/** What a way leads to, and what that in turn opens. */
export interface Acquired {
  readonly type: string;
  readonly child?: readonly Acquired[];
}

export interface Availability {
  readonly state: 'available' | 'unavailable' | 'reserved' | 'ready';
  readonly since: Date | undefined;
  readonly until: Date | undefined;
}

export interface Acquisition {
  readonly rel: string;
  readonly href: string;
  /** Undefined: the publication itself, in the dialect that it is written in. */
  readonly type: string | undefined;
  readonly availability: Availability;
  readonly indirect: readonly Acquired[];
  /** Of a licence on loan. */
  readonly passphrase: string | undefined;
  /** Of what isn't on loan to whoever asks. */
  readonly stock:
    | {
        /** Patrons who wait, and the place of whoever asks among them. */
        readonly holds: { readonly total: number; readonly position?: number };
        /** Undefined when any number may borrow at the same time. */
        readonly copies: { readonly total: number; readonly available: number } | undefined;
        /** Of the document that says how to sign in. */
        readonly authenticate: string;
      }
    | undefined;
}

interface Format {
  readonly name: string;
  readonly acquired: Acquired;
  /** Whether a browser opens it without a token. */
  readonly isSigned: boolean;
}

/** What can be opened once it is on loan. */
const formats: Readonly<Record<Publication['medium'], readonly Format[]>> = {
  ebook: [
    { name: 'licence', acquired: { type: mediaTypes.licence, child: [{ type: mediaTypes.epub }] }, isSigned: true },
    { name: 'reader', acquired: { type: mediaTypes.streaming }, isSigned: true },
  ],
  audiobook: [{ name: 'audiobook', acquired: { type: mediaTypes.audiobook }, isSigned: false }],
};

/** How what isn't on loan stands, and where a wish for it goes. */
function standing(
  { id, copies, hold, expected }: Publication,
  { addresses, lending }: Writing,
): { readonly href: string; readonly availability: Availability } {
  const queue = lending === 'plain' ? addresses.borrow(id) : addresses.hold(id);
  const until = lending === 'plain' || expected === null ? undefined : expected;
  if (hold === null) {
    const href = isAvailable(copies) ? addresses.borrow(id) : queue;
    return {
      href,
      availability: { state: isAvailable(copies) ? 'available' : 'unavailable', since: undefined, until },
    };
  }
  return hold.readyUntil === null
    ? { href: queue, availability: { state: 'reserved', since: hold.since, until } }
    : { href: addresses.borrow(id), availability: { state: 'ready', since: undefined, until: hold.readyUntil } };
}

function toBorrow(publication: Publication, writing: Writing): Acquisition {
  const { medium, copies, holds, hold } = publication;
  const { total, available } = copies;
  return {
    rel: rels.borrow,
    type: undefined,
    ...standing(publication, writing),
    indirect: formats[medium].map(({ acquired }) => acquired),
    passphrase: undefined,
    stock: {
      holds: { total: holds, ...(typeof hold?.position === 'number' && { position: hold.position }) },
      copies: total === null ? undefined : { total, available },
      authenticate: writing.addresses.authenticationDocument,
    },
  };
}

const toOpen = (
  { medium }: Publication,
  loan: Loan,
  { addresses, sign, readerBehind, passphrase }: Writing,
): Acquisition[] =>
  formats[medium].map(({ name, acquired, isSigned }) => {
    const address = addresses.fulfil(loan.id, name);
    const isEntry = acquired.type === mediaTypes.streaming && readerBehind === 'entry';
    return {
      rel: rels.acquisition,
      href: isSigned && !isEntry ? sign(address, loan.id) : address,
      type: isEntry ? undefined : acquired.type,
      availability: { state: 'available', since: loan.since, until: loan.until },
      indirect: isEntry ? [acquired] : (acquired.child ?? []),
      passphrase: acquired.type === mediaTypes.licence ? passphrase : undefined,
      stock: undefined,
    };
  });

/** One way to borrow it; or, of what is on loan, each way to its content. */
export const acquisitionsOf = (publication: Publication, writing: Writing): Acquisition[] =>
  publication.loan === null ? [toBorrow(publication, writing)] : toOpen(publication, publication.loan, writing);

/** What else the patron can do with it. */
export interface Deed {
  readonly rel: string;
  readonly href: string;
  /** Of a hold that sleeps. */
  readonly suspendedUntil?: Date;
}

const deedsOfLoan = ({ id, isRenewable }: OwnLoan, { addresses, lending }: Writing): Deed[] => [
  { rel: rels.revoke, href: addresses.revoke(id) },
  ...(isRenewable && lending === 'full' ? [{ rel: rels.renew, href: addresses.renew(id) }] : []),
];

function deedsOfHold({ id, suspendedUntil }: Hold, { addresses, lending }: Writing): Deed[] {
  const suspended = suspendedUntil === null ? {} : { suspendedUntil };
  return [
    { rel: rels.revoke, href: addresses.cancelHold(id) },
    ...(lending === 'full' ? [{ rel: rels.suspend, href: addresses.suspension(id), ...suspended }] : []),
  ];
}

/** The national service tells no address for it. */
function deedsOfFavourite({ id, selectedAt }: Publication, { addresses, lending }: Writing): Deed[] {
  if (lending === 'plain') return [];
  return [
    selectedAt === null
      ? { rel: rels.select, href: addresses.select(id) }
      : { rel: rels.unselect, href: addresses.unselect(id) },
  ];
}

function deedsOfLending({ loan, hold }: Publication, writing: Writing): Deed[] {
  if (loan !== null) return deedsOfLoan(loan, writing);
  return hold === null ? [] : deedsOfHold(hold, writing);
}

/** Returns and renews what is on loan; cancels what is on hold, and lets it sleep; makes it a favourite, or none. */
export const deedsOf = (publication: Publication, writing: Writing): Deed[] => [
  ...deedsOfLending(publication, writing),
  ...deedsOfFavourite(publication, writing),
];
