import type {Language} from './language.js'

/** Lithuanian. */
export const lt = {
  tag: 'lt',
  // Function words, among the commonest of any text in the language.
  common:
    'apie, ar, arba, bei, bet, buvo, būti, dar, dėl, iki, ir, iš, jau, jei, jis, jo, jos, jų, kad, '
    + 'kai, kaip, kas, kurie, kuris, ne, nuo, nėra, o, per, po, prie, su, tai, taip, tik, už, yra, į, '
    + 'šis, šią',
  // K/A: the initials of klausimas and atsakymas
  askers:
    'diskusijos vedėja, diskusijos vedėjas, interviuotoja, interviuotojas, k, klausiantysis, '
    + 'klausimas, klausimas iš salės, klausėja, klausėjas, korespondentas, korespondentė, laidos vedėja, '
    + 'laidos vedėjas, moderatorius, moderatorė, redakcija, redaktorius, redaktorė, reporteris, '
    + 'reporterė, skaitytojo klausimas, tyrėja, tyrėjas, vedėja, vedėjas, žurnalistas, žurnalistė',
  answerers:
    'a, ats., atsakantysis, atsakymas, informantas, informantė, kalbinamasis, kalbinamoji, pašnekovas, '
    + 'pašnekovė, respondentas, respondentė, svečias, viešnia',
  voices:
    'abi, abu, auditorija, balsas, balsas iš salės, dalyvis, dalyvė, diktorius, dėstytoja, dėstytojas, '
    + 'iš salės, kalbėtoja, kalbėtojas, kartu, klausytoja, klausytojas, komentatorius, mokinys, mokinė, '
    + 'mokytoja, mokytojas, moteris, pasakotoja, pasakotojas, pranešėja, pranešėjas, publika, '
    + 'skaitytoja, skaitytojas, studentas, studentė, visi, vyras, žiūrovas, žiūrovė',
  sounds:
    'aplodismentai, džinglas, fono muzika, garsas, intarpas, juokas, juokiasi, muzika, neaišku, '
    + 'pabaigos muzika, pauzė, pertrauka, plojimai, pradžios muzika, reklama, reklaminis intarpas, '
    + 'reklamos pertrauka, rėmėjai, rėmėjas, triukšmas',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adresas, aktoriai, alternatyva, amžius, analizė, antra, antradienis, antras žingsnis, '
    + 'apibrėžimas, apimtis, aprašymas, apžvalga, argumentai, asmuo, atnaujinimas, atnaujinta, '
    + 'atsakingas, atsakymai, atsargiai, atsisiųsti, atvejis, aukštis, autoriai, autorius, autorė, '
    + 'balandis, bendras laikas, bilietai, bilietas, bilieto kaina, birželis, būsena, būtina, daiktai, '
    + 'dalis, dalyviai, darbas, darbo laikas, darbotvarkė, data, data ir laikas, dažni klausimai, diena, '
    + 'dienotvarkė, duomenys, dydis, dėmesio, dėmesys, eiga, el. paštas, el. pašto adresas, etapai, '
    + 'etapas, failai, failas, faktai, faktas, faq, figūra, fonas, forma, formatas, formulė, foto, '
    + 'fotografas, fotografija, funkcija, galimybės, galiojimas, gaminimas, gaminimo laikas, gamintojas, '
    + 'gavėjas, gegužė, gerai, grafikas, gruodis, hipotezė, idėja, ilgis, iliustracija, informacija, '
    + 'ingredientai, instrukcija, isbn, išimtis, išimtys, išlaidos, išleista, išsilavinimas, išspręsta, '
    + 'išvada, išvados, išvestis, kada, kaina, kainos, kalba, kalbos, kam, kas tai, kategorija, '
    + 'kategorijos, ketvirtadienis, kiekis, kitaip tariant, klaida, klaidinga, klaidos, klausimai, '
    + 'knyga, kodas, kodėl, komanda, komentarai, komentaras, konfigūracija, kontaktai, kontekstas, '
    + 'kovo mėn., kriterijai, kur, laida, laikas, laikas ir vieta, lapkritis, leidykla, leidėjas, '
    + 'lentelė, licencija, literatūra, lygis, lytis, matmenys, medžiaga, medžiagos, metai, metodai, '
    + 'metodas, miestas, minusai, minusas, mitas, modelis, motyvacija, mėnuo, mūsų patarimas, '
    + 'namų darbai, nauda, naudojimas, naudojimo būdas, nauja, naujienos, naujovės, ne taip, neatvyko, '
    + 'nedalyvavo, neigiamai, neprivaloma, neteisinga, neteisingai, numatytoji reikšmė, nuolaida, '
    + 'nuomonė, nuoroda, nuorodos, nuotr., nuotrauka, nuotraukos, nurodymai, nustatymai, nutarta, '
    + 'organizatoriai, organizatorius, p. s., paaiškinimas, paantraštė, pabaiga, pagaliau, pagarbiai, '
    + 'pagrindas, pagrindimas, pakeista, pakeitimai, palyginimas, papildoma informacija, papildymas, '
    + 'paprastai, parametrai, pasekmės, pasiūlymas, paskelbta, paskirtis, paskutinis atnaujinimas, '
    + 'paslauga, pastaba, pastaba autoriaus, pastabos, pataisymas, pataisyta, patarimai, patarimas, '
    + 'patirtis, pavadinimas, pavardė, paveikslas, pavojus, pavyzdys, pavyzdžiai, pavyzdžiui, pašalinta, '
    + 'penktadienis, per daug, perspėjimas, pietūs, pirma, pirmadienis, pirmas žingsnis, pirmiausia, '
    + 'platforma, pliusai, pliusai ir minusai, pliusas, plotis, po pietų, pobūdis, pokyčiai, porcijos, '
    + 'porcijų skaičius, posėdžio pirmininkas, pradžia, pratarmė, pratimai, pratimas, pridėta, priedai, '
    + 'priedas, prielaidos, prieš, prieš ir po, priešingai, priežastis, priežastys, prioritetas, '
    + 'privalumai, privalumas, problema, problemos, procesas, profesija, programa, projektas, '
    + 'protokolas, pusryčiai, pvz, raktiniai žodžiai, rašykite, recenzija, receptas, '
    + 'redaktoriaus pastaba, registracija, reikalavimai, reikia, reikės, reikšmė, rekomendacija, '
    + 'rekomendacijos, renginys, rezultatai, rezultatas, režisierius, režisierė, rizika, rizikos, '
    + 'rugpjūtis, rugsėjis, rytas, ryte, rytoj, rūšis, santrauka, sausis, savybės, scenarijus, '
    + 'sekmadienis, sekretorius, sekretorė, silpnybės, siuntėjas, spalis, spalva, sprendimai, '
    + 'sprendimas, statusas, stiprybės, straipsnis, sudedamosios dalys, sudėtingumas, sudėtis, suma, '
    + 'svarbu, svoris, taip pat skaitykite, taip pat žr., taisyklė, taisyklės, taškas, teiginys, '
    + 'teisinga, teisingai, telefonas, telefono numeris, tema, temos, teorema, terminai, terminas, '
    + 'tiesa, tikslai, tikslas, tikslinė grupė, tinklalapis, tipas, titulas, toliau, trečia, '
    + 'trečiadienis, trukmė, trūkumai, trūkumas, turinys, už, už ir prieš, uždaviniai, uždavinys, '
    + 'užduotis, užduotys, užuomina, užuominos, vaidmuo, vaizdo įrašas, vakar, vakaras, vakare, '
    + 'vakarienė, valanda, vardas, vardas ir pavardė, vasaris, veiksmai, veiksmas, versija, vertimas, '
    + 'vertino, vertė, vertėja, vertėjas, video, vieta, viršelis, ypatybės, įdomu, įgūdžiai, įranga, '
    + 'įrodymas, įspėjimas, įtaka, įvadas, įvertinimas, įvestis, įvykis, įėjimas, įėjimas nemokamas, '
    + 'šaltiniai, šaltinis, šeštadienis, šiandien, žanras, žingsniai, žingsnis, žinotina, žiūrėkite, '
    + 'žiūrėkite taip pat, žodis, žr, žymos',
  joiners: 'bei, ir',
  particles: 'de, van, von',
  titles:
    'akad., arkivyskupas, daktaras, daktarė, doc., docentas, docentė, dr., generolas, gyd., inž., '
    + 'kun., kunigas, meras, merė, ministras, ministrė, panelė, ponas, ponia, prof., profesorius, '
    + 'profesorė, pulkininkas, sesuo, tėvas, vysk., vyskupas',
  suffixes: 'jaunesnysis, jr, phd, vyresnysis',
  genres:
    'atsako į klausimus, dešimt klausimų, interviu, kalbamės su, kalbina, kalbiname, kalbinome, '
    + 'kalbėjomės su, klausimai ir atsakymai su, pasikalbėjome su, pašnekesys su, penki klausimai, '
    + 'pokalbis, pokalbis su, pokalbyje, pokalbyje su, pokalbį, q&a, trys klausimai',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'darbo interviu, darbo pokalbis, dažnai užduodami klausimai, dažni klausimai, '
    + 'dažniausi klausimai, dažniausiai užduodami klausimai, duk, interviu klausimai, '
    + 'pokalbio klausimai, pokalbis dėl darbo, pokalbis dėl darbo vietos',
  credits:
    'autorius:, autorė:, interviu parengė, interviu užrašė, interviu ėmė, interviu:, kalbino, '
    + 'kalbėjosi, klausimus pateikė, klausimus uždavė, klausinėjo, klausė, parengė, parengė:, '
    + 'pokalbį parengė, pokalbį užrašė, pokalbį vedė, tekstas:, užrašė, užrašė:, šnekino, šnekėjosi',
  closings:
    'apie autorių, apie autorę, apie pašnekovą, apie pašnekovę, ačiū skaitytojams, ačiū už pokalbį, '
    + 'daugiau interviu, dėkojame skaitytojams, dėkojame už pokalbį, dėkoju už pokalbį, interviu buvo, '
    + 'interviu redaguotas, interviu sutrumpintas, interviu vyko, iš anglų kalbos vertė, išvertė, nuotr., '
    + 'nuotrauka:, nuotraukos:, perskaitykite visą, pokalbis buvo, pokalbis redaguotas, '
    + 'pokalbis sutrumpintas, pokalbis vyko, red. past., red. pastaba, redakcija dėkoja, '
    + 'redakcijos pastaba, redaktoriaus pastaba, skaitykite taip pat, skaitykite toliau, skaitykite visą, '
    + 'sutrumpinta versija, taip pat skaitykite, tekstas redaguotas, transkribavo, vert. past., vertimas:, '
    + 'vertė:, vertėjo pastaba, vertėjos pastaba, visas interviu, visas pokalbis, visą interviu, '
    + 'visą pokalbį, šaltiniai:, šaltinis:, šis interviu, šis pokalbis, šį interviu, šį pokalbį',
  afterwords:
    'apibendrinimas, apie autorius, apie autorių, apie autorę, apie pašnekovą, apie pašnekovę, '
    + 'baigiamasis žodis, biografija, daugiau informacijos, daugiau interviu, epilogas, išnašos, išvada, '
    + 'išvados, kiti interviu, komentarai, kontaktai, literatūra, naudingos nuorodos, nuorodos, '
    + 'pabaigai, pabaigos žodis, padėka, padėkos, panašūs straipsniai, pastabos, priedai, santrauka, '
    + 'skaitykite taip pat, susiję straipsniai, taip pat skaitykite, šaltiniai, šaltinis',
  aliases: 'sutrumpintai, toliau, toliau tekste, trumpai',
  // subject pronouns are dropped, so the commonest forms of verbs count too
  selves:
    'aš, buvau, dirbau, dirbu, esu, galiu, galvoju, gyvenu, jaučiu, man, manau, mane, manimi, mano, '
    + 'manyje, manęs, mokiausi, myliu, mėgstu, nežinau, noriu, norėjau, pradėjau, prisimenu, rašau, '
    + 'skaitau, supratau, tikiu, turiu, turėjau, žinau',
  collectives: 'buvome, esame, mes, mudu, mumis, mums, mus, mūsiškis, mūsų, turime',
  addressees:
    'buvai, buvote, dirbate, dirbi, esate, esi, galite, galvojate, galvoji, gyvenate, gyveni, '
    + 'jautiesi, jaučiatės, jumis, jums, jus, jūs, jūsų, manai, manote, matote, mėgstate, mėgsti, '
    + 'norite, norėtumėte, nusprendei, nusprendėte, patartumėte, pradėjai, pradėjote, prisimenate, '
    + 'tapai, tapote, tau, tave, tavimi, tavo, tavęs, tu, turite, turėjote, žinai, žinote',
  introductions:
    'apie save, kas esate, kas esi, kas jūs esate, kas tu esi, kas tu tokia, kas tu toks, '
    + 'kuo užsiimi, prisistatyk, prisistatykite, prisistatyti',
  governors: 'anot, apie, pas, pasak, su',
  requests:
    'apibūdink, apibūdinkite, atskleiskite, išvardykite, paaiškink, paaiškinkite, '
    + 'pabaikite sakinį, paminėkite, papasakok, papasakokite, '
    + 'pasakyk, pasakykite, pasidalink, pasidalinkite, patarkite, pateikite pavyzdį, '
    + 'pradėkime, prisistatyk, prisistatykite, pristatyk, pristatykite, '
    + 'įvardykite'
} as const satisfies Language
