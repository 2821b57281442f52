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

/** Fictional municipalities beside the demo's own, with codes that Statistics Finland gives to no municipality. */
export const neighbours = [
  { code: '994', name: { fi: 'Tunturila', sv: 'Tunturila' }, area: 'tunturikimppa' },
  { code: '995', name: { fi: 'Koivuviikki', sv: 'Björkvik' }, area: 'rantakimppa' },
  { code: '997', name: { fi: 'Kuusiharju', sv: 'Granås' }, area: 'rantakimppa' },
  { code: '996', name: { fi: 'Merikallio', sv: 'Havsberg' }, area: 'merikimppa' },
] as const;

export const areas = [
  { id: 'rantakimppa', name: { fi: 'Rantakimppa', sv: 'Strandkimppan' } },
  { id: 'merikimppa', name: { fi: 'Merikimppa', sv: 'Havskimppan' } },
  { id: 'tunturikimppa', name: { fi: 'Tunturikimppa', sv: 'Fjällkimppan' } },
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
  {
    card: '10000007',
    pin: '1234',
    name: 'Alva Sjöblom',
    language: 'sv',
    birthDate: '1988-06-21',
    municipality: '995',
    about: 'lives in Björkvik and reads in Swedish',
  },
  {
    card: '10000008',
    pin: '1234',
    name: 'Oula Kaltio',
    language: 'fi',
    birthDate: '1979-02-06',
    municipality: '994',
    about: 'lives in Tunturila and reads in Finnish',
  },
];

/** People who work for the libraries. They have cards like everybody; what they may do is kept elsewhere. */
export const demoStaff: readonly DemoPatron[] = [
  {
    card: '20000001',
    pin: '1234',
    name: 'Helmi Saarinen',
    language: 'fi',
    birthDate: '1982-04-11',
    about: 'librarian of Koivuranta',
  },
  {
    card: '20000002',
    pin: '1234',
    name: 'Stina Nordlund',
    language: 'sv',
    birthDate: '1977-10-03',
    municipality: '995',
    about: 'librarian of Björkvik',
  },
  {
    card: '20000003',
    pin: '1234',
    name: 'Kerttu Alatalo',
    language: 'fi',
    birthDate: '1969-08-25',
    municipality: '994',
    about: 'librarian of Tunturila',
  },
  {
    card: '20000004',
    pin: '1234',
    name: 'Jari Mäntylä',
    language: 'fi',
    birthDate: '1984-12-19',
    about: 'editor of the area Rantakimppa',
  },
  {
    card: '20000005',
    pin: '1234',
    name: 'Maria Lindqvist',
    language: 'sv',
    birthDate: '1990-05-07',
    about: 'editor of the whole e-library',
  },
];

/** "10000001" → "1000 0001", as it is printed on a card. */
export const asPrinted = (card: string): string => card.replace(/(\d{4})(?=\d)/g, '$1 ');
