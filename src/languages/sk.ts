import type {Language} from './language.js'

/** Slovak. */
export const sk = {
  tag: 'sk',
  // Function words, among the commonest of any text in the language.
  common:
    'a, aby, aj, ako, ale, alebo, až, bol, bola, by, ich, je, jeho, keď, ktoré, ktorý, na, nie, od, '
    + 'po, pre, pri, sa, si, sú, tak, to, v, vo, za, zo, čo, že',
  // the initials of otázka and odpoveď are one letter, so none is listed; Q/A are written instead
  askers:
    'dopytujúci, facilitátor, facilitátorka, hostiteľ, hostiteľka, moderátor, moderátorka, novinár, '
    + 'novinárka, otázka, otázka z publika, q, redakcia, redaktor, redaktorka, reportér, reportérka, '
    + 'spravodajca, spravodajkyňa, spytujúci sa, uvádzač, výskumník, výskumníčka, žurnalista, žurnalistka',
  answerers:
    'a, hostka, odp, odpovedajúci, odpoveď, opýtaná, opýtaný, respondent, respondentka, ' + 'spovedaná, spovedaný',
  voices:
    'diváci, divák, diváčka, hlas, hlas z publika, hovorca, hovorkyňa, komentátor, muž, obaja, obe, '
    + 'panelista, panelistka, poslucháč, poslucháčka, publikum, rečník, rečníčka, rozprávač, '
    + 'rozprávačka, spoločne, učiteľ, učiteľka, všetci, účastník, účastníčka, čitateľ, čitateľka, '
    + 'študent, študentka, žena, žiak, žiačka',
  sounds:
    'hudba, hudba v pozadí, intro, jingle, outro, pauza, potlesk, prestávka, reklama, '
    + 'reklamná prestávka, reklamy, smiech, sponzor, zvuk, zvučka, záverečná zvučka, úvodná zvučka',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adresa, adresát, akcia, aktualizované, aktualizácia, alternatíva, analýza, anotácia, argument, '
    + 'argumenty, autor, autori, autorka, bezpečnosť, bod, body, bydlisko, celkom, cena, ceny, cesta, '
    + 'chyba, chyby, ciele, cieľ, cieľová skupina, citácia, cvičenia, cvičenie, december, definícia, '
    + 'deň, dnes, do, doba prípravy, dobre, dodanie, dokončenie, doprava, druh, dátum, dátum a čas, '
    + 'dátum konania, dátum narodenia, dátum vydania, dávkovanie, dôkaz, dôležité, dôsledky, dôsledok, '
    + 'dôvod, dôvody, dĺžka, e-mail, email, fakt, fakty, faq, február, firma, forma, formát, fotka, '
    + 'fotky, foto, fotograf, fotografia, fotografie, funkcia, funkcie, graf, heslo, hmotnosť, hodina, '
    + 'hodnota, hodnotenie, hodnoty, hypotéza, ilustrácia, informácie, ingrediencie, inými slovami, '
    + 'inštalácia, isbn, január, jazyk, jazyky, júl, jún, kapacita, kapitola, kategória, kategórie, kde, '
    + 'kedy, klady, kniha, komentár, komentáre, konfigurácia, koniec, kontakt, kontakty, kontext, '
    + 'korektúra, kritériá, krok, kroky, kto, kvíz, kód, kúpiť, kľúč správnych odpovedí, kľúčové slová, '
    + 'lekcia, lema, licencia, link, literatúra, lokalita, marec, materiál, materiály, mesiac, mesto, '
    + 'metóda, metódy, miera, miesto, miesto konania, miesto narodenia, model, motivácia, možnosti, '
    + 'možnosť, máj, mínus, mínusy, môj názor, mýtus, na záver, nadpis, najprv, naopak, napr, '
    + 'napríklad, nastavenie, nebezpečenstvo, ned, nedeľa, nedostatky, nepravda, neprítomní, nesprávne, '
    + 'nevýhoda, nevýhody, nezabudnite, november, novinka, novinky, nové, náklady, námet, náročnosť, '
    + 'návod, názor, názov, o autorovi, obed, obrázok, obsadenie, obsah, obtiažnosť, odkaz, odkazy, '
    + 'odosielateľ, odporúčania, odporúčanie, odpovede, odôvodnenie, október, opis, oprava, opravené, '
    + 'opravy, organizátor, osoby, otváracie hodiny, otázky, p.s., pamätajte, parameter, parametre, '
    + 'piatok, plat, platba, platforma, platnosť, plus, plusy, podmienka, podmienky, podrobnosti, '
    + 'podujatie, pohlavie, pojem, pokyny, pomôcky, pon, pondelok, popis, popoludnie, poradie, porcie, '
    + 'posledná aktualizácia, postup, postup prípravy, potom, použitie, povinné, povolanie, pozadie, '
    + 'poznámka, poznámka autora, poznámka pod čiarou, poznámka prekladateľa, poznámka redakcie, '
    + 'poznámky, pozor, pozícia, počet, počet porcií, počet strán, pracovná doba, pravda, pravidlo, '
    + 'pravidlá, pravopis, pred, pred a po, predmet, predpoklady, predseda, predtým, predvolená hodnota, '
    + 'prehľad, preklad, prekladateľ, prekladateľka, preložil, preložila, prečo, prečítajte si aj, '
    + 'pridané, prihlásenie, priorita, pro, problém, problémy, proces, program, projekt, prostredie, '
    + 'proti, práca, príbeh, príkaz, príklad, príklady, príloha, prílohy, prípad, príprava, prístup, '
    + 'prítomní, príčina, príčiny, pôvodný názov, rada, rady, raňajky, recenzia, recept, referencie, '
    + 'režisér, riešenia, riešenie, riziko, riziká, rok, rok vydania, rola, rozdiel, rozdiely, '
    + 'rozhodnutie, rozmery, rozpočet, rozsah, rubrika, ráno, réžia, s pozdravom, scenár, sekcia, '
    + 'september, situácia, skratka, skupina, skóre, skúsenosti, služba, snímka, sob, sobota, '
    + 'spoločnosť, spracovanie, správne, spôsob, spôsob použitia, stav, stiahnuť, str, strana, streda, '
    + 'stručne, stupeň, suroviny, súbor, súbory, súhrn, súvisiace články, súčasť, sťahovanie, tabuľka, '
    + 'tagy, tajomník, telefón, telefónne číslo, termín, teória, tip, tipy, titul, trvanie, tvrdenie, '
    + 'typ, téma, témy, upozornenie, určenie, usporiadateľ, uto, utorok, uznesenie, v skratke, '
    + 'varovanie, vedľajšie účinky, vek, verzia, veta, večer, večera, veľkosť, viac informácií, video, '
    + 'vlastnosti, vstup, vstup voľný, vstupné, vybavenie, vydanie, vydavateľ, vydavateľstvo, '
    + 'vysvetlenie, vzdelanie, vzorec, váha, výhoda, výhody, výklad, výnimka, výnimky, výrobca, '
    + 'výsledky, výsledok, výstup, význam, výzva, výška, včera, web, webová stránka, za, zadanie, '
    + 'zajtra, zdroj, zdroje, zhrnutie, zle, zloženie, zmena, zmenené, zmeny, značka, známe chyby, '
    + 'zodpovedný, zoznam, zručnosti, základ, zákon, zápis, zápisnica, zápory, záruka, záver, zľava, '
    + 'údaje, úloha, úlohy, úprava, úroveň, úryvok, úvod, účastníci, účel, účinky, čas, čas a miesto, '
    + 'čas prípravy, časť, čo, čo budete potrebovať, čo to je, číslo, ďalej, ďalšie informácie, '
    + 'štatistika, štv, štvrtok, štítky, štúdium, šírka, žáner',
  joiners: 'a, i',
  particles: 'de, du, van, von',
  titles:
    'bc., doc., docent, docentka, doktor, doktorka, dr., gen., ing., ing. arch., judr., mddr., mgr., '
    + 'mgr. art., minister, ministerka, mudr., mvdr., otec, paeddr., pani, pharmdr., phdr., plk., prof., '
    + 'profesor, profesorka, pán, rndr., sestra, slečna, starosta, starostka, thdr., thlic.',
  suffixes: 'artd., csc., dis., drsc., jr., ll.m., mba, ph.d., phd',
  genres:
    '10 otázok pre, 3 otázky pre, 5 otázok pre, desať otázok pre, hovorili sme s, interview, '
    + 'na naše otázky odpovedá, niekoľko otázok pre, odpovedal na naše otázky, odpovedala na naše otázky, '
    + 'odpovedá na otázky, porozprávali sme sa s, porozprávali sme sa so, päť otázok pre, pýtali sme sa, '
    + 'q&a, rozhovor, rozhovore, rozhovorom, rozhovoru, rozhovory, rozprávali sme sa s, '
    + 'rozprávali sme sa so, spýtali sme sa, tri otázky pre, vyspovedali sme, zhovárali sme sa s',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'najčastejšie kladené otázky, najčastejšie otázky, otázky na pohovor, otázky na pohovore, '
    + 'pohovor, pohovoru, pohovory, pracovný pohovor, prijímací pohovor, často kladené otázky, '
    + 'časté otázky',
  credits:
    'autor rozhovoru:, autorka rozhovoru:, hovoril:, hovorila:, otázky kládla, otázky kládli, '
    + 'otázky kládol, otázky:, pripravil:, pripravila:, pýtal sa, pýtala sa, pýtali sa, '
    + 'rozhovor prepísal, rozhovor prepísala, rozhovor pripravil, rozhovor pripravila, '
    + 'rozhovor pripravili, rozhovor spracoval, rozhovor spracovala, rozhovor viedla, rozhovor viedli, '
    + 'rozhovor viedol, rozhovor zaznamenal, rozhovor zaznamenala, rozhovor:, rozprával sa, '
    + 'rozprávala sa, rozprávali sa, spracoval:, spracovala:, text a foto, text:, vyspovedal, '
    + 'vyspovedala, zaznamenal:, zaznamenala:, zhováral sa, zhovárala sa, zhovárali sa',
  closings:
    'celý rozhovor, foto:, kompletný rozhovor, o autorke, o autorovi, o hosťovi, odpovede boli redakčne, '
    + 'pozn. prekl., pozn. red., pozn. redakcie, poznámka prekladateľa, poznámka redakcie, '
    + 'pre prehľadnosť, preklad:, preložil:, preložila:, prepis:, prepísal:, prepísala:, prevzaté z, '
    + 'prečítajte si aj, prečítajte si celý, redakcia ďakuje, redakčne krátené, redakčne skrátené, '
    + 'redakčne upravené, rozhovor bol, rozhovor prebehol, rozhovor sa uskutočnil, rozhovor sme, '
    + 'rozhovor v plnom znení, rozhovor vyšiel, rozhovor vznikol, skrátená verzia, tento rozhovor, '
    + 'text bol redakčne, text bol skrátený, text bol upravený, viac informácií, vypočujte si celý, '
    + 'z angličtiny preložil, z angličtiny preložila, zdroj:, zdroje:, článok vyšiel, článok vznikol, '
    + 'čítajte aj, čítajte viac, čítajte ďalej, ďakujem za rozhovor, ďakujeme za prečítanie, '
    + 'ďakujeme za rozhovor, ďakujeme čitateľom, ďalšie rozhovory',
  afterwords:
    'diskusia, doslov, epilóg, komentáre, kontakt, kontakty, literatúra, medailón, medailónik, '
    + 'mohlo by vás zaujímať, na záver, o autorke, o autoroch, o autorovi, o hosťovi, odkazy, '
    + 'podobné články, poznámky, poďakovanie, prečítajte si aj, profil, prílohy, '
    + 'referencie, súvisiace, tiráž, viac informácií, zdroj, zdroje, zhrnutie, záver, '
    + 'záverom, čítajte aj, čítajte ďalej, ďalšie rozhovory, ďalšie články, ďalšie čítanie, životopis',
  aliases: 'skratka, skrátene, v skratke, v ďalšom texte, ďalej, ďalej aj, ďalej ako, ďalej len',
  selves:
    'chcem, ja, ma, mi, mne, mnou, moja, moje, mojej, mojich, mojom, mojou, moju, mojím, myslím, '
    + 'mám, môj, môjho, môjmu, môžem, mňa, nemám, neviem, pamätám, pracujem, píšem, robím, snažím, '
    + 'som, verím, viem',
  collectives: 'my, máme, nami, naša, naše, našej, našich, našu, nám, nás, náš, nášho, sme',
  addressees:
    'budete, budeš, chcete, chceš, myslíte, myslíš, máte, máš, môžete, môžeš, plánujete, používate, '
    + 'používaš, pracujete, pracuješ, robíte, robíš, ste, teba, tebe, tebou, ti, tvoj, tvoja, tvoje, '
    + 'tvojej, tvojho, tvoji, tvojich, tvojom, tvojou, tvoju, tvojím, ty, vami, vaša, vaše, vašej, '
    + 'vašich, vašim, vašimi, vašom, vašou, vašu, venujete, venuješ, viete, vieš, vnímate, vy, vám, '
    + 'vás, váš, vášho, ťa, žijete, žiješ',
  introductions:
    'kto si a, kto si ty, kto ste, niečo o sebe, nám o sebe, o sebe niečo, predstav sa, '
    + 'predstaviť sa, predstavte sa, predstavíš sa, sa krátko predstaviť, sa nám predstaviť, '
    + 'sa predstaviť, sa predstavte, trochu o sebe, viac o sebe, čomu sa venuješ, čím sa živíš',
  governors: 'od, podľa, pre, pána, pánom, s, slov, so, u, z, zo',
  requests:
    'dokončite vetu, doplňte vetu, na úvod, opíš, opíšte, porozprávaj, porozprávajte, '
    + 'povedz, povedzte, poďme, predstav sa, predstavte nám, predstavte sa, '
    + 'prezraď, prezraďte, priblíž, priblížte, skús, skúste, spomeňte, '
    + 'uveďte, vymenujte, vysvetli, vysvetlite, začnime'
} as const satisfies Language
