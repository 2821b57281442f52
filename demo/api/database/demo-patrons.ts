/** The patrons of the demo, with cards and PINs that anybody may try. Knows nothing of their loans. */

export interface DemoPatron {
  readonly card: string;
  readonly pin: string;
  readonly name: string;
  readonly language: 'fi' | 'sv' | 'en';
  /** `yyyy-mm-dd`. */
  readonly birthDate: string;
  /** Undefined: the municipality of the demo's own library. */
  readonly municipality?: string;
  /** Loans that the patron has from the start. */
  readonly loans?: number;
  /** What the demo is told with: what is special about this patron. */
  readonly about: string;
}

/** Fictional neighbours, with codes that Statistics Finland gives to no municipality. */
export const neighbours = [
  { code: '997', name: { fi: 'Kuusiharju', sv: 'Granås' }, area: 'rantakimppa' },
  { code: '996', name: { fi: 'Merikallio', sv: 'Havsberg' }, area: 'merikimppa' },
] as const;

export const areas = [
  { id: 'rantakimppa', name: { fi: 'Rantakimppa', sv: 'Strandkimppan' } },
  { id: 'merikimppa', name: { fi: 'Merikimppa', sv: 'Havskimppan' } },
] as const;

export const demoPatrons: readonly DemoPatron[] = [
  {
    card: '10000001',
    pin: '1234',
    name: 'Aino Rantanen',
    language: 'fi',
    birthDate: '1986-03-14',
    about: 'reads in Finnish',
  },
  {
    card: '10000002',
    pin: '1234',
    name: 'Elin Strand',
    language: 'sv',
    birthDate: '1974-09-02',
    about: 'reads in Swedish',
  },
  { card: '10000003', pin: '1234', name: 'Eino Koski', language: 'fi', birthDate: '2017-05-20', about: 'a child' },
  {
    card: '10000004',
    pin: '1234',
    name: 'Tuula Lahti',
    language: 'fi',
    birthDate: '1959-11-30',
    loans: 5,
    about: 'has five loans, as many as one may',
  },
  {
    card: '10000005',
    pin: '1234',
    name: 'Mikael Holm',
    language: 'sv',
    birthDate: '1991-01-08',
    municipality: '996',
    about: 'lives in another municipality, Merikallio',
  },
  {
    card: '10000006',
    pin: '1234',
    name: 'Grace Okafor',
    language: 'en',
    birthDate: '1995-07-17',
    about: 'reads in English',
  },
];

/** "10000001" → "1000 0001", as it is printed on a card. */
export const asPrinted = (card: string): string => card.replace(/(\d{4})(?=\d)/g, '$1 ');
