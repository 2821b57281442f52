/**
 * How the e-library speaks: `reference`, strictly by the formats' own schemas; `ekirjasto`, with the habits of the national
 * service, which `ekirjasto/` reproduces so that clients are tried against them. Holds no behaviour.
 */
export const dialects = ['reference', 'ekirjasto'] as const;
export type Dialect = (typeof dialects)[number];
