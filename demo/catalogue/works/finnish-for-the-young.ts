/** E-books for children and young adults written in Finnish. Titles, authors and years are facts; descriptions are ours. */
import { ebooks } from '../shelf.ts';

const shelf = { language: 'fi', describedIn: 'fi' } as const;

// A table: one line a work.
// prettier-ignore
const forChildren = ebooks({ ...shelf, audience: 'children' }, [
  ['Kiljusen herrasväki', 'Finne, Jalmari', 1914, ['humour', 'family'], 'Maailman kovaäänisin perhe lähtee katsomaan merta, ja matkalla sattuu kaikki mahdollinen.'],
  ['Pessi ja Illusia', 'Kokko, Yrjö', 1944, ['fairyTales', 'nature', 'war'], 'Peikko uskoo iloon ja keiju sateenkaaren päähän, vaikka metsässä käydään sotaa.'],
  ['Koko kaupungin Vinski', 'Aapeli', 1954, ['humour', 'adventure'], 'Vinski osaa muuttua näkymättömäksi ja panee pikkukaupungin herrat ojennukseen.'],
  ['Tiitiäisen satupuu', 'Kunnas, Kirsi', 1956, ['poetry', 'fairyTales'], 'Loruja ja runoja, joissa sanat hyppivät ja hassu on totta.'],
  ['Herra Huu', 'Mäkelä, Hannu', 1973, ['fairyTales', 'humour'], 'Pikkuruinen, musta ja yksinäinen Herra Huu yrittää pelotella lapsia eikä oikein osaa.', { series: ['Herra Huu', 1] }],
  ['Ainakin miljoona sinistä kissaa', 'Helakisa, Kaarina', 1978, ['fairyTales', 'animals'], 'Runsas satu, jossa mielikuvitus saa värin ja viikset.'],
  ['Suomalainen tonttukirja', 'Kunnas, Mauri', 1979, ['folklore', 'fairyTales'], 'Saunan, riihen ja myllyn tontut esittäytyvät, ja vanha uskomus saa lempeät kasvot.'],
  ['Koiramäen talossa', 'Kunnas, Mauri', 1980, ['history', 'animals', 'family'], 'Maatalon vuosi entisaikaan, kun väki oli koiria ja kaikki tehtiin itse.'],
  ['Heinähattu ja Vilttitossu', 'Nopola, Sinikka; Nopola, Tiina', 1989, ['humour', 'family'], 'Kiltti isosisko ja hurja pikkusisko keksivät, mitä tapahtuu kun roolit vaihtuvat.', { series: ['Heinähattu ja Vilttitossu', 1] }],
  ['Koirien Kalevala', 'Kunnas, Mauri', 1992, ['folklore', 'animals', 'humour'], 'Kalevalan sankarit koirina, sudet Pohjolan puolella ja Sampo kaikkien hampaissa.'],
  ['Ella ja kiristäjä', 'Parvela, Timo', 1995, ['school', 'humour'], 'Ekaluokkalaiset päättelevät, että opettajaa kiristetään, ja ryhtyvät auttamaan.', { series: ['Ella', 1] }],
  ['Risto Räppääjä', 'Nopola, Sinikka; Nopola, Tiina', 1997, ['humour', 'family'], 'Risto rummuttaa ja räppää, Rauha-täti hermostuu, ja alakertaan muuttaa Nelli.', { series: ['Risto Räppääjä', 1] }],
  ['Seitsemän koiraveljestä', 'Kunnas, Mauri', 2002, ['humour', 'animals'], 'Jukolan veljekset koirina: Impivaaran metsä, aapinen ja härkälauma kuvina.'],
  ['Keinulauta', 'Parvela, Timo', 2006, ['fairyTales', 'animals'], 'Pii odottaa keinulaudalla, että toiseen päähän istuisi joku. Kirja siitä, mitä kahdestaan saa.'],
]);

// A table: one line a work.
// prettier-ignore
const forYoungAdults = ebooks({ ...shelf, audience: 'young-adult' }, [
  ['Tottisalmen perillinen', 'Swan, Anni', 1914, ['adventure', 'family'], 'Tottisalmen kartanoon saapuu poika, ja kysymys perijästä nousee serkusten väliin.'],
  ['Iris rukka', 'Swan, Anni', 1916, ['school', 'family'], 'Maalta kaupunkiin muuttanut tyttö etsii paikkaansa sukulaisten ja koulun keskellä.'],
  ['Ollin oppivuodet', 'Swan, Anni', 1919, ['school', 'adventure'], 'Vilkas Olli lähetetään kouluun oppiin, mutta elämä opettaa häntä enemmän.'],
  ['Ulla ja Mark', 'Swan, Anni', 1924, ['family', 'adventure'], 'Kertomus ystävyydestä ja nuoruuden kesistä 1920-luvun Suomessa.'],
  ['Tapani Löfvingin seikkailut', 'Wilkuna, Kyösti', 1911, ['adventure', 'history', 'war'], 'Sissin vaiheet isonvihan aikaan, kun yhdellä miehellä oli monta hahmoa.'],
  ['Pikku Pietarin piha', 'Aapeli', 1958, ['family', 'humour'], 'Puukaupungin pihapiiri pojan silmin: aikuisten murheet, kissat ja kesän pitkät illat.'],
  ['Häräntappoase', 'Härkönen, Anna-Leena', 1984, ['love', 'humour'], 'Allu lähetetään maalle heinätöihin, rakastuu ja kirjoittaa kaiken ylös.'],
  ['Karikko', 'Vuorela, Seita', 2012, ['fantasy', 'family'], 'Leirintäalueella on sääntöjä, joita elävien ei pitäisi tuntea.'],
  ['Punainen kuin veri', 'Simukka, Salla', 2013, ['crime'], 'Lumikki löytää koulun pimiöstä kuivumasta seteleitä, joissa on verta.', { series: ['Lumikki Andersson', 1] }],
  ['Valkea kuin lumi', 'Simukka, Salla', 2013, ['crime', 'travel'], 'Prahan helteessä tuntematon tyttö väittää olevansa Lumikin sisar.', { series: ['Lumikki Andersson', 2] }],
  ['Musta kuin eebenpuu', 'Simukka, Salla', 2014, ['crime', 'love'], 'Lukion näytelmä, ihailijan kirjeet ja salaisuus, jonka Lumikki on unohtanut.', { series: ['Lumikki Andersson', 3] }],
]);

export const finnishForTheYoung = [...forChildren, ...forYoungAdults];
