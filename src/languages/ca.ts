import type {Language} from './language.js'

/** Catalan. */
export const ca = {
  tag: 'ca',
  // Function words, among the commonest of any text in the language.
  common: "amb, aquest, com, de, del, el, els, en, i, la, les, més, no, per, que, s'ha, són, una, va, és",
  // P/R: the letters of Catalan lists of questions and answers
  askers:
    'conductor, conductora, entrevistador, entrevistadora, facilitador, facilitadora, moderador, '
    + 'moderadora, p, periodista, pregunta, presentador, presentadora, redacció, redactor, redactora, '
    + 'reporter, reportera',
  answerers: 'convidada, convidat, entrevistada, entrevistat, r, resposta',
  voices:
    'assistent, espectador, narrador, narradora, oient, orador, oradora, participant, ponent, públic, '
    + 'totes, tothom, tots, veu',
  sounds:
    'anunci, anuncis, aplaudiments, careta, falca, intro, música, outro, patrocinador, pausa, '
    + 'publicitat, rialles, riures, sintonia',
  // everyday labels of pages: notes, recipes, events, documentation, reviews, minutes
  nonSpeakers:
    'a favor, abans, absents, accions, acord, acords, acta, activitat, actualització, actualitzat, '
    + 'adjunts, adreça, advertiment, advertència, afegit, aforament, agost, ahir, alerta, amenaces, '
    + 'antecedents, ara, article, assistents, assumpte, atenció, autor, autora, autoria, autors, '
    + 'avantatge, avantatges, avui, avís, benvolgut, bé, canviat, canvis, capítol, carpeta, categoria, '
    + 'categories, causa, causes, cert, codi, cognom, cognoms, color, com, compte, conclusions, '
    + 'conclusió, configuració, consell, consells, conseqüència, contacte, context, contingut, contres, '
    + 'cordialment, corol·lari, correcció, correcte, corregit, correu, correu electrònic, cost, crèdit, '
    + 'crèdits, càrrec, dades, data, dates, debilitats, decisions, decisió, definició, demostració, demà, '
    + 'desavantatges, descripció, descàrrega, desembre, després, detalls, dificultat, dijous, dilluns, '
    + "dimarts, dimecres, direcció, director, dissabte, diumenge, divendres, dolent, drets d'autor, "
    + 'durada, edat, edició, editorial, eines, elaboració, eliminat, empresa, en contra, en definitiva, '
    + 'en resum, enllaç, enllaços, entrada, entrades, enviat, estat, estris, etiqueta, etiquetes, '
    + "exemple, exemples, exercici, exercicis, experiència, explicació, fabricant, fals, fe d'errates, "
    + 'febrer, figura, finalitat, finalment, fitxer, font, fonts, formació, fortaleses, foto, fotografia, '
    + 'fotografies, fotos, funcions, funció, gener, guió, gènere, habilitats, hora, horari, horaris, '
    + 'hores, idioma, idiomes, il·lustracions, imatge, imatges, important, inconvenient, inconvenients, '
    + 'incorrecte, ingredients, inscripcions, inscripció, instal·lació, instruccions, introducció, isbn, '
    + 'juliol, juny, lema, llegiu també, llengua, llengües, llicència, lloc, lloc web, maig, malament, '
    + 'marca, març, material, materials, metodologia, mida, millores, model, motiu, motivació, mètode, '
    + 'més informació, nom, nota, nota bene, nota bé, notes, novembre, novetats, objectiu, objectius, '
    + 'observacions, observació, octubre, ofici, oportunitats, ordre, ordre del dia, organitza, '
    + 'organització, organitzador, p. ex., p.d., p.s., paraules clau, part, participants, paràmetre, '
    + 'paràmetres, pas, passos, per a, per defecte, per exemple, per què, perill, pes, peu de foto, '
    + 'pista, pistes, plataforma, preparació, prerequisits, presents, preu, preus, primer, problema, '
    + 'problemes, professió, programa, pros, publicat, punts febles, punts forts, puntuació, pàgina web, '
    + 'pàgines, quan, qui, què, racions, raó, recorda, recordatori, recordeu, rendiment, repartiment, '
    + 'requisits, responsable, resultat, resultats, resum, retorna, rol, salutacions, secció, segon, '
    + 'seguretat, setembre, sintaxi, solucionari, solucions, solució, sortida, subtítol, sí, tasca, '
    + 'taula, tel., telèfon, tema, temes, temps de cocció, temps de preparació, temps total, teorema, '
    + 'tercer, termini, text, tipus, tl;dr, traducció, traductor, traductora, truc, trucs, títol, '
    + 'ubicació, url, valor, valoració, valors, vegeu, vegeu també, veredicte, versió, veure també, '
    + 'vídeo, web, és a dir, ús',
  joiners: 'amb, i',
  particles: "d', de, de la, del, dels, i",
  titles: 'doctor, doctora, dr., dra., en, na, prof., profa., senyor, senyora, sr., sra., srta.',
  suffixes: 'jr., phd, sr.',
  genres:
    'conversa amb, conversem amb, converses amb, entrevista, entrevista a, entrevista amb, entrevistem, '
    + 'ha respost les nostres preguntes, parlem amb, preguntes a, preguntes i respostes, xerrada amb, '
    + 'xerrem amb',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'entrevista de feina, entrevista tècnica, entrevistes de feina, la meva entrevista a, '
    + "preguntes d'entrevista, preguntes freqüents, preguntes més freqüents",
  // credit lines of Catalan papers and blogs
  credits:
    'entrevista a càrrec de, entrevista de, entrevista feta per, entrevista i text, entrevista per, '
    + "entrevista realitzada per, entrevistada per, entrevistat per, ha fet l'entrevista, "
    + 'text i entrevista, una entrevista de',
  closings:
    'aquesta conversa, aquesta entrevista, article original, font:, fonts:, foto:, fotos:, '
    + "l'entrevista completa, l'entrevista es va publicar, l'entrevista ha estat editada, "
    + "l'entrevista s'ha editat, l'entrevista s'ha traduït, l'entrevista va ser, "
    + "les respostes s'han editat, llegiu l'entrevista completa, llegiu l'entrevista sencera, "
    + "llegiu també, més entrevistes, més informació, nota de l'editor, nota de la redacció, "
    + "nota del traductor, per saber-ne més, publicat originalment, publicat per, sobre l'autor, "
    + "sobre l'autora, text i fotos, textos:, traducció de, traducció:, transcripció a càrrec de, "
    + 'transcripció de, transcripció:',
  afterwords:
    'agraïments, articles relacionats, bibliografia, comentaris, conclusions, conclusió, crèdits, '
    + 'enllaços, entrades relacionades, lectures recomanades, llegiu més, llegiu també, més informació, '
    + "notes, per acabar, per concloure, per saber-ne més, referències, sobre l'autor, sobre l'autora, "
    + "sobre l'entrevistada, sobre l'entrevistat",
  aliases: "a partir d'ara, abreujat, d'ara endavant, en endavant",
  // pronouns, possessives and first persons of the commonest verbs
  selves:
    "crec, estic, faig, jo, m'agrada, m'encanta, m'ha, m'han, m'he, meu, meus, meva, meves, mi, "
    + 'penso, puc, recordo, soc, sé, sóc, tinc, treballo, vaig, veig, visc, vull',
  collectives: 'ens, nosaltres, nostra, nostre, nostres, som, vam',
  addressees:
    'creieu, creus, diries, esteu, estàs, ets, fas, has, heu, penses, penseu, podeu, podries, pots, '
    + "recordes, saps, sou, t'agrada, t'ha, t'han, t'has, t'hi, t'ho, teniu, tens, teu, teus, teva, "
    + 'teves, treballes, tu, us, vas, vau, veus, voldries, voleu, vols, vosaltres, vostra, vostre, '
    + 'vostres, vostè, vostès',
  introductions:
    "a què et dediques, et podries presentar, et pots presentar, parla'ns de tu, parli'ns de vostè, "
    + "presenta't, presentar-te, presenti's, qui ets, qui sou, qui és vostè, sobre tu",
  governors: '',
  requests:
    "comenta'ns, descrigui, descriu, descriviu, digues-nos, digueu-nos, digui'ns, explica'ns, "
    + "expliqueu-nos, expliqui'ns, parla'ns, parleu-nos, parli'ns, posa'ns un exemple, presenta't, "
    + "presenteu-vos, presenti's, recomana'ns"
} as const satisfies Language
