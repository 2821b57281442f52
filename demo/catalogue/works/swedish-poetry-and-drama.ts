/** E-books for adults in Swedish: poems and plays. Titles, authors and years are facts; descriptions are ours. */
import { ebooks } from '../shelf.ts';

// A table: one line a work.
// prettier-ignore
export const swedishPoetryAndDrama = ebooks({ language: 'sv', audience: 'adult', describedIn: 'sv' }, [
  ['Älgskyttarne', 'Runeberg, Johan Ludvig', 1832, ['poetry', 'folklore'], 'Jaktlag, frieri och storstuga på hexameter: vardagen får episk värdighet.'],
  ['Hanna', 'Runeberg, Johan Ludvig', 1836, ['poetry', 'love'], 'En sommarkväll i prästgården, en ung gäst och ett val som redan är gjort.', { id: 'hanna-runeberg' }],
  ['Fänrik Ståls sägner', 'Runeberg, Johan Ludvig', 1848, ['poetry', 'war', 'history'], 'En student låter en gammal fänrik minnas kriget 1808–1809, gestalt för gestalt.'],
  ['Fröken Julie', 'Strindberg, August', 1888, ['drama', 'society'], 'Midsommarnatt i ett kök: en fröken, en betjänt och allt som skiljer dem åt.'],
  ['Ett drömspel', 'Strindberg, August', 1902, ['drama'], 'Indras dotter stiger ner för att se hur människorna har det. Det är synd om dem.'],
  ['Gitarr och dragharmonika', 'Fröding, Gustaf', 1891, ['poetry', 'humour'], 'Värmländska visor och porträtt med dansens rytm och vemodet alldeles under.'],
  ['Dikter', 'Södergran, Edith', 1916, ['poetry', 'nature'], 'Debuten från Raivola: fri vers, granar, stjärnor och ett nytt slags mod.', { id: 'dikter-sodergran' }],
  ['Septemberlyran', 'Södergran, Edith', 1918, ['poetry'], 'Dikter skrivna mitt i omvälvningen, med framtiden som adress.'],
  ['Rosenaltaret', 'Södergran, Edith', 1919, ['poetry', 'love'], 'Sagans bilder, systerskapet och trädgården som tempel.'],
  ['Landet som icke är', 'Södergran, Edith', 1925, ['poetry'], 'De sista dikterna, utgivna efter hennes död: längtan bort från allt som är.'],
  ['För trädets skull', 'Boye, Karin', 1935, ['poetry', 'nature'], 'Om smärtan i att brista och växa. Boyes mest lästa dikter.'],
  ['Aniara', 'Martinson, Harry', 1956, ['poetry', 'scienceFiction'], 'Ett rymdskepp driver ur kurs för alltid, och sången är det enda som kan berätta det.'],
  ['Århundradets kärlekssaga', 'Tikkanen, Märta', 1978, ['poetry', 'love', 'society'], 'En hustru skriver sin vrede och sin kärlek till en man som dricker.'],
]);
