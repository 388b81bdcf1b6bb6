import type {Language} from './language.js'

/** Romanian. */
export const ro = {
  tag: 'ro',
  // Function words, among the commonest of any text in the language.
  common: 'a, ai, ca, care, cu, de, din, este, la, mai, nu, o, pe, pentru, sau, se, si, sunt, să, un, în, și',
  // Î/R: the letters of Romanian lists of questions and answers; I for keyboards without Î
  askers:
    'facilitatoare, gazda, i, intervievatoare, intervievator, intrebare, jurnalist, jurnalistă, '
    + 'moderatoare, moderator, moderatorul, prezentatoare, prezentator, realizator, redactia, redactor, '
    + 'reporter, reporterul, reporteră, ziarist, ziaristă, întrebarea',
  answerers: 'intervievat, intervievatul, intervievată, invitat, invitata, invitatul, r, raspuns, ' + 'răspunsul',
  voices:
    'amândoi, amândouă, ascultător, narator, participant, participantă, public, publicul, spectator, '
    + 'toţi, toți trei, voce, vorbitoare, vorbitor',
  sounds:
    'aplauze, generic, genericul, intro, jingle, muzică, muzică de final, muzică de început, outro, '
    + 'pauză, pauză publicitară, publicitate, reclame, râsete, sponsor',
  // everyday labels of pages, with s and t as typed: notes, recipes, events, documentation, reviews, minutes
  nonSpeakers:
    'absenţi, actualizare, actualizat, acum, acțiuni, adevărat, adică, adresa, '
    + 'adăugat, alineat, amenințări, an apariție, aprilie, argumente contra, argumente pro, art., '
    + 'articol, astăzi, atașamente, atentie, atunci, autoare, autor, autori, avantaj, '
    + 'avantaje, avertisment, avertizare, azi, barem, bilete, bine, bun, capitol, capitolul, categoria, '
    + 'categorie, categorii, cauza, cauze, cerinţe, cine, citeşte şi, cod, '
    + 'comandă, companie, competențe, concluzia, concluzie, concluzii, configurare, consecință, contact, '
    + 'context, contra, copyright, corect, corectat, corectură, cost, costuri, credit foto, '
    + 'cu alte cuvinte, cu respect, cu stimă, culoare, cum, cuprins, cuvinte cheie, când, '
    + 'către, data, data publicării, date, date de ieșire, date de intrare, de ce, de ex., '
    + 'de exemplu, de la, de reţinut, decembrie, decizie, decizii, definiţie, '
    + 'definiții, demonstraţie, descarcă, descriere, descărcare, detalii, dezavantaj, '
    + 'dezavantaje, dificultate, distribuţie, dosar, drepturi de autor, duminică, după, '
    + 'durata, e-mail, editura, educație, eliminat, email, erată, etichete, etichetă, '
    + 'evaluare, ex., exemple, exemplu, exerciţiu, exerciții, experiență, explicaţie, '
    + 'fals, februarie, figura, firmă, fişier, foto, fotografie, fotografii, '
    + 'funcția, funcție, funcții, funcționalități, fundal, gen, greutate, greşit, hotărâre, '
    + 'ianuarie, ieri, ieşire, ilustrații, imagine, imagini, implicit, important, incorect, '
    + 'indicii, indiciu, informaţii, ingrediente, instalare, instrucţiuni, '
    + 'intrare, intrare de date, introducere, isbn, iulie, iunie, joi, justificare, legendă, legături, '
    + 'lemă, licenţă, limba, limbi, link, linkuri, loc, locaţie, locația, locul, '
    + 'luni, mai multe detalii, mai multe informații, marcă, martie, marţi, material, materiale, '
    + 'metoda, metode, miercuri, minusuri, mod de preparare, model, modificări, motiv, motivație, '
    + 'mâine, mărime, n.b., noiembrie, nota, nota bene, note, nou, noutăți, nume, numele, '
    + 'număr de pagini, obiectiv, obiective, observaţie, observaţii, octombrie, '
    + 'ocupaţie, oportunități, ora, orar, ordinea de zi, organizator, organizatori, p.s., '
    + 'pagina web, pagini, parametri, parametru, partea, parteneri, participanţi, pas, '
    + 'pasul, paşi, pe scurt, pentru cine, performanță, pericol, platformă, plusuri, porţii, '
    + 'precizare, precondiții, pregătire, prenume, preparare, pret, prezenţi, '
    + 'prețuri, pro, problema, probleme, proces-verbal, producător, profesie, program, '
    + 'publicat, punctaj, puncte forte, puncte slabe, puncte tari, recomandare, recomandări, regia, '
    + 'regizor, remarcă, responsabil, returnează, rezolvare, rezultat, rezultate, rezumat, rețineți, rol, '
    + 'rău, scenariu, scop, scopul, securitate, secțiune, septembrie, sfat, sfaturi, sintaxă, site, '
    + 'site web, soluţie, soluția, soluții, stare, status, stimate, studii, subiect, subtitlu, '
    + 'sumar, sursa, sursa foto, surse, sâmbătă, tabel, tarif, tel., telefon, temă, '
    + 'teoremă, termen, termen limită, text, timp de coacere, timp de gătire, timp de preparare, '
    + 'timp total, tip, tipul, tipuri, titlu, titlul, tl;dr, traducere, traducerea, traducătoare, '
    + 'traducător, trimis, unde, unelte, url, utilizare, valoare, valoare implicită, valori, verdict, '
    + 'versiune, versiunea, vezi, vezi si, video, vineri, vârsta, îmbunătățiri, '
    + 'în al doilea rând, în al treilea rând, în concluzie, în final, în primul rând, înainte, înscriere, '
    + 'înscrieri, știați că',
  joiners: 'si, şi, și',
  particles: 'de, de la, din, van, von',
  titles:
    'acad., conf., d-na, d-nul, d-ra, dl, dna, doamna, domnișoara, domnul, dr., dra, ing., '
    + 'lect., pr., prof., profesorul, părintele',
  suffixes: 'drd., jr., phd, sr.',
  genres:
    'a răspuns la întrebările noastre, am discutat cu, am stat de vorbă cu, am stat la povești cu, '
    + 'am vorbit cu, convorbire cu, de vorbă cu, dialog cu, interviu, interviu cu, interviul, interviuri, '
    + 'răspunde la întrebările noastre, stat de vorbă, întrebări și răspunsuri',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'cele mai frecvente întrebări, interviu de angajare, interviuri de angajare, '
    + 'întrebări de interviu, întrebări frecvente, întrebările frecvente',
  // credit lines of Romanian papers and blogs
  credits:
    'a consemnat, a intervievat, a stat de vorbă, au consemnat, convorbire realizată de, interviu, '
    + 'interviu consemnat de, interviu de, interviu luat de, interviu realizat de, '
    + 'interviul a fost luat de, interviul a fost realizat de, material realizat de',
  closings:
    'acest interviu, citește interviul integral, citește și, citiți interviul integral, '
    + 'conversația a fost editată, credit foto, despre autor, discuția a fost editată, foto:, fotografii:, '
    + 'interviul a apărut, interviul a fost condensat, interviul a fost editat, '
    + 'interviul a fost prescurtat, interviul a fost publicat, interviul a fost tradus, interviul complet, '
    + 'interviul integral, mai multe informații, mai multe interviuri, mulțumim cititorilor, '
    + 'mulțumim pentru interviu, n. red., n. tr., n.red., nota redacției, nota traducătorului, '
    + 'răspunsurile au fost editate, sursa:, surse:, text și foto, textul a fost editat, traducere de, '
    + 'traducere:, transcriere realizată de, transcriere:, vezi și',
  afterwords:
    'articole similare, articole înrudite, bibliografie, citește mai departe, citește mai mult, '
    + 'citește și, comentarii, concluzie, concluzii, credite, despre autoare, despre autor, '
    + 'despre intervievat, lasă un comentariu, lecturi suplimentare, linkuri, mulțumiri, note, '
    + 'referințe, surse, în încheiere, încheiere',
  aliases:
    'de aici înainte, denumit în continuare, denumită în continuare, numit în continuare, prescurtat, '
    + 'în continuare',
  // pronouns, possessives and first persons of the commonest verbs
  selves:
    'aveam, aş, aș, cred, eram, eu, imi, lucrez, mea, mei, mele, meu, mi, mie, mine, mă, scriu, '
    + 'simt, voiam, vreau, îmi, ştiu, știu',
  collectives: 'am, noastre, noastră, noi, nostru, noştri, noștri, suntem',
  addressees:
    'ai, ati, aveai, aveti, aveţi, aveți, aţi, ați, credeţi, credeți, crezi, doriţi, doriți, '
    + 'dumneavoastră, dvs, erai, esti, eşti, ești, faceţi, faceți, faci, iti, lucraţi, lucrați, '
    + 'lucrezi, poţi, poți, puteţi, puteți, recomandaţi, recomandați, simţi, simţiţi, simți, simțiți, '
    + 'sunteti, sunteţi, sunteți, ta, tale, te, tine, tu, tăi, tău, veţi, veți, vi, voastre, voastră, '
    + 'vostru, vouă, voştri, voștri, vrei, vreţi, vreți, vă, îţi, îți, ştii, ştiţi, ţi, ţie, știi, '
    + 'știți, ți, ție',
  introductions:
    'cine ești, cine sunteți, cu ce te ocupi, despre dumneavoastră, despre dvs, despre tine, '
    + 'prezentați-vă, prezintă-te, te poți prezenta, te prezinți, te-ai putea prezenta, '
    + 'v-ați putea prezenta, vă prezentați, vă puteți prezenta',
  governors: '',
  requests:
    'dați-ne un exemplu, descrie, descrieți, dă-ne un exemplu, enumerați, explicați, '
    + 'explică-ne, numiți, povestește-ne, povestiţi-ne, povestiți, prezentați-vă, '
    + 'prezintă-te, spune-ne, spuneţi-ne, spuneți-ne, te rog să, vorbește-ne, vorbiți-ne, vă rog să, '
    + 'vă rugăm să'
} as const satisfies Language
