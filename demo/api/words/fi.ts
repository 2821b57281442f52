/** What the e-library says in Finnish. */
import type { FindingWords, Words } from './words.ts';

const problems: Words['problems'] = {
  'invalid-input': { title: 'Pyyntöä ei voi lukea', detail: () => 'Pyynnöstä puuttuu jotain tai siinä on virhe.' },
  'invalid-email': {
    title: 'Tämä ei ole sähköpostiosoite',
    detail: () => 'Kirjoita se muodossa nimi@esimerkki.fi, tai jätä kenttä tyhjäksi.',
  },
  'invalid-annotation-motivation': {
    title: 'Tällaisia merkintöjä ei tallenneta',
    detail: () => 'Vain kirjanmerkit ja viimeisin kohta kirjassa tallennetaan.',
  },
  'invalid-annotation-target': {
    title: 'Kirja ei ole hyllyssäsi',
    detail: () => 'Kohdan voi tallentaa vain kirjaan, joka on sinulla lainassa.',
  },
  'credentials-invalid': {
    title: 'Kortin numero tai PIN-koodi on väärin',
    detail: () => 'Tarkista molemmat ja yritä uudelleen. Uuden PIN-koodin saat kirjastostasi.',
  },
  'patron-auth-access-token-invalid': {
    title: 'Et ole kirjautunut',
    detail: () => 'Kirjaudu sisään ja yritä uudelleen.',
  },
  'patron-auth-access-token-expired': {
    title: 'Istunto on päättynyt',
    detail: () => 'Kirjaudu uudelleen. Lainasi ovat tallessa.',
  },
  'recent-sign-in-required': {
    title: 'Kirjaudu ensin uudelleen',
    detail: () => 'Ennen kuin käyttö lopetetaan, varmistetaan, että asialla olet sinä. Kirjaudu ja yritä uudelleen.',
  },
  'loan-limit-reached': {
    title: 'Sinulla on jo enimmäismäärä lainoja',
    detail: ({ limit }) => `Lainoja voi olla kerrallaan ${String(limit)}. Palauta jokin, niin voit lainata uuden.`,
  },
  'hold-limit-reached': {
    title: 'Sinulla on jo enimmäismäärä varauksia',
    detail: ({ limit }) => `Varauksia voi olla kerrallaan ${String(limit)}. Peru jokin, niin voit varata uuden.`,
  },
  'bookmark-limit-reached': {
    title: 'Sinulla on jo enimmäismäärä kirjanmerkkejä',
    detail: ({ limit }) =>
      `Yhdessä kirjassa voi olla ${String(limit)} kirjanmerkkiä. Poista jokin, niin voit lisätä uuden.`,
  },
  'not-staff': {
    title: 'Tämä on kirjaston henkilökunnalle',
    detail: () => 'Kortillasi ei voi muokata tämän kirjaston sisältöjä. Kysy kirjastosi e-kirjastovastaavalta.',
  },
  'not-yours-to-edit': {
    title: 'Tämä kuuluu toiselle',
    detail: () => 'Voit katsella sitä, mutta vain sen oma kirjasto, kimppa tai valtakunnan toimitus voi muuttaa sitä.',
  },
  'edited-meanwhile': {
    title: 'Joku muu on muuttanut tätä sillä välin',
    detail: () => 'Hänen muutoksensa on tallessa. Katso molempia ja valitse.',
  },
  'unknown-shelf': {
    title: 'Nostoa ei tunneta täällä',
    detail: () =>
      'Järjestyksessä on nosto, joka ei kuulu tämän kirjaston sivuille. Avaa nostot uudelleen ja järjestä ne vielä kerran.',
  },
  'edit-unconditional': {
    title: 'Ei tiedetä, mitä versiota muutetaan',
    detail: () => 'Avaa se uudelleen ja tee muutos vielä kerran.',
  },
  'no-available-license': {
    title: 'Kaikki kappaleet ovat lainassa',
    detail: () => 'Joku muu ehti juuri lainata viimeisen kappaleen. Sinulle ei tehty varausta.',
  },
  'signature-invalid': {
    title: 'Osoite ei kelpaa',
    detail: () => 'Laina on päättynyt tai osoite on puutteellinen. Avaa kirja hyllystäsi.',
  },
  'signature-expired': { title: 'Osoite on vanhentunut', detail: () => 'Avaa kirja uudelleen hyllystäsi.' },
  'library-not-found': { title: 'Kirjastoa ei löydy', detail: () => 'Tarkista e-kirjaston osoite.' },
  'no-active-loan': { title: 'Lainaa ei ole', detail: () => 'Se on palautettu tai laina-aika on päättynyt.' },
  'no-active-hold': {
    title: 'Varausta ei ole',
    detail: () => 'Se on peruttu, lainattu tai sen noutoaika on päättynyt.',
  },
  'no-licenses': {
    title: 'Ei lainattavissa kotikunnassasi',
    detail: () => 'Omalla kirjastollasi ei ole lisenssiä tähän teokseen.',
  },
  'progression-invalid-payload': { title: 'Kohtaa ei voi lukea', detail: () => 'Siitä puuttuu aika, laite tai kohta.' },
  'progression-date': {
    title: 'Uudempi kohta on jo tallessa',
    detail: () => 'Toinen laite on tallentanut myöhemmän kohdan.',
  },
  'no-annotation': {
    title: 'Merkintää ei ole',
    detail: () => 'Tässä osoitteessa ei ole kirjanmerkkiä eikä tallennettua kohtaa.',
  },
  'not-found': { title: 'Ei löydy', detail: () => 'Tässä osoitteessa ei ole mitään.' },
  'cannot-renew-loan': {
    title: 'Lainaa ei voi uusia',
    detail: ({ renewals }) =>
      `Joku muu odottaa teosta, sen lisenssi päättyy tai laina on jo uusittu ${String(renewals)} kertaa. Eräpäivä pysyy ennallaan.`,
  },
  'cannot-fulfill-loan': {
    title: 'Kirjaa ei saa tässä muodossa',
    detail: () => 'Valitse toinen tapa lukea tai kuunnella.',
  },
  'range-not-satisfiable': {
    title: 'Tällaista osaa ei ole',
    detail: ({ size }) => `Tiedoston koko on ${String(size)} tavua.`,
  },
  'idempotency-key-reused': {
    title: 'Avain kuuluu toiseen pyyntöön',
    detail: () => 'Yksi toistoavain käy vain yhteen pyyntöön.',
  },
  'too-many-attempts': {
    title: 'Liian monta yritystä',
    detail: ({ minutes }) =>
      `Yritä uudelleen ${String(minutes)} minuutin kuluttua tai pyydä kirjastostasi uusi PIN-koodi.`,
  },
  'not-age-appropriate': {
    title: 'Teoksella on ikäraja',
    detail: ({ minimumAge }) => `Lainaajan on oltava vähintään ${String(minimumAge)} vuotta täyttänyt.`,
  },
  'internal-server-error': {
    title: 'E-kirjastossa on häiriö',
    detail: () => 'Vika ei ole sinussa. Yritä hetken kuluttua uudelleen.',
  },
  'media-not-ready': { title: 'Äänite ei ole vielä valmis', detail: () => 'Yritä hetken kuluttua uudelleen.' },
};

