import type {Language} from './language.js'

/** Dutch. */
export const nl = {
  tag: 'nl',
  // Function words, among the commonest of any text in the language.
  common: 'aan, dat, de, die, een, en, er, het, in, is, maar, met, niet, ook, op, te, van, voor, was, zijn',
  // V/A in question pages of documentation
  askers:
    'correspondent, dagvoorzitter, de redactie, gastheer, gastvrouw, gespreksleider, gespreksleidster, '
    + 'host, interviewer, interviewster, journalist, journaliste, moderator, ondervrager, onderzoeker, '
    + 'presentator, presentatrice, q, redacteur, redactie, redactrice, reporter, v, verslaggeefster, '
    + 'verslaggever, vraag, vraagsteller, vraagstelster, vragensteller',
  answerers:
    'a, antw, antwoord, de geïnterviewde, gast, gasten, geïnterviewde, kandidaat, ondervraagde, '
    + 'respondent, respondente, studiogast',
  voices:
    'allebei, allemaal, allen, beiden, deelneemster, deelnemer, docent, docente, iedereen, ik, kijker, '
    + 'leerling, leraar, lerares, lezer, lezeres, luisteraar, man, panellid, publiek, samen, spreekster, '
    + 'spreker, stem, student, studente, toehoorder, uit de zaal, uit het publiek, verteller, vertelster, '
    + 'voice-over, vrouw, zaal',
  sounds:
    'achtergrondmuziek, advertentie, advertenties, applaus, fragment, gelach, geluid, geluidsfragment, '
    + 'intro, intromuziek, jingle, muziek, outro, outromuziek, pauze, reclame, reclameblok, reclamepauze, '
    + 'sponsor, sponsorboodschap',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'aan, aanbeveling, aanbevolen, aandachtspunt, aandachtspunten, aanleiding, aanmelden, aanmelding, '
    + "aantal, aantal pagina's, aantal personen, aantal spelers, aanvang, aanvulling, aanwezig, "
    + 'aanwezigen, absent, achtergrond, actie, actiepunt, actiepunten, adres, advies, afbeelding, '
    + 'afkorting, afmeting, afmetingen, afspraak, afspraken, afwezig, afwezigen, agenda, agendapunt, '
    + 'aliassen, alinea, als volgt, alternatief, alternatieven, anders, antwoorden, argument, '
    + 'argumenten, artikel, auteur, auteurs, auteursrecht, bedrag, bedrijf, beeld, begin, begrip, '
    + 'bekend probleem, bekende problemen, belangrijk, benodigdheden, beoordeling, bereiding, '
    + 'bereidingstijd, bereidingswijze, beroep, beschrijving, besluit, besluiten, bestand, bestanden, '
    + 'beste, bestelnummer, betaling, betekenis, beter, bewijs, bezoekadres, bibliografie, bijgewerkt, '
    + 'bijlage, bijlagen, bijschrift, bijvoorbeeld, bijwerking, bijwerkingen, boek, boektitel, '
    + 'bovendien, bron, bronnen, bronvermelding, budget, cast, categorie, categorieën, code, colofon, '
    + 'commando, conclusie, contact, contactgegevens, contactpersoon, contra, correct, correctie, dagen, '
    + 'data, datum, datum en tijd, deadline, december, deel, deelnemers, definitie, delen, deur open, '
    + 'deze week, diagnose, dinsdag, disclaimer, discussie, docenten, doel, doelen, doelgroep, '
    + 'doelstelling, donderdag, dosering, dossier, download, downloaden, downloads, druk, duur, '
    + 'duur van de reis, e-mail, e-mailadres, echter, een voorbeeld, eerst, eigenaar, eigenschap, '
    + 'eigenschappen, eind, einde, eis, eisen, email, ervaring, etymologie, even voorstellen, evenement, '
    + "extra, faq, favoriet, februari, feit, feiten, fictie, figuur, formaat, foto, foto's, "
    + 'fotobijschrift, fotograaf, fotografie, fout, fouten, functie, geboortedatum, geboorteplaats, '
    + 'geboren, gebruik, gebruiker, gebruikersnaam, gebruiksaanwijzing, gegevens, geluiden, gemiddeld, '
    + 'genre, geplaatst, geplaatst op, gepubliceerd, gepubliceerd op, geschikt voor, geschreven door, '
    + 'gevaar, gevolg, gevolgen, gewicht, gewijzigd, gisteren, goed, gratis, groepsgrootte, grootte, '
    + "herinnering, het patroon, het probleem, het resultaat, hint, hobby's, hoe, hoe dan, hoe laat, "
    + 'hoeveel, hoofdstuk, huiswerk, hulpmiddelen, hypothese, idee, illustratie, illustraties, '
    + 'impact op de gemeenschap, in het kort, in het nieuws, informatie, ingrediënten, inhoud, '
    + 'inhoudsopgave, inleiding, inloop, inschrijven, inschrijving, installatie, installeren, '
    + 'instelling, instellingen, intussen, invoer, isbn, ja, jaar, januari, juist, kanttekening, '
    + 'kenmerk, kenmerken, kernpunten, kernwoorden, klant, klasse, kleur, kleuren, klik hier, koken, '
    + 'kop, kort gezegd, kort samengevat, korting, kortom, kosten, kwaliteit, laatst bijgewerkt, land, '
    + 'leeftijd, leerdoel, leerdoelen, lees meer, lees ook, lees verder, leestijd, lengte, let op, '
    + 'leverancier, levering, levertijd, licentie, ligging, link, links, literatuur, locatie, looptijd, '
    + 'maandag, maart, maat, maatregel, maatregelen, maker, makers, materiaal, materialen, maximaal, '
    + 'maximum, meer info, meer informatie, meer lezen, menu, merk, met andere woorden, met dank aan, '
    + 'met vriendelijke groet, met vriendelijke groeten, methode, methoden, middel, mijn mening, '
    + 'mijn oordeel, minder goed, minimaal, minimum, minpunt, minpunten, misverstand, model, '
    + 'moeilijkheid, moeilijkheidsgraad, mogelijke oorzaak, montage, morgen, motivatie, mythe, na, naam, '
    + 'nadeel, nadelen, namelijk, nee, niet doen, niet goed, niet juist, nieuw, nieuwe functies, '
    + 'nieuwe situatie, nieuws, niveau, noot, noot van de redactie, noot van de vertaler, notitie, '
    + 'notities, notulen, notulist, november, nu, nummer, oefening, oefeningen, oktober, omgeving, '
    + 'omschrijving, omvang, onder voorwaarde, onderdeel, onderdelen, onderschrift, ondertitel, '
    + 'onderwerp, onderwerpen, onjuist, onthoud, onthoud dit, ontwerp, oordeel, oorsprong, '
    + 'oorspronkelijke titel, oorzaak, oorzaken, opdracht, opdrachten, openingstijden, opgave, opgaven, '
    + 'oplage, opleiding, oplossing, oplossingen, opmerking, opmerkingen, optie, opties, organisatie, '
    + "organisator, organisatoren, oud, oude situatie, overig, overzicht, p.s., pagina, pagina's, "
    + 'paragraaf, parameter, parameters, parkeren, pas op, per persoon, periode, personen, '
    + 'persoonlijke noot, plaats, plan, planning, platform, plus, pluspunt, pluspunten, populair, '
    + 'postadres, postcode, praktijk, prijs, prijzen, prioriteit, privacy, pro, probleem, problemen, '
    + 'procedure, productie, programma, project, projecten, proloog, publicatiedatum, reactie, reacties, '
    + 'recensie, recept, reden, redenen, referentie, referenties, regel, regels, regie, regisseur, '
    + "reisduur, reistijd, rekeningnummer, reserveren, resultaat, resultaten, retour, risico, risico's, "
    + 'rol, route, ruimte, salaris, samengevat, samenvattend, samenvatting, scenario, schrijver, '
    + 'schrijvers, scope, score, september, situatie, slecht, slot, snel, soort, speelduur, spelers, '
    + 'sponsoren, staat, stand van zaken, standaard, standaardwaarde, standpunt, stap, stappen, start, '
    + 'starttijd, status, stelling, stelregel, studielast, symptomen, synoniem, synoniemen, '
    + 'systeemeisen, taak, taal, tabel, tags, taken, talen, te doen, team, techniek, technieken, tegen, '
    + 'tegenargument, tel, telefoon, telefoonnummer, ten derde, ten eerste, ten slotte, '
    + "ten tweede, tenslotte, terug, test, thema, thema's, theorie, tijd, tijdsduur, tijdstip, tip, "
    + 'tips, titel, tl;dr, toegang, toegankelijkheid, toegevoegd, toelichting, toepassing, toestand, '
    + 'toevoeging, tot slot, totaal, trefwoorden, type, uitdaging, uiterlijk, uitgangspunt, uitgave, '
    + 'uitgelicht, uitgever, uitgeverij, uitkomst, uitleg, uitslag, uitspraak, uitvoer, uitvoerder, '
    + 'uitvoering, uitwerking, uitzondering, uitzonderingen, update, updates, url, uur, van, vanaf, '
    + 'vandaag, variant, varianten, veelgestelde vragen, veiligheid, verantwoordelijk, '
    + 'verantwoordelijke, verbetering, verbeteringen, verboden, vereist, vereisten, verkeerd, '
    + 'verklaring, verleden, verloop, vermelding, verschenen, verschijningsdatum, verschil, verschillen, '
    + 'versie, verslag, vertaald door, vertaler, vertaling, vervoer, verwacht, verwacht resultaat, '
    + 'verwijderd, verzending, verzendkosten, verzonden, video, voetnoot, volg ons, volgende, '
    + 'volgende week, volgorde, voor, vooraf, voorbeeld, voorbeelden, voorbehoud, voorbereiding, '
    + 'voorbereidingstijd, voordeel, voordelen, voorkennis, vooropleiding, voorstander, voorstel, '
    + 'voorwaarde, voorwaarden, voorzitter, vorige, vrij vertaald, vrijdag, vroeger, waar, waarde, '
    + 'waarden, waarom, waarom het gebeurt, waarom werkt dit, waarschuwing, wanneer, wat, '
    + 'wat gebeurt er, wat is er gebeurd, wat niet, wat wel, website, wel doen, werk, werkgever, '
    + 'werking, werkwijze, wie, wijziging, wijzigingen, winkel, woensdag, woonplaats, woordsoort, '
    + 'zaterdag, zie, zie ook, ziekte, zoals, zoekterm, zoektermen, zondag',
  joiners: 'en',
  // nobiliary and local particles of Dutch surnames
  particles:
    "'s, 't, aan 't, aan de, aan den, bij de, de, de la, den, der, du, het, in 't, in de, in den, "
    + "in der, in het, onder de, op 't, op de, op den, op ten, te, ten, ter, uit 't, uit de, uit den, van, "
    + "van 't, van de, van den, van der, van het, vande, vanden, vander, von, voor de",
  titles:
    'burgemeester, de heer, dhr, doctor, dokter, dominee, dr., drs., ds., em. prof., generaal, '
    + 'heer, ing., ir., jhr., jkvr., juffrouw, kolonel, mej., meneer, mevr, mevrouw, mijnheer, '
    + 'minister, mr., mrs., mw, pastoor, pater, prof., prof. dr., professor, wethouder, zuster',
  suffixes: 'b.sc., bsc, jr, llm, m.sc., mba, msc, ph.d., phd, sr',
  genres:
    '10 vragen aan, 3 vragen aan, 5 vragen aan, aan de praat met, aan het woord, '
    + 'beantwoordde onze vragen, beantwoordt onze vragen, drie vragen aan, dubbelinterview, '
    + 'een gesprek met, een paar vragen aan, enkele vragen aan, gesprek met, geïnterviewd, ik sprak met, '
    + 'in gesprek met, interview, interviewen, interviews, onze vragen beantwoord, q&a, rondetafelgesprek, '
    + 'sprak met, spraken met, spraken we met, tien vragen aan, transcript, tweegesprek, vijf vragen aan, '
    + 'vraaggesprek, we spraken met, wij spraken met, zeven vragen aan',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'gebruikersinterviews, interviewvragen, jobinterview, jobinterviews, meest gestelde vragen, '
    + 'sollicitatie-interview, sollicitatie-interviews, sollicitatiegesprek, sollicitatiegesprekken, '
    + 'sollicitatievragen, veel gestelde vragen, veelgestelde vragen',
  credits:
    'de vragen stelde, de vragen stelden, de vragen werden gesteld door, '
    + 'dit interview is afgenomen door, dit interview werd afgenomen door, '
    + 'dit interview werd gehouden door, gesprek:, geïnterviewd door, het gesprek voerde, '
    + 'het gesprek werd gevoerd door, het interview is afgenomen door, het interview werd afgenomen door, '
    + "interview & tekst, interview afgenomen door, interview door, interview en foto's, "
    + 'interview en tekst, interview en tekst door, interview:, interviewvragen door, opgeschreven door, '
    + "opgetekend door, tekst & foto's, tekst & interview, tekst door, tekst en beeld, tekst en foto's, "
    + 'tekst en interview, tekst en interview door, tekst:, uitgeschreven door, vragen:',
  closings:
    'bedankt voor dit interview, bedankt voor het interview, bedankt voor het lezen, bekijk het hele, '
    + 'beluister het hele, bovenstaand gesprek, bovenstaand interview, bron:, bronnen:, '
    + 'dank voor dit interview, de antwoorden werden, de antwoorden zijn, de redactie dankt, '
    + 'deze tekst is, deze transcriptie, dit artikel is, dit artikel verscheen, dit artikel werd, '
    + 'dit gesprek is, dit gesprek vond, dit gesprek werd, dit interview, dit stuk verscheen, '
    + "dit vraaggesprek, door:, eerder verschenen, einde opname, eindredactie:, foto's:, foto:, "
    + 'geplaatst op, gepubliceerd op, geschreven door, getranscribeerd door, het gesprek is bewerkt, '
    + 'het gesprek is ingekort, het gesprek vond plaats, het hele interview, het interview is, '
    + 'het interview vond, het interview werd, het volledige interview, ingekort en bewerkt, '
    + 'interview ingekort, lees het hele interview, lees het volledige interview, lees hier, '
    + 'lees meer over, lees ook, lees verder, luister naar het hele, meer informatie, meer informatie:, '
    + 'meer weten over, meer weten?, met dank aan, naschrift, noot van de redactie, om redenen van lengte, '
    + 'omwille van de leesbaarheid, oorspronkelijk gepubliceerd, over de auteur, over de geïnterviewde, '
    + "over de interviewer, redactionele noot, tekst en foto, tekst en foto's, tekst en fotografie, "
    + 'transcript:, transcriptie door, transcriptie:, uitgeschreven door, vertaald door:, '
    + 'vertaald uit het, vertaling door, vertaling:, voor de leesbaarheid, wil je meer weten, '
    + 'wilt u meer weten, wordt vervolgd',
  afterwords:
    'afsluiting, andere interviews, bijlage, biografie, bronnen, bronvermelding, colofon, conclusie, '
    + 'contact, credits, cv, dankwoord, gerelateerd, gerelateerde artikelen, gerelateerde berichten, '
    + 'lees meer, lees ook, lees verder, links, literatuur, meer informatie, meer interviews, meer lezen, '
    + 'meer weten, naschrift, nawoord, noten, opmerkingen, over de auteur, over de geïnterviewde, '
    + 'over de interviewer, over de schrijver, over ons, reacties, referenties, samengevat, samenvatting, '
    + 'slotsom, slotwoord, ten slotte, tenslotte, tot slot, verder lezen, voetnoten',
  aliases:
    'afgekort, hierna, hierna genoemd, hierna te noemen, in het vervolg, kortweg, verder, '
    + 'verder te noemen, voortaan',
  selves: "ik, m'n, me, mezelf, mij, mijn, mijzelf",
  collectives: 'ons, onze, we, wij',
  addressees: 'U, je, jezelf, jij, jou, jouw, jullie, u, uw, uzelf',
  introductions:
    'doe je in het dagelijks leven, je even voorstellen, je kort voorstellen, '
    + 'jezelf even voorstellen, jezelf kort voorstellen, jezelf voorstellen, over jezelf, over uzelf, '
    + 'stel je even voor, stel je kort voor, stel jezelf eens, stel jezelf even, stel jezelf kort, '
    + 'stel jezelf voor, stelt u zich even voor, stelt u zich kort voor, wie ben je, wie ben jij, '
    + 'wie bent u, wie je bent, wie u bent, zich even voorstellen, zich kort voorstellen',
  governors: '',
  requests:
    'beschrijf, beschrijft u, deel, geef, geeft u, introduceer jezelf, kies, '
    + 'laten we beginnen, laten we het hebben over, laten we teruggaan, leg eens uit, leg uit, legt u, '
    + 'licht toe, maak de zin af, neem ons mee, neemt u ons mee, noem, noemt u, om te beginnen, '
    + 'omschrijf, schets, stel je, stel jezelf, stel u, stelt u zich, vertel, '
    + 'vertelt u'
} as const satisfies Language
