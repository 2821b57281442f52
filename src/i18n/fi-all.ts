/** All words in Finnish: those of the first view and those of what opens later. */

import { counted } from './counted.ts';
import terms from './errors/fi.ts';
import highlights from './highlights/fi.ts';
import type { AllTerms } from './terms.ts';

const minutes = (count: number): string => (count === 1 ? 'minuutin' : `${count} minuutin`);

/** What is known of a queue; nothing of what isn't. */
const queueBefore = (count: number | undefined): string[] =>
  count === undefined ? [] : [count === 0 ? 'jonossa ei ole muita' : `${count} ennen sinua jonossa`];
const place = (position: number | undefined): string[] => (position ? [`jonossa sijalla ${position}`] : []);
const estimate = (weeks: number): string => (weeks <= 1 ? 'arviolta viikko' : `arviolta ${weeks} viikkoa`);
const estimated = (weeks: number | undefined): string[] => (weeks ? [estimate(weeks)] : []);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const allTerms: AllTerms = {
  ...terms,

  browseCollection: 'Selaa kokoelmaa',
  suggestions: 'Ehdotukset',
  suggestionsCount: (count) => (count === 1 ? '1 ehdotus' : `${count} ehdotusta`),
  limits: 'Rajaa',
  limitsChosen: (count) => (count === 1 ? 'Rajaa (1 valittu)' : `Rajaa (${count} valittu)`),
  chosenLimits: 'Valitut rajaukset',
  removeLimit: (limit) => `Poista rajaus: ${limit}`,
  viewAs: 'Näkymä',
  views: { list: 'Luettelo', covers: 'Kannet' },
  didYouMean: 'Tarkoititko',
  nothingHere: 'Tässä ei ole juuri nyt mitään.',
  tryWithoutLimits: 'Rajaukset voivat piilottaa sen, mitä etsit.',
  askLibrary: 'Kysy kirjastosta',
  askLibraryHelp: 'Etkö löydä? Kirjastosi auttaa.',

  accessibility: 'Saavutettavuus',
  accessibilityFeatures: {
    displayTransformability: 'Tekstin kokoa ja asettelua voi muuttaa.',
    alternativeText: 'Kuvilla on tekstivastineet.',
    longDescription: 'Kuvilla on pitkät kuvaukset.',
    readingOrder: 'Lukujärjestys on merkitty.',
    structuralNavigation: 'Otsikoiden avulla voi liikkua.',
    tableOfContents: 'Sisällysluettelo on mukana.',
    index: 'Hakemisto on mukana.',
    synchronizedAudioText: 'Ääni ja teksti kulkevat yhdessä.',
    transcript: 'Äänestä on tekstivastine.',
    MathML: 'Kaavat voi lukea ruudunlukijalla.',
  },
  accessibilityHazards: {
    flashing: 'Sisältää välähdyksiä.',
    sound: 'Sisältää yllättäviä ääniä.',
    motionSimulation: 'Sisältää liikettä, joka voi huimata.',
  },
  readableByScreenReader: 'Toimii ruudunlukijalla.',
  meetsStandard: (standard) => `Täyttää standardin ${standard}.`,
  moreBy: (name) => `Lisää tekijältä ${name}`,
  moreInSeries: (name) => `Sarjassa ${name}`,
  related: 'Samankaltaisia',
  share: 'Jaa',
  linkCopied: 'Linkki on kopioitu.',
  linkNotCopied: 'Linkkiä ei voitu kopioida. Kopioi se tästä:',

  roles: {
    author: 'Tekijä',
    narrator: 'Lukija',
    translator: 'Kääntäjä',
    illustrator: 'Kuvittaja',
    editor: 'Toimittaja',
    contributor: 'Muu tekijä',
  },
  duration: 'Kesto',
  publisher: 'Kustantaja',
  published: 'Ilmestynyt',
  language: 'Kieli',
  series: 'Sarja',
  seriesPart: (name, part) => `${name}, osa ${part}`,
  subjects: 'Aiheet',
  sample: 'Näyte',
  hearSample: 'Kuuntele näyte',
  readSample: 'Lue näyte',
  sampleFailed: 'Näytettä ei voitu toistaa.',

  signInHeading: 'Kirjaudu e-kirjastoon',
  signInToBorrow: 'Kirjaudu ensin. Laina tehdään heti sen jälkeen.',
  signInToConfirm: 'Kirjaudu vielä kerran, niin tiedämme, että asialla olet sinä.',
  card: 'Kirjastokortin numero',
  pin: 'PIN-koodi',
  showPin: 'Näytä PIN-koodi',
  hidePin: 'Piilota PIN-koodi',
  cardMissing: 'Kirjoita kirjastokorttisi numero.',
  pinMissing: 'Kirjoita PIN-koodisi.',
  whereToGetPin: 'Kirjastokortin ja PIN-koodin saat omasta kirjastostasi.',
  sharedComputer: 'Tämä on yhteiskäyttöinen tietokone',
  sharedComputerHelp: 'Koneelle ei jää mitään, ja kirjautuminen päättyy, kun suljet välilehden.',
  statements: { terms: 'Käyttöehdot', privacy: 'Tietosuojaseloste', accessibility: 'Saavutettavuusseloste' },
  inNewTab: '(avautuu uuteen välilehteen)',
  wrongCredentials: {
    title: 'Kortin numero tai PIN-koodi on väärin',
    help: 'Tarkista molemmat ja yritä uudelleen. Uuden PIN-koodin saat omasta kirjastostasi.',
  },
  tooManyAttempts: (wait) => ({
    title: 'Liian monta yritystä',
    help: `Kirjautuminen on hetken lukittu kortin suojaamiseksi. Yritä uudelleen ${wait ? `${minutes(wait)} kuluttua` : 'myöhemmin'}.`,
  }),

  giveBack: 'Palauta',
  givingBack: 'Palautetaan…',
  cancel: 'Peruuta',
  wayHelp: {
    play: 'Kirjan voi kuunnella tällä sivulla.',
    read: 'Avautuu e-kirjaston verkkolukijaan uuteen välilehteen.',
    licence: 'Avaa ladattu tiedosto LCP-suojausta tukevassa lukusovelluksessa, niin kirja aukeaa siihen.',
    download: 'Tiedosto tallentuu laitteellesi.',
    app: 'Tämän teoksen voi avata vain e-kirjaston sovelluksessa puhelimella tai tabletilla.',
  },
  serviceApp: 'E-kirjaston sovellus',
  scanQrCode: 'Avaa teos puhelimessa tai tabletissa: suuntaa sen kamera QR-koodiin.',
  qrCodeFor: (title) => `QR-koodi, joka avaa sovelluksessa teoksen ${title}`,
  readingApp: 'Lukusovellus',
  passphrase: 'Salalause',
  passphraseHelp: 'Lukusovellus kysyy salalausetta, kun avaat kirjan ensimmäisen kerran.',
  passphraseIs: (passphrase) => `Salalause on ${passphrase}.`,
  showPassphrase: 'Näytä salalause',
  hidePassphrase: 'Piilota salalause',
  passphraseMissing: 'E-kirjasto ei kerro salalausetta. Ota yhteyttä kirjastoon.',
  returned: (title) => `Palautit teoksen ${title}.`,
  returnFailed: (title) => `Teosta ${title} ei saatu palautettua.`,
  loansHeading: 'Lainat',
  holdsHeading: 'Varaukset',
  shelfEmpty: 'Hyllysi on tyhjä',
  shelfEmptyHelp: 'Etsi kirja ja paina Lainaa, niin se tulee tähän.',
  shelfCount: (loans, ready) =>
    [counted(loans, 'laina', 'lainaa'), counted(ready, 'varaus lainattavissa', 'varausta lainattavissa')]
      .filter(Boolean)
      .join(', ') || 'ei lainoja',
  toCalendar: 'Lisää eräpäivä kalenteriin',
  lastDayOf: (title) => `Laina päättyy: ${title}`,
  helpedAtHome: (home) => `Kotikuntasi on ${home}. Lainojasi koskeviin kysymyksiin vastaa kotikuntasi kirjasto.`,
  shelfAsOf: (day, time) => `Näin hyllysi oli ${day} klo ${time}.`,
  waitsForNetwork: {
    borrow: 'Odottaa verkkoyhteyttä: teos lainataan, kun yhteys on palannut.',
    hold: 'Odottaa verkkoyhteyttä: teos varataan, kun yhteys on palannut.',
    return: 'Odottaa verkkoyhteyttä: palautus lähetetään, kun yhteys on palannut.',
    renew: 'Odottaa verkkoyhteyttä: laina uusitaan, kun yhteys on palannut.',
    suspend: 'Odottaa verkkoyhteyttä: varaus keskeytetään, kun yhteys on palannut.',
    resume: 'Odottaa verkkoyhteyttä: varausta jatketaan, kun yhteys on palannut.',
  },
  signInToHold: 'Kirjaudu ensin. Varaus tehdään heti sen jälkeen.',
  holdQuestion: (queue, weeks) => {
    const facts = [...queueBefore(queue), ...estimated(weeks)].join(', ');
    return `${capital(facts || 'kaikki kappaleet ovat lainassa')}. Varataanko teos?`;
  },
  placingHold: 'Varataan…',
  held: (position, weeks) =>
    `${['Varattu', ...place(position), ...estimated(weeks)].join(', ')}. Kerromme hyllyssä, kun voit lainata.`,
  heldInstead: (position) => `Viimeinen kappale ehdittiin lainata. Olet nyt ${place(position)[0] ?? 'jonossa'}.`,
  cancelHold: 'Peru varaus',
  cancellingHold: 'Perutaan…',
  cancellingSoon: (title) => `Perutaan teoksen ${title} varaus. Voit vielä kumota perumisen.`,
  holdCancelled: (title) => `Teoksen ${title} varaus on peruttu.`,
  holdKept: (title) => `Teoksen ${title} varaus säilyy.`,
  holdNotChanged: (title) => `Teoksen ${title} varausta ei saatu muutettua.`,
  estimate,
  borrowBefore: (day, time) => `Lainattava viimeistään ${day} klo ${time}`,
  suspend: 'Keskeytä varaus',
  suspending: 'Keskeytetään…',
  suspendUntil: 'Keskeytä tähän päivään asti',
  suspendHelp: 'Paikkasi jonossa säilyy. Teosta ei tarjota sinulle ennen tätä päivää.',
  suspended: (day) => `keskeytetty ${day} asti`,
  holdSuspended: (title, day) => `Teoksen ${title} varaus on keskeytetty ${day} asti.`,
  resume: 'Jatka varausta',
  resuming: 'Jatketaan…',
  holdResumed: (title) => `Teoksen ${title} varaus jatkuu.`,
  renew: 'Uusi laina',
  renewing: 'Uusitaan…',
  renewed: (title, day) =>
    day ? `Uusit teoksen ${title} lainan. Uusi eräpäivä on ${day}.` : `Uusit teoksen ${title} lainan.`,
  renewFailed: (title) => `Teoksen ${title} lainaa ei saatu uusittua.`,
  undo: 'Kumoa',
  returningSoon: (title) => `Palautetaan teos ${title}. Voit vielä kumota palautuksen.`,
  kept: (title) => `Teos ${title} jää sinulle lainaan.`,

  ...highlights,
};

export default allTerms;
