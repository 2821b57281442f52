/**
 * E-books translated into Finnish. Titles, authors, translators and the years in which the works first appeared are
 * facts; a translator is named only where that translation is known to bear the title. Descriptions are ours.
 */
import { ebooks } from '../shelf.ts';

const shelf = { language: 'fi', describedIn: 'fi' } as const;
const moomin = (position: number, translator: string) =>
  ({ series: ['Muumi-kirjat', position], translators: [translator] }) as const;

// A table: one line a work.
// prettier-ignore
const forChildren = ebooks({ ...shelf, audience: 'children' }, [
  ['Liisan seikkailut ihmemaassa', 'Carroll, Lewis', 1865, ['fantasy', 'fairyTales'], 'Liisa seuraa kaniinia koloon, ja järki kääntyy nurin kohteliaasti ja perusteellisesti.', { translators: ['Swan, Anni'] }],
  ['Peppi Pitkätossu', 'Lindgren, Astrid', 1945, ['humour', 'adventure'], 'Maailman vahvin tyttö muuttaa hevosen ja apinan kanssa Huvikumpuun.', { translators: ['Järvinen, Laila'] }],
  ['Muumit ja suuri tuhotulva', 'Jansson, Tove', 1945, ['fairyTales', 'adventure'], 'Muumimamma ja Muumipeikko etsivät kadonnutta pappaa ja paikkaa, johon rakentaa talo.', moomin(1, 'Anhava, Jaakko')],
  ['Muumipeikko ja pyrstötähti', 'Jansson, Tove', 1946, ['fairyTales', 'adventure'], 'Punainen tähti lähestyy, ja Muumipeikko lähtee kysymään siitä tähtitornista.', moomin(2, 'Järvinen, Laila')],
  ['Taikurin hattu', 'Jansson, Tove', 1948, ['fairyTales', 'fantasy'], 'Löydetty hattu muuttaa kaiken, mikä siihen putoaa, ja kesästä tulee kummallinen.', moomin(3, 'Järvinen, Laila')],
  ['Muumipapan urotyöt', 'Jansson, Tove', 1950, ['fairyTales', 'adventure'], 'Muumipappa kirjoittaa nuoruutensa muistelmat eikä säästä itseään kehuilta.', moomin(4, 'Järvinen, Laila')],
  ['Vaarallinen juhannus', 'Jansson, Tove', 1954, ['fairyTales', 'drama'], 'Tulva vie muumit kelluvaan teatteriin, jossa on opittava näyttelemään.', moomin(5, 'Järvinen, Laila')],
  ['Taikatalvi', 'Jansson, Tove', 1957, ['fairyTales', 'nature'], 'Muumipeikko herää kesken talviunen ja tutustuu maailmaan, joka elää lumen alla.', moomin(6, 'Järvinen, Laila')],
  ['Näkymätön lapsi', 'Jansson, Tove', 1962, ['shortStories', 'fairyTales'], 'Yhdeksän kertomusta pelosta, vapaudesta ja tytöstä, joka tulee vähitellen näkyviin.', moomin(7, 'Järvinen, Laila')],
  ['Muumipappa ja meri', 'Jansson, Tove', 1965, ['fairyTales', 'nature'], 'Perhe muuttaa majakkasaarelle, ja meri vastaa kysymyksiin omalla tavallaan.', moomin(8, 'Järvinen, Laila')],
  ['Muumilaakson marraskuu', 'Jansson, Tove', 1970, ['fairyTales'], 'Kuusi vierasta odottaa tyhjässä talossa perhettä, jota ei näy.', moomin(9, 'Helakisa, Kaarina')],
]);

// A table: one line a work.
// prettier-ignore
const forAdults = ebooks({ ...shelf, audience: 'adult' }, [
  ['Vänrikki Stoolin tarinat', 'Runeberg, Johan Ludvig', 1848, ['poetry', 'war', 'history'], 'Vanha vänrikki muistelee Suomen sodan miehiä ja naisia, ja nuori ylioppilas oppii kuuntelemaan.'],
  ['Välskärin kertomuksia', 'Topelius, Zacharias', 1853, ['novels', 'history', 'adventure'], 'Takkatulen ääressä kerrottu sukutarina, jossa kuninkaan sormus kulkee polvesta polveen.'],
  ['Kesäkirja', 'Jansson, Tove', 1972, ['novels', 'nature', 'family'], 'Isoäiti ja Sophia viettävät kesää saaressa, jossa pienikin asia on keskustelun arvoinen.'],
  ['Rikos ja rangaistus', 'Dostojevski, Fjodor', 1866, ['novels', 'crime'], 'Köyhä ylioppilas uskoo oikeuteensa tappaa ja joutuu elämään sen kanssa.'],
  ['Ylpeys ja ennakkoluulo', 'Austen, Jane', 1813, ['novels', 'love', 'humour'], 'Elizabeth Bennet arvioi herra Darcyn liian nopeasti, eikä Darcy ole parempi.'],
  ['Nuoren Wertherin kärsimykset', 'Goethe, Johann Wolfgang von', 1774, ['novels', 'love'], 'Kirjeitä rakkaudesta, jolle ei ole sijaa, ja luonnosta, joka kääntyy mielen mukaan.'],
  ['Kolme muskettisoturia', 'Dumas, Alexandre', 1844, ['adventure', 'history'], 'D’Artagnan tulee Pariisiin ja saa saman päivän aikana kolme kaksintaistelua ja kolme ystävää.'],
]);

export const finnishTranslations = [...forChildren, ...forAdults];
