/** E-books for adults: poems and plays written in Finnish. Titles, authors and years are facts; descriptions are ours. */
import { ebooks } from '../shelf.ts';

// A table: one line a work.
// prettier-ignore
export const finnishPoetryAndDrama = ebooks({ language: 'fi', audience: 'adult', describedIn: 'fi' }, [
  ['Kalevala', 'Lönnrot, Elias', 1835, ['poetry', 'folklore'], 'Kansanrunoista koottu eepos: Väinämöisen laulu, Sammon taonta ja ryöstö, Kullervon kohtalo.'],
  ['Kanteletar', 'Lönnrot, Elias', 1840, ['poetry', 'folklore'], 'Lauluja kehdosta hautaan: kansanlyriikan suuri kokoelma, jonka surut on soitoksi tehty.'],
  ['Kullervo', 'Kivi, Aleksis', 1864, ['drama', 'folklore'], 'Murhenäytelmä pojasta, joka syntyy kostamaan ja jonka käsissä kaikki särkyy.'],
  ['Nummisuutarit', 'Kivi, Aleksis', 1864, ['drama', 'humour'], 'Esko lähtee kosimaan ja palaa ilman morsianta, mutta viisaampana, ehkä.'],
  ['Kihlaus', 'Kivi, Aleksis', 1866, ['drama', 'humour', 'love'], 'Herrojen Eeva suostuu räätälin vaimoksi yhdeksi iltapäiväksi.'],
  ['Kanervala', 'Kivi, Aleksis', 1866, ['poetry', 'nature'], 'Runoja lintukodosta, metsästä ja ikävästä, omalla vapaalla mitallaan.'],
  ['Työmiehen vaimo', 'Canth, Minna', 1885, ['drama', 'society'], 'Johannan säästöt kuuluvat lain mukaan miehelle, joka juo ne. Näytelmä, joka muutti keskustelun.'],
  ['Papin perhe', 'Canth, Minna', 1891, ['drama', 'family'], 'Kahden sukupolven riita pappilan pöydän ääressä: saako lapsi valita tiensä?'],
  ['Anna Liisa', 'Canth, Minna', 1895, ['drama', 'society'], 'Kuulutusten aattona palaa mies, joka tietää, mitä Anna Liisa on vuosia kantanut.'],
  ['Maaliskuun lauluja', 'Leino, Eino', 1896, ['poetry', 'nature'], 'Nuoren runoilijan esikoinen: kevään valoa, soutua ja laulamisen iloa.'],
  ['Helkavirsiä', 'Leino, Eino', 1903, ['poetry', 'folklore'], 'Kalevalamittaisia legendoja uhmasta, kuolemasta ja valosta.'],
  ['Tukkijoella', 'Pakkala, Teuvo', 1899, ['drama', 'love', 'humour'], 'Lauluja, uittoa ja kosintaa: tukkilaiset tulevat kylään, ja sydämet lähtevät virran mukana.'],
  ['Miehen kylkiluu', 'Jotuni, Maria', 1914, ['drama', 'humour', 'love'], 'Huvinäytelmä, jossa kaikki kosivat ja kukin laskee, mitä rakkaus maksaa.'],
  ['Tohvelisankarin rouva', 'Jotuni, Maria', 1924, ['drama', 'humour'], 'Perintö, testamentti ja pureva pila siitä, kuka talossa määrää.'],
  ['Kaukainen puutarha', 'Vala, Katri', 1924, ['poetry', 'nature'], 'Väriä, kukkia ja kaipuuta: vapaamittaista lyriikkaa 1920-luvun nuorelta runoilijalta.'],
  ['Uni ja kuolema', 'Kailas, Uuno', 1931, ['poetry'], 'Tiukkaan mittaan hiottuja runoja rajasta, jonka yli ei näe.'],
  ['Niskavuoren naiset', 'Wuolijoki, Hella', 1936, ['drama', 'love', 'family'], 'Nuori opettajatar ja talon isäntä rakastuvat, ja vanha emäntä puolustaa sukunsa maata.'],
  ['Juurakon Hulda', 'Wuolijoki, Hella', 1937, ['drama', 'society', 'humour'], 'Maalaistyttö ottaa paikan kansanedustajan kodissa ja lukee itsensä isäntänsä rinnalle.'],
  ['Lasimaalaus', 'Meriluoto, Aila', 1946, ['poetry', 'war'], 'Sodassa kasvaneen sukupolven kiviset enkelit puhuvat nuoren runoilijan äänellä.'],
  ['Tämä matka', 'Manner, Eeva-Liisa', 1956, ['poetry'], 'Musiikkia, filosofiaa ja lapsuuden Viipuri: kokoelma, josta suomalainen modernismi tunnetaan.'],
]);
