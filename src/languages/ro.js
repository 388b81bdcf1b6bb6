/** Romanian. */
export const ro = {
    tag: 'ro',
    // Function words, among the commonest of any text in the language.
    common: 'a, ai, ca, care, cu, de, din, este, la, mai, nu, o, pe, pentru, sau, se, si, sunt, să, un, în, și',
    // Î/R: the letters of Romanian lists of questions and answers; I for keyboards without Î
    askers: 'gazda, gazdă, i, intervievatoare, intervievator, intrebare, jurnalist, jurnalistă, moderatoare, '
        + 'moderator, moderatorul, prezentatoare, prezentator, realizator, redactia, redactor, redacţia, '
        + 'redacția, reporter, reporterul, reporteră, ziarist, ziaristă, î, întrebare, întrebarea',
    answerers: 'intervievat, intervievatul, intervievată, invitat, invitata, invitatul, invitată, r, raspuns, '
        + 'răspuns, răspunsul',
    voices: 'amândoi, amândouă, ascultător, narator, participant, participantă, public, publicul, spectator, '
        + 'toţi, toți, toți trei, voce, vorbitoare, vorbitor',
    sounds: 'aplauze, generic, genericul, intro, jingle, muzică, muzică de final, muzică de început, outro, '
        + 'pauză, pauză publicitară, publicitate, reclame, râsete, sponsor',
    // everyday labels of pages, with s and t as typed: notes, recipes, events, documentation, reviews, minutes
    nonSpeakers: 'absenţi, absenți, actualizare, actualizat, acum, acțiuni, adevărat, adică, adresa, adresă, '
        + 'adăugat, alineat, amenințări, an apariție, aprilie, argumente contra, argumente pro, art., '
        + 'articol, astăzi, atașamente, atentie, atenţie, atenție, atunci, autoare, autor, autori, avantaj, '
        + 'avantaje, avertisment, avertizare, azi, barem, bilete, bine, bun, capitol, capitolul, categoria, '
        + 'categorie, categorii, cauza, cauze, cauză, cerinţe, cerințe, cine, citeşte şi, citește și, cod, '
        + 'comandă, companie, competențe, concluzia, concluzie, concluzii, configurare, consecință, contact, '
        + 'context, contra, copyright, corect, corectat, corectură, cost, costuri, credit foto, '
        + 'cu alte cuvinte, cu respect, cu stimă, culoare, cum, cuprins, cuvinte cheie, cuvinte-cheie, când, '
        + 'către, data, data publicării, date, date de ieșire, date de intrare, dată, de ce, de ex., '
        + 'de exemplu, de la, de reţinut, de reținut, decembrie, decizie, decizii, definiţie, definiție, '
        + 'definiții, demonstraţie, demonstrație, descarcă, descriere, descărcare, detalii, dezavantaj, '
        + 'dezavantaje, dificultate, distribuţie, distribuție, dosar, drepturi de autor, duminică, după, '
        + 'durata, durată, e-mail, editura, editură, educație, eliminat, email, erată, etichete, etichetă, '
        + 'evaluare, ex., exemple, exemplu, exerciţiu, exerciții, exercițiu, experiență, explicaţie, '
        + 'explicație, fals, februarie, figura, figură, firmă, fişier, fișier, foto, fotografie, fotografii, '
        + 'funcția, funcție, funcții, funcționalități, fundal, gen, greutate, greşit, greșit, hotărâre, '
        + 'ianuarie, ieri, ieşire, ieșire, ilustrații, imagine, imagini, implicit, important, incorect, '
        + 'indicii, indiciu, informaţii, informații, ingrediente, instalare, instrucţiuni, instrucțiuni, '
        + 'intrare, intrare de date, introducere, isbn, iulie, iunie, joi, justificare, legendă, legături, '
        + 'lemă, licenţă, licență, limba, limbi, limbă, link, linkuri, loc, locaţie, locația, locație, locul, '
        + 'luni, mai multe detalii, mai multe informații, marcă, martie, marţi, marți, material, materiale, '
        + 'metoda, metode, metodă, miercuri, minusuri, mod de preparare, model, modificări, motiv, motivație, '
        + 'mâine, mărime, n.b., noiembrie, nota, nota bene, note, notă, nou, noutăți, nume, numele, '
        + 'număr de pagini, obiectiv, obiective, observaţie, observaţii, observație, observații, octombrie, '
        + 'ocupaţie, ocupație, oportunități, ora, orar, ordinea de zi, organizator, organizatori, oră, p.s., '
        + 'pagina web, pagini, parametri, parametru, partea, parteneri, participanţi, participanți, pas, '
        + 'pasul, paşi, pași, pe scurt, pentru cine, performanță, pericol, platformă, plusuri, porţii, '
        + 'porții, precizare, precondiții, pregătire, prenume, preparare, pret, prezenţi, prezenți, preţ, '
        + 'preț, prețuri, pro, problema, probleme, problemă, proces-verbal, producător, profesie, program, '
        + 'publicat, punctaj, puncte forte, puncte slabe, puncte tari, recomandare, recomandări, regia, '
        + 'regizor, remarcă, responsabil, returnează, rezolvare, rezultat, rezultate, rezumat, rețineți, rol, '
        + 'rău, scenariu, scop, scopul, securitate, secțiune, septembrie, sfat, sfaturi, sintaxă, site, '
        + 'site web, soluţie, soluția, soluție, soluții, stare, status, stimate, studii, subiect, subtitlu, '
        + 'sumar, sursa, sursa foto, surse, sursă, sursă foto, sâmbătă, tabel, tarif, tel., telefon, temă, '
        + 'teoremă, termen, termen limită, text, timp de coacere, timp de gătire, timp de preparare, '
        + 'timp total, tip, tipul, tipuri, titlu, titlul, tl;dr, traducere, traducerea, traducătoare, '
        + 'traducător, trimis, unde, unelte, url, utilizare, valoare, valoare implicită, valori, verdict, '
        + 'versiune, versiunea, vezi, vezi si, vezi şi, vezi și, video, vineri, vârsta, vârstă, îmbunătățiri, '
        + 'în al doilea rând, în al treilea rând, în concluzie, în final, în primul rând, înainte, înscriere, '
        + 'înscrieri, știați că',
    joiners: 'si, şi, și',
    particles: 'de, de la, din, van, von',
    titles: 'acad., conf., d-na, d-nul, d-ra, dl, dl., dna, dna., doamna, domnișoara, domnul, dr., dra, ing., '
        + 'lect., pr., prof., profesorul, părintele',
    suffixes: 'drd., jr., phd, sr.',
    genres: 'convorbire cu, de vorbă cu, dialog cu, interviu, interviu cu, interviul, interviuri, '
        + 'stat de vorbă, întrebări și răspunsuri',
    // Interviews for a job and lists of questions for them.
    notGenres: 'interviu de angajare, interviuri de angajare, întrebări de interviu',
    // credit lines of Romanian papers and blogs
    credits: 'a consemnat, a intervievat, a stat de vorbă, au consemnat, convorbire realizată de, interviu, '
        + 'interviu consemnat de, interviu de, interviu luat de, interviu realizat de, '
        + 'interviul a fost luat de, interviul a fost realizat de, material realizat de',
    closings: 'acest interviu, citește interviul integral, citiți interviul integral, conversația a fost editată, '
        + 'despre autor, discuția a fost editată, interviul a apărut, interviul a fost condensat, '
        + 'interviul a fost editat, interviul a fost prescurtat, interviul a fost publicat, '
        + 'interviul a fost tradus, interviul complet, interviul integral, mulțumim cititorilor, n. red., '
        + 'n. tr., n.red., nota redacției, nota traducătorului, răspunsurile au fost editate, '
        + 'textul a fost editat, traducere de, transcriere realizată de',
    afterwords: 'articole similare, articole înrudite, bibliografie, citește mai departe, citește mai mult, '
        + 'citește și, comentarii, concluzie, concluzii, credite, despre autoare, despre autor, '
        + 'despre intervievat, lasă un comentariu, lecturi suplimentare, linkuri, mulțumiri, note, '
        + 'note de subsol, referințe, surse, în încheiere, încheiere',
    aliases: 'de aici înainte, denumit în continuare, denumită în continuare, numit în continuare, prescurtat, '
        + 'în continuare',
    // pronouns, possessives and first persons of the commonest verbs
    selves: 'am fost, cred că, eram, eu, m-am, mea, mei, mele, meu, mi-a, mi-am, '
        + 'mie, mă, ne-am, noastre, noastră, noi, nostru, nouă, noştri, noștri, sunt, îmi',
    requests: 'dați-ne un exemplu, descrie, descrieți, dă-ne un exemplu, enumerați, explicați, explicați-ne, '
        + 'explică-ne, numiți, povestește-ne, povestiţi-ne, povestiți, povestiți-ne, prezentați-vă, '
        + 'prezintă-te, spune-ne, spuneţi-ne, spuneți-ne, te rog să, vorbește-ne, vorbiți-ne, vă rog să, '
        + 'vă rugăm să'
};
