/** What the e-library says in the Swedish of Finland. */
import type { FindingWords, Words } from './words.ts';

const problems: Words['problems'] = {
  'invalid-input': { title: 'Begäran kan inte läsas', detail: () => 'Något saknas eller är fel i begäran.' },
  'invalid-email': {
    title: 'Det här är ingen e-postadress',
    detail: () => 'Skriv den i formen namn@exempel.fi, eller lämna fältet tomt.',
  },
  'invalid-annotation-motivation': {
    title: 'Sådana anteckningar sparas inte',
    detail: () => 'Bara bokmärken och den plats där du slutade sparas.',
  },
  'invalid-annotation-target': {
    title: 'Boken finns inte på din hylla',
    detail: () => 'En plats kan sparas bara i en bok som du har lånat.',
  },
  'credentials-invalid': {
    title: 'Kortnumret eller PIN-koden är fel',
    detail: () => 'Kontrollera båda och försök igen. En ny PIN-kod får du på ditt bibliotek.',
  },
  'patron-auth-access-token-invalid': { title: 'Du är inte inloggad', detail: () => 'Logga in och försök igen.' },
  'patron-auth-access-token-expired': {
    title: 'Sessionen har avslutats',
    detail: () => 'Logga in på nytt. Dina lån finns kvar.',
  },
  'recent-sign-in-required': {
    title: 'Logga först in på nytt',
    detail: () => 'Innan du slutar använda e-biblioteket kontrolleras att det är du. Logga in och försök igen.',
  },
  'loan-limit-reached': {
    title: 'Du har redan högsta antalet lån',
    detail: ({ limit }) => `Du kan ha ${String(limit)} lån åt gången. Återlämna ett så kan du låna ett nytt.`,
  },
  'hold-limit-reached': {
    title: 'Du har redan högsta antalet reserveringar',
    detail: ({ limit }) => `Du kan ha ${String(limit)} reserveringar åt gången. Ta bort en så kan du reservera en ny.`,
  },
  'bookmark-limit-reached': {
    title: 'Du har redan högsta antalet bokmärken',
    detail: ({ limit }) => `Du kan ha ${String(limit)} bokmärken i en bok. Ta bort ett så kan du lägga till ett nytt.`,
  },
  'not-staff': {
    title: 'Det här är för bibliotekets personal',
    detail: () =>
      'Ditt kort ger inte rätt att redigera för det här biblioteket. Fråga den som ansvarar för e-biblioteket hos er.',
  },
  'not-yours-to-edit': {
    title: 'Det här hör till någon annan',
    detail: () => 'Du kan se det, men bara det egna biblioteket, kimppan eller rikets redaktion kan ändra det.',
  },
  'edited-meanwhile': {
    title: 'Någon annan har ändrat det här under tiden',
    detail: () => 'Deras ändring finns kvar. Se på båda och välj.',
  },
  'unknown-shelf': {
    title: 'Tipshyllan är inte känd här',
    detail: () =>
      'I ordningen finns en tipshylla som inte hör till det här bibliotekets sidor. Öppna hyllorna på nytt och ordna dem en gång till.',
  },
  'edit-unconditional': {
    title: 'Det framgår inte vilken version som ändras',
    detail: () => 'Öppna det igen och gör ändringen en gång till.',
  },
  'no-available-license': {
    title: 'Alla exemplar är utlånade',
    detail: () => 'Någon annan hann nyss låna det sista exemplaret. Ingen reservering gjordes åt dig.',
  },
  'signature-invalid': {
    title: 'Adressen gäller inte',
    detail: () => 'Lånet har avslutats eller adressen är ofullständig. Öppna boken från din hylla.',
  },
  'signature-expired': { title: 'Adressen är för gammal', detail: () => 'Öppna boken på nytt från din hylla.' },
  'library-not-found': { title: 'Biblioteket finns inte', detail: () => 'Kontrollera e-bibliotekets adress.' },
  'no-active-loan': { title: 'Du har inte detta lån', detail: () => 'Det är återlämnat eller lånetiden har gått ut.' },
  'no-active-hold': {
    title: 'Reserveringen finns inte',
    detail: () => 'Den har tagits bort, lånats eller gått ut.',
  },
  'no-licenses': {
    title: 'Lånas inte ut i din hemkommun',
    detail: () => 'Ditt eget bibliotek har ingen licens för verket.',
  },
  'progression-invalid-payload': {
    title: 'Platsen kan inte läsas',
    detail: () => 'Tiden, enheten eller platsen saknas.',
  },
  'progression-date': {
    title: 'En senare plats är redan sparad',
    detail: () => 'En annan enhet har sparat en senare plats.',
  },
  'no-annotation': {
    title: 'Ingenting är sparat',
    detail: () => 'På den här adressen finns varken bokmärke eller sparad plats.',
  },
  'not-found': { title: 'Hittades inte', detail: () => 'Det finns ingenting på den här adressen.' },
  'cannot-renew-loan': {
    title: 'Lånet kan inte förnyas',
    detail: ({ renewals }) =>
      `Någon annan väntar på titeln, licensen tar slut eller lånet har redan förnyats ${String(renewals)} gånger. Förfallodagen står kvar.`,
  },
  'cannot-fulfill-loan': {
    title: 'Boken finns inte i den här formen',
    detail: () => 'Välj ett annat sätt att läsa eller lyssna.',
  },
  'range-not-satisfiable': {
    title: 'Den delen finns inte',
    detail: ({ size }) => `Filen är ${String(size)} byte lång.`,
  },
  'idempotency-key-reused': {
    title: 'Nyckeln hör till en annan begäran',
    detail: () => 'En upprepningsnyckel gäller bara en begäran.',
  },
  'too-many-attempts': {
    title: 'För många försök',
    detail: ({ minutes }) => `Försök igen om ${String(minutes)} minuter eller be om en ny PIN-kod på ditt bibliotek.`,
  },
  'not-age-appropriate': {
    title: 'Verket har en åldersgräns',
    detail: ({ minimumAge }) => `Du måste ha fyllt ${String(minimumAge)} år för att låna det.`,
  },
  'internal-server-error': {
    title: 'Det är fel på e-biblioteket',
    detail: () => 'Felet är inte ditt. Försök igen om en stund.',
  },
  'media-not-ready': { title: 'Inspelningen är inte klar ännu', detail: () => 'Försök igen om en stund.' },
};

