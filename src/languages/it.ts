import type {Language} from './language.js'

/** Italian. */
export const it = {
  tag: 'it',
  // Function words, among the commonest of any text in the language.
  common:
    'al, anche, che, con, da, dei, del, della, delle, di, gli, '
    + 'il, le, lo, nel, non, per, più, questo, sono, un, una, è',
  // D/R: Italian FAQs and interviews.
  askers:
    'conduttore, conduttrice, corrispondente, cronista, d, domanda, domande, facilitatore, '
    + 'facilitatrice, giornalista, il giornalista, intervistatore, intervistatori, intervistatrice, '
    + "intervistatrici, inviata, inviato, l'intervistatore, l'intervistatrice, la giornalista, "
    + 'la redazione, moderatore, moderatrice, noi, ospitante, presentatore, presentatrice, redattore, '
    + 'redattrice, redazione, reporter, rilevatore',
  answerers:
    "intervistata, intervistati, intervistato, intervistato/a, intervistatə, l'intervistata, "
    + "l'intervistato, l'ospite, ospite, ospiti, r, risp., risposta, risposte, testimone",
  voices:
    'alunna, alunno, ascoltatore, ascoltatrice, bambina, bambino, dal pubblico, domanda dal pubblico, '
    + 'donna, entrambe, entrambi, insegnante, insieme, maestra, maestro, narratore, narratrice, oratore, '
    + 'oratrice, partecipante, platea, professore, professoressa, pubblico, relatore, relatrice, '
    + 'sconosciuta, sconosciuto, spettatore, spettatrice, studente, studentessa, tutte, tutti, '
    + 'tutti insieme, un ascoltatore, una voce, uomo, voce, voce dal pubblico, voce femminile, '
    + 'voce fuori campo, voce maschile, voce narrante, voce off, voci',
  sounds:
    'annuncio, applausi, applauso, brusio, inaudibile, incomprensibile, inserto musicale, intermezzo, '
    + 'intermezzo musicale, interruzione pubblicitaria, intervallo, jingle, musica, musica di sottofondo, '
    + 'pausa, pausa musicale, pausa pubblicitaria, pubblicità, ride, risata, risate, rumore, rumori, '
    + 'sigla, sigla di apertura, sigla di chiusura, sigla finale, sigla iniziale, silenzio, '
    + 'sottofondo musicale, sponsor, spot, spot pubblicitario, stacco, stacco musicale, '
    + 'stacco pubblicitario',
  // Labels of documentation, recipes, events, changelogs, reviews, exercises, letters, minutes.
  nonSpeakers:
    'abbigliamento, abbonamento, abilità, abitanti, abstract, accessibilità, accesso, accessori, '
    + 'accordo, acquisto, ad esempio, affermazione, agenda, aggiornamenti, aggiornamento, aggiornato, '
    + 'aggiornato il, aggiunto, agli amici, agosto, alla fine, allegati, allegato, allergeni, alloggio, '
    + 'altezza, altre informazioni, altri, altrimenti, altro, ambientazione, ambiente, ambito, analisi, '
    + 'aneddoto, anni, anno, anno di pubblicazione, annotazione, annotazioni, annullato, anteprima, '
    + 'aperto, apertura, api, appendice, applicazione, applicazioni, approccio, appunti, area, '
    + 'argomenti, argomenti a favore, argomenti contro, argomento, arrivo, articoli, articolo, '
    + 'aspettativa, aspetti negativi, aspetti positivi, assente, assenti, assioma, assunzione, '
    + 'assunzioni, attenzione, atteso, atti, attività, atto, attore, attori, attrezzatura, attrice, '
    + 'attuale, attualmente, audio, aula, autore, autori, autrice, autrici, avanzamento, avvertenza, '
    + 'avvertenze, avvertimento, avviso, avviso importante, azienda, azione, azioni, azioni da fare, '
    + 'banca dati, base di dati, bene, benefici, bibliografia, biglietti, biglietto, biografia, blog, '
    + 'bonus, brani, brano, brevemente, bug, buon esempio, buona notizia, buone pratiche, buono, '
    + 'calendario, calorie, cambiamenti, cambiamento, campione, campioni, canzone, capacità, capitolo, '
    + 'capo, cara lettrice, cara redazione, caratteristica, caratteristiche, cari lettori, cari tutti, '
    + "caro lettore, cartella, casa editrice, casi d'uso, casi limite, caso, caso d'uso, cast, "
    + 'categoria, categorie, categorie e tag, cattiva notizia, cattivo, cattivo esempio, causa, cause, '
    + 'cellulare, centro, certificato, che cosa, chi siamo, chiarimento, chiave, chiusura, cioè, '
    + 'citazione, città, classe, classi, classifica, cliente, clienti, clima, coautore, coautori, '
    + 'codice, codice fiscale, codice postale, codice sorgente, cognome, collaboratori, collaborazione, '
    + 'collana, collegamenti, collegamenti utili, collegamento, collocazione, colonna sonora, colore, '
    + 'colori, comando, come, come arrivare, come funziona, come si usa, comma, commenti, commento, '
    + 'compatibilità, competenze, compiti, compito, complessità, componente, componenti, '
    + 'comportamento atteso, comportamento attuale, composizione, comune, comunicato, comunità, '
    + 'concetti, concetti chiave, concetto, conclusione, conclusioni, condizione, condizioni, '
    + 'conferenza, configurazione, conoscenze, consegna, conseguenza, conseguenze, conservazione, '
    + 'considerazioni, considerazioni finali, consigli, consigliato, consiglio, consiglio utile, '
    + 'contatti, contatto, contatto stampa, contenuti, contenuto, contesto, contorno, contributi, '
    + 'contributo, contributori, contro, controesempio, controindicazioni, coordinatore, copertina, '
    + 'copyright, cordiali saluti, corollario, corpo, correlati, corretto, correzione, correzioni, '
    + 'corrisponde a, corsi, corso, cosa, cosa fare, cosa portare, cosa serve, cosa significa, '
    + 'cosa è cambiato, cosa è successo, costi, costo, cottura, creato, creato da, creato il, crediti, '
    + 'crediti fotografici, credito, criteri, criterio, critica, cronologia, cucina, cura, curiosità, '
    + 'curriculum, data, data di fine, data di inizio, data di nascita, data di pubblicazione, '
    + 'data di uscita, data e luogo, data e ora, date, dati, dati personali, debolezze, decisione, '
    + 'decisioni, dedica, default, definizione, definizioni, demo, descrizione, '
    + 'descrizione del problema, destinatari, destinatario, destinazione, dettagli, dettaglio, di più, '
    + 'diagnosi, diagramma, dicembre, didascalia, didascalie, dieta, difetti, difetto, differenza, '
    + 'differenze, difficoltà, dimensione, dimensioni, dimostrazione, dimostrazioni, dipendenze, '
    + "direttore, direttrice, diritti, diritti d'autore, disciplina, discussione, disponibile, "
    + 'disponibilità, distanza, distribuzione, ditta, documentazione, documenti, documento, '
    + 'domanda di ricerca, domande aperte, domande frequenti, domani, donazioni, dopo, dose, dosi, dove, '
    + 'download, dubbi, dubbio, dunque, durata, durata totale, e-mail, eccezione, eccezioni, economia, '
    + 'editore, editoria, edizione, effetti, effetti collaterali, effetto, elementi, elemento, elenco, '
    + 'email, email di contatto, energia, epilogo, episodio, errata, errata corrige, errato, errore, '
    + "errori, errori comuni, es., esame, eseguire, esempi, esempio, esempio d'uso, esempio di codice, "
    + 'esempio pratico, esercitazione, esercizi, esercizio, esigenza, esperienza, esperienze, '
    + 'esperimento, estensione, estratto, etichetta, etichette, etimologia, età, eventi, evento, '
    + 'evidenza, falso, famiglia, faq, fase, fatti, fatto, fattori, febbraio, figura, file, film, '
    + 'finale, finalità, finanziamento, fine, firma, firmato, fondatore, fondo, fonte, fonte immagine, '
    + 'fonti, fonti consultate, forma, formato, formazione, formula, formule, forum, foto, fotografa, '
    + 'fotografia, fotografie, fotografo, francese, frase, frase del giorno, frequenza, funzionalità, '
    + 'funzionamento, funzione, funzioni, futuro, garanzia, generalità, genere, gennaio, '
    + 'gentile lettore, gentile redazione, gentili lettori, gestione, giapponese, giocatori, giorni, '
    + 'giorno, giovedì, giudizio, giugno, giusto, glossario, grado, grafici, grafico, grazie, '
    + 'grazie a tutti, gruppi, gruppo, guida, hashtag, i fatti, idea, idea chiave, ideale per, idee, '
    + 'identificativo, ieri, il bello, il brutto, il buono, il cattivo, il consiglio, il contesto, '
    + 'il motivo, il problema, il punto, il risultato, il trucco, illustratore, illustratrice, '
    + 'illustrazione, illustrazioni, imballaggio, immagine, immagini, impaginazione, impatto, '
    + 'impatto sulla comunità, impiego, implementazione, importante, importanza, importo, impressioni, '
    + 'in altre parole, in breve, in conclusione, in diretta, in pratica, in primo luogo, in realtà, '
    + 'in secondo luogo, in sintesi, in sostanza, in teoria, in vendita, incidente, incontro, '
    + 'indicazioni, indice, indirizzo, indizi, indizio, industria, infine, info, informazioni, inglese, '
    + 'ingrediente, ingredienti, ingressi, ingresso, inizio, inoltre, input, insegnamento, '
    + 'installazione, installazioni, integrazione, intento, interesse, interessi, interfaccia, '
    + 'interpreti, intervento, intervista, interviste, introduzione, invitati, ipotesi, iscrizione, '
    + "iscrizioni, istituto, istruzione, istruzioni, italiano, itinerario, l'esempio, l'idea, "
    + "l'obiettivo, la buona notizia, la causa, la domanda, la lezione, la morale, la ragione, "
    + 'la risposta, la soluzione, la soluzione ideale, la verità, larghezza, latino, lavoro, legenda, '
    + 'legge, leggi anche, leggi di più, lemma, lettere, lettore, lettori, lettura, lettura consigliata, '
    + 'letture, letture consigliate, lezione, lezioni, libri, libro, licenza, licenze, limitazione, '
    + 'limitazioni, limite, limiti, linea, lingua, linguaggi, linguaggio, lingue, link, link utili, '
    + 'lista, livelli, livello, lo scopo, località, locandina, logistica, luglio, lunedì, lunghezza, '
    + 'luogo, luogo di nascita, luogo e data, macchina, maggio, maggiori dettagli, '
    + 'maggiori informazioni, male, manuale, mappa, marca, martedì, marzo, materia, materiale, '
    + 'materiale occorrente, materiali, materie, mattina, media, meglio, membri, memorandum, memoria, '
    + 'menù, mercoledì, messaggi, messaggio, meta, meteo, metodi, metodo, metodologia, metrica, '
    + 'miglioramenti, migliorie, minimo, minuti, minuto, missione, misura, misure, mito, modalità, '
    + "modalità d'uso, modelli, modello, moderato da, modifica, modificato, modifiche, moduli, modulo, "
    + 'montaggio, morale, morale della favola, motivazione, motivi, motivo, n.b., nascita, natura, '
    + 'navigazione, nazionalità, negativo, nella pratica, no, nome, nome completo, nome del file, '
    + 'nome utente, nomi, normativa, norme, nota, nota a margine, nota a piè di pagina, nota bene, '
    + "nota del curatore, nota del redattore, nota del traduttore, nota dell'autore, nota dell'autrice, "
    + 'nota della redazione, nota della traduttrice, nota finale, nota importante, note, notizia, '
    + 'notizie, novembre, novità, numeri, numero, numero di pagine, nuova funzionalità, '
    + 'nuove funzionalità, nuovo, obbligatorio, obiettivi, obiettivo, obiezione, occorrente, '
    + 'occupazione, offerta, offerte, oggetto, oggi, online, opera, opere, opinione, opinioni, '
    + 'opportunità, opzionale, opzione, opzioni, ora, orari, orari di apertura, orario, ordine, '
    + 'ordine del giorno, organizzatore, organizzatori, organizzatrice, organizzazione, originale, '
    + 'origine, ortografia, osservazione, osservazioni, ossia, ostacoli, ottobre, output, ovvero, '
    + 'p.p.s., p.s., pacchetto, paese, pagamento, pagina, pagine, paragrafo, parametri, parametro, '
    + 'parola, parola chiave, parola del giorno, parole, parole chiave, parte, partecipanti, partenza, '
    + 'partner, passaggi, passaggio, passi, passo, passo dopo passo, password, patrocinio, peggio, '
    + 'penalità, per chi, per cominciare, per concludere, per esempio, per finire, per iniziare, '
    + 'per saperne di più, percentuale, perchè, perché accade, percorso, pericolo, periodo, '
    + 'permessi, permesso, personaggi, personaggio, persone, però, peso, piano, piattaforma, '
    + 'piattaforme, piatto, pie di pagina, più dettagli, podcast, poesia, pomeriggio, portoghese, '
    + 'porzioni, poscritto, positivo, posizione, possibile soluzione, possibili cause, post scriptum, '
    + 'posta, postcondizione, posti, pranzo, pratica, precauzioni, precisazione, precisazioni, '
    + 'precondizione, predefinito, prefazione, premessa, premesse, premi, premio, prenotazione, '
    + 'prenotazioni, preparazione, prerequisiti, presentazione, presente, presenti, presupposti, '
    + 'prevenzione, previsione, prezzi, prezzo, prima, prima e dopo, prima parte, principi, principio, '
    + 'priorità, privacy, pro, pro e contro, probabilmente, problema, problemi, problemi noti, '
    + 'procedimento, processi, processo, prodotti, prodotto, produttore, produzione, professione, '
    + 'profilo, progetti, progetto, programma, programmi, prologo, promemoria, promozione, pronuncia, '
    + 'proposta, proposte, proprietario, proprietà, prossima fermata, prossima riunione, prossimi passi, '
    + 'prossimo passo, protagonisti, protocollo, prova, prove, proverbio, provincia, psicologia, '
    + 'pubblicato, pubblicato da, pubblicato il, pubblicato su, pubblicazione, pubblicazioni, punteggio, '
    + 'punti, punti chiave, punti deboli, punti di forza, punto, punto di partenza, punto di ritrovo, '
    + 'quale, qualità, quando, quantità, quanto, quesito, questione, questioni aperte, quindi, quota, '
    + 'quota di partecipazione, raccolta, raccomandazione, ragionamento, ragione, ragioni, rapporto, '
    + 'rassegna stampa, realtà, recapiti, recapito, recensione, recensioni, redatto da, referente, '
    + "refuso, regia, regione, regista, registro, regola, regola d'oro, regolamento, regole, relazione, "
    + 'relazioni, replica, repository, requisiti, requisito, residenza, responsabile, responsabili, '
    + 'responsabilità, restituisce, restrizioni, revisione, revisore, riassunto, ricerca, ricercatori, '
    + 'ricetta, ricette, richiesta, ricompensa, ricorda, ricordate, riepilogando, riepilogo, '
    + 'riferimenti, riferimento, riferimento normativo, riflessione, riflessioni, rimedio, rimosso, '
    + 'ringraziamenti, riposo, rischi, rischio, riserva, risoluzione, risorsa, risorse, risultati, '
    + 'risultato, risultato atteso, risultato ottenuto, ritorna, ritornello, riunione, rivista, ruoli, '
    + 'ruolo, russo, sabato, saluti, sbagliato, scadenza, scadenze, scala, scarica, scaricare, scelta, '
    + 'scena, scenario, sceneggiatura, scheda, scheda tecnica, schema, scienza, scoperta, scopo, '
    + 'scritto da, scuola, seconda parte, sede, segnalazioni, segretaria, segretario, seminario, sera, '
    + 'serie, server, servizi, servizio, sessione, settembre, settimana, settore, sezione, si consiglia, '
    + 'si veda, sicurezza, sigle, significati, significato, sinonimi, sinossi, sinossi del film, '
    + 'sintassi, sintesi, sintomi, sintomo, sistema, sistema operativo, siti, sito, sito web, '
    + 'situazione, social, società, software, soggetto, soluzione, soluzione proposta, soluzioni, somma, '
    + 'sommario, sottotitolo, spagnolo, spazio, specie, specifiche, spedizione, spesa, spese, '
    + 'spettacolo, spiegazione, spiegazioni, spoiler, squadra, stagione, stampa, standard, statistiche, '
    + 'stato, stato attuale, stato civile, stazione, stile, stipendio, storia, strategia, strofa, '
    + 'strumenti, struttura, strutture, studi, studio, suggerimenti, suggerimento, sul palco, '
    + "sull'autore, sull'autrice, supervisione, supporto, suspense, svantaggi, svantaggio, svolgimento, "
    + 'sì, tabella, tag, taglia, tappa, tappe, target, tariffa, tariffe, tasso, teatro, tecnica, '
    + 'tecniche, tecnologia, tecnologie, tedesco, tel, telefonino, telefono, tema, temi, temperatura, '
    + 'tempi, tempo, tempo di cottura, tempo di lettura, tempo di preparazione, tempo di riposo, '
    + 'tempo totale, tendenze, teorema, teoria, termine, termini, termini e condizioni, tesi, test, '
    + 'testo, testo alternativo, tipi, tipo, titolare, titoli, titolo, titolo di studio, '
    + "titolo originale, tl;dr, tono, totale, traccia, tradotto da, tradotto dall'inglese, traduttore, "
    + 'traduttrice, traduzione, traduzioni, trama, trascrizione, trasporto, trattamento, trucchi, '
    + 'trucco, tutorial, ultima modifica, ultime notizie, ultimo aggiornamento, un consiglio, '
    + 'un esempio, una nota, una precisazione, unità, università, urgente, url, uscita, uso, utensili, '
    + 'utente, utenti, utilità, utilizzo, valore, valore predefinito, valori, valuta, valutazione, '
    + 'vantaggi, vantaggio, variabile, variabili, variante, varianti, variazione, vecchio, vedi, '
    + 'vedi anche, velocità, vendita, venerdì, verbale, verdetto, verifica, verità, vero, vero o falso, '
    + 'versetto, versione, versione originale, versioni, verso, via, video, vincitore, vincitori, '
    + 'visita, vocabolario, volume, votazione, voti, voto, vuoto, zona, è vero',
  joiners: 'e, ed',
  particles:
    "d', da, dai, dal, dall', dalla, dalle, de, de', degli, dei, del, dell', della, delle, delli, dello, "
    + 'di, la, le',
  titles:
    'architetta, architetto, avv., avvocata, avvocato, capitano, colonnello, dott, dott.sa, '
    + 'dott.ssa, dottor, dottore, dottoressa, dr, dr.ssa, fra, frate, fratello, generale, ing., '
    + 'ingegner, ingegnere, madre, ministra, ministro, mons., monsignor, onorevole, padre, presidente, '
    + 'prof, prof.ssa, professor, professore, professoressa, senatore, senatrice, sig, '
    + 'sig.na, sig.ra, sigg., signor, signora, signorina, sindaca, sindaco, suor',
  suffixes: 'ii, iii, jr, m.a., m.d., m.sc., mba, msc, o.f.m., ph.d., phd, s.j.',
  genres:
    '10 domande a, 3 domande a, 5 domande a, a colloquio con, a tu per tu con, '
    + 'abbiamo chiacchierato con, abbiamo incontrato, abbiamo intervistato, abbiamo parlato con, '
    + 'botta e risposta con, chiacchierando con, chiacchierata con, cinque domande a, colloquio con, '
    + 'conversazione con, conversazioni con, dialoghi con, dialogo con, dieci domande a, '
    + 'due chiacchiere con, faccia a faccia con, ha risposto ad alcune domande, '
    + 'ha risposto alle nostre domande, ho intervistato, in conversazione con, in dialogo con, intervista, '
    + 'intervista a, intervista con, intervista doppia, intervistare, intervistata, intervistato, '
    + 'interviste, intervistiamo, quattro chiacchiere con, risponde alle nostre domande, '
    + 'rispondere alle nostre domande, sette domande a, trascrizione, tre domande a, un caffè con, '
    + 'una chiacchierata con, una conversazione con',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'colloqui di lavoro, colloquio di lavoro, colloquio di selezione, colloquio tecnico, '
    + 'domande da colloquio, domande frequenti, domande per il colloquio, '
    + 'domande più frequenti, intervista di lavoro, interviste agli utenti, tuo colloquio',
  // "A cura di": the byline of the Italian press.
  credits:
    'a cura di, colloquio a cura di, conversazione a cura di, domande a cura di, domande di, domande:, '
    + 'intervista a cura di, intervista condotta da, intervista curata da, intervista di, '
    + 'intervista e foto di, intervista e testo di, intervista e traduzione di, intervista raccolta da, '
    + 'intervista realizzata da, intervista:, intervistata da, intervistati da, intervistato da, '
    + "interviste a cura di, l'intervista è a cura di, l'intervista è stata condotta da, "
    + "l'intervista è stata realizzata da, questa intervista è stata condotta da, "
    + 'questa intervista è stata realizzata da, testo e intervista di, testo raccolto da, '
    + "un'intervista di, una intervista di",
  // "N.d.r.", "N.d.t.": notes of the editors and of the translator.
  closings:
    "altre interviste, archiviato in, articolo originale, ascolta l'intervista, ascoltate l'intervista, "
    + "continua a leggere, crediti fotografici, crediti:, fine dell'intervista, fine della registrazione, "
    + 'fonte:, fonti:, foto di, foto:, fotografie di, fotografie:, grazie per aver letto, '
    + 'grazie per aver risposto, grazie per averci concesso, grazie per la lettura, guarda il video, '
    + "guarda l'intervista, il testo è stato rivisto, immagine di copertina, intervista apparsa, "
    + 'intervista editata, intervista originariamente, intervista pubblicata, intervista realizzata il, '
    + 'intervista realizzata in, intervista registrata, intervista rilasciata, intervista rivista, '
    + "intervista tradotta, iscriviti, l'intervista completa, l'intervista integrale, "
    + "l'intervista originale, l'intervista è apparsa, l'intervista è stata, la conversazione è stata, "
    + "la trascrizione è, le domande sono, le risposte sono, leggete l'intervista, leggi anche, "
    + "leggi l'intervista completa, leggi l'intervista integrale, leggi tutta l'intervista, leggi tutto, "
    + 'n.d.r., n.d.t., ndr, ndt, nota del curatore, nota del redattore, nota del traduttore, '
    + 'nota della redazione, nota della traduttrice, originariamente pubblicata, '
    + 'originariamente pubblicato, per approfondire, per maggiori informazioni, per saperne di più, ph:, '
    + 'più informazioni, potete seguirla, potete seguirlo, pubblicata originariamente, pubblicato da, '
    + 'pubblicato originariamente, questa chiacchierata è stata, questa conversazione è stata, '
    + 'questa intervista, questa trascrizione, questo colloquio è stato, questo testo è stato, '
    + 'ringraziamenti:, ringraziamo, scopri di più, se ti è piaciuta questa intervista, '
    + 'se volete essere intervistati, se vuoi essere intervistato, seguici su, seguiteci su, si ringrazia, '
    + "si ringraziano, sull'autore, sull'autrice, sull'intervistata, sull'intervistato, testi di, "
    + "testo di, testo e foto, testo:, tradotta da, tradotta dal, tradotta dall'inglese, tradotto da, "
    + "tradotto dal, tradotto dall'inglese, traduzione a cura di, traduzione di, traduzione:, "
    + 'trascritta da, trascritto da, trascrizione a cura di, trascrizione di, trascrizione:, '
    + 'tutte le interviste',
  afterwords:
    'altre interviste, altri articoli, appendice, approfondimenti, articoli collegati, '
    + "articoli correlati, articoli simili, bibliografia, bio, biografia, chi siamo, chi è l'autore, "
    + "chi è l'autrice, collegamenti, commenti, conclusione, conclusioni, condividi, "
    + 'considerazioni finali, contatti, contatto, contenuti correlati, '
    + 'correlati, crediti, epilogo, fonti, in breve, in conclusione, in sintesi, '
    + "iscriviti, l'autore, l'autrice, lascia un commento, lascia una risposta, leggi anche, leggi di più, "
    + 'leggi tutto, letture consigliate, licenza, link, maggiori informazioni, '
    + 'nota della redazione, note, parole finali, '
    + 'per approfondire, per concludere, per finire, per saperne di più, poscritto, post correlati, '
    + 'postfazione, potrebbe interessarti, potrebbero interessarti, '
    + 'riassunto, riferimenti, riflessioni finali, ringraziamenti, risorse, '
    + 'seguici, sommario, sostienici, su questa intervista, su questa serie, sugli autori, '
    + "sull'autore, sull'autrice, sull'intervista, sull'intervistata, sull'intervistato, sull'ospite, "
    + 'ti potrebbe interessare, ulteriori informazioni, vedi anche, '
    + 'voci correlate',
  // Contracts and academic prose.
  aliases:
    "abbreviata, abbreviato, abbreviato in, d'ora in avanti, d'ora in poi, da ora in poi, "
    + 'da qui in avanti, di seguito, di seguito abbreviato, di seguito anche, in seguito, nel seguito',
  selves:
    'avevo, credo, devo, dico, ero, faccio, facevo, ho, io, me, mi, mia, mie, miei, mio, penso, '
    + 'posso, ricordo, scrivo, spero, sto, vado, voglio, volevo, vorrei',
  collectives: 'abbiamo, noi, nostra, nostre, nostri, nostro, siamo',
  addressees:
    'Lei, Sua, Sue, Suo, Suoi, avete, avevi, consiglieresti, credi, diresti, eri, fai, faresti, '
    + 'fate, hai, pensate, pensi, potete, potresti, preferisci, puoi, riesci, sai, sei, senti, siete, '
    + 'stai, te, ti, tu, tua, tue, tuo, tuoi, usi, vi, vivi, voi, volete, vorresti, vostra, vostre, '
    + 'vostri, vostro, vuoi',
  introductions:
    'chi sei, chi è lei, cosa fai nella vita, di cosa ti occupi, parlaci di te, '
    + "parlaci un po' di te, potrebbe presentarsi, presentarti, presentati ai, presentati brevemente, "
    + 'qualcosa di te, qualcosa su di te, raccontaci di te, si presenti ai, si presenti brevemente, '
    + 'ti presenti',
  governors: '',
  // Imperatives of tu and voi, subjunctives of Lei.
  requests:
    'aiutaci, chiudiamo, ci aiuti, ci consigli, ci descriva, ci dia, ci dica, ci faccia, ci parla, '
    + 'ci parli, ci presenti, ci racconta, ci racconti, ci ricordi, '
    + 'ci spieghi, cita, citaci, citi, cominciamo, '
    + 'completa, completi, condivida, condividi, consigliaci, dacci, '
    + 'dammi, dateci, definisca, definisci, descriva, descrivete, descrivi, descrivici, dicci, dimmi, '
    + 'diteci, facci, finiamo, immagina, immagini, immaginiamo, in poche parole, in una frase, '
    + 'in una parola, iniziamo, mi dica, mi parli, mi racconti, '
    + 'nomina, parlaci, parlami, parlateci, parliamo, partiamo, '
    + 'passiamo, portaci, presentaci, presentatevi, '
    + 'presentati, racconta, raccontaci, raccontami, raccontateci, riassuma, riassumi, ricordaci, '
    + 'si presenti, spiega, spiegaci, spiegami, spiegateci, spieghi, svelaci, torniamo, '
    + "un aneddoto, un consiglio per, un messaggio per, un'ultima parola, una parola su"
} as const satisfies Language
