/** Swedish words that synthetic titles and names are put together from. Holds no rule of how. */
import type { TitleWords } from './title-words.ts';

const nouns =
  'sjön/sjöns skogen/skogens bron/brons huset/husets vinden/vindens stenen/stenens stranden/strandens ön/öns vägen/vägens ' +
  'våren/vårens vintern/vinterns sommaren/sommarens hösten/höstens morgonen/morgonens kvällen/kvällens månen/månens ' +
  'stjärnan/stjärnans fågeln/fågelns vargen/vargens björnen/björnens räven/rävens hästen/hästens dörren/dörrens ' +
  'fönstret/fönstrets nyckeln/nyckelns klockan/klockans brevet/brevets kartan/kartans sången/sångens drömmen/drömmens ' +
  'skuggan/skuggans ljuset/ljusets snön/snöns isen/isens havet/havets skeppet/skeppets hamnen/hamnens staden/stadens ' +
  'byn/byns skolan/skolans kyrkan/kyrkans kvarnen/kvarnens trädgården/trädgårdens rosen/rosens guldet/guldets ' +
  'hjärtat/hjärtats arvet/arvets löftet/löftets minnet/minnets resan/resans';

const stems =
  'sjö skogs bro hus vind sten strand ö väg vår vinter sommar höst morgon kvälls mån stjärn fågel varg björn räv häst dörr ' +
  'fönster nyckel klock brev kart sång dröm skugg ljus snö is havs skepps hamn stads by skol kyrk kvarn trädgårds ros guld ' +
  'hjärt arvs minnes res';

const adjectives =
  'svarta vita röda blå gröna grå gyllene tysta avlägsna sista första försvunna glömda kalla varma djupa långa gamla nya lilla ' +
  'stora mörka klara vilda ensamma hemliga brinnande isiga vackra ärliga';

const places =
  'i Helsingfors;i Åbo;i Vasa;i Borgå;i Ekenäs;i Hangö;i Jakobstad;i Mariehamn;på Åland;i Lovisa;i Karleby;i Pargas;i Nagu;' +
  'i Korpo;i Kimito;i Sibbo;i Esbo;i Närpes;i Kristinestad;i Österbotten;i Nyland;i skärgården;vid havet;under isen';

const givenNames =
  'Alma Axel Edith Gunnar Signe Hjalmar Ingrid Ragnar Märta Torsten Solveig Birger Gunvor Sven Barbro Nils Gunilla Bo Kerstin ' +
  'Lars Monika Kjell Ulla Göran Åsa Håkan Petra Tomas Malin Jonas Ida Emil Ebba Linus Tuva Rasmus Alva Viggo Stina Algot';

const familyBeginnings =
  'Sjö Skog Berg Sten Strand Holm Lind Björk Ek Alm Ros Lund Ström Hag Vik Näs Öst Väster Söder Norr Gran Löv Rönn Snö Fors';
const familyEndings = 'berg ström man qvist lund gren stedt blom feldt holm dahl roos';

export const swedishWords: TitleWords = {
  nouns: nouns.split(' ').map((pair) => pair.split('/') as [string, string]),
  stems: stems.split(' '),
  adjectives: adjectives.split(' '),
  places: places.split(';'),
  givenNames: givenNames.split(' '),
  familyBeginnings: familyBeginnings.split(' '),
  familyEndings: familyEndings.split(' '),
};
