/** The names by which E-kirjasto's addresses limit and order a list, beside ours. Knows no feed. */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../services.ts';

interface Parameter {
  readonly ours: string;
  readonly theirs: string;
  /** Theirs by ours. */
  readonly values: Readonly<Record<string, string>>;
  /** Theirs for no limit, which they write out. */
  readonly all?: string;
}

const parameters: readonly Parameter[] = [
  { ours: 'format', theirs: 'entrypoint', values: { ebook: 'Book', audiobook: 'Audio' }, all: 'All' },
  { ours: 'availability', theirs: 'available', values: { now: 'now' }, all: 'all' },
  { ours: 'sort', theirs: 'order', values: { author: 'author', title: 'title', newest: 'added' } },
  { ours: 'language', theirs: 'language', values: { fi: 'fin', sv: 'swe', en: 'eng' } },
];

/** `address` of a list, as E-kirjasto would write it. */
export function withTheirNames(address: string): string {
  const url = new URL(address);
  for (const { ours, theirs, values, all } of parameters) {
    const value = url.searchParams.get(ours);
    const written = value === null ? all : (values[value] ?? value);
    url.searchParams.delete(ours);
    if (written !== undefined) url.searchParams.set(theirs, written);
  }
  return url.href;
}

function withOurNames(address: string): string {
  const url = new URL(address);
  for (const { ours, theirs, values, all } of parameters) {
    const written = url.searchParams.get(theirs);
    if (written === null) continue;
    const [value] = Object.entries(values).find(([, each]) => each === written) ?? [written];
    url.searchParams.delete(theirs);
    if (written !== all) url.searchParams.set(ours, value);
  }
  return url.href;
}

/** Lets every later step read the address as if it were one of ours. */
export const readTheirNames: MiddlewareHandler<Env> = async (context, next) => {
  const { raw } = context.req;
  if (raw.method === 'GET') context.req.raw = new Request(withOurNames(raw.url), raw);
  await next();
};
