/** Three libraries for the tests: the demo's own town, a neighbour in its area, and one in another area. */
import { libraryFileSchema } from '../../../demo/api/library.ts';

export const koivuranta = libraryFileSchema.parse({
  id: 'koivuranta',
  name: { fi: 'Koivurannan kirjasto', sv: 'Björkstrands bibliotek', en: 'Koivuranta Library' },
  area: 'rantakimppa',
  languages: ['fi', 'sv', 'en'],
  municipalities: [{ code: '998', name: { fi: 'Koivuranta', sv: 'Björkstrand' }, from: '1976-01-01' }],
  origins: ['https://koivuranta.example'],
  contact: { phone: '014 000 120', url: 'https://koivuranta.example/ohjeet' },
});

export const kuusiharju = libraryFileSchema.parse({
  id: 'kuusiharju',
  name: { fi: 'Kuusiharjun kirjasto', sv: 'Granås bibliotek' },
  area: 'rantakimppa',
  languages: ['fi', 'sv'],
  municipalities: [{ code: '997', name: { fi: 'Kuusiharju', sv: 'Granås' }, from: '1976-01-01' }],
  origins: ['https://kuusiharju.example'],
});

export const merikallio = libraryFileSchema.parse({
  id: 'merikallio',
  name: { sv: 'Havsbergs bibliotek', fi: 'Merikallion kirjasto' },
  area: 'merikimppa',
  languages: ['sv', 'fi'],
  municipalities: [{ code: '996', name: { fi: 'Merikallio', sv: 'Havsberg' }, from: '1976-01-01' }],
  origins: ['https://merikallio.example'],
});

export const testLibraries = [koivuranta, kuusiharju, merikallio] as const;
