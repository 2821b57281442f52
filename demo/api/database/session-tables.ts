/** The tables of sessions, positions and bookmarks, answers kept and secrets, as kysely sees them. */
import type { ColumnType, Generated } from 'kysely';

export interface AccessTokens {
  /** SHA-256 of the token, hexadecimal: a copy of the database opens no session. */
  hash: string;
  patron_id: string;
  created_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
}

export interface SignInAttempts {
  id: Generated<number>;
  card: string;
  address: string;
  at: Date;
  succeeded: boolean;
}

export interface Annotations {
  id: string;
  patron_id: string;
  publication_id: string;
  motivation: string;
  /** When the patron was there, by the client's clock, never later than the server's. */
  time: Date;
  body: ColumnType<Record<string, unknown>, string, string>;
  target: ColumnType<Record<string, unknown>, string, string>;
  /** As `target` names it. */
  place: ColumnType<string | null, never, never>;
}

export interface IdempotencyKeys {
  patron_id: string;
  key: string;
  /** Method, path and body of the request that the key was first used for. */
  fingerprint: string;
  status: number | null;
  answer: string | null;
  created_at: Date;
}

export interface Secrets {
  name: string;
  value: string;
}
