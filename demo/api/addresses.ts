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
  readonly revoke: (loanId: string) => string;
  readonly fulfil: (loanId: string, format: string) => string;
  readonly authenticationDocument: string;
  readonly authenticate: string;
  readonly signOut: string;
  readonly profile: string;
  readonly annotations: string;
  readonly annotation: (id: string) => string;
  readonly configuration: string;
}

/** `address` with what is known of `parameters`, in their order. */
export function withParameters(address: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (given.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams(given).toString()}`;
}

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
    revoke: (loanId) => `${root}loans/${loanId}/revoke`,
    fulfil: (loanId, format) => `${root}loans/${loanId}/fulfil/${format}`,
    authenticationDocument: `${root}authentication_document`,
    authenticate: `${root}authenticate`,
    signOut: `${root}session`,
    profile: `${root}patrons/me`,
    annotations: `${root}annotations/`,
    annotation: (id) => `${root}annotations/${id}`,
    configuration: `${root}configuration`,
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
