import type {Language} from './language.js'

/** Czech. */
export const cs = {
  tag: 'cs',
  // Function words, among the commonest of any text in the language.
  common: 'a, ale, byl, do, jako, je, jsou, který, na, nebo, o, pro, s, se, si, tak, to, v, z, že',
  // the initials of otázka and odpověď are one letter, so none is listed; Q/A are written instead
  askers:
    'dotazující, facilitátor, facilitátorka, hostitel, hostitelka, moderátor, moderátorka, novinář, '
    + 'novinářka, otázka, průvodce pořadem, q, redakce, redaktor, redaktorka, reportér, reportérka, '
    + 'tazatel, tazatelka, uváděč, výzkumnice, výzkumník, zpovídající, zpravodaj, zpravodajka, žurnalista, '
    + 'žurnalistka',
  answerers:
    'a, dotazovaná, dotazovaný, hostka, odp, odpovídající, odpověď, respondent, respondentka, '
    + 'tázaná, tázaný, zpovídaná, zpovídaný',
  voices:
    'divačka, diváci, divák, hlas, hlas z pléna, hlas z publika, komentátor, mluvčí, muž, oba, obě, '
    + 'panelista, panelistka, posluchač, posluchačka, publikum, společně, student, studentka, učitel, '
    + 'učitelka, vypravěč, vypravěčka, všichni, účastnice, účastník, čtenář, čtenářka, řečnice, řečník, '
    + 'žena, žák, žákyně',
  sounds:
    'hudba, intro, jingle, outro, pauza, podkresová hudba, potlesk, přestávka, reklama, reklamní pauza, '
    + 'reklamy, smích, sponzor, znělka, zvuk, závěrečná znělka, úvodní znělka',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adresa, adresát, akce, aktualizace, aktualizováno, aliasy, alternativa, analýza, anotace, argument, '
    + 'argumenty, autor, autorka, autoři, barva, bezpečnost, bod, body, bydliště, březen, celkem, cena, '
    + 'ceny, cesta, chyba, chybně, chyby, citace, co, co budete potřebovat, co se stalo, co to je, '
    + 'cvičení, cíl, cíle, cílová skupina, další, další informace, data, datum, datum a čas, datum konání, '
    + 'datum narození, datum vydání, definice, den, diagnóza, dle, dnes, do, doba, doba přípravy, '
    + 'doba trvání, doba čtení, dobře, dodání, dopad na komunitu, doporučeno, doporučení, doprava, '
    + 'doručení, dotazy, dovednosti, druh, duben, dále, dávkování, délka, dříve, důkaz, důležité, '
    + 'důsledek, důsledky, důvod, důvody, e-mail, email, etapa, etymologie, fakt, fakta, faq, firma, '
    + 'forma, formát, fotka, fotky, foto, fotograf, fotografie, fungování, funkce, graf, grafika, herci, '
    + 'heslo, historie změn, hlavní myšlenka, hloubka, hmotnost, hodina, hodiny, hodnocení, hodnota, '
    + 'hodnoty, hosté, hrají, hypotéza, ilustrace, informace, ingredience, instalace, isbn, jak, '
    + 'jak na to, jak to funguje, jazyk, jazyky, jednotka, jinak, jiné, jinými slovy, jméno, '
    + 'jméno a příjmení, kapacita, kapitola, kategorie, kde, kdo, kdy, klady, klíčová slova, kniha, '
    + 'komentář, komentáře, kompatibilita, komplikace, konec, konfigurace, kontakt, kontakty, kontext, '
    + 'kontraindikace, korektura, krok, kroky, krátce, květen, kód, leden, lekce, lemma, licence, link, '
    + 'listopad, literatura, lokalita, líbilo se mi, manuál, materiál, materiály, metoda, metody, minus, '
    + 'minusy, model, motivace, motto, možnost, možnosti, míra, místo, místo konání, místo narození, '
    + 'mýtus, město, měsíc, můj názor, na závěr, nadpis, nakladatel, nakladatelství, naopak, napsal, '
    + 'napsala, např., například, nastavení, ne, nebezpečí, nebo, nedostatky, neděle, nejprve, '
    + 'nelíbilo se mi, nepravda, nepřítomni, nesprávně, nevýhoda, nevýhody, nezapomeňte, novinka, novinky, '
    + 'nové, nové funkce, nyní, náklady, nákup, nápověda, náročnost, následky, název, názor, '
    + 'o autorovi, obor, obrázek, obsah, obsazení, obtížnost, občerstvení, oběd, odeslat, odesílatel, '
    + 'odkaz, odkazy, odpovědi, odstraněno, odůvodnění, omluveni, oprava, opraveno, opravy, organizátor, '
    + 'originální název, otevírací doba, otázky, ovládání, označení, očekávaný výsledek, p.s., pamatujte, '
    + 'parametr, parametry, plat, platba, platforma, platnost, plus, plusy, podmínka, podmínky, '
    + 'podmínky účasti, podrobnosti, podtitul, pohlaví, pojem, pokyny, pomůcky, pondělí, popis, popisek, '
    + 'porce, poslední aktualizace, postup, postup práce, potom, poté, potřebujeme, použití, povinné, '
    + 'povolání, pozadí, pozdrav, pozice, poznatek, poznámka, poznámka autora, poznámka pod čarou, '
    + 'poznámka překladatele, poznámka redakce, poznámky, pozor, počet, počet hráčů, počet porcí, '
    + 'počet stran, pracovní doba, pravda, pravidla, pravidlo, praxe, prerekvizity, princip, priorita, '
    + 'pro, pro koho, problém, problémy, proces, prodej, produkce, profese, program, program schůze, '
    + 'projekt, prosinec, prostředí, proti, provedení, proč, proč se to děje, práce, průběh, publikováno, '
    + 'před, předmět, předpoklady, předseda, předtím, přehled, překlad, překladatel, překladatelka, '
    + 'přeložil, přeložila, přeprava, přesněji, přečtěte si také, přidáno, přihlášení, přihlášky, příběh, '
    + 'příjmení, příkaz, příklad, příklady, příloha, přílohy, případ, příprava, přístup, přítomni, '
    + 'příznaky, příčina, příčiny, původ, původní název, rada, rady, recenze, recept, reference, referát, '
    + 'režie, režisér, rizika, riziko, rok, rok vydání, role, rozdíl, rozdíly, rozhodnutí, rozměry, '
    + 'rozpočet, rozsah, rubrika, ráno, různé, s pozdravem, scénář, sdílet, sekce, seznam, shrnutí, '
    + 'situace, skladem, skupina, skutečný výsledek, skóre, sleva, slovní druh, složení, služba, směr, '
    + 'snídaně, soubor, soubory, souhrn, související, související články, specifikace, společnost, '
    + 'spotřeba, správně, sraz, srovnání, srpen, status, stav, stran, strana, stručně, stručně řečeno, '
    + 'stránka, stránky, stupeň, stáhnout, středa, suroviny, symptomy, synonyma, synonymum, syntaxe, '
    + 'systémové požadavky, tabulka, tagy, takže, tel, telefon, telefonní číslo, teorie, termín, '
    + 'termíny, test, text, teze, tip, tipy, tisk, titul, titulek, tl;dr, trvání, tvrzení, typ, téma, '
    + 'témata, tým, událost, ukončení, ukázka, umístění, upozornění, upraveno, url, usnesení, uveřejněno, '
    + 'uzávěrka, uživatel, uživatelské jméno, v praxi, varianta, varianty, varování, vedlejší účinky, '
    + 'velikost, verdikt, verze, večer, večeře, vhodné pro, video, viz, viz také, viz též, vlastnosti, '
    + 'vložné, vstup, vstup zdarma, vstupenky, vstupné, vybavení, vydal, vydavatel, vydavatelství, vydání, '
    + 'vysvětlení, vysvětlivky, vzdělání, vzorec, váha, více, více informací, výchozí, výchozí hodnota, '
    + 'výhoda, výhody, výjimka, výjimky, výkon, výpočet, výrobce, výsledek, výsledky, výslovnost, výstava, '
    + 'výstup, výuka, vývoj, význam, výška, včera, věk, věta, web, webová stránka, webové stránky, z čeho, '
    + 'za druhé, za prvé, za třetí, zadruhé, zadání, zajímavost, zajímavosti, zapisovatel, zaprvé, zapsal, '
    + 'zapsala, zastaralé, zatřetí, zařazení, zdraví, zdroj, zdroje, zkratka, zkušenosti, změna, '
    + 'změny, změněno, značka, známé chyby, známé problémy, znění, zobrazeno, způsob, způsob použití, '
    + 'základ, zákon, zápis, zápory, záruka, závislosti, závěr, závěrem, září, zítra, úkol, úkoly, únor, '
    + 'úprava, úroveň, úryvek, úterý, úvod, účastníci, účel, účinek, účinky, čas, čas a místo, '
    + 'čas přípravy, červen, červenec, čtěte také, část, číslo, řešení, říjen, škola, špatně, štítky, '
    + 'šířka, žánr',
  joiners: 'a, i',
  particles: 'de, du, van, von',
  titles:
    'bc., bca., doc., docent, docentka, doktor, doktorka, dr., farář, gen., ing., ing. arch., judr., '
    + 'mddr., mga., mgr., ministr, ministryně, mudr., mvdr., otec, paeddr., paní, pharmdr., phdr., phmr., '
    + 'plk., prof., profesor, profesorka, rndr., sestra, slečna, starosta, starostka, thdr., thlic.',
  suffixes: 'csc., dis., drsc., dsc., jr., ll.m., mba, msc., ph.d., phd, th.d.',
  genres:
    '10 otázek pro, 3 otázky pro, 5 otázek pro, deset otázek pro, hovořili jsme s, interview, '
    + 'mluvili jsme s, na naše otázky odpovídá, několik otázek pro, odpovídá na otázky, '
    + 'odpověděl na naše otázky, odpověděla na naše otázky, popovídali jsme si s, povídali jsme si s, '
    + 'povídání s, pět otázek pro, q&a, rozhovor, rozhovorem, rozhovoru, rozhovory, rozmlouvá, rozmluva s, '
    + 'tři otázky pro, vyzpovídali jsme, zeptali jsme se, zpovídáme, zpověď',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'nejčastěji kladené dotazy, nejčastěji kladené otázky, nejčastější dotazy, nejčastější otázky, '
    + 'otázky na pohovor, otázky u pohovoru, pohovor, pracovní pohovor, přijímací pohovor, '
    + 'přijímací pohovory, uživatelské rozhovory, často kladené dotazy, často kladené otázky, '
    + 'časté dotazy, časté otázky',
  credits:
    'autor rozhovoru:, autorka rozhovoru:, hovořil:, hovořila:, mluvil:, mluvila:, otázky kladl, '
    + 'otázky kladla, otázky kladli, otázky:, ptal se, ptala se, ptali se, ptaly se, připravil:, '
    + 'připravila:, připravili:, rozhovor pořídil, rozhovor pořídila, rozhovor pořídili, rozhovor přepsal, '
    + 'rozhovor přepsala, rozhovor připravil, rozhovor připravila, rozhovor připravili, rozhovor vedl, '
    + 'rozhovor vedla, rozhovor vedli, rozhovor vedly, rozhovor zaznamenal, rozhovor zaznamenala, '
    + 'rozhovor zpracoval, rozhovor zpracovala, rozhovor:, rozmlouval:, rozmlouvala:, text a foto, text:, '
    + 'zaznamenal:, zaznamenala:, zpovídal, zpovídala, zpovídali, zpracoval:, zpracovala:',
  closings:
    'celý rozhovor, další rozhovory, děkujeme za přečtení, děkujeme za rozhovor, děkujeme čtenářům, '
    + 'děkuji za rozhovor, děkuju za rozhovor, foto:, kompletní rozhovor, konec nahrávky, krácená verze, '
    + 'o autorce, o autorovi, o hostovi, o zpovídané, o zpovídaném, plné znění rozhovoru, '
    + 'podívejte se na celý, pokračování příště, poslechněte si celý, pozn. překl., pozn. red., '
    + 'pozn. redakce, poznámka překladatele, poznámka redakce, pro přehlednost, publikováno, překlad:, '
    + 'přeložil:, přeložila:, přepis:, přepsal:, přepsala:, převzato z, přečtěte si celý, '
    + 'přečtěte si další, přečtěte si také, redakce děkuje, redakčně kráceno, redakčně upraveno, '
    + 'redakčně zkráceno, rozhovor byl, rozhovor proběhl, rozhovor se uskutečnil, rozhovor v plném znění, '
    + 'rozhovor vyšel, rozhovor vznikl, tento rozhovor, text byl redakčně, text byl upraven, '
    + 'text byl zkrácen, tohoto rozhovoru, více informací, z angličtiny přeložil, z angličtiny přeložila, '
    + 'zdroj:, zdroje:, zkrácená verze, článek vyšel, článek vznikl, čtěte dále, čtěte také, čtěte více',
  afterwords:
    'další rozhovory, další články, další čtení, diskuse, diskuze, doslov, epilog, komentáře, kontakt, '
    + 'kontakty, literatura, medailon, medailonek, mohlo by vás také zajímat, mohlo by vás zajímat, '
    + 'na závěr, o autorce, o autorech, o autorovi, o hostovi, o zpovídané, o zpovídaném, odkazy, '
    + 'podobné články, poděkování, poznámky, profil, přečtěte si, '
    + 'přílohy, reference, shrnutí, slovo závěrem, související, tiráž, více informací, '
    + 'zdroj, zdroje, závěr, závěrem, čtěte dále, čtěte také, životopis',
  aliases: 'dále, dále jako, dále jen, dále také, v dalším textu, ve zkratce, zkratka, zkráceně',
  selves:
    'bych, chci, dělám, jsem, já, mi, mnou, mně, mohu, moje, moji, mou, musím, myslím, mám, mé, '
    + 'mého, mém, mému, mých, mým, mě, můj, můžu, nejsem, nemám, nevím, pamatuji, pamatuju, pracuji, '
    + 'píšu, snažím, vím, věřím, žiju',
  collectives: 'bychom, jsme, my, naše, našeho, naši, našich, nám, námi, nás, náš',
  addressees:
    'budete, budeš, bys, byste, chcete, chceš, děláte, děláš, jsi, jste, myslíte, myslíš, máte, máš, '
    + 'můžete, můžeš, nejste, plánujete, používáte, používáš, pracujete, pracuješ, ses, sis, tebe, '
    + 'tebou, ti, tobě, tvoje, tvoji, tvojí, tvou, tvá, tvé, tvého, tvém, tvých, tvým, tvůj, ty, tě, '
    + 'vaše, vašeho, vašem, vašemu, vaši, vašich, vašim, vašimi, vaší, vy, vzpomínáte, vám, vámi, vás, '
    + 'váš, víte, víš, věnujete, věnuješ, žijete, žiješ',
  introductions:
    'kdo jsi, kdo jste, nám o sobě, něco o sobě, o sobě něco, představ se, představit se, '
    + 'představte se, představíte se, představíš se, se krátce představit, se nám představit, '
    + 'se představit, se představte, trochu o sobě, více o sobě, čím se živíte, čím se živíš',
  governors:
    'beseda se, interview se, od, pana, panem, podle, povídání se, pro, rozhovor se, s, setkání se, slov, u, z, ze',
  requests:
    'dokončete větu, doplňte větu, jmenuj, jmenujte, na úvod, pojďme, popiš, popište, '
    + 'pověz, povězte, prozraď, prozraďte, '
    + 'představ nám, představ se, představte nám, představte se, přibliž, přibližte, '
    + 'uveď, uveďte, vyprávěj, vyprávějte, vysvětlete, vysvětli, začněme, zkus, zkuste, '
    + 'řekni, řekněte'
} as const satisfies Language
