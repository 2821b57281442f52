/**
 * The links of a publication as it stands for whoever asks, whatever dialect they are written in: covers, a sample, and the
 * ways to borrow it or to open, and return, what is on loan. Knows no serialisation.
 */
import { mediaTypes, rels } from './media-types.ts';
import { isAvailable } from './publication.ts';
import type { Loan, Publication } from './publication.ts';
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
  readonly state: 'available' | 'unavailable';
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
  /** Of what isn't on loan to whoever asks. */
  readonly stock:
    | {
        /** Patrons who wait. */
        readonly holds: number;
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

function toBorrow({ id, medium, copies, holds }: Publication, { addresses }: Writing): Acquisition {
  const { total, available } = copies;
  return {
    rel: rels.borrow,
    href: addresses.borrow(id),
    type: undefined,
    availability: { state: isAvailable(copies) ? 'available' : 'unavailable', since: undefined, until: undefined },
    indirect: formats[medium].map(({ acquired }) => acquired),
    stock: {
      holds,
      copies: total === null ? undefined : { total, available },
      authenticate: addresses.authenticationDocument,
    },
  };
}

const toOpen = ({ medium }: Publication, loan: Loan, { addresses, sign, readerBehind }: Writing): Acquisition[] =>
  formats[medium].map(({ name, acquired, isSigned }) => {
    const address = addresses.fulfil(loan.id, name);
    const isEntry = acquired.type === mediaTypes.streaming && readerBehind === 'entry';
    return {
      rel: rels.acquisition,
      href: isSigned && !isEntry ? sign(address, loan.id) : address,
      type: isEntry ? undefined : acquired.type,
      availability: { state: 'available', since: loan.since, until: loan.until },
      indirect: isEntry ? [acquired] : (acquired.child ?? []),
      stock: undefined,
    };
  });

/** One way to borrow it; or, of what is on loan, each way to its content. */
export const acquisitionsOf = (publication: Publication, writing: Writing): Acquisition[] =>
  publication.loan === null ? [toBorrow(publication, writing)] : toOpen(publication, publication.loan, writing);

/** Returns what is on loan. */
export const revokeHref = ({ loan }: Publication, { addresses }: Writing): string | undefined =>
  loan === null ? undefined : addresses.revoke(loan.id);
