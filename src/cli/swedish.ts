/** What the command says in Swedish. */

import { translated } from './advice.ts';
import type { Sentences } from './sentences.ts';

const phrases = {
  'one of': 'något av dessa:',
  'the address of the schema in quotes': 'schemats adress inom citattecken',
  'small letters, digits and hyphens in quotes': 'små bokstäver, siffror och bindestreck inom citattecken',
  'a list of language tags': 'en lista med språkkoder',
  'a language tag in quotes': 'en språkkod inom citattecken',
  'a list': 'en lista',
  'a municipality': 'en kommun',
  'a municipality code of three digits in quotes': 'en tresiffrig kommunkod inom citattecken',
  'names and values': 'namn och värden',
  'a list of origins': 'en lista med webbplatsernas ursprung',
  'an origin without a path': 'ett ursprung utan sökväg',
  'a whole number from 2 to 5, without quotes': 'ett heltal från 2 till 5, utan citattecken',
  'a CSS colour in quotes': 'en CSS-färg inom citattecken',
  'CSS font families in quotes': 'CSS-teckensnitt inom citattecken',
  'a CSS length in quotes': 'ett CSS-mått inom citattecken',
  'texts by language': 'texter enligt språk',
  'names of texts and texts': 'texternas namn och texter',
  'the text in quotes': 'texten inom citattecken',
  'addresses by language': 'adresser enligt språk',
  elements: 'element',
  features: 'funktioner',
  'ways into the collection': 'vägar in i samlingen',
  'an address in quotes that begins with https://': 'en adress inom citattecken som börjar med https://',
  'a telephone number in quotes': 'ett telefonnummer inom citattecken',
  'an e-mail address in quotes': 'en e-postadress inom citattecken',
  'a list of places': 'en lista med platser',
  'a place with its number in the directory': 'ett verksamhetsställe med dess nummer i bibliotekskatalogen',
  'the number in the directory, in quotes': 'numret i bibliotekskatalogen inom citattecken',
  'pages by language': 'sidor enligt språk',
  'a list of levels; the service says it': 'en lista med nivåer; tjänsten anger den',
  'a level': 'en nivå',
  'what it sets': 'vad den anger',
  'a place in quotes': 'en plats inom citattecken',
  'a path or an address in quotes': 'en sökväg eller en adress inom citattecken',
  'the end of an address in quotes': 'slutet av en adress inom citattecken',
  'words by language': 'ord enligt språk',
  'words in quotes': 'ord inom citattecken',
  'a day in quotes': 'en dag inom citattecken',
  'when it is on': 'när den är i bruk',
  'true or false, without quotes': 'true eller false, utan citattecken',
} as const;

export const inSwedish: Sentences = {
  complaints: {
    levels: { nation: 'den nationella nivån', area: 'kimppan', library: 'biblioteket', page: 'sidan' },
    locked: (place, by) => `”${place}” är låst av ${by} och beaktas inte här. Lämna bort det.`,
    missing: (place) => `”${place}” saknas.`,
    wrong: (place, found) => `”${place}” är ${found}, vilket inte kan användas.`,
    unknown: (place) => `”${place}” är inte känt och beaktas inte.`,
    meant: (name) => `Menade du ”${name}”?`,
    known: (names) => `Kända är ${names}.`,
    write: translated(phrases, (phrase) => `Skriv ${phrase}`, 'till exempel'),
  },
  obstacles: {
    'value-expected': 'Inte JSON: här ska stå ett värde: en text inom "citattecken", ett tal, true, false, [ eller {.',
    'name-expected': 'Inte JSON: här ska stå ett namn inom "citattecken".',
    'colon-expected': 'Inte JSON: mellan namn och värde ska stå ett kolon.',
    'comma-expected': 'Inte JSON: här ska stå ett kommatecken eller en avslutande parentes.',
    'comma-too-many': 'Inte JSON: inget kommatecken får stå före en avslutande parentes.',
    'text-unfinished': 'Inte JSON: den här texten tar inte slut, eller har ett tecken som ska föregås av \\.',
    'name-twice': 'Det här namnet står två gånger; lämna bara det ena.',
    'more-after-end': 'Inte JSON: ingenting får stå efter slutet.',
  },
  usage: `Användning: elib-components check-config FIL [--level library|area|nation|page] [--language en|fi|sv]

Säger vad som är fel i ett biblioteks inställningar, var, och vad som ska skrivas i stället.
Slutar med 0 när inget är fel, annars med 1.`,
  isRight: (file) => `${file}: rätt.`,
  mistakes: (file, count) => `${file}: ${count} fel; allt annat är rätt.`,
  cannotRead: {
    missing: (file) => `${file}: filen finns inte.`,
    folder: (file) => `${file} är en mapp; ange filen i den, till exempel ${file}/library.json.`,
    refused: (file) => `Filen ${file} kan inte läsas.`,
  },
  notARecord: 'Inställningarna börjar med { och slutar med }.',
};
