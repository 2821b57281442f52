/**
 * E-books in Northern Sámi. Titles, authors and years are facts, in today's spelling; the descriptions are ours, in Finnish
 * and Swedish, because nothing here is written in Sámi by anyone who doesn't speak it.
 */
import { ebooks } from '../shelf.ts';

// A table: one line a work.
// prettier-ignore
const inFinnish = ebooks({ language: 'se', audience: 'adult', describedIn: 'fi' }, [
  ['Muitalus sámiid birra', 'Turi, Johan', 1910, ['sami', 'folklore', 'memoirs'], 'Poromies ja metsästäjä kertoo saamelaisten elämästä: vuoden kulusta, poroista, joiusta ja parannuskeinoista.'],
  ['Beaiveálgu', 'Larsen, Anders', 1912, ['sami', 'novels', 'society'], 'Varhainen saamenkielinen romaani nuoresta miehestä, jonka kieltä ympäröivä yhteiskunta ei tahdo tunnustaa.'],
  ['Muohtačalmmit', 'Jalvi, Pedar', 1915, ['sami', 'poetry', 'shortStories'], 'Utsjokelaisen Pedar Jalvin runoja ja kertomuksia: ensimmäisiä saamenkielisen kaunokirjallisuuden kirjoja.'],
  ['Koccam spalli', 'Guttorm, Hans Aslak', 1940, ['sami', 'poetry', 'shortStories'], 'Tenojokivarren runoja ja kertomuksia, joissa luonto ja arki ovat samaa asiaa.'],
  ['Soagŋu', 'Paltto, Kirsti', 1971, ['sami', 'shortStories'], 'Kirsti Palton esikoinen: novelleja saamelaisesta arjesta ja sen muutoksesta.'],
  ['Giđa ijat čuovgadat', 'Valkeapää, Nils-Aslak', 1974, ['sami', 'poetry', 'nature'], 'Valoisia kevätöitä, tunturia ja lintuja lyhyinä, joikumaisina runoina.'],
  ['Ruoktu váimmus', 'Valkeapää, Nils-Aslak', 1985, ['sami', 'poetry', 'nature'], 'Runoteos kodista, joka kulkee mukana: kolme kokoelmaa yhtenä taiteilijan omana kokonaisuutena.'],
]);

// A table: one line a work.
// prettier-ignore
const inSwedish = ebooks({ language: 'se', audience: 'adult', describedIn: 'sv' }, [
  ['Jienat vulget', 'Lukkari, Rauni Magga', 1980, ['sami', 'poetry'], 'En debut om röster, uppbrott och vardag i Sápmi.'],
  ['Beaivi, áhčážan', 'Valkeapää, Nils-Aslak', 1988, ['sami', 'poetry', 'history'], 'Dikter och gamla fotografier i ett verk om ett folk och solen, deras far. Belönat med Nordiska rådets litteraturpris.'],
  ['Čáhcegáddái nohká boazobálggis', 'Vest, Jovnna-Ánde', 1988, ['sami', 'memoirs', 'family'], 'En son tecknar porträttet av sin far i en Tanadal där det nya kommer med båt, motor och radio.'],
]);

export const northernSami = [...inFinnish, ...inSwedish];
