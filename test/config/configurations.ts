/** Configurations of libraries that don't exist, as webmasters write them: the least, a full one, and many with a mistake. */

export const least = {
  id: 'mallikunta',
  name: { fi: 'Mallikunnan kirjasto' },
  languages: ['fi'],
  municipalities: [{ code: '009' }],
};

export const full = {
  $schema: 'https://elib.example/library-configuration.schema.json',
  id: 'mallikunta',
  name: { fi: 'Mallikunnan kirjasto', sv: 'Mallikunta bibliotek', en: 'Mallikunta Library', 'sv-FI': 'Malli' },
  languages: ['fi', 'sv', 'en', 'se'],
  municipalities: [
    { code: '009', name: { fi: 'Mallikunta' }, from: '2021-01-01' },
    { code: '998', name: { fi: 'Naapuri', sv: 'Granne' }, from: '1976-01-01', until: '2027-01-01' },
  ],
  catalogue: './',
  origins: ['https://kirjasto.mallikunta.example', 'http://127.0.0.1:8402'],
  headingLevel: 3,
  theme: {
    accent: 'light-dark(#1d535c, oklch(0.8 0.1 200))',
    'on-accent': 'white',
    surface: 'Canvas',
    ink: 'rgb(10 20 30 / 90%)',
    'heading-font': "'Iowan Old Style', Charter, serif",
    radius: 'calc(1rem / 3)',
    space: '8px',
  },
  app: 'https://app.example/open?id={id}',
  browsing: { first: ['feed/new', 'feed/young'], hidden: ['feed/sami'] },
  contact: {
    phone: '+358 14 000 120',
    email: 'kirjasto@mallikunta.example',
    url: 'https://kirjasto.mallikunta.example/asiakaspalvelu?kieli=fi',
    address: { fi: 'Rantatie 4', sv: 'Strandvägen 4' },
  },
};

const without = (name: keyof typeof least): object =>
  Object.fromEntries(Object.entries(full).filter(([member]) => member !== name));

/** What differs → such a configuration, right all the same. */
export const right: Readonly<Record<string, unknown>> = {
  'the least': least,
  'a full one': full,
  'no websites yet': { ...full, origins: [] },
  'an empty look': { ...full, theme: {} },
  'nothing arranged': { ...full, browsing: {} },
  'an empty contact': { ...full, contact: {} },
  'a catalogue elsewhere': { ...full, catalogue: 'https://elib.example:8443/kimppa/' },
  'a catalogue by path': { ...full, catalogue: '/kimppa?x=a:b' },
  'a municipality without a name': { ...full, municipalities: [{ code: '091' }] },
};

/** What is wrong → such a configuration. */
export const wrong: Readonly<Record<string, unknown>> = {
  'an app that is no address': { ...full, app: 'javascript:alert(1)' },
  'a way that is a number': { ...full, browsing: { first: [1] } },
  'ways that are no list': { ...full, browsing: { hidden: 'feed/new' } },
  'no id': without('id'),
  'no name': without('name'),
  'no languages': without('languages'),
  'no municipalities': without('municipalities'),
  'an unknown name': { ...full, heading: 3 },
  'an unknown name in the contact': { ...full, contact: { tel: '014 000 120' } },
  'an unknown name in the look': { ...full, theme: { colour: 'red' } },
  'an unknown name in a municipality': { ...full, municipalities: [{ code: '091', till: '2027-01-01' }] },
  'an id with a capital': { ...full, id: 'Mallikunta' },
  'an empty id': { ...full, id: '' },
  'a name that is no map': { ...full, name: 'Kirjasto' },
  'a name in no language': { ...full, name: {} },
  'a name in a language that is none': { ...full, name: { suomi: 'Kirjasto' } },
  'an empty name': { ...full, name: { fi: '' } },
  'languages in one string': { ...full, languages: 'fi, sv' },
  'an empty list of languages': { ...full, languages: [] },
  'a language by its name': { ...full, languages: ['Finnish'] },
  'an empty list of municipalities': { ...full, municipalities: [] },
  'a municipality as a bare code': { ...full, municipalities: ['091'] },
  'a municipality without a code': { ...full, municipalities: [{ name: { fi: 'Helsinki' } }] },
  'a municipality’s code as a number': { ...full, municipalities: [{ code: 91 }] },
  'a municipality’s code without its zero': { ...full, municipalities: [{ code: '91' }] },
  'a Finnish date': { ...full, municipalities: [{ code: '091', from: '1.1.2027' }] },
  'a month that there isn’t': { ...full, municipalities: [{ code: '091', until: '2027-13-01' }] },
  'a catalogue that is no address': { ...full, catalogue: 'kimppa catalogue' },
  'a catalogue that runs a script': { ...full, catalogue: 'javascript:alert(1)' },
  'a catalogue without its scheme': { ...full, catalogue: '//elib.example/kimppa' },
  'an empty catalogue': { ...full, catalogue: '' },
  'an origin with a path': { ...full, origins: ['https://kirjasto.example.fi/'] },
  'an origin without its scheme': { ...full, origins: ['kirjasto.example.fi'] },
  'origins in one string': { ...full, origins: 'https://kirjasto.example.fi' },
  'headings of level 1, the page’s own': { ...full, headingLevel: 1 },
  'headings of level 6': { ...full, headingLevel: 6 },
  'a heading level in quotes': { ...full, headingLevel: '3' },
  'half a heading level': { ...full, headingLevel: 2.5 },
  'a look that asks a third party': { ...full, theme: { accent: 'url(https://spy.example)' } },
  'a look that is a number': { ...full, theme: { radius: 4 } },
  'an empty look': { ...full, theme: { ink: '' } },
  'a contact that is no map': { ...full, contact: '014 000 120' },
  'a telephone number in words': { ...full, contact: { phone: 'vaihde' } },
  'an e-mail address without @': { ...full, contact: { email: 'kirjasto.example.fi' } },
  'a contact page that runs a script': { ...full, contact: { url: 'javascript:alert(1)' } },
  'a contact page without its host': { ...full, contact: { url: '/asiakaspalvelu' } },
  'an address that is no map': { ...full, contact: { address: 'Rantatie 4' } },
  'null for a value': { ...full, catalogue: null },
};
