/** Finnish words that synthetic titles and names are put together from. Holds no rule of how. */
import type { TitleWords } from './title-words.ts';

const nouns =
  'järvi/järven virta/virran metsä/metsän silta/sillan talo/talon tuuli/tuulen kivi/kiven ranta/rannan saari/saaren tie/tien ' +
  'kevät/kevään talvi/talven kesä/kesän syksy/syksyn aamu/aamun ilta/illan kuu/kuun tähti/tähden lintu/linnun kala/kalan ' +
  'susi/suden karhu/karhun kettu/ketun hevonen/hevosen koira/koiran kissa/kissan ovi/oven ikkuna/ikkunan avain/avaimen ' +
  'kello/kellon kirje/kirjeen kartta/kartan laulu/laulun uni/unen varjo/varjon valo/valon lumi/lumen jää/jään meri/meren ' +
  'laiva/laivan vene/veneen satama/sataman kaupunki/kaupungin kylä/kylän koulu/koulun kirkko/kirkon linna/linnan mylly/myllyn ' +
  'pelto/pellon puutarha/puutarhan ruusu/ruusun omena/omenan leipä/leivän kulta/kullan hopea/hopean rauta/raudan sydän/sydämen ' +
  'perintö/perinnön lupaus/lupauksen muisto/muiston salaisuus/salaisuuden matka/matkan paluu/paluun';

/** What stands before another noun when the two are written together. */
const stems =
  'järvi virta metsä silta talo tuuli kivi ranta saari tie kevät talvi kesä syys aamu ilta kuu tähti lintu kala susi karhu ' +
  'ketun hevos koira kissa ovi ikkuna avain kello kirje kartta laulu uni varjo valo lumi jää meri laiva vene satama kaupunki ' +
  'kylä koulu kirkko linna mylly pelto puutarha ruusu omena leipä kulta hopea rauta sydän perintö muisto';

const adjectives =
  'musta valkea punainen sininen vihreä harmaa kultainen hopeinen hiljainen kaukainen viimeinen ensimmäinen kadonnut unohtunut ' +
  'kylmä lämmin syvä pitkä vanha uusi pieni suuri tumma kirkas villi yksinäinen salainen palava jäinen kaunis';

const places =
  'Oulussa Turussa Tampereella Kuopiossa Vaasassa Porvoossa Raumalla Porissa Lahdessa Joensuussa Mikkelissä Kajaanissa ' +
  'Rovaniemellä Kemissä Kotkassa Haminassa Naantalissa Inarissa Utsjoella Sodankylässä Pielisellä Saimaalla Päijänteellä ' +
  'Hailuodossa Ahvenanmaalla Kaivopuistossa Kalliossa Pispalassa Savossa Karjalassa Kainuussa Pohjanmaalla Lapissa';

const givenNames =
  'Aino Eero Helmi Veikko Siiri Toivo Lempi Onni Sylvi Arvo Hilja Urho Saima Kaarlo Elsa Antero Irja Tauno Maire Reino Kerttu ' +
  'Olavi Sisko Pekka Marjatta Jouko Raija Seppo Pirjo Markku Tuula Hannu Päivi Jari Minna Sami Johanna Ville Emilia Joonas ' +
  'Iida Eetu Venla Leevi Aada Kaapo Hilla Niilo Inka Otso';

const familyBeginnings =
  'Koivu Kivi Mäke Järvi Niemi Salo Ranta Lahde Vuore Kallio Harju Koske Metsä Pelto Saare Laakso Korpi Suo Aho Niitty Virta ' +
  'Heikki Tuomi Laine Halla Routa Pohja Ylä Ala Ketto Varvi Sorsa Kurki Haukka Kotka Karhu Ketu Huuhka Tiira Kuikka';
const familyEndings = 'la nen mäki ranta niemi lahti vaara salo saari maa vuori harju';

export const finnishWords: TitleWords = {
  nouns: nouns.split(' ').map((pair) => pair.split('/') as [string, string]),
  stems: stems.split(' '),
  adjectives: adjectives.split(' '),
  places: places.split(' '),
  givenNames: givenNames.split(' '),
  familyBeginnings: familyBeginnings.split(' '),
  familyEndings: familyEndings.split(' '),
};
