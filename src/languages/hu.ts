import type {Language} from './language.js'

/** Hungarian. */
export const hu = {
  tag: 'hu',
  // Function words, among the commonest of any text in the language.
  common: 'a, az, azt, egy, el, hogy, is, ki, meg, mert, mint, nem, vagy, van, volt, és',
  // K/V: the letters of Hungarian lists of questions and answers
  askers:
    'beszélgetőtárs, házigazda, interjúkészítő, interjúztató, k, kérdező, kérdés, moderátor, '
    + 'műsorvezető, riporter, riporternő, szerkesztő, szerkesztőség, újságíró, újságírónő',
  answerers: 'interjúalany, meghívott, megkérdezett, v, vendég, válasz, válaszadó',
  voices:
    'beszélő, előadó, felszólaló, hallgató, hang, hozzászóló, közönség, mindenki, mindketten, narrátor, '
    + 'néző, résztvevő',
  sounds:
    'bevezető zene, főcímzene, hirdetés, intro, nevetés, outro, reklám, reklámszünet, szignál, '
    + 'szponzor, szünet, taps, zene, zenei betét, záró zene',
  // everyday labels of pages: notes, recipes, events, documentation, reviews, minutes
  nonSpeakers:
    'adag, adagok, adatok, ajánlás, alapértelmezett, alapértelmezés, alapérték, alcím, anyag, '
    + 'augusztus, belépés, belépő, bemenet, beosztás, bevezetés, beállítás, beállítások, bizonyítás, '
    + 'biztonság, bővebben, csütörtök, cég, cél, célkitűzés, célok, cím, címke, címkék, címzett, '
    + 'december, definíció, dátum, délelőtt, délután, döntés, e-mail, elkészítés, elkészítése, '
    + 'elkészítési idő, elküldve, ellene, eltávolítva, elérhetőség, elérhetőségek, előfeltételek, előny, '
    + 'előnyök, először, előtt, előtte, előzmények, email, emlékeztető, eredmény, eredmények, erősségek, '
    + 'eszközök, február, fejezet, feladat, feladatok, feladó, felelős, figyelem, figyelmeztetés, '
    + 'foglalkozás, fontos, fordította, fordítás, fordító, forrás, források, fotó, fotók, frissítve, '
    + 'frissítés, funkció, funkciók, fájl, fénykép, fényképek, főszereplők, főzési idő, gyakorlat, '
    + 'gyengeségek, gyik, gyártó, hamis, harmadszor, használat, határidő, határozat, hely, helyes, '
    + 'helyesbítés, helyszín, helytelen, hibás, hiányzik, hiányzók, hogyan, hol, holnap, honlap, hossz, '
    + 'hozzáadva, hozzávalók, hátrány, hátrányok, háttér, hétfő, idő, időpont, időtartam, igaz, igen, '
    + 'illusztráció, indoklás, isbn, január, javaslat, javaslatok, javítva, javítás, jegyek, '
    + 'jegyzőkönyv, jegyzőkönyvvezető, jegyár, jelen van, jelen vannak, jelenlévők, jelentkezés, jó, '
    + 'július, június, kapcsolat, kategória, kategóriák, kedd, kellékek, keresztnév, kezdés, kiadás, '
    + 'kiadó, kimenet, kinek, kontextus, kor, kulcsszavak, kulcsszó, kép, kép forrása, képaláírás, '
    + 'képek, képek forrása, kód, költség, költségek, követelmények, következmény, következtetés, '
    + 'következtetések, közzétéve, ld., lehetőségek, letöltés, leírás, licenc, link, linkek, lásd, '
    + 'lásd még, lépés, lépések, magyarázat, mappa, meghatározás, megj., megjegyzés, megjegyzések, '
    + 'megjelent, megoldás, megoldások, megoldókulcs, mellette, melléklet, mellékletek, mikor, mit, '
    + 'miért, modell, most, motiváció, munkakör, május, március, márka, más szóval, másodszor, másolat, '
    + 'méret, módosítva, módszer, módszerek, műfaj, napirend, napirendi pontok, ne feledje, negatívum, '
    + 'negatívumok, nehézség, nehézségi szint, nem, november, nyelv, nyelvek, nyitva tartás, '
    + 'nyitvatartás, név, okok, október, oldalszám, paraméter, paraméterek, parancs, pl., platform, '
    + 'pontszám, pozitívum, pozitívumok, probléma, problémák, program, példa, példák, például, péntek, '
    + 'regisztráció, rendezte, rendező, rossz, régen, rész, részletek, résztvevők, röviden, segítség, '
    + 'státusz, szeptember, szerda, szerep, szerepkör, szereplők, szervező, szervezők, szerző, '
    + 'szerzői jog, szerzők, szintaxis, szombat, szín, súly, sütési idő, tanulság, tanács, tapasztalat, '
    + 'tartalom, teendők, tegnap, tel., telefon, telepítés, teljesítmény, tipp, tippek, tisztelettel, '
    + 'tl;dr, további információ, további információk, tudnivaló, tudnivalók, táblázat, tájékoztató, '
    + 'tárgy, téma, témák, tétel, típus, u.i., ui., url, utasítások, után, utána, vasárnap, verdikt, '
    + 'verzió, veszély, veszélyek, vezetéknév, videó, vigyázat, visszatérési érték, változások, '
    + 'végzettség, végül, weboldal, ábra, állapot, április, ár, árak, életkor, érték, értékek, '
    + 'értékelés, írta, összefoglalás, összefoglaló, összegzés, ötlet, új, újdonságok, útmutató, '
    + 'üdvözlettel',
  joiners: 'valamint, és',
  particles: 'de, van, von',
  titles: 'asszony, doktor, dr., id., ifj., kisasszony, prof., professzor, özv., úr',
  suffixes: 'asszony, bácsi, doktor úr, dsc, jr., néni, phd, professzor úr, tanár úr, úr',
  genres:
    'beszélgettünk, beszélgettünk vele, beszélgetés, interjú, interjúnk, interjúnkban, interjút adott, '
    + 'kérdezz-felelek, kérdéseinkre válaszolt, néhány kérdésünkre, portréinterjú, villáminterjú, '
    + 'válaszolt kérdéseinkre, válaszolt néhány kérdésünkre',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'gyakori kérdések, gyakran feltett kérdések, gyakran ismételt kérdések, gyik, interjúkérdések, '
    + 'állásinterjú, állásinterjúk',
  // credit lines of Hungarian papers and blogs; the name may stand between the object and its verb
  credits:
    'a beszélgetést lejegyezte, a beszélgetést vezette, az interjút, az interjút készítette, '
    + 'az interjút készítették, az interjút lejegyezte, interjú, interjúkészítő, interjút készítette, '
    + 'kérdezett, kérdezte, lejegyezte, riporter',
  closings:
    'a beszélgetés eredetileg, a beszélgetés rövidített, a beszélgetés szerkesztett, '
    + 'a fordító megjegyzése, a szerkesztő megjegyzése, a szerzőről, a teljes interjú, '
    + 'az interjú elkészültét, az interjú először, az interjú eredetileg, az interjú megjelent, '
    + 'az interjú rövidített, az interjú szerkesztett, az interjú teljes, az interjút fordította, '
    + 'az interjút rövidítettük, az interjút szerkesztett, az interjút szerkesztettük, ez az interjú, '
    + 'fordította:, fordítás:, forrás:, források:, fotó:, fotók:, köszönjük a beszélgetést, '
    + 'köszönjük az interjút, köszönjük olvasóinknak, köszönöm a beszélgetést, köszönöm az interjút, '
    + 'olvassa el a teljes interjút, szerkesztői megjegyzés, írta:',
  afterwords:
    'a szerzőről, ajánlott olvasmányok, az interjúalanyról, források, hivatkozások, hozzászólások, '
    + 'impresszum, jegyzetek, kapcsolódó, kommentek, '
    + 'köszönetnyilvánítás, linkek, lábjegyzetek, olvass tovább, további olvasmányok, '
    + 'további olvasnivaló, utószó, végszó, zárszó, összefoglalás, összegzés',
  aliases: 'a továbbiakban, röviden, rövidítve, továbbiakban',
  // pronouns, and first persons of the commonest verbs, since Hungarian drops the pronoun
  selves:
    'akartam, bennem, dolgozom, dolgoztam, emlékszem, engem, gondolom, gondoltam, hiszem, hozzám, '
    + 'kezdtem, lettem, látom, magam, nekem, nálam, próbálok, rólam, szeretem, szeretnék, szerintem, '
    + 'szoktam, születtem, tanultam, tudom, tőlem, vagyok, velem, voltam, én, érzem, írtam',
  collectives: 'bennünket, hozzánk, magunk, minket, nekünk, nálunk, rólunk, szerintünk, vagyunk, velünk, voltunk',
  addressees:
    'ajánlanál, akartál, benned, csinálod, csinálsz, csináltál, dolgozol, dolgoztál, döntötted, '
    + 'döntöttél, gondolod, gondolsz, használod, használsz, hozzád, kerültél, kezdted, kezdtél, '
    + 'leszel, lettél, látod, mondanál, neked, nektek, nálad, rólad, szereted, szeretsz, szerinted, '
    + 'szoktál, születtél, tanultál, tanácsolnál, tanácsolsz, te, ti, titeket, tudnál, tudod, tudsz, '
    + 'téged, tőled, vagytok, veled, voltál, élsz, érzed, írtál, ön, önben, önhöz, önnek, önnel, önre, '
    + 'önről, önt, öntől, önök, önöket, önöknek, önöknél',
  introductions:
    'bemutatkozna, bemutatkozni, bemutatkoznál, bemutatkozol, bemutatná magát, bemutatnád magad, '
    + 'ki is vagy, ki vagy te, ki vagy és, kicsit magáról, magadról, meséljen magáról, '
    + 'mivel foglalkozol, mondjon magáról, mutasd be magad, mutassa be magát, mutatkozz be, '
    + 'mutatkozzon be, te ki vagy, tudni rólad, valamit magáról',
  governors: '',
  requests:
    'beszélj, beszéljen, beszélne, említs, említsen, foglald össze, foglalja össze, magyarázd el, '
    + 'magyarázza el, mesélj, meséljen, mesélne, mondd el, mondj, mondja el, mondjon, mutatkozz be, '
    + 'mutatkozzon be, sorolj fel, írd le, írja le'
} as const satisfies Language
