/** Every address of the e-library, so that answers can link to each other. Clients follow the links and know none of this. */
import type { RequestContext } from './services.ts';
import { libraryOf } from './services.ts';

export interface MediaAddresses {
  readonly cover: (id: string, widthPx: number) => string;
  readonly coverSvg: (id: string) => string;
  readonly sample: (id: string) => string;
  readonly audio: (id: string, file: string) => string;
}

export interface Addresses extends MediaAddresses {
  readonly root: string;
  readonly feed: (lane: string) => string;
  readonly subject: (code: string) => string;
  readonly contributor: (id: string) => string;
  readonly series: (id: string) => string;
  /** Books that are like one. */
  readonly related: (publicationId: string) => string;
  readonly search: (query: string) => string;
  /** RFC 6570. */
  readonly searchTemplate: string;
  /** OpenSearch 1.1. */
  readonly searchTerms: string;
  readonly searchDescription: string;
  readonly suggestions: (query: string) => string;
  /** RFC 6570. */
  readonly suggestionsTemplate: string;
  /** OpenSearch 1.1. */
  readonly suggestionsTerms: string;
  readonly publication: (id: string) => string;
  readonly borrow: (id: string) => string;
  readonly shelf: string;
  readonly favourites: string;
  readonly select: (publicationId: string) => string;
  readonly unselect: (publicationId: string) => string;
  /** The title on loan, as its own entry. */
  readonly loan: (loanId: string) => string;
  readonly revoke: (loanId: string) => string;
  readonly renew: (loanId: string) => string;
  /** Puts the patron into the queue. */
  readonly hold: (publicationId: string) => string;
  readonly cancelHold: (holdId: string) => string;
  readonly suspension: (holdId: string) => string;
  readonly fulfil: (loanId: string, format: string) => string;
  readonly authenticationDocument: string;
  readonly authenticate: string;
  readonly signOut: string;
  readonly profile: string;
  readonly history: string;
  readonly ownData: string;
  readonly annotations: string;
  readonly annotation: (id: string) => string;
  /** Where the patron is in a book. */
  readonly progression: (publicationId: string) => string;
  /** How long a title is listened to. */
  readonly playTimes: (publicationId: string) => string;
  /** What the patron is told of their loans and holds. */
  readonly notices: string;
  readonly configuration: string;
  /** Shelves that the local library makes. */
  readonly highlights: string;
  readonly announcements: string;
  /** Where librarians make them. */
  readonly curation: string;
}

/** `address` with what is known of `parameters`, in their order. */
export function withParameters(address: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (given.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams(given).toString()}`;
}

type ListeningAddresses = Pick<Addresses, 'annotations' | 'annotation' | 'progression' | 'playTimes'>;

const listeningAddresses = (root: string): ListeningAddresses => ({
  annotations: `${root}annotations/`,
  annotation: (id) => `${root}annotations/${id}`,
  progression: (id) => `${root}publications/${id}/progression`,
  playTimes: (id) => `${root}playtimes/${id}`,
});

type OwnAddresses = Pick<Addresses, 'favourites' | 'select' | 'unselect' | 'profile' | 'history' | 'ownData'>;

const ownAddresses = (root: string): OwnAddresses => ({
  favourites: `${root}selected_books`,
  select: (id) => `${root}publications/${id}/select_book`,
  unselect: (id) => `${root}publications/${id}/unselect_book`,
  profile: `${root}patrons/me`,
  history: `${root}patrons/me/history`,
  ownData: `${root}patrons/me/own-data`,
});

type AgencyAddresses = Pick<Addresses, 'configuration' | 'highlights' | 'announcements' | 'curation'>;

const agencyAddresses = (root: string): AgencyAddresses => ({
  configuration: `${root}configuration`,
  highlights: `${root}highlights`,
  announcements: `${root}announcements`,
  curation: `${root}curation`,
});

/** `origin` without a slash at its end. */
export function addressesOf(origin: string, libraryId: string): Addresses {
  const root = `${origin}/${libraryId}/`;
  return {
    root,
    feed: (lane) => `${root}feed/${lane}`,
    subject: (code) => `${root}subjects/${code}`,
    contributor: (id) => `${root}contributors/${encodeURIComponent(id)}`,
    series: (id) => `${root}series/${encodeURIComponent(id)}`,
    related: (id) => `${root}publications/${id}/related`,
    search: (query) => `${root}search?query=${encodeURIComponent(query)}`,
    searchTemplate: `${root}search{?query}`,
    searchTerms: `${root}search?query={searchTerms}`,
    searchDescription: `${root}search/description`,
    suggestions: (query) => `${root}suggestions?query=${encodeURIComponent(query)}`,
    suggestionsTemplate: `${root}suggestions{?query}`,
    suggestionsTerms: `${root}suggestions?query={searchTerms}`,
    publication: (id) => `${root}publications/${id}`,
    borrow: (id) => `${root}publications/${id}/borrow`,
    shelf: `${root}loans`,
    loan: (loanId) => `${root}loans/${loanId}`,
    revoke: (loanId) => `${root}loans/${loanId}/revoke`,
    renew: (loanId) => `${root}loans/${loanId}/renew`,
    hold: (id) => `${root}publications/${id}/hold`,
    cancelHold: (holdId) => `${root}holds/${holdId}/revoke`,
    suspension: (holdId) => `${root}holds/${holdId}/suspension`,
    fulfil: (loanId, format) => `${root}loans/${loanId}/fulfil/${format}`,
    authenticationDocument: `${root}authentication_document`,
    authenticate: `${root}authenticate`,
    signOut: `${root}session`,
    ...ownAddresses(root),
    ...listeningAddresses(root),
    notices: `${root}notices`,
    ...agencyAddresses(root),
    cover: (id, widthPx) => `${origin}/covers/${id}-${String(widthPx)}.png`,
    coverSvg: (id) => `${origin}/covers/${id}.svg`,
    sample: (id) => `${origin}/samples/${id}.mp3`,
    audio: (id, file) => `${origin}/audio/${id}/${encodeURIComponent(file)}`,
  };
}

/** Where the request at hand reached the e-library. */
export const originOf = (context: RequestContext): string =>
  context.var.services.baseUrl ?? new URL(context.req.url).origin;

export const addressesFor = (context: RequestContext): Addresses =>
  addressesOf(originOf(context), libraryOf(context).id);
