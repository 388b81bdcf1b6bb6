import type {Language} from './language.js'

/** Croatian. */
export const hr = {
  tag: 'hr',
  // Function words, among the commonest of any text in the language.
  common:
    'a, ali, bi, bio, da, do, gdje, i, ili, iz, je, jer, kako, kao, koja, koje, koji, na, nakon, nije, '
    + 'od, po, s, sa, se, su, te, tko, to, u, uz, za, što',
  // P/O: the initials of pitanje and odgovor
  askers:
    'domaćica, domaćin, dopisnica, dopisnik, intervjuer, intervjuerica, ispitivač, ispitivačica, '
    + 'istraživač, istraživačica, moderator, moderatorica, novinar, novinarka, p, pitanje, '
    + 'pitanje iz publike, pitanje čitatelja, redakcija, reporter, reporterka, urednica, urednik, '
    + 'uredništvo, voditelj, voditeljica',
  answerers:
    'gost, gošća, intervjuirana, intervjuirani, ispitanica, ispitanik, kazivač, kazivačica, o, '
    + 'odgovor, sugovornica, sugovornik',
  voices:
    'glas, glas iz publike, gledatelj, gledateljica, govornica, govornik, izlagač, komentator, '
    + 'muškarac, nastavnica, nastavnik, oba, obje, panelist, panelistica, predavač, predavačica, '
    + 'pripovjedač, pripovjedačica, publika, slušatelj, slušateljica, student, studentica, sudionica, '
    + 'sudionik, svi, učenica, učenik, učitelj, učiteljica, zajedno, čitatelj, čitateljica, žena',
  sounds:
    'glazba, glazbeni prekid, intro, jingle, nerazgovijetno, odjavna špica, oglas, oglasi, outro, '
    + 'pauza, pljesak, pozadinska glazba, reklama, reklame, smijeh, sponzor, stanka, uvodna špica, zvuk, '
    + 'zvukovi, špica',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adresa, alat, alati, alternativa, analiza, argumenti, autor, autori, autorica, ažuriranje, '
    + 'ažurirano, bilješka, bilješka autora, bilješka prevoditelja, bilješka urednika, bilješke, '
    + 'biografija, boja, broj, broj porcija, broj stranica, broj telefona, cijena, cijene, cilj, '
    + 'ciljevi, ciljna skupina, dakle, dan, danas, datoteka, datum, datum i vrijeme, datum objave, '
    + 'datum rođenja, definicija, dio, dnevni red, do, dobitak, dobre strane, dobro, dodano, dodatak, '
    + 'dodatne informacije, dokaz, dolazak, doručak, dostava, drugi korak, drugim riječima, drugo, '
    + 'država, duljina, dužina, dvorana, e-mail, e-pošta, email, faq, foto, fotograf, fotografija, '
    + 'fotografije, funkcija, gdje, glavni urednik, glumci, godina, godina izdanja, grad, graf, greška, '
    + 'greške, ilustracija, ime, ime i prezime, inačica, informacije, instalacija, isbn, iskustvo, '
    + 'ispravak, ispravljeno, izdanje, izdavač, izlaz, iznimka, iznos, izvor, izvori, izvorni naslov, '
    + 'jezici, jezik, jutro, jučer, kada, kako, kapacitet, kategorija, kategorije, ključ odgovora, '
    + 'ključne riječi, knjiga, kod, količina, kolovoz, komentar, komentari, konfiguracija, kontakt, '
    + 'kontekst, koraci, korak, koristi, koristi se, kotizacija, kraj, kratica, kratko, kriteriji, '
    + 'kritika, kvaliteta, lema, licenca, lijek, link, lipanj, listopad, literatura, lokacija, loše, '
    + 'loše strane, mana, mane, materijal, materijali, metoda, metode, minus, minusi, mit, mišljenje, '
    + 'mjere, mjesec, mjesto, mjesto održavanja, mjesto rođenja, model, moguća rješenja, mogućnosti, '
    + 'moje mišljenje, motivacija, na primjer, nadnevak, najčešća pitanja, nakladnik, nakon, nakon toga, '
    + 'namirnice, napomena, napomene, naprotiv, naputak, naslov, naslovnica, natuknica, navečer, način, '
    + 'način primjene, način pripreme, ned, nedjelja, nedostaci, nedostatak, nenazočni, netočno, novo, '
    + 'novosti, npr, nuspojave, obavezno, obavijest, objavljeno, objašnjenje, obrazloženje, '
    + 'obrazovanje, ocjena, odgovori, odgovorna osoba, odluka, odricanje odgovornosti, odsutni, '
    + 'ograničenja, opasnost, opis, oprema, oprez, općenito, organizator, osnove, ožujak, parametar, '
    + 'parametri, pet, petak, pitanja, platforma, ples, plus, plusevi, podaci, podnaslov, područje, '
    + 'podsjetnik, poglavlje, pogreška, pogreške, pogrešno, pojam, pojašnjenje, pon, popis, popravak, '
    + 'popravljeno, porcije, posao, poslije, poslijepodne, posljedica, posljedice, postavke, postupak, '
    + 'potrebno, potrebno je, povijest, pozadina, pozicija, poznati problemi, početak, pošiljatelj, '
    + 'pravila, pravilno, pravilo, predložak, predmet, prednost, prednosti, predsjedatelj, predsjednik, '
    + 'pregled, preporuka, preporuke, prevela, preveo, prevoditelj, prevoditeljica, prijave, prije, '
    + 'prije i poslije, prije toga, prijedlog, prijevod, prilagodba, prilog, primatelj, primjedba, '
    + 'primjena, primjer, primjeri, priprema, pripreme, pristojba, pristup, prisutni, problem, problemi, '
    + 'proces, program, proizvođač, projekt, promijenjeno, promjene, prosinac, protiv, pročitajte i, '
    + 'pročitajte još, prvi korak, prvo, radno vrijeme, raspored, rasprava, razina, razina težine, '
    + 'razlika, razlike, razlog, razlozi, recenzija, recept, redatelj, redateljica, referenca, rezultat, '
    + 'rezultati, rizici, rizik, rješenja, rješenje, rok, rok prijave, rujan, ručak, s poštovanjem, '
    + 'sadržaj, sastanak, sastojci, savjet, savjeti, sažetak, scenarij, scenarist, siječanj, simptomi, '
    + 'sinopsis, situacija, slabosti, slika, slike, sljedeće, složenost, snaga, snage, spol, sri, '
    + 'srijeda, stanje, status, stav, stavka, stranica, struka, studeni, sub, subota, sudionici, '
    + 'suprotno, sutra, svibanj, svrha, tablica, tagovi, tehnologija, tekst, telefon, tema, teme, '
    + 'teorem, težina, tip, točka, točno, trajanje, travanj, treće, trošak, troškovi, tvrdnja, tvrtka, '
    + 'uklonjeno, ukratko, ukupno, ulaz, ulaz slobodan, ulaznica, ulaznice, uloga, upotreba, upozorenje, '
    + 'uputa, upute, usporedba, uto, utorak, uvjet, uvjeti, uvod, uzroci, uzrok, važno, veličina, '
    + 'veljača, verzija, večer, večera, video, vidi, vidi i, vidi također, vijesti, visina, '
    + 'više informacija, vještine, vježba, vježbe, vrijednost, vrijeme, vrijeme kuhanja, '
    + 'vrijeme pripreme, vrsta, web, web stranica, za, za i protiv, zadaci, zadano, '
    + 'zadatak, zahtjevi, zahvala, zaključak, zanimanje, zanimljivost, zanimljivosti, zapamtite, '
    + 'zapisnik, zapisničar, zaposlenje, zato, zašto, značajke, značenje, često postavljana pitanja, '
    + 'čet, četvrtak, činjenica, činjenice, članak, žanr',
  joiners: 'i, te',
  particles: 'de, van, von',
  titles:
    'akademik, akademkinja, doc., dr., dr. sc., fra, general, gospodin, gospođa, gospođica, gđa, '
    + 'gđica, ing., magistar, ministar, ministrica, mr., mr. sc., prof., prof. dr. sc., profesor, '
    + 'profesorica, vlč., časna sestra',
  suffixes: 'dipl. ing., jr., mag., mba, phd, spec., univ. spec.',
  genres:
    'deset pitanja za, intervju, intervjua, intervjui, intervjuu, odgovara na pitanja, pet pitanja za, '
    + 'pitali smo, popričali smo s, porazgovarali smo, q&a, razgovarali smo s, razgovarali smo sa, '
    + 'razgovor, razgovor s, razgovor sa, tri pitanja za, u intervjuu, u razgovoru s',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'intervju za posao, najčešća pitanja, najčešće postavljana pitanja, pitanja na intervjuu, '
    + 'pitanja za intervju, razgovor za posao, česta pitanja, često postavljana pitanja, '
    + 'često postavljena pitanja',
  credits:
    'autor intervjua:, autorica intervjua:, intervju napravila, intervju napravio, '
    + 'intervju pripremila, intervju pripremio, intervju vodila, intervju vodili, intervju vodio, '
    + 'intervju:, intervjuirala, intervjuirao, pitala, pitanja postavila, pitanja postavio, pitao, '
    + 'piše:, pripremila:, pripremio:, razgovarala, razgovarale, razgovarali, razgovarao, '
    + 'razgovor vodila, razgovor vodile, razgovor vodili, razgovor vodio, razgovor:, snimila i zapisala, '
    + 'tekst i foto, tekst:, zabilježila, zabilježio, zapisala:, zapisao:',
  closings:
    'bilješka prevoditelja, bilješka urednika, cijeli intervju, cijeli razgovor, foto:, fotografije:, '
    + 'hvala na intervjuu, hvala na razgovoru, hvala čitateljima, intervju je, intervju objavljujemo, '
    + 'intervju smo, izvor:, nap. prev., nap. red., nap. ur., napomena prevoditelja, napomena redakcije, '
    + 'napomena urednika, napomena uredništva, o autorici, o autoru, o sugovornici, o sugovorniku, '
    + 'odgovori su uređeni, ovaj intervju, ovaj razgovor, pogledajte cijeli, poslušajte cijeli, '
    + 'preneseno iz, preuzeto s, prevela s engleskog, prevela:, preveo s engleskog, preveo:, prijevod:, '
    + 'pročitajte cijeli, pročitajte i, pročitajte još, razgovor je, razgovor smo, redakcija zahvaljuje, '
    + 'skraćena verzija, tekst je uređen, transkribirala, transkribirao, transkript:, uredništvo zahvaljuje',
  afterwords:
    'bilješke, biografija, epilog, fusnote, izvor, izvori, još intervjua, komentari, kontakt, '
    + 'kontakti, linkovi, literatura, moglo bi vas zanimati, napomene, o autorici, o autorima, o autoru, '
    + 'o sugovornici, o sugovorniku, pogovor, povezani članci, poveznice, prilozi, pročitajte i, '
    + 'pročitajte još, reference, riječ na kraju, sažetak, slični članci, više informacija, za kraj, '
    + 'zahvala, zahvale, zaključak, životopis',
  aliases: 'dalje, dalje u tekstu, kraće, skraćeno, u daljnjem tekstu, u nastavku, u nastavku teksta',
  // subject pronouns are dropped, so forms of the verb to be count too
  selves:
    'bih, imam, ja, mene, meni, mi, mislim, mnom, mog, moj, moja, moje, mojeg, mojem, moji, mojih, '
    + 'mojim, mojoj, mojom, moju, moram, neću, nisam, pišem, radim, sam, sjećam, vidim, vjerujem, '
    + 'volim, znam, ću, želim',
  collectives:
    'bismo, imamo, nam, nama, nas, naš, naša, naše, našeg, našem, naši, naših, našim, našoj, našu, '
    + 'nismo, smo, ćemo',
  addressees:
    'biste, hoćete, hoćeš, imate, imaš, jesi, jeste, mislite, misliš, možete, možeš, nisi, niste, '
    + 'planirate, radite, radiš, si, smatrate, smatraš, ste, tebe, tebi, ti, tobom, tvog, tvoj, tvoja, '
    + 'tvoje, tvojem, tvoji, tvojih, tvojim, tvojoj, tvojom, tvoju, vam, vama, vas, vaš, vaša, vaše, '
    + 'vašeg, vašem, vaši, vaših, vašim, vašoj, vašom, vašu, vi, vidite, vidiš, volite, voliš, znate, '
    + 'znaš, ćete, ćeš, želite, želiš, živite',
  introductions:
    'o sebi, predstavi se, predstavite se, predstaviti se, se kratko predstaviti, se predstavi, '
    + 'se predstavite, se predstaviti, se ukratko predstaviti, tko si i, tko si ti, tko si zapravo, '
    + 'tko ste, čime se baviš',
  governors: 'gospodinom, gospođom, kod, mišljenju, od, riječima, s, sa',
  requests:
    'dovršite rečenicu, ispričaj, ispričajte, kažite, krenimo, nabrojite, navedite, objasni, '
    + 'objasnite, opiši, opišite, otkrijte, podijelite, počnimo, '
    + 'predstavi se, predstavite nam, predstavite se, približite nam, pričajte nam, reci, '
    + 'recite, spomenite, za početak'
} as const satisfies Language
