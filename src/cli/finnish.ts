/** What the command says in Finnish. */

import { translated } from './advice.ts';
import type { Sentences } from './sentences.ts';

const phrases = {
  'one of': 'jokin näistä:',
  'the address of the schema in quotes': 'skeeman osoite lainausmerkeissä',
  'small letters, digits and hyphens in quotes': 'pieniä kirjaimia, numeroita ja yhdysviivoja lainausmerkeissä',
  'a list of language tags': 'luettelo kielitunnuksista',
  'a language tag in quotes': 'kielitunnus lainausmerkeissä',
  'a list': 'luettelo',
  'a municipality': 'kunta',
  'a municipality code of three digits in quotes': 'kolminumeroinen kuntanumero lainausmerkeissä',
  'names and values': 'nimiä ja arvoja',
  'a list of origins': 'luettelo verkkosivustojen alkuperistä',
  'an origin without a path': 'alkuperä ilman polkua',
  'a whole number from 2 to 5, without quotes': 'kokonaisluku väliltä 2–5 ilman lainausmerkkejä',
  'a CSS colour in quotes': 'CSS-väri lainausmerkeissä',
  'CSS font families in quotes': 'CSS-kirjasinperheitä lainausmerkeissä',
  'a CSS length in quotes': 'CSS-mitta lainausmerkeissä',
  'texts by language': 'tekstejä kielittäin',
  'names of texts and texts': 'tekstien nimiä ja tekstejä',
  'the text in quotes': 'teksti lainausmerkeissä',
  'addresses by language': 'osoitteita kielittäin',
  elements: 'elementtejä',
  features: 'ominaisuuksia',
  'ways into the collection': 'teitä kokoelmaan',
  'an address in quotes that begins with https://': 'osoite lainausmerkeissä, alussa https://',
  'a telephone number in quotes': 'puhelinnumero lainausmerkeissä',
  'an e-mail address in quotes': 'sähköpostiosoite lainausmerkeissä',
  'a list of places': 'luettelo paikoista',
  'a place with its number in the directory': 'toimipiste ja sen numero kirjastohakemistossa',
  'the number in the directory, in quotes': 'numero kirjastohakemistossa lainausmerkeissä',
  'pages by language': 'sivuja kielittäin',
  'a list of levels; the service says it': 'luettelo tasoista; palvelu kertoo sen',
  'a level': 'taso',
  'what it sets': 'mitä se asettaa',
  'a place in quotes': 'paikka lainausmerkeissä',
  'a path or an address in quotes': 'polku tai osoite lainausmerkeissä',
  'the end of an address in quotes': 'osoitteen loppu lainausmerkeissä',
  'words by language': 'sanat kielittäin',
  'words in quotes': 'sanat lainausmerkeissä',
  'a day in quotes': 'päivä lainausmerkeissä',
  'when it is on': 'milloin se on käytössä',
  'true or false, without quotes': 'true tai false ilman lainausmerkkejä',
} as const;

export const inFinnish: Sentences = {
  complaints: {
    levels: { nation: 'kansallinen taso', area: 'kimppa', library: 'kirjasto', page: 'sivu' },
    locked: (place, by) => `Kohdan ”${place}” on lukinnut ${by}, eikä sitä oteta tässä huomioon. Jätä se pois.`,
    missing: (place) => `”${place}” puuttuu.`,
    wrong: (place, found) => `Kohdassa ”${place}” on ${found}, jota ei voi käyttää.`,
    unknown: (place) => `Kohtaa ”${place}” ei tunneta, eikä sitä oteta huomioon.`,
    meant: (name) => `Tarkoititko ”${name}”?`,
    known: (names) => `Tunnettuja ovat ${names}.`,
    write: translated(phrases, (phrase) => `Kirjoita ${phrase}`, 'esimerkiksi'),
  },
  obstacles: {
    'value-expected': 'Ei ole JSONia: tähän kuuluu arvo: teksti "lainausmerkeissä", luku, true, false, [ tai {.',
    'name-expected': 'Ei ole JSONia: tähän kuuluu nimi "lainausmerkeissä".',
    'colon-expected': 'Ei ole JSONia: nimen ja arvon väliin kuuluu kaksoispiste.',
    'comma-expected': 'Ei ole JSONia: tähän kuuluu pilkku tai sulkeva sulku.',
    'comma-too-many': 'Ei ole JSONia: sulkevan sulun edessä ei saa olla pilkkua.',
    'text-unfinished': 'Ei ole JSONia: tämä teksti ei pääty, tai siinä on merkki, jonka eteen kuuluu \\.',
    'name-twice': 'Tämä nimi on tässä kahdesti; jätä vain toinen.',
    'more-after-end': 'Ei ole JSONia: lopun jälkeen ei saa olla mitään.',
  },
  usage: `Käyttö: elib-components check-config TIEDOSTO [--level library|area|nation|page] [--language en|fi|sv]

Kertoo, mikä kirjaston asetuksissa on väärin, missä, ja mitä tilalle kirjoitetaan.
Päättyy arvoon 0, kun mikään ei ole väärin, muuten arvoon 1.`,
  isRight: (file) => `${file}: oikein.`,
  mistakes: (file, count) => `${file}: ${count === 1 ? '1 virhe' : `${count} virhettä`}; kaikki muu on oikein.`,
  cannotRead: {
    missing: (file) => `${file}: tiedostoa ei ole.`,
    folder: (file) => `${file} on kansio; nimeä siinä oleva tiedosto, esimerkiksi ${file}/library.json.`,
    refused: (file) => `Tiedostoa ${file} ei voi lukea.`,
  },
  notARecord: 'Asetukset alkavat merkillä { ja päättyvät merkkiin }.',
};
