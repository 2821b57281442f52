/**
 * All tables of the e-library as kysely sees them; the migrations make them. Dates are `yyyy-mm-dd` strings, instants are
 * `Date`s on both PostgreSQL and PGlite (see `open.ts`).
 */
import type {
  Contributors,
  PublicationContributors,
  PublicationSubjects,
  Publications,
  Series,
  Subjects,
  Vocabulary,
} from './catalogue-tables.ts';
import type { CuratedItems, CuratedVersions, ShelfArrangements, StaffRoles } from './curation-tables.ts';
import type {
  Areas,
  Events,
  Favourites,
  Holds,
  Libraries,
  LibraryMunicipalities,
  Licences,
  Loans,
  Municipalities,
  Patrons,
} from './lending-tables.ts';
import type { PlayTimeEntries, PlayTimes } from './listening-tables.ts';
import type { Endings, NoticeKinds, NoticeMails, Notices, NoticeSettings } from './notice-tables.ts';
import type { AccessTokens, Annotations, IdempotencyKeys, Secrets, SignInAttempts } from './session-tables.ts';

export interface Schema {
  areas: Areas;
  municipalities: Municipalities;
  libraries: Libraries;
  library_municipalities: LibraryMunicipalities;
  publications: Publications;
  contributors: Contributors;
  publication_contributors: PublicationContributors;
  subjects: Subjects;
  publication_subjects: PublicationSubjects;
  series: Series;
  vocabulary: Vocabulary;
  licences: Licences;
  patrons: Patrons;
  loans: Loans;
  holds: Holds;
  favourites: Favourites;
  access_tokens: AccessTokens;
  sign_in_attempts: SignInAttempts;
  annotations: Annotations;
  events: Events;
  notice_settings: NoticeSettings;
  notice_kinds: NoticeKinds;
  notices: Notices;
  notice_mails: NoticeMails;
  endings: Endings;
  idempotency_keys: IdempotencyKeys;
  play_time_entries: PlayTimeEntries;
  play_times: PlayTimes;
  secrets: Secrets;
  staff_roles: StaffRoles;
  curated_items: CuratedItems;
  curated_versions: CuratedVersions;
  shelf_arrangements: ShelfArrangements;
}
