import type {Language} from './language.js'

/** Serbian, in both of its scripts. */
export const sr = {
  tag: 'sr',
  // Function words, among the commonest of any text in the language.
  common:
    'a, ali, bi, da, do, gde, i, ili, iz, je, jer, kako, kao, ko, koja, koje, koji, na, nije, '
    + 'od, po, sa, se, su, to, u, za, šta, što, а, али, би, где, да, до, за, и, из, или, како, као, '
    + 'која, које, који, на, није, од, по, са, се, су, то, у, шта, што, је, јер',
  // P/O, П/О: the initials of pitanje and odgovor
  askers:
    'domaćica, domaćin, dopisnik, intervjuer, intervjuerka, istraživač, istraživačica, moderator, '
    + 'moderatorka, novinar, novinarka, p, pitanje, pitanje iz publike, pitanje čitaoca, redakcija, '
    + 'reporter, reporterka, urednica, urednik, uredništvo, voditelj, voditeljka, водитељ, водитељка, '
    + 'домаћин, домаћица, дописник, интервјуер, истраживач, истраживачица, модератор, модераторка, '
    + 'новинар, новинарка, п, питање, питање из публике, редакција, репортер, репортерка, уредник, '
    + 'уредница',
  answerers:
    'gost, gošća, ispitanica, ispitanik, o, odgovor, sagovornica, sagovornik, гост, гошћа, испитаник, '
    + 'испитаница, о, одговор, саговорник, саговорница',
  voices:
    'glas, glas iz publike, gledalac, gledateljka, govornica, govornik, komentator, muškarac, '
    + 'nastavnica, nastavnik, obe, obojica, panelista, panelistkinja, predavač, pripovedač, publika, '
    + 'slušalac, slušateljka, student, studentkinja, svi, učenica, učenik, učesnica, učesnik, učitelj, '
    + 'učiteljica, zajedno, čitalac, žena, глас, глас из публике, гледалац, говорник, говорница, жена, '
    + 'заједно, коментатор, мушкарац, наставник, наставница, обе, обојица, панелиста, предавач, '
    + 'приповедач, публика, сви, слушалац, студент, студенткиња, ученик, ученица, учесник, учесница, '
    + 'учитељ, учитељица, читалац',
  sounds:
    'aplauz, džingl, intro, muzika, nerazumljivo, odjavna špica, outro, pauza, pozadinska muzika, '
    + 'reklama, reklame, smeh, sponzor, uvodna špica, zvuk, špica, аплауз, звук, музика, неразумљиво, '
    + 'одјавна шпица, пауза, реклама, рекламе, смех, спонзор, уводна шпица, шпица, џингл',
  // labels of ordinary pages, Latin and Cyrillic script
  nonSpeakers:
    'adresa, alat, alati, alternativa, analiza, argumenti, autor, autori, autorka, ažurirano, beleška, '
    + 'beleška autora, beleške, boja, broj, broj porcija, broj strana, broj telefona, cena, cene, cilj, '
    + 'ciljevi, ciljna grupa, dakle, dan, danas, datoteka, datum, datum i vreme, datum objave, '
    + 'datum rođenja, decembar, definicija, deo, dnevni red, dobro, dodatne informacije, dodato, dokaz, '
    + 'doručak, drugim rečima, drugo, država, dužina, e-mail, e-pošta, email, faq, februar, foto, '
    + 'fotograf, fotografija, fotografije, funkcija, gde, glumci, godina, grad, grafikon, greška, '
    + 'greške, ilustracija, ime, ime i prezime, imejl, informacije, instalacija, isbn, iskustvo, '
    + 'ispravka, ispravljeno, izdanje, izdavač, izlaz, izuzetak, izvor, izvori, januar, jezik, jul, jun, '
    + 'jutro, juče, kada, kako, kapacitet, kategorija, kategorije, ključ, ključne reči, knjiga, kod, '
    + 'količina, komentar, komentari, konfiguracija, kontakt, kontekst, koraci, korak, korist, '
    + 'kotizacija, kraj, kriterijumi, lema, licenca, link, literatura, lokacija, loše, mana, mane, mart, '
    + 'materijal, materijali, mesec, mesto, mesto održavanja, mesto rođenja, metod, metoda, minusi, '
    + 'mišljenje, model, motivacija, na primer, napomena, napomene, naslov, naslovnica, naziv, način, '
    + 'način pripreme, način upotrebe, ned, nedelja, nedostaci, nedostatak, netačno, novembar, novo, '
    + 'novosti, npr, obavezno, obaveštenje, objavljeno, objašnjenje, obrazloženje, obrazovanje, '
    + 'ocena, odgovori, odluka, odsutni, oktobar, opasnost, opis, oprema, oprez, organizator, parametar, '
    + 'parametri, pet, petak, pitanja, platforma, plusevi, podaci, podešavanja, podnaslov, podsetnik, '
    + 'poglavlje, pogrešno, pojam, pol, pon, ponedeljak, popodne, porcije, posao, posle, posledica, '
    + 'posledice, postupak, potrebno je, pozadina, početak, pošiljalac, pravila, pravilno, pravilo, pre, '
    + 'pre i posle, predlog, predmet, prednost, prednosti, predsedavajući, pregled, preporuka, '
    + 'preporuke, prevela, preveo, prevod, prevodilac, prijava, prilog, primalac, primedba, primer, '
    + 'primeri, priprema, prisutni, problem, problemi, proces, program, proizvođač, projekat, promene, '
    + 'protiv, pročitajte i, pročitajte još, prvo, radno vreme, raspored, rasprava, razlika, razlike, '
    + 'razlog, razlozi, recenzija, recept, reditelj, rediteljka, rezime, rezultat, rezultati, rešenja, '
    + 'rešenje, rizici, rizik, rok, rok za prijavu, ručak, s poštovanjem, sadržaj, sajt, sastojci, '
    + 'savet, saveti, sažetak, scenario, septembar, simptomi, situacija, slabosti, slika, slike, '
    + 'složenost, snage, sre, sreda, stanje, status, strana, sub, subota, sutra, suština, svrha, tabela, '
    + 'tagovi, tačka, tačno, tekst, telefon, tema, teme, teorema, težina, tip, trajanje, treće, '
    + 'troškovi, tvrdnja, uklonjeno, ukratko, ukupno, ulaz, ulaz slobodan, ulaznica, ulaznice, uloga, '
    + 'upotreba, upozorenje, uputstvo, uslov, uslovi, uto, utorak, uvod, uzroci, uzrok, važno, veb-sajt, '
    + 'veličina, verzija, veče, večera, veštine, vežba, vežbe, video, vidi, vidi još, visina, '
    + 'više informacija, vrednost, vreme, vreme kuvanja, vreme pripreme, vrsta, za, za i protiv, zadaci, '
    + 'zadatak, zahtevi, zaključak, zanimanje, zanimljivost, zapamtite, zapisnik, zapisničar, zašto, '
    + 'značenje, čet, četvrtak, činjenica, činjenice, članak, žanr, адреса, ажурирано, алат, алати, '
    + 'алтернатива, анализа, аргументи, аутор, аутори, ауторка, белешка, белешке, боја, број, '
    + 'број порција, број страна, број телефона, важно, вежба, вежбе, величина, верзија, вече, вечера, '
    + 'вештине, видео, види, види још, висина, више информација, вредност, време, време кувања, '
    + 'време припреме, врста, где, глумци, година, град, графикон, грешка, грешке, дакле, дан, данас, '
    + 'датотека, датум, датум и време, датум објаве, датум рођења, део, дефиниција, децембар, '
    + 'дневни ред, добро, додато, доказ, доручак, држава, другим речима, друго, дужина, е-пошта, жанр, '
    + 'за, за и против, задатак, задаци, закључак, занимање, занимљивост, запамтите, записник, '
    + 'записничар, захтеви, зашто, значење, извор, извори, издавач, издање, излаз, изузетак, '
    + 'илустрација, име, име и презиме, имејл, инсталација, информације, искуство, исправка, исправљено, '
    + 'када, како, капацитет, категорија, категорије, код, количина, коментар, коментари, контакт, '
    + 'контекст, корак, кораци, корист, котизација, крај, критеријуми, кључ, кључне речи, књига, лема, '
    + 'линк, литература, лиценца, локација, лоше, мана, мане, март, материјал, материјали, месец, место, '
    + 'место одржавања, место рођења, метод, метода, минуси, мишљење, модел, мотивација, на пример, '
    + 'назив, напомена, напомене, наслов, начин, начин припреме, начин употребе, нед, недеља, '
    + 'недостатак, недостаци, нетачно, новембар, ново, новости, нпр, обавезно, обавештење, '
    + 'образложење, образовање, објављено, објашњење, одговори, одлука, одсутни, октобар, опасност, '
    + 'опис, опрез, опрема, организатор, оцена, параметри, пет, петак, питања, платформа, плусеви, '
    + 'поглавље, погрешно, подаци, поднаслов, подсетник, позадина, пол, пон, понедељак, поподне, '
    + 'порције, посао, после, последица, последице, поступак, потребно је, почетак, појам, правила, '
    + 'правилно, правило, прво, пре, пре и после, превела, превео, превод, преводилац, преглед, предлог, '
    + 'предмет, предност, предности, препорука, препоруке, прилог, примедба, пример, примери, припрема, '
    + 'присутни, пријава, проблем, проблеми, програм, произвођач, промене, против, процес, прочитајте и, '
    + 'прочитајте још, пројекат, радно време, разлика, разлике, разлог, разлози, распоред, редитељ, '
    + 'резиме, резултат, резултати, рецензија, рецепт, решења, решење, ризик, ризици, рок, ручак, '
    + 'с поштовањем, савет, савети, садржај, сажетак, састојци, сајт, сврха, септембар, симптоми, '
    + 'ситуација, слика, слике, сре, среда, статус, стање, страна, суб, субота, сутра, сценарио, табела, '
    + 'тачка, тачно, тврдња, тежина, текст, телефон, тема, теме, теорема, тип, трајање, треће, трошкови, '
    + 'увод, узрок, узроци, укратко, укупно, улаз, улаз слободан, улазница, улазнице, улога, упозорење, '
    + 'употреба, упутство, услов, услови, уто, уторак, фебруар, фото, фотограф, фотографија, '
    + 'фотографије, функција, цена, цене, циљ, циљеви, чет, четвртак, чињеница, чињенице, чланак, '
    + 'јануар, језик, јул, јун, јутро, јуче',
  joiners: 'i, te, и, те',
  particles: 'de, van, von, ван, де, фон',
  titles:
    'akademik, doc., dr, g-din, g-đa, general, gospodin, gospođa, gospođica, ing., inž., '
    + 'ministar, ministarka, mr, otac, patrijarh, prof., prof. dr, profesor, profesorka, vladika, '
    + 'академик, владика, г-дин, г-ђа, господин, госпођа, госпођица, доц., др, инж., министар, '
    + 'министарка, мр, отац, проф., проф. др, професор, професорка',
  suffixes: 'dipl. inž., jr., phd, дипл. инж.',
  genres:
    'deset pitanja za, intervju, intervjua, intervjui, intervjuu, odgovara na pitanja, pet pitanja za, '
    + 'pitali smo, popričali smo sa, porazgovarali smo, q&a, razgovarali smo sa, razgovor, razgovor sa, '
    + 'tri pitanja za, u intervjuu, u razgovoru sa, десет питања за, интервју, интервјуа, интервјуи, '
    + 'интервјуу, одговара на питања, пет питања за, питали смо, разговарали смо са, разговор, '
    + 'разговор са, три питања за, у интервјуу',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'intervju za posao, najčešća pitanja, najčešće postavljana pitanja, pitanja na intervjuu, '
    + 'pitanja za intervju, razgovor za posao, česta pitanja, često postavljana pitanja, '
    + 'često postavljena pitanja, интервју за посао, најчешћа питања, најчешће постављана питања, '
    + 'питања за интервју, питања на интервјуу, разговор за посао, честа питања, '
    + 'често постављана питања, често постављена питања',
  credits:
    'autor intervjua:, autorka intervjua:, intervju pripremila, intervju pripremio, intervju uradila, '
    + 'intervju uradio, intervju vodila, intervju vodili, intervju vodio, intervju:, intervjuisala, '
    + 'intervjuisao, pitanja postavila, pitanja postavio, piše:, pripremila:, pripremio:, razgovarala, '
    + 'razgovarale, razgovarali, razgovarao, razgovor vodila, razgovor vodile, razgovor vodili, '
    + 'razgovor vodio, razgovor:, tekst:, zabeležila, zabeležio, zapisala:, zapisao:, забележила, '
    + 'забележио, интервју водила, интервју водили, интервју водио, интервју урадила, интервју урадио, '
    + 'интервју:, интервјуисала, интервјуисао, питања поставила, питања поставио, пише:, припремила:, '
    + 'припремио:, разговарала, разговарали, разговарао, разговор водила, разговор водили, '
    + 'разговор водио, разговор:, текст:',
  closings:
    'beleška prevodioca, beleška urednika, ceo intervju, ceo razgovor, foto:, fotografije:, '
    + 'hvala na intervjuu, hvala na razgovoru, hvala čitaocima, intervju je, intervju smo, izvor:, '
    + 'nap. prev., nap. red., nap. ur., napomena prevodioca, napomena redakcije, napomena urednika, '
    + 'o autorki, o autoru, o sagovornici, o sagovorniku, ovaj intervju, ovaj razgovor, pogledajte ceo, '
    + 'poslušajte ceo, preneto iz, preuzeto sa, prevela s engleskog, prevela sa engleskog, prevela:, '
    + 'preveo s engleskog, preveo sa engleskog, preveo:, prevod:, pročitajte ceo, pročitajte i, '
    + 'pročitajte još, razgovor je, razgovor smo, redakcija zahvaljuje, skraćena verzija, tekst je uređen, '
    + 'transkript:, белешка преводиоца, извор:, интервју смо, интервју је, нап. прев., нап. ред., '
    + 'нап. ур., напомена преводиоца, напомена редакције, напомена уредника, о ауторки, о аутору, '
    + 'о саговорнику, о саговорници, овај интервју, овај разговор, превела:, превео:, превод:, '
    + 'преузето са, прочитајте и, прочитајте цео, прочитајте још, разговор је, редакција захваљује, '
    + 'скраћена верзија, текст је уређен, транскрипт:, фото:, фотографије:, хвала на интервјуу, '
    + 'хвала на разговору, цео интервју, цео разговор',
  afterwords:
    'beleške, biografija, epilog, fusnote, izvor, izvori, još intervjua, komentari, kontakt, kontakti, '
    + 'linkovi, literatura, možda će vas zanimati, napomene, o autorima, o autorki, o autoru, '
    + 'o sagovornici, o sagovorniku, pogovor, povezani članci, prilozi, pročitajte i, pročitajte još, '
    + 'reference, rezime, sažetak, slični članci, više informacija, za kraj, zahvalnica, zahvalnost, '
    + 'zaključak, белешке, биографија, више информација, епилог, за крај, закључак, захвалница, извор, '
    + 'извори, коментари, контакт, линкови, литература, напомене, о ауторима, о ауторки, о аутору, '
    + 'о саговорнику, о саговорници, повезани чланци, поговор, прилози, прочитајте и, прочитајте још, '
    + 'резиме, сажетак, слични чланци, фусноте',
  aliases:
    'dalje, kraće, skraćeno, u daljem tekstu, u nastavku, u nastavku teksta, даље, скраћено, '
    + 'у даљем тексту, у наставку, у наставку текста',
  // subject pronouns are dropped, so forms of the verb to be count too
  selves:
    'bih, imam, ja, mene, meni, mi, mislim, mnom, mog, moj, moja, moje, moji, mojih, mojim, mojoj, '
    + 'mojom, moju, moram, neću, nisam, pišem, radim, sam, sećam, verujem, vidim, volim, znam, ću, '
    + 'želim, бих, верујем, волим, желим, знам, имам, мене, мени, ми, мислим, мном, мог, морам, мој, '
    + 'моја, моје, моји, мојим, мојих, мојом, мојој, моју, нећу, нисам, радим, сам, сећам, ја, ћу',
  collectives:
    'bismo, imamo, nam, nama, nas, naš, naša, naše, našeg, naši, naših, našoj, našu, nismo, smo, '
    + 'ćemo, бисмо, имамо, нам, нама, нас, наш, наша, наше, нашег, наши, наших, нашој, нашу, нисмо, '
    + 'смо, ћемо',
  addressees:
    'biste, hoćete, hoćeš, imate, imaš, jesi, mislite, misliš, možete, možeš, nisi, niste, '
    + 'planirate, radite, radiš, si, smatrate, smatraš, ste, tebe, tebi, ti, tobom, tvog, tvoj, tvoja, '
    + 'tvoje, tvoji, tvojih, tvojim, tvojoj, tvojom, tvoju, tvom, vam, vama, vas, vaš, vaša, vaše, '
    + 'vašeg, vašem, vaši, vaših, vašim, vašoj, vašom, vašu, vi, vidite, vidiš, volite, voliš, znate, '
    + 'znaš, ćete, ćeš, želite, želiš, živite, бисте, вам, вама, вас, ваш, ваша, ваше, вашег, вашем, '
    + 'ваши, вашим, ваших, вашом, вашој, вашу, ви, видите, видиш, волите, волиш, желите, желиш, '
    + 'живите, знате, знаш, имате, имаш, мислите, мислиш, можете, можеш, ниси, нисте, планирате, '
    + 'радите, радиш, сматрате, сматраш, сте, твог, твом, твој, твоја, твоје, твоји, твојим, твојих, '
    + 'твојом, твојој, твоју, тебе, теби, ти, тобом, хоћете, хоћеш, јеси, ћете, ћеш',
  introductions:
    'ko si, ko ste, o sebi, predstavi se, predstavite se, se predstavite, se predstaviš, '
    + 'čime se baviš, ко си, ко сте, о себи, представи се, представите се, се представите, '
    + 'се представиш, чиме се бавиш',
  governors:
    'gospodinom, gospođom, kod, mišljenju, od, rečima, s, sa, господином, госпођом, код, мишљењу, '
    + 'од, речима, с, са',
  requests:
    'dovršite rečenicu, ispričaj, ispričajte, kaži, kažite, krenimo, nabrojte, navedite, objasni, '
    + 'objasnite, opiši, opišite, otkrijte, podelite, počnimo, predstavi se, '
    + 'predstavite nam, predstavite se, približite nam, pričajte nam, reci, recite, '
    + 'za početak, довршите реченицу, за почетак, испричај, испричајте, кажи, кажите, '
    + 'кренимо, наведите, објасни, објасните, опиши, опишите, откријте, поделите, почнимо, '
    + 'представи се, представите нам, представите се, реци, реците'
} as const satisfies Language
