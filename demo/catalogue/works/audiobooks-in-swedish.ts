/**
 * Audiobooks in Swedish: spoken introductions to well-known books. The texts were written for this collection and hold
 * nothing of the books' own text.
 */
import { audiobook, type Shelf } from '../shelf.ts';

const adult: Shelf = { language: 'sv', audience: 'adult', describedIn: 'sv' };
const children: Shelf = { ...adult, audience: 'children' };

export const audiobooksInSwedish = [
  audiobook(
    adult,
    [
      'Fänrik Ståls sägner',
      'Runeberg, Johan Ludvig',
      1848,
      ['poetry', 'war', 'history'],
      'En introduktion läst med talsyntes: studenten, fänriken och kriget som blev till dikt.',
    ],
    [
      {
        title: 'Studenten och fänriken',
        text: 'Två människor bor under samma tak. Den ena är student och ganska full av sig själv. Den andra är en gammal fänrik som knyter nät och röker pipa. Studenten driver med den gamle, tills han en dag får en bok i handen och läser om ett krig som han inte visste något om. Då går han ner för trappan och frågar. Så börjar Johan Ludvig Runebergs diktsamling. Den som lyssnar är alltså lika viktig som den som berättar.',
      },
      {
        title: 'Människorna i kriget',
        text: 'Kriget mellan Sverige och Ryssland åren artonhundraåtta och artonhundranio slutade med att Finland blev en del av det ryska riket. Runeberg skriver inte krigets historia. Han skriver om människor. Där finns en general som vill slippa besvär, en trasig soldat som ingen har frågat efter, en kvinna med en liten marknadsvagn och en landshövding som vägrar att vika för våld. Var och en får sin egen dikt och sin egen rytm.',
      },
      {
        title: 'Efteråt',
        text: 'Den första dikten blev nationalsång, och samlingen lästes i varje skola. Så berömd kan en bok bli att ingen längre läser den. Men den som öppnar den i dag hittar mer humor än man väntar sig, och mer sorg. Hjältarna är sällan vackra. De är trötta, envisa och fattiga, och de har glömts av dem som de kämpade för. Fänriken minns dem ändå. Kanske är det vad boken handlar om: att någon ska fråga, medan det finns någon som kan svara.',
      },
    ],
  ),
  audiobook(
    children,
    [
      'Nils Holgerssons underbara resa genom Sverige',
      'Lagerlöf, Selma',
      1906,
      ['adventure', 'animals', 'travel'],
      'En introduktion läst med talsyntes: pojken som blev liten och fick se ett helt land uppifrån.',
    ],
    [
      {
        title: 'Pojken som blev liten',
        text: 'Nils bor på en gård i Skåne. Han är lat och elak mot djuren. En söndag, när föräldrarna är i kyrkan, fångar han en tomte och lurar honom. Det skulle han inte ha gjort. Plötsligt är stolarna stora som hus, och Nils är inte längre än en tumme. Och när han kommer ut på gården förstår han vad djuren säger. De har inte glömt vad han har gjort mot dem, varken korna, katten eller hönsen.',
      },
      {
        title: 'Med vildgässen',
        text: 'Den tama gåskarlen Mårten vill flyga med vildgässen norrut. Nils håller honom om halsen för att hindra honom, och så bär det av. Under dem ligger åkrarna som en rutig duk. Flockens ledare heter Akka och är mycket gammal och mycket klok. Hos henne får Nils lära sig att vakta, att dela med sig och att vara rädd utan att springa sin väg. På natten smyger räven Smirre runt flocken, och då är det bra att någon är liten och snabb.',
      },
      {
        title: 'En bok för skolan',
        text: 'Selma Lagerlöf skrev boken för att barn skulle lära sig geografi. Hon tyckte att ett land är lättare att minnas om det finns ett äventyr i varje landskap. Därför flyger gässen över sjöar, gruvor, städer och fjäll, och varje plats har sin egen saga. När resan är slut är Nils en annan pojke. Tre år senare fick författaren nobelpriset i litteratur, som första kvinna. Men de flesta minns henne nog bäst för en vit gås med en pojke på ryggen.',
      },
    ],
  ),
  audiobook(
    adult,
    [
      'Dikter',
      'Södergran, Edith',
      1916,
      ['poetry', 'nature'],
      'En introduktion läst med talsyntes till debutsamlingen från Raivola, som förnyade lyriken på svenska.',
      { id: 'dikter-sodergran' },
    ],
    [
      {
        title: 'Huset i Raivola',
        text: 'I byn Raivola på Karelska näset, nära Sankt Petersburg, stod ett trähus med en stor trädgård. Där bodde Edith Södergran med sin mor och sina katter. Hon hade gått i tysk skola, hon läste på flera språk och hon var sjuk i lungorna, så som hennes far hade varit. Hon fotograferade trädgården, ljuset och katterna. Och hon skrev dikter som inte liknade några andra dikter på svenska.',
      },
      {
        title: 'En ny ton',
        text: 'När boken Dikter kom ut år nittonhundrasexton undrade många läsare om det var ett skämt. Raderna rimmade inte. De var olika långa och följde tanken i stället för takten. Rösten i dem var stolt och ensam på samma gång. I dikterna går systrar och drottningar, granar och stjärnor, och skogen är som ett rum där man känner varje hörn. I dag låter det självklart. Det beror på att så många har lärt sig av henne.',
      },
      {
        title: 'Att läsa långsamt',
        text: 'En dikt av Edith Södergran är ofta kort, men den tar tid. Pröva att läsa den högt, vänta en stund och läs den igen. Lägg märke till färgerna, för de är aldrig bara dekoration. Lägg märke till vem som talar och till vem. Författaren dog midsommardagen nittonhundratjugotre, bara trettioett år gammal. Trädgården finns inte kvar, och byn har ett annat namn. Men dikterna går fortfarande att gå in i, som genom en grind.',
      },
    ],
  ),
];
