/** E-books in Swedish for children and young adults. Titles, authors and years are facts; descriptions are ours. */
import { ebooks } from '../shelf.ts';

const shelf = { language: 'sv', describedIn: 'sv' } as const;
const moomin = (position: number) => ({ series: ['Muminböckerna', position] }) as const;

// A table: one line a work.
// prettier-ignore
const forChildren = ebooks({ ...shelf, audience: 'children' }, [
  ['Läsning för barn', 'Topelius, Zacharias', 1865, ['fairyTales', 'folklore'], 'Sagor, visor och små skådespel där vintern talar och fattiga barn vandrar hem.'],
  ['Puttes äventyr i blåbärsskogen', 'Beskow, Elsa', 1901, ['fairyTales', 'nature'], 'Putte blir liten som ett bär och får följa med blåbärskungens pojkar.'],
  ['Nils Holgerssons underbara resa genom Sverige', 'Lagerlöf, Selma', 1906, ['adventure', 'animals', 'travel'], 'En elak pojke blir tummelten, flyger med vildgässen och lär känna ett land.'],
  ['Tomtebobarnen', 'Beskow, Elsa', 1910, ['fairyTales', 'nature'], 'Fyra syskon under en tallrot, ett helt år i skogen.'],
  ['Småtrollen och den stora översvämningen', 'Jansson, Tove', 1945, ['fairyTales', 'adventure'], 'Muminmamman och Mumintrollet söker pappan och en plats att bygga hus på.', moomin(1)],
  ['Kometjakten', 'Jansson, Tove', 1946, ['fairyTales', 'adventure'], 'Himlen blir röd, och Mumintrollet och Sniff ger sig av till observatoriet.', moomin(2)],
  ['Trollkarlens hatt', 'Jansson, Tove', 1948, ['fairyTales', 'fantasy'], 'En svart hatt på bergets topp förvandlar äggskal till moln och vänner till främlingar.', moomin(3)],
  ['Muminpappans bravader', 'Jansson, Tove', 1950, ['fairyTales', 'adventure'], 'Muminpappan skriver om sin stormiga ungdom, och läser högt för familjen.', moomin(4)],
  ['Farlig midsommar', 'Jansson, Tove', 1954, ['fairyTales', 'drama'], 'Översvämningen för med sig en teater, och någon måste skriva en tragedi.', moomin(5)],
  ['Trollvinter', 'Jansson, Tove', 1957, ['fairyTales', 'nature'], 'Mumintrollet vaknar mitt i vintern och finner dalen full av främlingar.', moomin(6)],
  ['Det osynliga barnet', 'Jansson, Tove', 1962, ['shortStories', 'fairyTales'], 'Nio berättelser om rädsla, frihet och ett barn som sakta blir synligt.', moomin(7)],
  ['Pappan och havet', 'Jansson, Tove', 1965, ['fairyTales', 'nature'], 'Familjen flyttar till en fyr där havet inte låter sig förklaras.', moomin(8)],
  ['Sent i november', 'Jansson, Tove', 1970, ['fairyTales'], 'Sex gäster väntar i det tomma huset på en familj som inte kommer.', moomin(9)],
  ['Pippi Långstrump', 'Lindgren, Astrid', 1945, ['humour', 'adventure'], 'Världens starkaste flicka flyttar in i Villa Villekulla med häst, apa och kappsäck.'],
  ['Mio, min Mio', 'Lindgren, Astrid', 1954, ['fantasy', 'fairyTales'], 'Bosse reser genom dag och natt till landet där hans far är kung.'],
  ['Bågen', 'Carpelan, Bo', 1968, ['nature', 'family'], 'En sommar i skärgården, en vänskap och en pojke som ser mer än han förstår.'],
  ['Gullkrona gränd', 'Sandman Lilius, Irmelin', 1969, ['fantasy', 'history'], 'I den lilla staden Tulavall sköter Fru Sola både folk och hemligheter.', { series: ['Fru Sola', 1] }],
]);

// A table: one line a work.
// prettier-ignore
const forYoungAdults = ebooks({ ...shelf, audience: 'young-adult' }, [
  ['Bröderna Lejonhjärta', 'Lindgren, Astrid', 1973, ['fantasy', 'adventure'], 'Två bröder möts i Nangijala, där sagornas tid inte är trygg.'],
  ['Ronja Rövardotter', 'Lindgren, Astrid', 1981, ['fantasy', 'nature', 'family'], 'Ronja och Birk växer upp på var sin sida av en klyfta och hoppar över den.'],
  ['Maresi', 'Turtschaninoff, Maria', 2014, ['fantasy'], 'På klosterön får flickor växa i fred, tills ett skepp med män närmar sig.', { series: ['Krönikor från Röda klostret', 1] }],
  ['Naondel', 'Turtschaninoff, Maria', 2016, ['fantasy', 'history'], 'Kvinnorna som grundade klostret berättar om makten de rymde från.', { series: ['Krönikor från Röda klostret', 2] }],
]);

export const swedishForTheYoung = [...forChildren, ...forYoungAdults];
