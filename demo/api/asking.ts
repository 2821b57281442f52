/** Reads from a request what the model and the serialisers need: who looks, in what language, by which key. */
import { createHash } from 'node:crypto';
import { addressesFor } from './addresses.ts';
import type { Viewer } from './availability.ts';
import type { Database } from './database/open.ts';
import { entitlementOfLibrary, entitlementOfMunicipality } from './entitlement.ts';
import { helsinkiDay } from './helsinki-day.ts';
import type { KeyedRequest } from './idempotency.ts';
import { inLanguage } from './language.ts';
import { passphraseOf } from './passphrase.ts';
import { signAddress } from './signed-address.ts';
import { libraryOf, signedIn } from './services.ts';
import type { RequestContext } from './services.ts';
import type { Writing } from './writing.ts';

/** An e-book's way to content may stand on a page that was opened in the morning. */
const loanAddressHours = 12;

/** Any visitor of the library, whoever asks. */
export async function visitorOf(context: RequestContext): Promise<Viewer> {
  const { db, clock } = context.var.services;
  const now = clock.now();
  return {
    entitlement: await entitlementOfLibrary(db, libraryOf(context).id, helsinkiDay(now)),
    patronId: undefined,
    now,
  };
}

/** Who looks: the signed-in patron by their home municipality, else a visitor of the library. */
export async function viewerOf(context: RequestContext, db: Database = context.var.services.db): Promise<Viewer> {
  const now = context.var.services.clock.now();
  const { patron } = context.var;
  const day = helsinkiDay(now);
  const entitlement =
    patron === undefined
      ? await entitlementOfLibrary(db, libraryOf(context).id, day)
      : await entitlementOfMunicipality(db, patron.municipalityCode, day);
  return { entitlement, patronId: patron?.id, now };
}

export function writingFor(context: RequestContext): Writing {
  const { secret, clock, dialect } = context.var.services;
  const { language, patron } = context.var;
  const { name, contact } = libraryOf(context);
  return {
    addresses: addressesFor(context),
    language,
    libraryName: inLanguage(name, language),
    helpHref: contact.url,
    lending: dialect === 'ekirjasto' ? 'plain' : 'full',
    readerBehind: dialect === 'ekirjasto' ? 'entry' : 'address',
    passphrase: patron && passphraseOf(secret, patron.id),
    sign: (address, loanId, hours = loanAddressHours) => signAddress(secret, address, loanId, clock.now(), hours),
    now: clock.now(),
  };
}

/** What makes this write the same as an earlier one. */
export async function keyOf(context: RequestContext): Promise<KeyedRequest> {
  const body = await context.req.text();
  return {
    patronId: signedIn(context).id,
    key: context.req.header('Idempotency-Key'),
    fingerprint: createHash('sha256').update(`${context.req.method} ${context.req.path}\n${body}`).digest('hex'),
    now: context.var.services.clock.now(),
  };
}