const waysOfReading: Words['waysOfReading'] = {
  textual: 'Sen voi lukea ruudunlukijalla tai pistenäytöllä.',
  auditory: 'Sen voi kuunnella kokonaan.',
  displayTransformability: 'Tekstin kokoa ja ulkoasua voi muuttaa.',
};

const finding: FindingWords = {
  all: 'Kaikki',
  sort: 'Järjestys',
  facets: {
    availability: 'Saatavuus',
    format: 'Muoto',
    language: 'Kieli',
    audience: 'Kenelle',
    genre: 'Aihe',
    author: 'Tekijä',
    year: 'Ilmestynyt',
    accessibility: 'Saavutettavuus',
  },
  values: {
    format: { ebook: 'E-kirjat', audiobook: 'Äänikirjat' },
    availability: { now: 'Lainattavissa nyt' },
    audience: { adult: 'Aikuisille', 'young-adult': 'Nuorille', children: 'Lapsille' },
    accessibility: { true: 'Toimii ruudunlukijalla' },
  },
  decade: (decade) => `${String(decade)}-luku`,
  sorts: {
    relevance: 'Osuvuus',
    title: 'Nimeke',
    author: 'Tekijä',
    newest: 'Uusimmat ensin',
    year: 'Ilmestymisvuosi',
    series: 'Sarjan järjestys',
  },
  suggestionGroups: { title: 'Nimekkeet', person: 'Henkilöt', series: 'Sarjat', subject: 'Aiheet' },
  suggestions: (query) => `Ehdotuksia: ${query}`,
  related: (book) => `Samankaltaisia: ${book}`,
};

export const finnish: Words = {
  lanes: {
    all: 'Kaikki kirjat',
    new: 'Uutuudet',
    audiobooks: 'Äänikirjat',
    ebooks: 'E-kirjat',
    young: 'Lapsille ja nuorille',
    finnish: 'Suomeksi',
    swedish: 'Ruotsiksi',
    english: 'Englanniksi',
    sami: 'Saameksi',
  },
  shelf: 'Oma hylly',
  favourites: 'Suosikit',
  help: 'Ohjeet',
  search: 'Haku',
  searchResults: (query) => `Hakutulokset: ${query}`,
  finding,
  waysOfReading,
  cardNumber: 'Kirjastokortin numero',
  pin: 'PIN-koodi',
  signInDescription: 'Kirjaudu kirjastokortin numerolla ja PIN-koodilla.',
  webReader: {
    title: (book) => `Luetaan: ${book}`,
    body: (until) => `Selainlukija on tulossa. Lainasi on voimassa ${until} asti.`,
  },
  passphraseHint: 'Kirjastosi sivusto näyttää sen lainan kohdalla',
  problems,
};
