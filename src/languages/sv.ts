import type {Language} from './language.js'

/** Swedish. */
export const sv = {
  tag: 'sv',
  // Function words, among the commonest of any text in the language.
  common: 'att, av, den, det, en, ett, för, har, inte, med, men, och, om, på, som, till, var, är',
  // F/S and F/A in question pages of documentation
  askers:
    'f, forskaren, fråga, frågeställare, frågeställaren, intervjuare, intervjuaren, journalist, '
    + 'journalisten, korrespondent, moderator, moderatorn, programledare, programledaren, q, redaktion, '
    + 'redaktionen, redaktör, redaktören, reporter, reportern, samtalsledare, samtalsledaren, utfrågare, '
    + 'utfrågaren, värd, värdinna',
  answerers:
    'a, den intervjuade, gäst, gästen, informant, informanten, intervjuad, intervjuobjekt, '
    + 'intervjuobjektet, intervjuperson, intervjupersonen, respondent, respondenten, s, svar',
  voices:
    'alla, berättare, berättaren, berättarröst, båda, deltagare, elev, eleven, från publiken, jag, '
    + 'kvinna, lyssnare, lärare, läraren, läsare, man, paneldeltagare, panelist, publik, publiken, röst, '
    + 'röst ur publiken, samtliga, speaker, student, talare, talaren, tillsammans, tittare, åhörare',
  sounds:
    'annons, annonser, applåd, applåder, bakgrundsmusik, intro, intromusik, jingel, jingle, ljud, '
    + 'ljudklipp, musik, outro, outromusik, paus, reklam, reklampaus, signatur, skratt, sponsor, vinjett',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adress, alias, aliaser, alternativ, alternativt, anledning, anledningar, anmäl dig, anmälan, '
    + 'anmälningar, anmärkning, annars, anordnare, ansvarig, antal, antal sidor, antal spelare, '
    + 'användarnamn, användning, användningsområde, arbetsgivare, arbetsuppgifter, argument, argument för, '
    + 'argument mot, arrangör, artikel, att göra, avgift, avslutning, avslutningsvis, avsändare, avtal, '
    + 'bakgrund, bakgrund och syfte, befattning, begrepp, behörighet, bekräftat, beroenden, beskrivning, '
    + 'beslut, betalning, betydelse, betyder, betyg, bevis, bilaga, bilagor, bild, bilder, bildkälla, '
    + 'bildtext, biljetter, biljettpris, biografi, biverkningar, boende, bok, borttaget, bra, '
    + 'bra att veta, bransch, bredd, brödtext, budget, bättre, citat, dagordning, data, datum, '
    + 'datum och tid, deadline, december, definition, del, dela, delar, deltagande, deltagaravgift, '
    + 'deltagarna, demo, diagnos, diagram, dokument, dosering, du behöver, där, därför, dåligt, e-post, '
    + 'e-postadress, effekt, effekter, efter, efternamn, egenskap, egenskaper, emot, enhet, '
    + 'enkelt uttryckt, epost, erfarenhet, ersättning, ett exempel, etymologi, evenemang, exempel, '
    + 'exempelvis, extra, facit, fakta, fakta om, faktaruta, faktiskt resultat, falskt, faq, fara, '
    + 'februari, fel, felaktigt, felrättning, felsökning, fil, filer, film, fixat, fler tips, format, '
    + 'fotnot, foto, fotograf, fotografi, fredag, fria ord, frist, frukost, frågor, från, från och med, '
    + 'frånvarande, frånvaro, funktion, funktioner, färg, färger, för, för det andra, för det första, '
    + 'för det tredje, för vem, förberedelse, förberedelser, förbättring, förbättringar, fördel, fördelar, '
    + 'före, före detta, föredrag, föredragshållare, föregående, föreläsare, förfallodag, förfarande, '
    + 'författare, författarens anmärkning, författarna, förklaring, förkortning, förlag, förlaga, '
    + 'förlorare, förmåner, förnamn, förslag, först, första, förtydligande, förutsättning, '
    + 'förutsättningar, förväntat resultat, föräldrar, föråldrat, genomförande, genre, giltig, giltighet, '
    + 'gratis, grund, grupp, gruppstorlek, gäller, gör så, gör så här, hantering, hastighet, hemsida, '
    + 'historia, hur, hur mycket, huvudpoäng, huvudroller, hypotes, hälsningar, hänvisning, höjd, '
    + 'i korthet, i praktiken, i rollerna, i stället, idag, igår, illustration, illustrationer, '
    + 'illustratör, imorgon, indata, info, information, ingredienser, inköpslista, inledning, inmatning, '
    + 'innan, innehåll, innehållsförteckning, installation, instruktion, instruktioner, inställning, '
    + 'inställningar, inträde, isbn, ja, januari, jobb, jämförelse, kategori, kategorier, klocka, klockan, '
    + 'klockslag, kod, kom ihåg, kommando, kommentar, kommentarer, kommun, kompatibilitet, konfiguration, '
    + 'konklusion, konsekvens, konsekvenser, kontakt, kontakta, kontaktperson, kontaktuppgifter, kontext, '
    + 'koordinater, korrekt, korrigering, kort sagt, kort sammanfattning, kostnad, krav, kronologi, kurs, '
    + 'kvalitet, kväll, källa, källkod, källor, kända fel, kända problem, kännetecken, kön, land, ledtid, '
    + 'ledtråd, leverans, leverantör, licens, liknande, litteratur, logga in, lokal, lunch, lycka till, '
    + 'läge, längd, länk, länkar, lärandemål, läs mer, läs också, läs vidare, läs även, lästid, lågt, lön, '
    + 'lördag, lösenord, lösning, lösningar, manus, mars, material, materiel, med andra ord, '
    + 'med vänlig hälsning, med vänliga hälsningar, medel, medverkande, mellanrubrik, mening, mer info, '
    + 'mer information, mer läsning, metod, metoder, middag, minimum, minus, modell, morgon, mot, '
    + 'motargument, motivation, motivering, motståndare, mottagare, myt, myter, mål, målgrupp, '
    + 'målsättning, månad, måndag, mått, nackdel, nackdelar, namn, nej, nivå, not, nota bene, notering, '
    + 'noteringar, november, nu, nuläge, numera, nummer, ny, nya funktioner, nyckelfakta, nyckelord, '
    + 'nyhet, nyheter, nytt, närvarande, närvaro, nästa, nästa steg, obs, observera, ogiltig, '
    + 'oktober, om, om boken, omdöme, omfattning, omfång, område, omröstning, omslag, onsdag, ord, '
    + 'ordförande, ordförklaring, ordklass, ordlista, ordningsföljd, original, originalets titel, '
    + 'originaltitel, orsak, orsaker, ort, p.s., parameter, parametrar, period, plats, platser, plattform, '
    + 'plus, plus och minus, portioner, postadress, postnummer, prioritet, pris, priser, problem, '
    + 'problemet, producent, produktion, program, projekt, protokoll, protokollförare, publicerad, '
    + 'publicerad av, publicerat, på bilden, påminnelse, påstående, påverkan på gemenskapen, rabatt, '
    + 'recension, recept, redigering, referens, referenser, regel, regi, regissör, regler, rekommendation, '
    + 'rekommendationer, resultat, resväg, riktlinjer, risk, risker, roll, roller, rubrik, rutin, rätt, '
    + 'rättelse, råd, samarbete, samling, sammanfattning, sammanfattningsvis, sammanhang, sant, scen, '
    + 'schema, se, se också, se även, senast uppdaterad, senast ändrad, senaste, september, '
    + 'serveringsförslag, sida, sidantal, sidor, sist, sista anmälningsdag, sista ansökningsdag, sjukdom, '
    + 'skapad, skillnad, skillnader, skola, skriven av, skådespelare, slut, slutligen, slutsats, '
    + 'slutsatser, sluttid, smak, snabbfakta, sort, speltid, språk, stad, standard, standardvärde, start, '
    + 'starttid, status, steg, storlek, straff, stycke, styrkor, summa, summering, svagheter, svårighet, '
    + 'svårighetsgrad, syfte, symptom, symtom, synonym, synonymer, syntax, systemkrav, säkerhet, särdrag, '
    + 'så här, så här gör du, söndag, tabell, tack, tack till, taggar, tel, telefon, telefonnummer, '
    + 'tema, teori, term, tes, test, text, tid, tid och plats, tider, tidigare, tidpunkt, tidsåtgång, '
    + 'till, tillagning, tillagningstid, tillagt, tillbehör, tillgänglighet, tillverkare, tillägg, '
    + 'tillämpning, tips, tipset, tisdag, titel, tl;dr, torsdag, totalt, trailer, transport, typ, tänk på, '
    + 'undantag, underrubrik, undertext, uppdaterad, uppdaterat, uppdatering, uppgift, uppgifter, '
    + 'uppgiftslämnare, upplaga, upplysning, upplösning, uppmaning, url, ursprung, utbildning, utdata, '
    + 'utfall, utgivare, utgiven, utgivningsdatum, utgivningsår, utmaning, utmatning, utrustning, uttal, '
    + 'vad, vad hände, vad är, var, varför, varför det händer, varning, varumärke, veckodag, vem, '
    + 'vem kan söka, verktyg, version, versioner, vidare läsning, video, vikt, viktig information, '
    + 'viktigt, villkor, vinnare, visste du att, väder, välj, välkommen, vänliga hälsningar, värde, '
    + 'värden, våning, yrke, ytterligare, äldre, ämne, ämnen, ämnesord, ändamål, ändrat, ändring, '
    + 'ändringar, ändringslogg, ålder, åldersgräns, år, årtal, åtgärd, åtgärder, öppettider, öppnar, '
    + 'översatt av, översikt, översättare, översättarens anmärkning, översättning, överväganden, övning, '
    + 'övningar, övrigt',
  joiners: 'och, samt',
  particles: 'af, av, de, de la, van, van der, von, von der',
  titles:
    'biskop, docent, docenten, doktor, dr, fil. dr, frk, fru, fröken, general, herr, hr, jur. dr, '
    + 'kapten, kyrkoherde, med. dr, minister, prof, professor, statsminister, tekn. dr, överste',
  suffixes: 'fil. dr, jr, mba, msc, ph.d., phd, sr',
  genres:
    'en pratstund med, ett samtal med, fem frågor till, i samtal med, intervju, intervjuad, intervjuer, '
    + 'intervjun, mejlintervju, porträttintervju, pratstund med, q&a, samtal med, sju frågor till, '
    + 'svarade på våra frågor, svarar på våra frågor, tio frågor till, tre frågor till, utfrågning, '
    + 'vi har pratat med, vi pratade med, vi pratar med',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'anställningsintervju, användarintervjuer, arbetsintervju, intervjufrågor, jobbintervju, '
    + 'ofta ställda frågor, vanliga frågor, vanligaste frågorna',
  credits:
    'frågor:, frågorna ställdes av, intervju & text, intervju av, intervju och foto, intervju och text, '
    + 'intervju:, intervjuad av, intervjuare:, intervjuat av, intervjun genomfördes av, '
    + 'intervjun gjordes av, intervjun är gjord av, nedtecknat av, samtalet leddes av, samtalsledare:, '
    + 'text & bild, text & foto, text & intervju, text av, text och bild, text och foto, '
    + 'text och intervju, text:, upptecknat av, vid tangenterna',
  closings:
    'artikeln har, artikeln publicerades, artikeln skrevs, artikeln är tidigare, av utrymmesskäl, '
    + 'bilder:, den här intervjun, denna intervju, detta samtal, fler intervjuer, foto av, foto:, '
    + 'för läsbarhetens skull, för tydlighetens skull, hela intervjun, intervjun genomfördes, '
    + 'intervjun gjordes, intervjun har, intervjun publicerades, intervjun ägde rum, intervjun är, källa:, '
    + 'källor:, lyssna på hela, lyssna på intervjun, läs hela intervjun, läs hela samtalet, läs mer, '
    + 'läs också, läs vidare, läs även, mer information, om den intervjuade, om författaren, '
    + 'om intervjupersonen, om skribenten, ovanstående intervju, redaktionen tackar, '
    + 'redaktionens anmärkning, redaktionens kommentar, redaktörens anmärkning, redigerad för, '
    + 'samtalet har redigerats, samtalet ägde rum, samtalet är redigerat, se hela intervjun, se även, '
    + 'svaren har redigerats, svaren är redigerade, tack för att du läst, tack för att du läste, '
    + 'tack till läsarna, text och foto, text/foto, texten har redigerats, texten är redigerad, '
    + 'tidigare publicerad, transkriberad av, transkriberat av, transkribering:, transkription:, '
    + 'vi på redaktionen, vi tackar, översatt av, översatt från, översättarens anmärkning, '
    + 'översättarens not, översättning:',
  afterwords:
    'andra intervjuer, avslutning, avslutningsvis, bilagor, biografi, efterord, epilog, fakta, '
    + 'faktaruta, fler artiklar, fler intervjuer, fotnoter, kommentarer, kontakt, källa, källor, '
    + 'liknande inlägg, litteratur, länkar, läs mer, läs också, läs vidare, läs även, medverkande, '
    + 'mer läsning, noter, om den intervjuade, om författaren, om intervjupersonen, om oss, om skribenten, '
    + 'referenser, relaterade artiklar, relaterade inlägg, relaterat, sammanfattning, sammanfattningsvis, '
    + 'slutord, slutsats, slutsatser, tack, till sist, vidare läsning',
  aliases:
    'fortsättningsvis, förkortas, förkortat, hädanefter, härefter, i det följande, i fortsättningen, '
    + 'kallad, nedan, nedan kallad',
  selves: 'jag, mej, mig, mina, mitt',
  collectives: 'oss, vår, våra, vårt',
  addressees: 'dej, dig, din, dina, ditt, du, era, ert, ni',
  introductions:
    'berätta kort om dig, berätta om dig, introducera dig, lite om dig, om dig själv, '
    + 'presentera dig, vad gör du till vardags, vad jobbar du med, vem är du',
  governors: '',
  requests:
    'avsluta meningen, berätta, beskriv, '
    + 'dela med dig, fullborda meningen, förklara, ge ett exempel, ge exempel, ge oss, låt oss börja, '
    + 'låt oss prata, nämn, presentera, säg, till att börja med, utveckla, '
    + 'vi börjar med'
} as const satisfies Language
