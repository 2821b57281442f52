/** The media types and link relations of the wire, each with its source. Holds no behaviour. */

/** OPDS 2.0 §3, Authentication for OPDS 1.0, OPDS User Profile 1.0, Readium Web Publication Manifest, RFC 9457. */
export const mediaTypes = {
  feed: 'application/opds+json',
  publication: 'application/opds-publication+json',
  /** The type that Palace and E-kirjasto send; the specification's own is `application/opds-authentication+json`. */
  authentication: 'application/vnd.opds.authentication.v1.0+json',
  profile: 'application/opds-profile+json',
  /** Palace's own, without a slash's worth of registration. */
  palaceProfile: 'vnd.librarysimplified/user-profile+json',
  audiobook: 'application/audiobook+json',
  licence: 'application/vnd.readium.lcp.license.v1.0+json',
  streaming: 'text/html;profile="http://librarysimplified.org/terms/profiles/streaming-media"',
  /** OPDS Progression 1.0 (draft). */
  progression: 'application/opds-progression+json',
  annotation: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  problem: 'application/problem+json',
  epub: 'application/epub+zip',
  json: 'application/json',
  mp3: 'audio/mpeg',
} as const;

export const rels = {
  acquisition: 'http://opds-spec.org/acquisition',
  borrow: 'http://opds-spec.org/acquisition/borrow',
  revoke: 'http://librarysimplified.org/terms/rel/revoke',
  /** Ours, as no one else has them: PUT lengthens a loan; PUT lets a hold sleep until a day, DELETE wakes it. */
  renew: 'urn:elib:rel:renew',
  suspend: 'urn:elib:rel:suspend',
  /** Ours: GET tells what a patron hasn't been told yet and what they want to be told; PUT there keeps that, or that it was seen. */
  notices: 'urn:elib:rel:notices',
  noticeSettings: 'urn:elib:rel:notice-settings',
  noticesSeen: 'urn:elib:rel:notices-seen',
  shelf: 'http://opds-spec.org/shelf',
  /** E-kirjasto's, of its authentication document. */
  favourites: 'http://opds-spec.org/shelf/selected_books',
  /** Ours, as E-kirjasto's own app makes these addresses up: POST makes a favourite, DELETE makes it none. */
  select: 'urn:elib:rel:select',
  unselect: 'urn:elib:rel:unselect',
  /** Ours: GET reads the history of loans, PUT keeps one or none, DELETE empties it. */
  history: 'urn:elib:rel:history',
  /** Ours: GET reads all that is stored of the patron. */
  ownData: 'urn:elib:rel:own-data',
  /** Ours: DELETE ends the account. */
  endAccount: 'urn:elib:rel:end-account',
  profile: 'http://librarysimplified.org/terms/rel/user-profile',
  authentication: 'http://opds-spec.org/auth/document',
  annotations: 'http://www.w3.org/ns/oa#annotationService',
  progression: 'http://opds-spec.org/progression',
  /** POST tells how long a loan was listened to. */
  timeTracking: 'http://palaceproject.io/terms/timeTracking',
  facet: 'http://opds-spec.org/facet',
  image: 'http://opds-spec.org/image',
  thumbnail: 'http://opds-spec.org/image/thumbnail',
  /** Marks the choices of a facet that orders instead of limiting. */
  sort: 'http://palaceproject.io/terms/rel/sort',
  /** Marks the choices of a facet that parts the whole collection. */
  entryPoint: 'http://librarysimplified.org/terms/rel/entrypoint',
  /** A property: the choice that holds when none is made. */
  default: 'http://palaceproject.io/terms/properties/default',
} as const;

/** OpenAPI tag of routes that no standard defines: from these the client's types are made. */
export const agencyTag = 'agency';