const waysOfReading: Words['waysOfReading'] = {
  textual: 'Den kan läsas med skärmläsare eller punktskriftsskärm.',
  auditory: 'Hela boken kan lyssnas på.',
  displayTransformability: 'Textens storlek och utseende kan ändras.',
};

const finding: FindingWords = {
  all: 'Alla',
  sort: 'Ordning',
  facets: {
    availability: 'Utlåning',
    format: 'Format',
    language: 'Språk',
    audience: 'För vem',
    genre: 'Ämne',
    author: 'Författare',
    year: 'Utgiven',
    accessibility: 'Tillgänglighet',
  },
  values: {
    format: { ebook: 'E-böcker', audiobook: 'Ljudböcker' },
    availability: { now: 'Kan lånas nu' },
    audience: { adult: 'Vuxna', 'young-adult': 'Unga', children: 'Barn' },
    accessibility: { true: 'Fungerar med skärmläsare' },
  },
  decade: (decade) => `${String(decade)}-talet`,
  sorts: {
    relevance: 'Relevans',
    title: 'Titel',
    author: 'Författare',
    newest: 'Nyast först',
    year: 'Utgivningsår',
    series: 'Seriens ordning',
  },
  suggestionGroups: { title: 'Titlar', person: 'Personer', series: 'Serier', subject: 'Ämnen' },
  suggestions: (query) => `Förslag: ${query}`,
  related: (book) => `Liknande: ${book}`,
};

export const swedish: Words = {
  lanes: {
    all: 'Alla böcker',
    new: 'Nyheter',
    audiobooks: 'Ljudböcker',
    ebooks: 'E-böcker',
    young: 'För barn och unga',
    finnish: 'På finska',
    swedish: 'På svenska',
    english: 'På engelska',
    sami: 'På samiska',
  },
  shelf: 'Min hylla',
  favourites: 'Favoriter',
  help: 'Hjälp',
  search: 'Sök',
  searchResults: (query) => `Sökresultat: ${query}`,
  finding,
  waysOfReading,
  cardNumber: 'Bibliotekskortets nummer',
  pin: 'PIN-kod',
  signInDescription: 'Logga in med bibliotekskortets nummer och PIN-kod.',
  webReader: {
    title: (book) => `Läser: ${book}`,
    body: (until) => `Läsningen i webbläsaren kommer snart. Ditt lån gäller till ${until}.`,
  },
  passphraseHint: 'Ditt biblioteks webbplats visar den vid lånet',
  problems,
};
