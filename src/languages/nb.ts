import type {Language} from './language.js'

/** Norwegian Bokmål. */
export const nb = {
  tag: 'nb',
  // Function words, among the commonest of any text in the language.
  common: 'av, den, det, en, er, et, for, har, hva, ikke, med, og, på, som, til, var, å',
  // Sp/Sv in question pages of documentation; the initials of spørsmål and svar are one letter
  askers:
    'forskeren, intervjuer, intervjueren, journalist, journalisten, korrespondent, moderator, '
    + 'moderatoren, ordstyrer, ordstyreren, programleder, programlederen, q, redaksjon, redaksjonen, '
    + 'redaktør, redaktøren, reporter, reporteren, samtaleleder, samtalelederen, spm, spørsmål, '
    + 'spørsmålsstiller, utspørrer, utspørreren, vert, verten, vertinne',
  answerers:
    'a, den intervjuede, gjest, gjesten, informant, informanten, intervjuede, intervjuobjekt, '
    + 'intervjuobjektet, intervjuperson, intervjupersonen, respondent, respondenten, svar',
  voices:
    'alle, begge, deltaker, deltakeren, elev, eleven, forteller, fortelleren, fra salen, jeg, kvinne, '
    + 'leser, leseren, lytter, lytteren, lærer, læreren, mann, paneldeltaker, panelist, publikum, salen, '
    + 'sammen, seer, speaker, stemme, stemme fra salen, student, studenten, taler, taleren, tilhører, '
    + 'tilhørere',
  sounds:
    'annonse, annonser, applaus, bakgrunnsmusikk, intro, intromusikk, jingel, jingle, kjenningsmelodi, '
    + 'latter, lyd, lydklipp, musikk, outro, outromusikk, pause, reklame, reklamepause, sponsor, vignett',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adresse, advarsel, aksjonspunkter, alder, aldersgrense, aliaser, alternativ, alternativt, '
    + 'anbefaling, anbefalinger, anbefalt, anledning, anmeldelse, ansvar, ansvarlig, antall, '
    + 'antall personer, antall sider, antall spillere, arbeid, arbeidsgiver, argument, argumenter, '
    + 'arrangement, arrangør, arrangører, artikkel, avhengigheter, avsender, avslutning, avsnitt, '
    + 'bakgrunn, bedrift, begrep, begrunnelse, beløp, bemerk, bemerkning, beskrivelse, beslutning, '
    + 'beslutninger, betaling, betingelser, betydning, bevis, bilde, bilder, bildetekst, billetter, '
    + 'billettpris, bivirkninger, bok, bosted, bra, bransje, bruk, brukernavn, bruksområde, budsjett, by, '
    + 'bøker, dagens rett, dagsorden, data, dato, dato og tid, datoer, deadline, definisjon, del, deler, '
    + 'deltakelse, deltakeravgift, deltakere, demo, derfor, desember, dessuten, diagnose, diskusjon, '
    + 'dokument, dosering, du trenger, dårlig, e-post, e-postadresse, effekt, effekter, egenskap, '
    + 'egenskaper, eier, eksempel, eksempelvis, eksempler, ellers, emne, emneord, emner, endret, endring, '
    + 'endringer, endringslogg, enhet, epost, erfaring, et eksempel, etter, etternavn, etymologi, f.eks., '
    + 'fakta, faktaboks, faktisk resultat, falskt, faq, fare, farge, farger, fasit, februar, feil, '
    + 'feilretting, feilsøking, fil, filer, film, firma, fjernet, flere tips, for, for det andre, '
    + 'for det første, for det tredje, for eksempel, for hvem, forbedring, forbedringer, forberedelse, '
    + 'forberedelser, fordel, fordeler, fordeler og ulemper, fordi, foredrag, foredragsholder, foreldet, '
    + 'forfall, forfatter, forfattere, forfatteren, forklaring, forkortelse, forlag, formål, fornavn, '
    + 'forord, forrige, forskjell, forskjeller, forslag, forutsetning, forutsetninger, forventet resultat, '
    + 'fotnote, fotnoter, foto, fotograf, fotografi, fra, fraværende, fredag, fremgangsmåte, frist, '
    + 'frokost, funksjon, funksjoner, følgende, følger, før, først, første, galt, gjør ikke, gjør slik, '
    + 'godt, gratis, grunn, grunner, grunnlag, gå til, handleliste, handling, handlinger, hei, hensikt, '
    + 'henvisning, hilsen, hint, historie, historikk, hjemmeside, hovedpoeng, hovedroller, husk, hva, '
    + 'hva skjedde, hvem, hvilken, hvor, hvor lenge, hvor mye, hvordan, hvorfor, hvorfor det skjer, '
    + 'hypotese, høyde, i alt, i dag, i går, i korte trekk, i morgen, i stedet, idé, illustrasjon, '
    + 'illustrasjoner, illustratør, imot, info, informasjon, ingredienser, inndata, inngang, '
    + 'inngangspenger, innhold, innholdsfortegnelse, innledning, innsendt av, innstilling, innstillinger, '
    + 'installasjon, instruksjon, instruksjoner, interesser, isbn, ja, januar, jobb, kategori, kategorier, '
    + 'kilde, kildekode, kilder, kjennetegn, kjente feil, kjente problemer, kjønn, kjøp, kl., klasse, '
    + 'klokken, kode, kommando, kommende, kommentar, kommentarer, kommune, kompatibilitet, konfigurasjon, '
    + 'konklusjon, konsekvens, konsekvenser, kontakt, kontaktinformasjon, kontaktperson, kontekst, '
    + 'korrekt, korrektur, kort fortalt, kort oppsummert, kort sagt, kostnad, krav, kurs, kvalitet, '
    + 'lagt til, land, last ned, lekse, lekser, leksjon, lengde, lenke, lenker, les mer, les også, '
    + 'les videre, lesetid, leverandør, levering, lisens, litteratur, lokale, lunsj, læringsmål, lønn, '
    + 'lørdag, løsning, løsninger, løsningsforslag, maksimum, mandag, manus, mars, materiale, materialer, '
    + 'med andre ord, med vennlig hilsen, medvirkende, mer info, mer informasjon, merk, merknad, '
    + 'merknader, metode, metoder, middag, minimum, minus, minuser, modell, mot, motargument, motivasjon, '
    + 'mottaker, mulighet, muligheter, myte, myter, mål, målgruppe, måned, møteleder, navn, nederst, '
    + 'nedlasting, nei, neste, neste steg, nettside, nettsted, nivå, notat, notater, note, noter, '
    + 'november, nummer, nye funksjoner, nyhet, nyheter, nytt, nå, nøkkelord, nøkkelpunkter, obs, '
    + 'ofte stilte spørsmål, oktober, om, omfang, område, onsdag, oppdatering, oppdatert, oppfølging, '
    + 'oppgave, oppgaver, opplysninger, oppløsning, oppmøte, oppmøtested, opprettet, opprinnelse, '
    + 'oppskrift, oppsummering, oppsummert, ordforklaring, ordklasse, originaltittel, oversatt av, '
    + 'oversettelse, oversetter, oversetterens merknad, oversetterens note, oversikt, overskrift, p.s., '
    + 'parameter, parametere, parkering, passer for, passord, periode, personer, plass, plassering, '
    + 'plattform, pluss, pluss og minus, plusser, poeng, porsjoner, postadresse, postnummer, praksis, '
    + 'praktisk info, praktisk informasjon, prioritet, pris, priser, problem, problemer, problemet, '
    + 'produksjon, produsent, program, prosedyre, prosjekt, publisert, påkrevd, påmelding, '
    + 'påmeldingsfrist, påminnelse, påstand, påvirkning på fellesskapet, rabatt, redigering, redigert, '
    + 'referanse, referanser, referat, referent, regel, regi, regissør, regler, reisetid, resultat, '
    + 'resultater, rett, rettelse, rettelser, rettet, riktig, risiko, rolle, roller, rute, råd, sak, '
    + 'saken, saksliste, samlet vurdering, sammendrag, sammenheng, sammenligning, sant, scenario, se, '
    + 'se også, seksjon, september, serveringsforslag, side, sideantall, sider, sikkerhet, sist endret, '
    + 'sist oppdatert, siste frist, siste nytt, sjanger, skole, skrevet av, skuespillere, slik, '
    + 'slik gjør du, slutt, sluttdato, sluttid, spilletid, språk, standard, standardverdi, start, '
    + 'startdato, starttid, status, sted, sted og tid, steg, stilling, styrker, størrelse, svakheter, '
    + 'symptomer, synonym, synonymer, syntaks, systemkrav, søkeord, søknadsfrist, søndag, tabell, tagger, '
    + 'takk, takk til, tegning, tekst, telefon, telefonnummer, tema, teori, test, tid, tid og sted, tider, '
    + 'tidligere, tidsbruk, tidspunkt, til, til stede, tilbehør, tilberedning, tilberedningstid, tilgang, '
    + 'tilgjengelighet, tillatt, tillegg, tiltak, tips, tipset, tirsdag, tittel, tl;dr, tlf, '
    + 'torsdag, totalt, transport, trinn, type, ukedag, ulempe, ulemper, underoverskrift, undertittel, '
    + 'unntak, url, usant, utdanning, utdata, utfordring, utfordringer, utført av, utgave, utgitt, '
    + 'utgivelsesdato, utgivelsesår, utgiver, utstyr, uttale, vanskelighetsgrad, variant, varighet, '
    + 'vedtak, veiledning, vekt, velg, vennlig hilsen, verdi, verdier, verktøy, versjon, versjoner, video, '
    + 'videre lesning, viktig, viktig informasjon, vilkår, virksomhet, visste du, vær oppmerksom, '
    + 'åpningstider, år, årgang, årsak, årsaker, øvelse, øvelser, øverst, øvrig',
  joiners: 'og, samt',
  particles: 'af, av, de, de la, la, van, van der, von, von der',
  titles:
    'biskop, doktor, dr, frk, fru, frøken, førsteamanuensis, general, herr, hr, kaptein, '
    + 'lektor, oberst, ordfører, prof., professor, sogneprest, statsminister, statsråd',
  suffixes: 'dr.philos., jr., mba, msc, ph.d., phd, sr.',
  genres:
    'dobbeltintervju, en prat med, en samtale med, fem spørsmål til, i samtale med, intervju, '
    + 'intervjuer med, intervjuet, miniintervju, portrettintervju, prat med, q&a, samtale med, '
    + 'sju spørsmål til, svarer på våre spørsmål, svarte på våre spørsmål, syv spørsmål til, '
    + 'ti spørsmål til, tre spørsmål til, vi har snakket med, vi snakket med',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'brukerintervju, brukerintervjuer, intervjuspørsmål, jobbintervju, jobbintervjuer, '
    + 'ofte stilte spørsmål, vanlege spørsmål, vanlige spørsmål',
  credits:
    'ført i pennen av, intervju & tekst, intervju av, intervju og foto, intervju og tekst, intervju ved, '
    + 'intervju:, intervjuer:, intervjuet av, intervjuet ble gjennomført av, intervjuet ble gjort av, '
    + 'intervjuet er gjennomført av, intervjuet er gjort av, nedtegnet av, ordstyrer:, '
    + 'samtalen ble ledet av, spørsmål:, spørsmålene ble stilt av, spørsmålene er stilt av, tekst & foto, '
    + 'tekst & intervju, tekst av, tekst og foto, tekst og intervju, tekst:',
  closings:
    'artikkelen ble, artikkelen er, artikkelen sto på trykk, av hensyn til lesbarheten, av plasshensyn, '
    + 'bilder:, denne samtalen, dette intervjuet, flere intervjuer, for lesbarhetens skyld, '
    + 'forkortet og redigert, foto av, foto:, fotos:, hele intervjuet, hør hele intervjuet, '
    + 'intervjuet ble, intervjuet er, intervjuet fant sted, intervjuet har, intervjuet ovenfor, '
    + 'intervjuet sto på trykk, kilde:, kilder:, les hele intervjuet, les hele samtalen, les mer, '
    + 'les også, les resten, les videre, lytt til hele, mer informasjon, om den intervjuede, '
    + 'om forfatteren, om intervjuobjektet, om skribenten, oversatt av, oversatt fra, oversettelse:, '
    + 'oversetterens merknad, oversetterens note, red. anm., redaksjonell merknad, redaksjonen takker, '
    + 'redaksjonens kommentar, redaksjonens merknad, redigert for, redigert og forkortet, samtalen ble, '
    + 'samtalen er forkortet, samtalen er redigert, samtalen fant sted, se hele intervjuet, se også, '
    + 'skrevet av, svarene er forkortet, svarene er redigert, takk for at du leste, takk til leserne, '
    + 'teksten er forkortet, teksten er redigert, tidligere publisert, transkribert av, transkripsjon:, '
    + 'utskrift:, vi i redaksjonen, vi takker',
  afterwords:
    'andre intervjuer, avslutning, avsluttende, biografi, epilog, etterord, fakta, faktaboks, '
    + 'flere artikler, flere intervjuer, fotnoter, henvisninger, kilde, kilder, kommentarer, konklusjon, '
    + 'kontakt, lenker, les mer, les også, les videre, lignende innlegg, litteratur, medvirkende, '
    + 'mer lesning, noter, om den intervjuede, om forfatteren, om intervjuobjektet, om oss, om skribenten, '
    + 'oppsummering, oppsummert, referanser, relatert, relaterte artikler, relaterte innlegg, sammendrag, '
    + 'takk, til sist, til slutt, vedlegg, videre lesning',
  aliases: 'forkortet, fra nå av, heretter, heretter kalt, i det følgende, i fortsettelsen, kalt, nedenfor',
  selves: 'jeg, meg, mine, mitt',
  collectives: 'oss, vår, våre, vårt',
  addressees: 'deg, dere, deres, di, din, dine, ditt, du, dykk, dykkar',
  introductions:
    'fortell om deg, hva gjør du til daglig, hva jobber du med, hvem er du, introdusere deg, '
    + 'kven er du, litt om deg, om deg selv, om deg sjølv, presenter deg, presentere deg',
  governors: '',
  requests:
    'beskriv, del, forklar, fortell, '
    + 'fullfør setningen, gi et eksempel, gi oss, la oss begynne, la oss snakke om, '
    + 'la oss starte, nevn, presenter deg, si, til å begynne med, utdyp'
} as const satisfies Language
