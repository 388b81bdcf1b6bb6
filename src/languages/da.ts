import type {Language} from './language.js'

/** Danish. */
export const da = {
  tag: 'da',
  // Function words, among the commonest of any text in the language.
  common: 'af, at, den, der, det, en, er, et, for, har, hvad, ikke, med, og, på, som, til, var',
  // Sp/Sv in question pages of documentation; the initials of spørgsmål and svar are one letter
  askers:
    'forskeren, interviewer, intervieweren, journalist, journalisten, korrespondent, moderator, '
    + 'moderatoren, ordstyrer, ordstyreren, q, redaktion, redaktionen, redaktør, redaktøren, reporter, '
    + 'reporteren, spm, spørger, spørgeren, spørgsmål, studievært, studieværten, udspørger, udspørgeren, '
    + 'vært, værten, værtinde',
  answerers:
    'a, den interviewede, gæst, gæsten, informant, informanten, interviewede, interviewperson, '
    + 'interviewpersonen, respondent, respondenten, svar',
  voices:
    'alle, begge, deltager, elev, eleven, fortæller, fortælleren, fra salen, jeg, kvinde, lytter, '
    + 'lytteren, lærer, læreren, læser, læseren, mand, paneldeltager, panelist, publikum, salen, sammen, '
    + 'seer, speaker, stemme, stemme fra salen, studerende, taler, taleren, tilhører, tilhørere',
  sounds:
    'annonce, annoncer, baggrundsmusik, bifald, intro, intromusik, jingle, kendingsmelodi, klapsalver, '
    + 'latter, lyd, lydklip, musik, outro, outromusik, pause, reklame, reklamepause, reklamer, sponsor',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adgang, adgangskode, adresse, advarsel, afbud, afhængigheder, afsender, afslutning, afsnit, '
    + 'aftensmad, alder, aldersgrænse, aliaser, alternativ, alternativt, anbefalet, anbefaling, '
    + 'anbefalinger, anledning, anmeldelse, ansvarlig, ansøgningsfrist, antal, antal personer, '
    + 'antal sider, antal spillere, arbejde, arbejdsgiver, argument, argumenter, arrangement, arrangør, '
    + 'arrangører, artikel, at gøre, baggrund, bedømmelse, begreb, begrundelse, beløb, bemærk, '
    + 'bemærk venligst, bemærkning, bemærkninger, beskrivelse, beslutning, beslutninger, betaling, '
    + 'betingelser, betydning, bevis, bilag, billede, billeder, billedtekst, billetpris, billetter, '
    + 'bivirkninger, bog, bopæl, brug, brugernavn, budget, by, bøger, citat, dagens ret, dagsorden, data, '
    + 'dato, dato og tid, datoer, de bedste hilsner, deadline, debat, december, definition, del, '
    + 'deltagere, deltagerpris, demo, derfor, desuden, diagnose, diskussion, dokument, dosering, download, '
    + 'downloads, du skal bruge, dårligt, e-mail, e-mailadresse, efter, efternavn, egenskab, egenskaber, '
    + 'eksempel, eksempelvis, eksempler, eksisterende, ellers, email, emne, emneord, emner, engelsk titel, '
    + 'enhed, erfaring, et eksempel, etymologi, f.eks., facit, fakta, faktaboks, faktisk resultat, falsk, '
    + 'faq, fare, farve, farver, februar, fejl, fejlfinding, fil, filer, film, firma, fjernet, '
    + 'flere oplysninger, fodnote, fodnoter, for, for det andet, for det første, for det tredje, for hvem, '
    + 'forbedring, forbedringer, forberedelse, fordel, fordele, fordele og ulemper, fordi, foredrag, '
    + 'foredragsholder, forfatter, forfattere, forfatteren, forkert, forklaring, forkortelse, forlag, '
    + 'formål, fornavn, forord, forskel, forskelle, forslag, forudsætning, forudsætninger, '
    + 'forventet resultat, forældet, foto, fotograf, fotografi, fra, fraværende, fredag, fremgangsmåde, '
    + 'fremmødte, frist, frokost, funktion, funktioner, følgende, følger, før, først, første, genre, godt, '
    + 'gratis, grund, grunde, gør ikke, gør sådan, handling, handlinger, hej, hensigt, henvisning, hilsen, '
    + 'hint, historie, hjemmeside, hovedpointe, hovedroller, husk, husk på, hvad, hvad skete der, hvem, '
    + 'hvilken, hvor, hvordan, hvorfor, hvorfor det sker, hvornår, hypotese, højde, i alt, i dag, i går, '
    + 'i korte træk, i morgen, i stedet, idé, illustration, illustrationer, imod, inddata, indgang, '
    + 'indhold, indholdsfortegnelse, indkøbsliste, indledning, info, information, ingredienser, input, '
    + 'installation, instruktion, instruktør, interesser, isbn, ja, januar, job, jobtitel, kategori, '
    + 'kategorier, kendetegn, kendte fejl, kendte problemer, kilde, kilder, kl., klasse, klokken, kode, '
    + 'kommando, kommende, kommentar, kommentarer, kompatibilitet, konfiguration, konklusion, konsekvens, '
    + 'konsekvenser, kontakt, kontaktoplysninger, kontaktperson, kontekst, korrekt, korrektur, '
    + 'kort fortalt, kort sagt, krav, kursus, kvalitet, køn, land, leder, lektie, lektier, lektion, '
    + 'leverandør, levering, licens, link, links, litteratur, login, lokale, længde, læringsmål, læs mere, '
    + 'læs også, læs videre, læsetid, løn, lørdag, løsning, løsninger, løsningsforslag, maksimum, mandag, '
    + 'manuskript, marts, materiale, materialer, med andre ord, med venlig hilsen, medbring, medier, '
    + 'medvirkende, mere info, mere information, metode, metoder, middag, minimum, minus, minusser, '
    + 'modargument, model, modtager, morgenmad, motivation, mulighed, muligheder, myte, myter, mål, '
    + 'målgruppe, måned, mødeleder, navn, nederst, nej, niveau, note, noter, november, nu, nummer, ny, '
    + 'nye funktioner, nyhed, nyheder, nyt, næste, næste skridt, nødvendigt udstyr, nøgleord, '
    + 'nøglepunkter, obs, ofte stillede spørgsmål, oktober, om, omfang, område, onsdag, opdateret, '
    + 'opdatering, opfølgning, opgave, opgaver, oplysninger, oplæg, oplægsholder, opløsning, oprettet, '
    + 'oprindelse, opskrift, opsummering, ordforråd, ordklasse, original titel, originaltitel, output, '
    + 'oversat af, oversigt, overskrift, oversættelse, oversætter, oversætterens note, overvejelser, p.s., '
    + 'parameter, parametre, parkering, periode, personer, placering, plads, platform, plus, plusser, '
    + 'point, portioner, postadresse, postnummer, praktisk info, praktisk information, prioritet, pris, '
    + 'priser, problem, problemer, procedure, producent, produktion, program, projekt, påkrævet, '
    + 'påmindelse, påstand, påvirkning på fællesskabet, rabat, rating, redigeret, redigering, referat, '
    + 'reference, referencer, referent, regel, regler, rejsetid, resultat, resultater, resumé, rettelse, '
    + 'rettelser, rettet, rigtigt, risici, risiko, rolle, roller, rute, råd, samlet vurdering, '
    + 'sammenfatning, sammenhæng, sammenligning, sandt, scenarie, se, se også, sektion, senest opdateret, '
    + 'september, serveringsforslag, side, sideantal, sider, sidst opdateret, sidste frist, sidste nyt, '
    + 'sikkerhed, skole, skrevet af, skuespillere, slut, slutdato, sluttidspunkt, spilleregler, spilletid, '
    + 'sprog, standard, standardværdi, start, startdato, starttidspunkt, status, sted, sted og tid, '
    + 'stilling, styrker, størrelse, svagheder, sværhedsgrad, symptomer, synonym, synonymer, syntaks, '
    + 'systemkrav, sådan, sådan gør du, søgeord, søndag, tabel, tags, tak, tak til, tegning, tekst, tel, '
    + 'telefon, telefonnummer, tema, teori, test, tid, tid og sted, tider, tidligere, tidsforbrug, '
    + 'tidspunkt, til, til stede, tilbehør, tilberedning, tilberedningstid, tilføjelse, tilføjet, tilladt, '
    + 'tilmelding, tilmeldingsfrist, tip, tips, tirsdag, titel, tl;dr, tlf, torsdag, total, '
    + 'transport, trin, type, uddannelse, uddata, udfordring, udfordringer, udført af, udgave, '
    + 'udgivelsesdato, udgivelsesår, udgiver, udgivet, udstyr, udtale, ugedag, ulempe, ulemper, '
    + 'underoverskrift, undertitel, undtagelse, undtagelser, url, variant, varighed, vejledning, vejr, '
    + 'venlig hilsen, version, versioner, video, videre læsning, vidste du, vigtig information, vigtigt, '
    + 'vilkår, virksomhed, vægt, vælg, vær opmærksom på, værdi, værdier, værktøj, værktøjer, åbningstider, '
    + 'år, årgang, årsag, årsager, ændret, ændring, ændringer, ændringslog, øvelse, øvelser, øverst',
  joiners: 'og, samt',
  particles: 'af, de, de la, du, la, van, van der, von, von der',
  titles:
    'biskop, borgmester, cand.jur., cand.mag., cand.merc., cand.polit., cand.scient., doktor, dr, '
    + 'frk, fru, frøken, general, herr, hr, kaptajn, lektor, minister, oberst, pastor, ph.d., '
    + 'prof., professor, statsminister',
  suffixes: 'cand.jur., cand.mag., cand.polit., cand.scient., jr., mba, msc, ph.d., phd, sr.',
  genres:
    'dobbeltinterview, en samtale med, en sludder med, en snak med, fem spørgsmål til, i samtale med, '
    + 'interview, interviewet, interviews, miniinterview, portrætinterview, q&a, samtale med, '
    + 'svarede på vores spørgsmål, svarer på vores spørgsmål, syv spørgsmål til, ti spørgsmål til, '
    + 'tre spørgsmål til, vi har talt med, vi talte med',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'brugerinterview, brugerinterviews, hyppigt stillede spørgsmål, interviewspørgsmål, jobsamtale, '
    + 'jobsamtaler, ofte stillede spørgsmål, oftest stillede spørgsmål',
  credits:
    'interview & tekst, interview af, interview og foto, interview og tekst, interview ved, interview:, '
    + 'interviewer:, interviewet af, interviewet blev foretaget af, interviewet blev lavet af, '
    + 'interviewet er foretaget af, interviewet er lavet af, nedskrevet af, optegnet af, ordstyrer:, '
    + 'samtalen blev ledet af, spørgsmål:, spørgsmålene blev stillet af, spørgsmålene er stillet af, '
    + 'tekst & foto, tekst & interview, tekst af, tekst og foto, tekst og interview, tekst:',
  closings:
    'af hensyn til læsbarheden, af pladshensyn, artiklen blev, artiklen er, denne samtale, '
    + 'dette interview, flere interviews, for læsbarhedens skyld, forkortet og redigeret, foto af, foto:, '
    + 'fotos af, fotos:, hele interviewet, hør hele interviewet, interviewet blev, interviewet er, '
    + 'interviewet fandt sted, interviewet har, interviewet udkom, kilde:, kilder:, lyt til hele, '
    + 'læs hele interviewet, læs hele samtalen, læs mere, læs også, læs resten, læs videre, '
    + 'mere information, om den interviewede, om forfatteren, om interviewpersonen, om skribenten, '
    + 'ovenstående interview, oversat af, oversat fra, oversættelse:, oversætterens note, '
    + 'redaktionel note, redaktionen takker, redaktionens kommentar, redaktionens note, redigeret for, '
    + 'redigeret og forkortet, samtalen blev, samtalen er forkortet, samtalen er redigeret, '
    + 'samtalen fandt sted, se hele interviewet, se også, skrevet af, svarene er forkortet, '
    + 'svarene er redigeret, tak fordi du læste, tak til læserne, teksten er forkortet, '
    + 'teksten er redigeret, tidligere bragt, tidligere udgivet, transskriberet af, transskription:, '
    + 'udskrift:, vi på redaktionen, vi takker',
  afterwords:
    'afslutning, afsluttende, andre interviews, bilag, biografi, blå bog, efterord, efterskrift, epilog, '
    + 'fakta, faktaboks, flere artikler, flere interviews, fodnoter, henvisninger, kilde, '
    + 'kilder, kommentarer, konklusion, kontakt, lignende indlæg, links, litteratur, læs mere, læs også, '
    + 'læs videre, medvirkende, mere læsning, noter, om den interviewede, om forfatteren, '
    + 'om interviewpersonen, om os, om skribenten, opsummering, referencer, relaterede artikler, '
    + 'relaterede indlæg, relateret, sammenfatning, tak, til sidst, til slut, videre læsning',
  aliases: 'forkortet, fremover, herefter, herefter kaldet, i daglig tale, i det følgende, kaldet, nedenfor',
  selves: 'jeg, mig, mine, mit',
  collectives: 'vores',
  addressees: 'De, Dem, Deres, I, dig, din, dine, dit, du, jer, jeres',
  introductions:
    'fortæl om dig, hvad arbejder du med, hvad laver du til daglig, hvem er du, introducere dig, '
    + 'lidt om dig, om dig selv, præsenter dig, præsentere dig',
  governors: '',
  requests:
    'beskriv, del, forklar, fortæl, '
    + 'fuldend sætningen, giv et eksempel, giv os, gør sætningen færdig, lad os begynde, lad os starte, '
    + 'lad os tale om, nævn, præsenter dig, præsentér dig selv, sig, '
    + 'til at begynde med, uddyb'
} as const satisfies Language
