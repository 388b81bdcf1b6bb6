import type {Language} from './language.js'

/** Slovenian. */
export const sl = {
  tag: 'sl',
  // Function words, among the commonest of any text in the language.
  common:
    'ali, bi, bil, bo, da, do, ga, ima, in, iz, je, jih, kaj, kako, kar, ker, ki, ko, kot, lahko, na, '
    + 'ne, ni, o, od, pa, po, pri, s, se, so, ta, tako, te, to, tudi, v, z, za, še, že',
  // V/O: the initials of vprašanje and odgovor
  askers:
    'dopisnica, dopisnik, gostitelj, gostiteljica, intervjuvar, intervjuvarka, izpraševalec, '
    + 'izpraševalka, moderator, moderatorka, novinar, novinarka, poročevalec, poročevalka, raziskovalec, '
    + 'raziskovalka, reporter, reporterka, spraševalec, spraševalka, urednica, urednik, uredništvo, v, '
    + 'voditelj, voditeljica, vprašanje, vprašanje bralca, vprašanje iz občinstva',
  answerers:
    'gost, gostja, intervjuvana, intervjuvanec, intervjuvani, intervjuvanka, o, odgovor, sogovornica, '
    + 'sogovornik, vprašana, vprašani',
  voices:
    'bralec, bralka, glas, glas iz občinstva, gledalec, gledalka, govorec, govorka, govornica, '
    + 'govornik, komentator, moški, oba, obe, občinstvo, poslušalec, poslušalka, predavatelj, '
    + 'predavateljica, pripovedovalec, pripovedovalka, skupaj, udeleženec, udeleženka, učenec, učenka, '
    + 'učitelj, učiteljica, vsi, študent, študentka, ženska',
  sounds:
    'aplavz, džingl, glasba, glasba v ozadju, intro, nerazumljivo, odmor, oglas, oglasi, outro, '
    + 'premor, reklama, reklame, sklepna glasba, smeh, sponzor, uvodna glasba, uvodna špica, '
    + 'zaključna špica, zvok, zvoki',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'alternativa, analiza, argumenti, avtor, avtorica, avtorji, barva, beležka, besedilo, cena, cene, '
    + 'cilj, cilji, ciljna skupina, dan, danes, datoteka, datum, datum in ura, datum izdaje, '
    + 'datum objave, datum rojstva, december, definicija, del, delovni čas, denimo, dnevni red, '
    + 'dobre strani, dobro, dodano, dodatek, dodatne informacije, dogodek, dokaz, dokončano, dokument, '
    + 'dolžina, dopoldne, drugi korak, drugič, država, e-naslov, e-pošta, elektronski naslov, email, '
    + 'faq, februar, february, foto, fotograf, fotografija, fotografije, funkcija, funkcije, geslo, '
    + 'glej, glej tudi, gradivo, graf, ideja, igralci, ilustracija, ime, ime in priimek, informacije, '
    + 'isbn, izdaja, izdajatelj, izdano, izhod, izid, izjema, izkušnje, izvirni naslov, izvleček, '
    + 'januar, jezik, jeziki, jutri, kaj, kaj potrebujemo, kako, kapaciteta, kategorija, kategorije, '
    + 'kazalo, kdaj, kdo, kje, ključ rešitev, ključne besede, knjiga, koda, količina, komentar, '
    + 'komentarji, kontakt, kontekst, kopija, korak, koraki, kosilo, kotizacija, kraj, kraj dogodka, '
    + 'kraj in čas, kraj rojstva, kratica, kratko, kritika, lastnosti, lema, leto, leto izdaje, licenca, '
    + 'literatura, lokacija, marec, material, materiali, mera, mere, mesec, mesto, metoda, metode, mit, '
    + 'mnenje, model, motivacija, možnosti, na kratko, na primer, nadaljnje branje, naloga, naloge, '
    + 'namen, namestitev, namig, namigi, napaka, napake, napačno, napotki, naprej, naslov, nasprotno, '
    + 'nasvet, nasveti, navodila, navodilo, način priprave, način uporabe, ne pozabite, ned, nedelja, '
    + 'nevarnost, november, novo, novosti, npr, o avtorju, objavljeno, oblika, obrazložitev, '
    + 'obseg, obvestilo, obvezno, ocena, od, odgovori, odgovorna oseba, odločitev, odpiralni čas, '
    + 'odprto, odsotni, odstranjeno, okolje, oktober, omejitve, opis, opomba, opomba avtorja, '
    + 'opomba prevajalca, opomba uredništva, opombe, opomnik, opozorilo, oprema, organizator, ozadje, '
    + 'oznake, parametri, pazite, pet, petek, platforma, plus, plusi, podatki, podnaslov, podrobnosti, '
    + 'poglavje, pogoj, pogoji, pogosta vprašanja, pojasnilo, pojem, poklic, pomembno, pomen, pomnite, '
    + 'pon, ponedeljek, popoldne, popravek, popravki, popravljeno, porcije, posledica, posledice, '
    + 'posodobitev, posodobljeno, postopek, potek, potrebujemo, povezava, povezave, povzetek, pozor, '
    + 'pošiljatelj, poštnina, pravila, pravilno, pravilo, preberite tudi, preberite še, pred, '
    + 'pred in po, predhodno, predlog, predmet, prednost, prednosti, predpogoji, predsedujoči, pregled, '
    + 'prej, prej in potem, prejemnik, prenos, prevajalec, prevajalka, prevedel, prevedla, prevod, '
    + 'pribor, priimek, prijave, priloga, priloge, primer, primeri, pripomba, priporočila, priporočilo, '
    + 'priprava, prisotni, privzeto, priznanja, prizorišče, pričakovani rezultat, problem, problemi, '
    + 'program, proizvajalec, projekt, prostor, proti, prvi korak, prvič, rabimo, razlaga, razlika, '
    + 'razlike, razlog, razlogi, recenzija, recept, rezultat, rezultati, rešitev, rešitve, režija, rok, '
    + 'rok prijave, rok uporabe, s spoštovanjem, samostalnik, september, sestanek, sestava, sestavine, '
    + 'seznam, sila, simptomi, skica, sklep, sklepi, sklic, skupaj časa, slabe strani, slabo, slabost, '
    + 'slabosti, slika, slike, sob, sobota, spletna stran, spletno mesto, splošno, spol, spremembe, '
    + 'spremenjeno, sre, sreda, stanje, starost, stopnja, stran, strnjeno, stroški, svetovanje, tabela, '
    + 'teden, telefon, telefonska številka, tema, teme, teorija, teža, težava, težave, težavnost, tip, '
    + 'tiskovna napaka, torej, torek, točka, trajanje, trditev, tretjič, ugotovitve, ukaz, ukrepi, '
    + 'uporaba, ura, urnik, uvod, učni cilji, vaja, vaje, važno, velikost, verzija, večer, večerja, '
    + 'vhod, video, videti tudi, vir, viri, višina, vloga, vprašanja, vrednost, vrsta, vsebina, '
    + 'vstop prost, vstopnice, vstopnina, vzrok, vzroki, za, za in proti, zahteve, zahtevnost, zajtrk, '
    + 'zakaj, zaključek, založba, založnik, zanimivost, zanimivosti, zapisnik, zapisnikar, zato, '
    + 'zdravje, zgled, zgodovina, zjutraj, zmogljivosti, znamka, zvečer, čas, čas kuhanja, čas priprave, '
    + 'čet, četrtek, članek, širina, številka, številka telefona, število, žanr',
  joiners: 'in, ter',
  particles: 'de, van, von',
  titles:
    'akad., akademik, doc., doc. dr., dr., gdč., general, gospa, gospod, gospodična, inž., izr. prof., '
    + 'mag., minister, ministrica, oče, prim., prof., prof. dr., profesor, profesorica, sestra, župan, '
    + 'županja',
  suffixes: 'dipl. ing., dr. med., jr., phd, spec., univ. dipl. inž.',
  genres:
    'deset vprašanj za, intervju, intervjuja, intervjujev, intervjuji, intervjuju, '
    + 'odgovarja na vprašanja, pet vprašanj za, pogovarjali smo se, pogovor, pogovor s, pogovor z, '
    + 'pogovoru, q&a, tri vprašanja za, v pogovoru s, v pogovoru z, vprašali smo',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'najpogosteje zastavljena vprašanja, najpogostejša vprašanja, pogosta vprašanja, '
    + 'pogosto zastavljena vprašanja, razgovor za delo, razgovor za službo, vprašanja na intervjuju, '
    + 'vprašanja za razgovor, zaposlitveni intervju, zaposlitveni razgovor',
  credits:
    'avtor intervjuja:, avtorica intervjuja:, besedilo:, intervju je opravil, intervju je opravila, '
    + 'intervju je pripravil, intervju je pripravila, intervju je vodil, intervju je vodila, intervju:, '
    + 'intervjuval, intervjuvala, piše:, pogovarjal se je, pogovarjala se je, pogovarjali so se, '
    + 'pogovor je pripravil, pogovor je pripravila, pogovor je vodil, pogovor je vodila, '
    + 'pogovor sta vodila, pogovor sta vodili, pogovor:, pripravil:, pripravila:, spraševal je, '
    + 'spraševal:, spraševala je, spraševala:, vprašanja je postavil, vprašanja je postavila, zabeležil, '
    + 'zabeležila, zapisal:, zapisala:',
  closings:
    'besedilo je bilo, celoten intervju, celoten pogovor, foto:, fotografije:, hvala bralcem, '
    + 'hvala za intervju, hvala za pogovor, intervju je bil, intervju smo, iz angleščine prevedel, '
    + 'iz angleščine prevedla, nadaljnje branje, o avtorici, o avtorju, o sogovornici, o sogovorniku, '
    + 'odgovori so bili, oglejte si celoten, op. p., op. prev., op. ur., opomba prevajalca, '
    + 'opomba prevajalke, opomba uredništva, pogovor je bil, pogovor je nastal, pogovor smo, '
    + 'poslušajte celoten, povzeto po, preberite celoten, preberite tudi, preberite še, prepis:, '
    + 'prevedel:, prevedla:, prevod:, skrajšana različica, ta intervju, ta pogovor, '
    + 'uredništvo se zahvaljuje, več informacij, vir:, zahvaljujemo se bralcem',
  afterwords:
    'dodatno branje, epilog, komentarji, kontakt, kontakti, literatura, morda vas zanima, o avtorici, '
    + 'o avtorjih, o avtorju, o sogovornici, o sogovorniku, opombe, podobni članki, povezani članki, '
    + 'povezave, povzetek, preberite tudi, preberite še, priloge, reference, sklep, spremna beseda, '
    + 'več informacij, več intervjujev, vir, viri, za konec, zahvala, zahvale, zaključek, življenjepis',
  aliases: 'dalje, krajše, kratko, na kratko, odslej, skrajšano, v nadaljevanju, v nadaljnjem besedilu',
  // subject pronouns are dropped, so forms of the verb to be count too
  selves:
    'bom, delam, imam, jaz, me, mene, meni, menim, mi, mislim, mnoj, moj, moja, moje, mojega, '
    + 'mojem, mojemu, moji, mojih, mojim, mojo, moram, nimam, nisem, pišem, sem, spomnim, vem, '
    + 'verjamem, želim, živim',
  collectives:
    'bomo, imamo, midva, naju, nam, nama, nami, nas, naš, naša, naše, našega, naši, naših, našo, ' + 'nismo, smo, sva',
  addressees:
    'boste, boš, delate, delaš, imate, imaš, menite, mislite, misliš, morate, nisi, niste, počnete, '
    + 'počneš, ste, tebe, tebi, teboj, ti, tvoj, tvoja, tvoje, tvojega, tvojem, tvoji, tvojih, tvojim, '
    + 'tvojo, vaju, vam, vama, vami, vas, vaš, vaša, vaše, vašega, vašem, vašemu, vaši, vaših, vašim, '
    + 'vašimi, vašo, veste, veš, vi, vidite, vidiš, vidva, želite, želiš',
  introductions:
    'kdo pa si, kdo si in, kdo si ti, kdo ste, kratko predstavite, kratko predstaviš, o sebi, '
    + 'predstavi se, predstavite se, s čim se ukvarjaš, se lahko predstavite, se lahko predstaviš, '
    + 'se predstavi, se predstavili, se predstavite, se predstaviš',
  governors: 'besedah, gospodom, mnenju, od, pri, s, z',
  requests:
    'delite z nami, dokončajte stavek, dopolnite stavek, navedite, naštejte, opiši, opišite, '
    + 'pojasni, pojasnite, povej, povejte, '
    + 'predstavi se, predstavite nam, predstavite se, pripovedujte, razkrijte, razloži, '
    + 'razložite, za začetek, zaupajte nam, začnimo, začniva'
} as const satisfies Language
