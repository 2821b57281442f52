/**
 * Who may use a route, declared where the route is: a route without a rule can't be made, and each rule is enforced here.
 * Knows nothing of what the routes do.
 */
import { createRoute } from '@hono/zod-openapi';
import type { RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { sendAuthenticationRequired } from './answers.ts';
import { originOf } from './addresses.ts';
import { staffOf } from './curation/staff.ts';
import { Problem } from './problem.ts';
import { loanOfSignedAddress } from './signed-address.ts';
import { patronOf } from './sign-in.ts';
import { libraryOf, signedIn } from './services.ts';
import type { Env, RequestContext } from './services.ts';

/** The access rules: what each lets in. */
export const accessRules = {
  public: 'Anybody; a token is neither needed nor read.',
  reader: 'Anybody; a patron who sends a token is shown their own loans.',
  patron: 'A patron who is signed in.',
  staff: 'Somebody who is signed in and works for the library, its area or the nation.',
  'loan-address': 'Whoever has the signed address of a running loan.',
  'patron-at-loan-address':
    'A patron who is signed in and has the signed address of a loan, which may have ended since.',
  'patron-or-loan-address': 'A patron who is signed in, or whoever has the signed address of their running loan.',
} as const;

export type Access = keyof typeof accessRules;

export const bearerToken = (context: RequestContext): string | undefined =>
  /^Bearer +(\S+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];

/** @throws Problem for a token that isn't good; does nothing without one. */
async function readToken(context: RequestContext): Promise<boolean> {
  const token = bearerToken(context);
  if (token === undefined) return false;
  const { db, clock } = context.var.services;
  context.set('patron', await patronOf(db, token, clock.now()));
  return true;
}

/** The address as it was signed: under the origin of the API, whatever stands between. */
function signedLoan(context: RequestContext): string {
  const { pathname, search } = new URL(context.req.url);
  const { secret, clock } = context.var.services;
  return loanOfSignedAddress(secret, originOf(context) + pathname + search, clock.now());
}

const gates: Readonly<Record<Access, MiddlewareHandler<Env>>> = {
  public: (_context, next) => next(),
  reader: async (context, next) => {
    await readToken(context);
    await next();
  },
  patron: async (context, next) => {
    if (!(await readToken(context))) return sendAuthenticationRequired(context);
    return next();
  },
  staff: async (context, next) => {
    if (!(await readToken(context))) return sendAuthenticationRequired(context);
    const staff = await staffOf(context.var.services.db, signedIn(context), libraryOf(context));
    if (staff === undefined) throw new Problem('not-staff');
    context.set('staff', staff);
    return next();
  },
  'loan-address': async (context, next) => {
    context.set('signedLoanId', signedLoan(context));
    await next();
  },
  'patron-at-loan-address': async (context, next) => {
    if (!(await readToken(context))) return sendAuthenticationRequired(context);
    context.set('signedLoanId', signedLoan(context));
    return next();
  },
  'patron-or-loan-address': async (context, next) => {
    if (context.req.query('signature') !== undefined) context.set('signedLoanId', signedLoan(context));
    else if (!(await readToken(context))) return sendAuthenticationRequired(context);
    return next();
  },
};

/** The loan that the request's signed address was made for; the access rule of the route has judged it. */
export function signedLoanId(context: RequestContext): string {
  const id = context.var.signedLoanId;
  if (id === undefined) throw new Problem('signature-invalid');
  return id;
}

/** What each rule asks for, as OpenAPI says it; the schemes are in `openapi.ts`. */
const security: Readonly<Record<Access, Record<string, string[]>[]>> = {
  public: [],
  reader: [{}, { bearer: [] }],
  patron: [{ bearer: [] }],
  staff: [{ bearer: [] }],
  'loan-address': [{ loanAddress: [] }],
  'patron-at-loan-address': [{ bearer: [], loanAddress: [] }],
  'patron-or-loan-address': [{ bearer: [] }, { loanAddress: [] }],
};

/** A route with its access rule; the rule is part of the OpenAPI document as `x-access`. */
export const declareRoute = <const R extends Omit<RouteConfig, 'middleware'>>(access: Access, route: R) =>
  createRoute({ ...route, 'x-access': access, security: security[access], middleware: gates[access] });
