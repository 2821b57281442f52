/**
 * Audiobooks in Finnish: spoken introductions to well-known books. The texts were written for this collection and hold
 * nothing of the books' own text.
 */
import { audiobook, type Shelf } from '../shelf.ts';

const adult: Shelf = { language: 'fi', audience: 'adult', describedIn: 'fi' };
const children: Shelf = { ...adult, audience: 'children' };

export const audiobooksInFinnish = [
  audiobook(
    adult,
    [
      'Seitsemän veljestä',
      'Kivi, Aleksis',
      1870,
      ['novels', 'humour'],
      'Puhesyntetisaattorin lukema johdatus romaaniin: Jukolan veljekset, pako metsään ja paluu ihmisten ilmoille.',
    ],
    [
      {
        title: 'Jukolan talo',
        text: 'Tervetuloa kuuntelemaan johdatusta Aleksis Kiven romaaniin Seitsemän veljestä. Kirja ilmestyi vuonna tuhat kahdeksansataaseitsemänkymmentä, ja se oli ensimmäisiä suuria romaaneja, jotka kirjoitettiin suomeksi. Sen päähenkilöitä on seitsemän. Vanhin on Juhani, kovaääninen ja itsepäinen. Tuomas on vahva ja luotettava. Aapo puhuu kauniisti ja kertoo tarinoita. Simeoni on herkkä ja hurskas. Timo ottaa asiat niin kuin ne tulevat. Lauri viihtyy parhaiten yksin metsässä. Nuorin on Eero, terävä ja pilkallinen. Kun vanhemmat ovat kuolleet, talo jää veljesten haltuun. Pellot rapistuvat, sillä pojat ovat tottuneet metsästämään eivätkä kyntämään.',
      },
      {
        title: 'Lukkarin oppilaat',
        text: 'Veljesten pitäisi oppia lukemaan, sillä ilman lukutaitoa ei pääse ripille eikä saa perustaa perhettä. Siksi he kävelevät lukkarin luo istumaan koulua. Aakkoset eivät kuitenkaan tartu. Päiviä kuluu, ja häpeä kasvaa suuremmaksi kuin kirjaimet. Lopulta veljekset lähtevät ikkunasta ja jättävät kirjat pöydälle. Kivi kuvaa kohtauksen hauskasti, mutta naurun alla on vakava kysymys: mitä ihminen tekee, kun hänelle opetetaan väärällä tavalla oikeaa asiaa? Veljesten vastaus on yksinkertainen. He päättävät muuttaa pois sieltä, missä heitä käsketään.',
      },
      {
        title: 'Impivaaran metsässä',
        text: 'Veljekset vuokraavat talonsa ja rakentavat pirtin Impivaaran rinteelle. Metsä tuntuu vapaudelta. Siellä saa saunoa, nukkua ja metsästää, eikä kukaan kysele. Mutta metsä ei ole vain lempeä. Jouluyönä pirtti palaa, ja pojat juoksevat pakkasessa kohti vanhaa kotia. Myöhemmin he kiipeävät suurelle kivelle pakoon kartanon härkiä ja istuvat siellä päiväkausia nälkäisinä. Kivellä on aikaa puhua. Aapo kertoo tarun, Juhani kiroaa ja katuu, ja Lauri juo itsensä humalaan ja saarnaa. Vähitellen jokainen joutuu miettimään, mitä vapaus oikein on.',
      },
      {
        title: 'Paluu ihmisten pariin',
        text: 'Härät on maksettava, ja velka opettaa veljekset töihin. He raivaavat suon pelloksi, kylvävät, ja halla vie sadon. He yrittävät uudelleen. Eräänä talvena Eero lukee aapista, ja nuorimmasta tulee toisten opettaja. Se, mikä lukkarilta ei onnistunut, onnistuu omalta veljeltä takkavalkean ääressä. Kymmenen vuoden kuluttua veljekset palaavat Jukolaan miehinä. Heistä tulee isäntiä, torppareita, lautamies ja sanomalehden lukija. Kirja kertoo siis kasvamisesta, mutta se kertoo myös kokonaisesta kansasta, joka opettelee lukemaan. Siksi sitä luetaan yhä. Kiitos, että kuuntelit.',
      },
    ],
  ),
  audiobook(
    adult,
    [
      'Kalevala',
      'Lönnrot, Elias',
      1835,
      ['poetry', 'folklore'],
      'Puhesyntetisaattorin lukema johdatus eepokseen: mistä runot tulivat, kuka takoi Sammon ja miten laulu päättyy.',
    ],
    [
      {
        title: 'Laulajien luona',
        text: 'Kalevala syntyi kävelemällä. Nuori lääkäri Elias Lönnrot kulki Karjalassa ja kirjoitti muistiin lauluja, joita ihmiset osasivat ulkoa. Laulajat istuivat penkillä vastakkain ja muistivat tuhansia säkeitä. Lönnrot järjesti säkeet kertomukseksi, jossa on alku ja loppu. Ensimmäinen laitos ilmestyi vuonna tuhat kahdeksansataakolmekymmentäviisi, ja laajempi neljätoista vuotta myöhemmin. Kirja on siis yhtä aikaa vanha ja uusi: sanat ovat laulajien, järjestys on Lönnrotin.',
      },
      {
        title: 'Sampo',
        text: 'Eepoksen keskellä on esine, jota kukaan ei ole nähnyt. Seppä Ilmarinen takoo Pohjolan emännälle Sammon, joka jauhaa jauhoja, suolaa ja rahaa. Vastineeksi luvataan tytär. Kun onni jää toisen vuoren sisään, Kalevalan miehet lähtevät sitä hakemaan. Merellä syntyy taistelu, Sampo särkyy, ja palaset vajoavat aaltoihin. Osa ajautuu rantaan, ja niistä kasvaa hyvä vuosi. Onnea ei voi omistaa kokonaan, runo tuntuu sanovan, mutta sen murusista voi elää.',
      },
      {
        title: 'Kullervo ja laulun loppu',
        text: 'Kullervo on eepoksen yksinäisin hahmo. Hänet myydään orjaksi, leipään leivotaan kivi, ja isän perintöveitsi katkeaa siihen. Kaikki, mihin hän koskee, hajoaa. Kullervon tarina on kuin varoitus: lapsi, jota kohdellaan kaltoin, kasvaa vaaraksi itselleen. Lopussa vanha Väinämöinen väistyy uuden ajan tieltä. Hän laulaa itselleen kuparisen veneen ja purjehtii pois, mutta jättää kanteleen ja laulut jälkeensä. Niitä me yhä kuuntelemme.',
      },
    ],
  ),
  audiobook(
    adult,
    [
      'Rautatie',
      'Aho, Juhani',
      1884,
      ['novels', 'humour', 'travel'],
      'Puhesyntetisaattorin lukema johdatus pienoisromaaniin, jossa kaksi vanhaa ihmistä lähtee katsomaan uutta aikaa.',
    ],
    [
      {
        title: 'Outo uutinen',
        text: 'Matti ja Liisa asuvat syrjässä, kaukana tiestä. Eräänä päivänä Matti kuulee pappilassa kummallisen sanan: rautatie. Rovasti selittää, mutta Matti ei tahdo ymmärtää. Miten tie voisi olla rautaa, ja kuka sellaisen maksaa? Kotona hän yrittää kertoa asiasta vaimolleen, ja molemmat ovat ymmärtävinään. Uutinen jää heidän väliinsä pöydälle, eikä sitä saa siitä pois. Juhani Aho katsoo vanhuksia lempeästi. Hän nauraa heidän kanssaan eikä heille.',
      },
      {
        title: 'Matka asemalle',
        text: 'Lopulta on lähdettävä katsomaan. Kesällä pannaan pyhävaatteet päälle, eväät konttiin ja käydään taipaleelle. Matka asemalle on pitkä, ja sen varrella vanhat oppivat toisistaan uutta. Kun juna tulee, se on suurempi ja mustempi kuin kukaan osasi sanoa. Se puhaltaa ja viheltää. Matti ja Liisa nousevat kyytiin, istuvat jäykkinä penkillä ja katsovat, kuinka metsä juoksee ohitse. Mitä lujempaa mennään, sitä hiljaisemmiksi he käyvät.',
      },
      {
        title: 'Kotona taas',
        text: 'Kotimatka kävellään. Jalat ovat kipeät, ja vähän hävettääkin. Syksyn tullen rautatiestä ei enää puhuta, mutta se on käynyt talossa. Aho kirjoitti kirjansa aikana, jolloin rataa rakennettiin hänen kotiseudulleen, ja hän ymmärsi, että keksintö muuttaa myös niitä, jotka eivät sitä käytä. Siksi kertomus tuntuu tutulta vielä nyt. Jokaisella meistä on oma rautatiemme, jota emme oikein käsitä, ja jota on silti päästävä katsomaan.',
      },
    ],
  ),
  audiobook(
    adult,
    [
      'Tulitikkuja lainaamassa',
      'Lassila, Maiju',
      1910,
      ['novels', 'humour'],
      'Puhesyntetisaattorin lukema johdatus kansankomediaan, jossa pieni asia kasvaa matkalla mahdottomaksi.',
    ],
    [
      {
        title: 'Tikut lopussa',
        text: 'Liperin pitäjässä loppuvat talosta tulitikut. Emäntä pyytää miestään Anttia käymään naapurissa lainaamassa muutaman. Asia on pieni, ja matka lyhyt. Mutta Antti istahtaa ensin hetkeksi, ja naapurissakin on aina kahvi tulossa. Puhutaan lehmistä, säästä ja naimisiin menosta. Ennen kuin kahvi on juotu, Antti on luvannut lähteä puhemieheksi. Tikut ovat jo unohtuneet, ja siitä koko komedia alkaa.',
      },
      {
        title: 'Huhu kulkee edellä',
        text: 'Matkalla tavataan vanha ystävä ja pullo. Kaupungissa sattuu yhtä ja toista, ja miehet joutuvat selittelemään asioitaan poliisille. Samaan aikaan kotikylässä tiedetään jo enemmän kuin on tapahtunut. Joku on nähnyt miesten ajavan, joku toinen päättelee heidän lähteneen Amerikkaan. Kertomus kasvaa suusta suuhun, kunnes kukaan ei kaipaa totuutta. Lassila osaa sen, mikä on vaikeaa: hänen ihmisensä puhuvat ohi toistensa aivan vakavissaan.',
      },
      {
        title: 'Kun Antti palaa',
        text: 'Kun Antti viimein palaa, maailma on ehtinyt järjestyä uudelleen, ja se on taas pantava paikalleen. Kosioretkistä tulee häitä, tosin ei niitä, joita suunniteltiin. Ja tulitikut? Ne kyllä löytyvät. Kirjan ilmestyessä kukaan ei tiennyt, kuka Maiju Lassila oli. Nimen takana oli Algot Untola, joka kirjoitti monella nimellä eikä tahtonut valtion palkintoakaan. Hän jätti jälkeensä kirjan, joka on hauska vielä silloin, kun tikkuja ei enää tarvita.',
      },
    ],
  ),
  audiobook(
    adult,
    [
      'Punainen viiva',
      'Kianto, Ilmari',
      1909,
      ['novels', 'society'],
      'Puhesyntetisaattorin lukema johdatus romaaniin ensimmäisistä yhtäläisistä vaaleista ja korpitorpan talvesta.',
    ],
    [
      {
        title: 'Torppa korvessa',
        text: 'Kainuun korvessa on torppa, jossa asuvat Topi, Riika ja liuta lapsia. Talvi on pitkä ja leipä lyhyt. Kaukana metsässä nukkuu karhu, ja kirja alkaa siitä. Karhu ja köyhä asuvat samassa maassa, ja kumpikin odottaa kevättä omalla tavallaan. Kianto kirjoittaa kovista asioista leikkisällä kielellä. Juuri siksi ne tuntuvat. Lukija nauraa lauseelle ja huomaa vasta sitten, mistä lause kertoi.',
      },
      {
        title: 'Viiva paperiin',
        text: 'Sitten torppaan tulee uutinen. Maahan on saatu uusi laki, ja jokainen aikuinen, mies tai nainen, rikas tai köyhä, saa äänestää. Suutari selittää ja kiertävä puhuja lupaa. Riittää, kun vetää punaisen viivan oikeaan paikkaan. Vaalipäivänä Topi ja Riika hiihtävät äänestämään vapisevin käsin, sillä kynä on outo työkalu. Vuoden tuhat yhdeksänsataaseitsemän vaalit olivat ensimmäiset, joissa Suomen naisetkin äänestivät.',
      },
      {
        title: 'Mitä kevät toi',
        text: 'Odotetaan, että kaikki muuttuu. Viiva on vedetty, ja kevät tulee, mutta kevään mukana tulevat taudit ja herää karhu. Loppu on niin jylhä, ettei sitä tässä kerrota. Kirja jää kysymään, kuinka pitkä matka on paperista leipään. Se ei pilkkaa niitä, jotka toivoivat. Aulis Sallinen sävelsi romaanista myöhemmin oopperan, ja yhä edelleen, kun vaaleista puhutaan, joku muistaa Topin ja Riikan suksineen.',
      },
    ],
  ),
  audiobook(
    children,
    [
      'Kiljusen herrasväki',
      'Finne, Jalmari',
      1914,
      ['humour', 'family'],
      'Puhesyntetisaattorin lukema johdatus kirjaan maailman äänekkäimmästä perheestä.',
    ],
    [
      {
        title: 'Hirveän kova ääni',
        text: 'Hei! Tämä on kertomus perheestä, joka ei osaa puhua hiljaa. Kiljusen isä huutaa, Kiljusen äiti huutaa, ja pojat Mökö ja Luru huutavat kaikkein kovimmin. Vain Plättä, pieni kasvattityttö, on järkevä. Ja sitten on koira nimeltä Pulla. Kun Kiljuset lähtevät jonnekin, kaikki kuulevat sen jo kaukaa. Kukaan ei ole heille kauan vihainen, sillä he tarkoittavat aina hyvää. Hyvää tarkoittamalla saa nimittäin aikaan valtavan sotkun.',
      },
      {
        title: 'Meren rannalle',
        text: 'Eräänä päivänä Kiljuset päättävät lähteä Helsinkiin katsomaan merta. Matka alkaa hyvin, ainakin viisi minuuttia. Junassa tapahtuu yhtä, kadulla toista, ja kaupassa sellaista, mitä kauppias ei unohda ikinä. Pojat tahtovat kokeilla kaikkea, ja isä tahtoo selittää kaiken, vaikka ei itsekään tiedä. Jos olet joskus matkustanut perheesi kanssa, tunnistat varmasti jotakin. Ehkä teillä ei kuitenkaan ollut mukana näin monta poliisia.',
      },
      {
        title: 'Miksi niille nauretaan',
        text: 'Kiljusista kirjoitettiin monta kirjaa, ja niitä on luettu ääneen yli sata vuotta. Isovanhempien isovanhemmatkin ovat nauraneet niille. Mikä niissä on niin hauskaa? Ehkä se, että aikuiset ovat kirjassa yhtä hölmöjä kuin lapset, eikä kukaan esitä parempaa. Kokeile lukea yksi luku kotona niin kovalla äänellä kuin jaksat. Ja sen jälkeen kuiskaten. Huomaat, kumpi on Kiljusten mielestä väärin. Hei hei, ja muista: kirjastossa saa puhua hiljaa!',
      },
    ],
  ),
];
