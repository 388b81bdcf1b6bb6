import type {Language} from './language.js'

/** French. */
export const fr = {
  tag: 'fr',
  // Function words, among the commonest of any text in the language.
  common:
    'au, aux, avec, ce, cette, dans, des, du, elle, est, et, '
    + 'il, les, ne, par, pas, pour, que, qui, sont, sur, une, vous',
  // Q/R: French FAQs and interviews; feminine and inclusive forms beside the masculine.
  askers:
    'animateur, animateur·rice, animatrice, chroniqueur, chroniqueuse, correspondant, correspondante, '
    + 'enquêteur, enquêteur·rice, enquêtrice, facilitateur, facilitatrice, interviewer, intervieweur, '
    + "intervieweur·euse, intervieweur·se, intervieweuse, journaliste, journalistes, l'animateur, "
    + "l'animatrice, l'intervieweur, l'intervieweuse, la journaliste, la modératrice, la rédaction, "
    + 'le journaliste, le modérateur, le reporter, modérateur, modérateur·rice, modératrice, moi, nous, '
    + 'présentateur, présentateur·rice, présentatrice, q, question, questions, reporter, rédacteur, '
    + 'rédaction, rédactrice',
  answerers:
    'enquêté, enquêtée, enquêté·e, interviewé, interviewé(e), interviewée, '
    + "invité, invité.e, invitée, l'interviewé, l'interviewée, l'invité, l'invitée, r, rép, "
    + 'répondant, répondante, réponse, réponses, témoin',
  voices:
    'assistance, auditeur, auditoire, auditrice, dans la salle, enfant, enseignant, enseignante, '
    + 'ensemble, femme, homme, inconnu, inconnue, intervenant, intervenante, intervenant·e, la salle, '
    + 'le public, les deux, locuteur, locutrice, membre du public, narrateur, narratrice, participant, '
    + "participante, participant·e, personne du public, public, quelqu'un dans la salle, "
    + 'question de la salle, question du public, salle, spectateur, spectatrice, tous, tout le monde, '
    + 'toutes, toutes et tous, téléspectateur, un auditeur, un homme, un spectateur, une auditrice, '
    + 'une femme, une spectatrice, une voix, voix, voix féminine, voix masculine, voix off, élève, '
    + 'étudiant, étudiante, étudiant·e',
  sounds:
    'annonce, applaudissements, bruit, bruitage, coupure, coupure pub, coupure publicitaire, entracte, '
    + 'extrait, extrait audio, extrait musical, extrait sonore, extrait vidéo, fond musical, générique, '
    + 'générique de début, générique de fin, habillage sonore, inaudible, interlude, intermède, '
    + 'intermède musical, intro, intro musicale, jingle, musique, outro, pause, pause musicale, '
    + 'pause publicitaire, pub, publicité, rire, rires, silence, sponsor, virgule musicale, virgule sonore',
  // Labels of documentation, recipes, events, changelogs, reviews, exercises, letters, minutes.
  nonSpeakers:
    'abonnement, absent, absente, absents, abstract, accessibilité, accessoires, accord, accès, acte, '
    + 'acteurs, actions, activité, activités, actuel, adresse, adresse e-mail, adresse mail, '
    + 'adresse postale, affichage, affirmation, agence, ajouté, album, alerte, alertes, algorithme, '
    + 'allemand, allergènes, alternative, alternatives, ambiance, amélioration, améliorations, analyse, '
    + 'anecdote, anglais, annexe, annexes, annotation, annulé, année, année de publication, anonyme, '
    + 'antonyme, août, api, appel à contributions, application, applications, approche, après, '
    + 'après coup, après-midi, arabe, argument, arguments, arguments contre, arguments pour, arrivée, '
    + 'article, artiste, aspects négatifs, aspects positifs, assaisonnement, astuce, astuce du chef, '
    + "astuces, atelier, attendu, attention, audio, aujourd'hui, auteur, auteurs, auteurs et autrices, "
    + 'auteur·e, auteur·ice, auteur·rice, autre, autrement, autrement dit, autres, autres informations, '
    + 'autrice, autrices, avancement, avant, avant-propos, avantages, avantages et inconvénients, avec, '
    + 'avertissement, avertissements, avis, axiome, badge, bande originale, bande-annonce, banque, '
    + 'base de données, besoin, besoins, bibliographie, bien, bienvenue, bilan, billetterie, biographie, '
    + 'blog, bogue, bogues, bon, bon à savoir, bonne nouvelle, bonne pratique, bonne réponse, '
    + "bonnes pratiques, bonus, bref, budget, bug, bugs, but, bénéfice, bénéfices, c'est-à-dire, "
    + 'cahier des charges, calendrier, calories, capacité, caractéristique, caractéristiques, '
    + "cas d'usage, cas d'utilisation, cas particulier, casting, catégorie, catégories, cause, "
    + 'cause racine, causes, causes possibles, ce qui a changé, ce qui change, ce qui est sûr, ceci dit, '
    + 'cela dit, cependant, certificat, cf., champ, champs, changement, changements, chant, chapitre, '
    + 'charge, chemin, cher lecteur, cher monsieur, chers amis, chers lecteurs, chers tous, chiffres, '
    + 'chiffres clés, chinois, choix, chronologie, chère lectrice, chère madame, chœur, cible, citation, '
    + 'citation du jour, client, clients, clé, clés, co-auteur, co-auteurs, code, code postal, '
    + 'code source, coefficient, collection, combien, combien de temps, commande, commandes, comment, '
    + 'commentaire, commentaires, commune, communiqué, compatibilité, complexité, complément, '
    + 'comportement actuel, comportement attendu, comportement observé, composant, composants, '
    + 'composition, compte rendu, compétences, concept, conception, concepts, concerne, conclusion, '
    + "conclusions, concrètement, condition, conditions, conditions d'utilisation, confidentialité, "
    + 'configuration, configuration requise, conférence, conseil, conseil du chef, conseils, '
    + 'conservation, consigne, consignes, consommation, constat, conséquence, conséquences, contact, '
    + 'contact presse, contacts, contacts presse, contenu, contexte, contournement, contrainte, '
    + 'contraintes, contrat, contre, contre-exemple, contre-indications, contributeur, contributeurs, '
    + 'contribution, contributions, contributrices, copie, copyright, cordialement, corollaire, '
    + 'corollaires, correct, correctif, correction, corrigé, couleur, couleurs, coup de cœur, coupe, '
    + 'couplet, courriel, cours, couverture, coût, coûts, critique, critère, critères, créateur, crédit, '
    + 'crédit photo, crédits, créé le, créé par, cuisson, curriculum, danger, dans ce numéro, '
    + 'dans cet article, date, date de début, date de fin, date de naissance, date de publication, '
    + 'date de sortie, date et heure, date limite, dates, de la part de, degré, demain, demande, '
    + 'demandes, dernière mise à jour, dernière modification, dernière version, dernières nouvelles, '
    + 'description, dessert, dessin, destinataire, destination, deuxième point, deuxièmement, '
    + 'diagnostic, diagramme, diapositives, difficulté, difficultés, diffusion, dimanche, dimensions, '
    + 'directeur, directrice, discipline, discussion, disponibilité, disponible, distance, distribution, '
    + "documentation, domaine, donc, donnée, données, dosage, dose, dossier, droits, droits d'auteur, "
    + 'durée, durée totale, décembre, décision, décisions, défaut, défauts, défi, définition, '
    + 'définition du problème, définitions, défis, délai, délais, démarche, démo, démonstration, '
    + 'démonstrations, départ, dépendances, dépense, dépenses, dépôt, détail, détails, détente, '
    + 'développement, développeur, développeurs, e-mail, effectif, effet, effets, effets indésirables, '
    + 'effets secondaires, effort, email, employeur, en bref, en clair, en conclusion, en conséquence, '
    + "en cours, en d'autres termes, en direct, en gros, en ligne, en pratique, en réalité, en résumé, "
    + 'en savoir plus, en somme, en théorie, en vente, encadré, enfin, enjeu, enjeux, enregistrement, '
    + 'ensuite, entreprise, entrée, entrées, entête, environnement, erratum, erreur, erreurs, espace, '
    + 'espagnol, essai, est-ce que, et après, exception, exceptions, excusés, exemple, '
    + "exemple d'utilisation, exemple de code, exemple de réponse, exemples, exemples d'utilisation, "
    + 'exercice, exercices, exigence, exigences, explication, explications, exposition, expression, '
    + 'expéditeur, expérience, expériences, extension, fabricant, facile, faiblesse, faiblesses, faille, '
    + 'faits, famille, faq, faux, fax, femmes, feuille de route, fichier, fichiers, figure, filière, '
    + 'film, film associé, finalement, financement, finition, flux, foire aux questions, fonction, '
    + 'fonctionnalité, fonctionnalités, fonctionnement, fondateur, force, forces, forces et faiblesses, '
    + 'format, formation, formations, forme, formule, fournisseur, français, fréquence, '
    + 'fréquence cardiaque, futur, février, gain, gains, garniture, genre, glossaire, grandes lignes, '
    + 'graphique, gravité, grec, groupe, guide, habitants, hashtag, hauteur, heure, heure de fin, '
    + "heures, heures d'ouverture, hier, histoire, historique, hommes, horaire, horaires, "
    + "horaires d'ouverture, horaires et tarifs, hypothèse, hypothèses, identifiant, idéal pour, idée, "
    + 'idée clé, idée reçue, idées, illustrateur, illustration, illustrations, illustratrice, image, '
    + 'images, impact, impact communautaire, implémentation, importance, important, importante, '
    + 'impression, impressions, incident, inconvénient, inconvénients, incorrect, indicateur, '
    + 'indicateurs, indication, indications, indice, indices, indispensable, info, information, '
    + 'informations, infos, ingrédients, inscription, inscriptions, installation, instruction, '
    + 'instructions, interface, interopérabilité, interprètes, intervenants, intervention, interview, '
    + 'interviews, intitulé, introduction, intérêt, intérêts, investissement, invitées, invités, '
    + "italien, itinéraire, j'aime, janvier, japonais, jauge, je n'aime pas, jeudi, jour, jours, juge, "
    + "juillet, juin, jury, justification, l'astuce, l'avantage, l'essentiel, l'idée, l'inconvénient, "
    + "l'objectif, la bonne nouvelle, la cause, la leçon, la mauvaise nouvelle, la preuve, la question, "
    + 'la raison, la réponse, la solution, la suite, langage, langages, langue, langue originale, '
    + 'langues, largeur, latin, le bilan, le bon, le but, le constat, le contexte, le mauvais, '
    + 'le meilleur, le pire, le principe, le problème, le résultat, le truc, lecteur, lecteurs, '
    + 'lectrice, lecture, lectures, lemme, les avantages, les bons points, les inconvénients, '
    + 'les mauvais points, les moins, les plus, les points faibles, les points forts, leçon, leçons, '
    + 'libellé, librairie, licence, licences, lien, lien utile, liens, liens utiles, lieu, '
    + 'lieu de naissance, lieux, limitation, limitations, limite, limites, liste, littéralement, '
    + 'livraison, livre, livres, localisation, localité, logiciel, logiciels, loisirs, longueur, '
    + 'lorsque, lundi, légende, mail, maintenance, maintenant, mainteneur, maintenu par, '
    + "maison d'édition, maj, mal, maladie, marche à suivre, mardi, marque, marques, mars, masse, matin, "
    + 'matériaux, matériel, matériel nécessaire, mauvais, mauvaise nouvelle, mauvaise réponse, maximum, '
    + 'meilleur, mention, mentions légales, menu, menu du jour, merci, mercredi, message, messages, '
    + 'mesure, mesures, mieux, migration, minimum, minutes, mise en garde, mise en garde importante, '
    + 'mise en page, mise en place, mise en scène, mise en œuvre, mise à jour, mise à jour le, '
    + "mises à jour, mission, missions, mobile, mode, mode d'emploi, mode opératoire, modification, "
    + 'modifications, modifié, module, modules, modèle, modèles, moins, moment, mon avis, mon conseil, '
    + 'mon objectif, mon opinion, mon verdict, monnaie, montage, montant, moralité, mot de passe, '
    + 'mot du jour, mot-clé, motivation, mots clefs, mots-clés, moyen, moyenne, moyens, '
    + 'mythe, mél, mémo, mémoire, méthode, méthodes, méthodologie, météo, n.b, naissance, '
    + "nationalité, nature, navigateur, nettoyage, niveau, nom, nom complet, nom d'utilisateur, "
    + 'nom de famille, nom du fichier, nombre, nombre de pages, nombre de participants, '
    + 'nombre de personnes, noms, non, nota, nota bene, notation, note, note de bas de page, '
    + "note de l'auteur, note de l'autrice, note de l'éditeur, note de la rédaction, "
    + 'note de la traductrice, note du traducteur, note finale, notes, notions, nouveau, nouveauté, '
    + 'nouveautés, nouvelle, nouvelle fonctionnalité, nouvelles, nouvelles fonctionnalités, novembre, '
    + 'nuances, numéro, n° de téléphone, négatif, objectif, objectif principal, objectifs, '
    + 'objectifs pédagogiques, objection, objections, objet, obligatoire, observation, observations, '
    + 'obtenu, occasion, octobre, offre, opinion, option, options, opérateur, ordre, ordre du jour, '
    + 'organisateur, organisateurs, organisation, organisatrice, origine, orthographe, oublis, oui, '
    + 'outil, outils, ouvert, ouverture, où, p. ex., p.s., page, pages, paiement, panneau, par défaut, '
    + 'par exemple, paragraphe, paramètre, paramètres, parcours, parents, paroles, partenaire, '
    + 'partenaires, participantes, participants, participation, participation aux frais, particularité, '
    + 'particularités, partie, parts, pays, paysage, performances, permission, permissions, personnages, '
    + 'personnes, perspectives, peu importe, phase, photo, photographe, photographie, photographies, '
    + "photos, pièce jointe, pièces, pièces jointes, piège, pièges, plan, plan d'action, planning, "
    + "plateforme, plateformes, plus, plus d'informations, plus d'infos, plus précisément, plus tard, "
    + 'podcast, poids, point, points, points clés, points faibles, points forts, points négatifs, '
    + 'points positifs, points à retenir, portable, portions, portrait, portugais, portée, positif, '
    + 'position, possibilités, post-scriptum, poste, posté par, potentiel, pour, pour aller plus loin, '
    + 'pour commencer, pour conclure, pour en savoir plus, pour et contre, pour finir, pour info, '
    + 'pour information, pour mémoire, pour qui, pour rappel, pour résumer, pourcentage, pourquoi, '
    + 'pourquoi ça arrive, pps, pratique, premier point, première étape, premièrement, presse, preuve, '
    + 'preuves, principaux points, principe, principes, priorité, priorités, prix, problème, problèmes, '
    + 'problématique, processus, prochaine fois, prochaine réunion, prochaine étape, prochaines étapes, '
    + 'procédure, producteur, production, produit, produits, profession, profil, programme, projet, '
    + 'projets, prologue, promotion, proposition, propositions, propriétaire, propriété, propriétés, '
    + "pros et cons, protocole, pré-requis, précaution, précautions, précautions d'emploi, précision, "
    + 'précision importante, précisions, préface, prénom, prénoms, préparation, prérequis, '
    + 'prérequis techniques, présent, présentation, présente, présentes, présents, présent·es, '
    + 'public cible, public visé, publication, publications, publié, publié dans, publié le, publié par, '
    + "puis, qu'est-ce que c'est, qualité, qualités, quand, quantité, quantités, question de recherche, "
    + 'question ouverte, questions ouvertes, qui, quoi, quoi de neuf, raison, raisonnement, raisons, '
    + 'rang, rappel, rappels, rapport, rayon, recette, recettes, recherche, recommandation, '
    + 'recommandations, reconnaissance, refrain, relations presse, relecteur, relecture, '
    + 'relevé de décisions, remarque, remarques, remerciements, remplacement, rendez-vous, rendu, '
    + 'renseignements, reprise, représentation, requête, responsabilité, responsabilités, responsable, '
    + 'responsables, ressource, ressources, restriction, restrictions, retard, retour, '
    + "retour d'expérience, retours, revenu, risque, risques, roman graphique, rubrique, russe, règle, "
    + "règle d'or, règlement, règles, réalisateur, réalisation, réalité, récompense, récompenses, "
    + 'rédigé par, réduction, réf, réflexion, réflexions, référence, références, réglages, '
    + 'répartition, répertoire, réseau, réseaux sociaux, réservation, réservations, résidence, résultat, '
    + "résultat attendu, résultat obtenu, résultats, résultats attendus, résumé, résumé de l'épisode, "
    + 'réunion, révision, rôle, rôles, saisie, saison, salaire, salle de réunion, samedi, sanction, '
    + 'santé, sauce, sauf indication contraire, sauf mention contraire, science, scripte, scène, '
    + 'scénario, scénarios, secrétaire, secteur, section, semaine, septembre, serveur, service, '
    + 'services, session, sigle, signalement, signature, signification, sinon, site, site internet, '
    + 'site web, sites, situation, situation familiale, slides, société, soir, solution, solutions, '
    + "sommaire, sondage, sortie, sortie attendue, sortie le, sorties, source, source de l'image, "
    + 'sources, sous-titre, sous-titres, sous-total, spoiler, spécialité, spécification, spécifications, '
    + 'stade, standard, statistiques, statut, stock, stockage, stratégie, structure, studio, style, '
    + 'suggestion, suggestions, suite, sujet, support, supports, supprimé, surface, suspense, symptôme, '
    + "symptômes, synonyme, synonymes, synopsis, syntaxe, synthèse, système, système d'exploitation, "
    + 'séance, sécurité, série, tableau, tag, tags, taille, tarif, tarifs, taux, technique, techniques, '
    + 'technologie, technologies, temps, temps de cuisson, temps de lecture, temps de préparation, '
    + 'temps de repos, temps total, température, tendance, tendances, terme, termes, terminé, test, '
    + 'test de performance, tests, texte, texte alternatif, textes, thermostat, thème, thèmes, thèse, '
    + "théorème, titre, titre original, titres, tl;dr, total, tout d'abord, toutefois, traducteur, "
    + "traduction, traductions, traductrice, traduit de l'anglais par, traduit par, traitement, trajet, "
    + 'transcription, transparence, travail, travaux, travaux pratiques, tribune, troisièmement, truc, '
    + 'trucs et astuces, tutoriel, type, types, tâche, tâches, tél, téléchargement, '
    + 'téléchargements, télécharger, téléphone, un conseil, un exemple, une chose est sûre, '
    + 'une précision, une remarque, unité, unités, urgence, url, usage, ustensiles, utilisateur, '
    + 'utilisateurs, utilisation, valeur, valeur par défaut, valeurs, validité, variable, variables, '
    + 'variante, variantes, variation, vendredi, vente, verbe, verdict, version, version courte, '
    + 'version longue, version originale, versions, vidéo, vie privée, ville, visa, visite, vitesse, '
    + "vocabulaire, voir, voir aussi, volume, vote, voyage, vrai, vrai ou faux, vue d'ensemble, "
    + 'vérification, week-end, workflow, zone, à apporter, à emporter, à faire, à faire à la maison, '
    + "à l'affiche, à l'origine, à lire, à lire aussi, à noter, à propos, à propos de l'auteur, "
    + "à propos de l'autrice, à quoi ça sert, à retenir, à savoir, à suivre, à venir, à vos agendas, "
    + 'à éviter, âge, ça marche, échec, échelle, échéance, école, édit, éditeur, éditeurs, édition, '
    + 'éditrice, élément, éléments, énergie, énoncé, épilogue, épisode, équipe, équipement, étape, '
    + 'étape 1, étape finale, étape suivante, étapes, état, état civil, états, étiquettes, étude, '
    + 'étude de cas, étudiants, étymologie, évaluation, évolution, évolutions, événement, événements, '
    + 'œuvre, œuvres',
  joiners: 'et',
  particles: "d', da, de, des, du, la, le",
  // Lexique des règles typographiques: M., MM., Mme, Mlle, Dr, Pr, Mgr.
  titles:
    'capitaine, colonel, commandant, docteur, docteure, dr, dre, député, députée, frère, général, '
    + 'lieutenant, m., madame, mademoiselle, maître, mesdames, messieurs, mgr, ministre, mlle, mlles, mm., '
    + 'mme, mmes, monseigneur, monsieur, pr, prof, professeur, professeure, président, '
    + 'présidente, sénateur, sénatrice, sœur',
  suffixes: 'b.a., b.sc., c.q., fils, ii, iii, ing, jr, m.a., m.d., m.sc., mba, msc, o.c., o.q., ' + 'ph. d., phd, sr',
  genres:
    '10 questions à, 3 questions à, 5 questions à, a accepté de répondre, a bien voulu répondre, '
    + 'a répondu à nos questions, causerie avec, cinq questions à, conversation avec, dialogue avec, '
    + 'dix questions à, en conversation avec, entretien, entretien avec, entretien croisé, '
    + 'entretiens avec, entrevue avec, face à face avec, grand entretien, interview, interviewer, '
    + "interviews, interviewé, interviewée, la parole à, nous avons rencontré, parole d'expert, "
    + "parole d'experte, propos recueillis, q&r, quelques questions à, questions à, questions-réponses, "
    + 'rencontre avec, retranscription, répond à nos questions, répondre à nos questions, '
    + "répondu à quelques questions, s'est entretenu avec, s'est entretenue avec, sept questions à, "
    + 'transcription, trois questions à, tête-à-tête avec, une conversation avec, à la rencontre de',
  // Interviews for a job and lists of questions for them.
  notGenres:
    "contrat d'entretien, entretien annuel, entretien chez, entretien d'embauche, "
    + 'entretien de la chaudière, entretien de la maison, entretien de la piscine, '
    + 'entretien de recrutement, entretien de vos, entretien de votre, entretien du jardin, '
    + "entretien professionnel, entretien technique, entretiens d'embauche, entretiens professionnels, "
    + "entretiens techniques, entretiens utilisateurs, entrevue d'embauche, foire aux questions, "
    + "guide d'entretien, produits d'entretien, préparer son entretien, préparer un entretien, "
    + "questions d'entretien, questions fréquemment posées, questions fréquentes, "
    + 'questions les plus fréquentes, votre entretien',
  // "Propos recueillis par": the byline of the French press.
  credits:
    'entretien :, entretien conduit par, entretien et traduction par, entretien mené par, entretien par, '
    + 'entretien préparé par, entretien réalisé par, interview :, interview conduite par, interview de, '
    + 'interview menée par, interview par, interview préparée par, interview réalisée par, interviewé par, '
    + 'interviewée par, paroles recueillies par, propos recueillis, propos recueillis et mis en forme par, '
    + 'propos recueillis et traduits par, propos recueillis par, questions posées par, recueilli par, '
    + 'recueillie par, recueillis par, transcrit par, un entretien de, une interview de',
  // "NDLR", "NDT": notes of the editor and of the translator.
  closings:
    'abonnez-vous, article initialement, article original, article publié, autres interviews, '
    + 'ce texte a été, ces propos ont été, cet entretien, cet échange a été, cette conversation a été, '
    + 'cette discussion a été, cette interview, cette rencontre a été, cette transcription, copyright, '
    + 'crédit photo, crédits :, crédits photo, encore merci à, entretien initialement, entretien paru, '
    + 'entretien publié, entretien relu, entretien réalisé en, entretien réalisé le, entretien traduit, '
    + "entretien édité, fin de l'enregistrement, fin de l'entretien, initialement publié, "
    + 'interview initialement, interview parue, interview publiée, interview réalisée en, '
    + "interview réalisée le, interview traduite, l'entretien a été, l'entretien s'est, l'interview a été, "
    + 'la conversation a été, la transcription, les questions ont été, les réponses ont été, lire aussi, '
    + "lire l'entretien complet, lire l'interview complète, lire l'intégralité, lire la suite, "
    + "merci d'avoir accepté cet entretien, merci d'avoir accepté cette interview, merci d'avoir lu, "
    + "merci d'avoir répondu à, merci encore à, merci à elle, merci à lui, ndlr, ndt, "
    + 'note de la rédaction, note de la traductrice, note du traducteur, nous la remercions, '
    + "nous le remercions, nous remercions, photo :, photographie :, photos :, plus d'informations, "
    + "plus d'infos, pour en savoir plus, propos condensés, propos relus, propos traduits, "
    + "propos transcrits, propos édités, publié initialement, publié à l'origine, remerciements à, "
    + "retrouvez l', retrouvez la, retrouvez le, retrouvez les, retrouvez tous nos entretiens, "
    + 'retrouvez toutes nos interviews, retrouvez-la, retrouvez-le, si vous souhaitez être interviewé, '
    + 'source :, sources :, suivez-la, suivez-le, suivez-nous, texte :, texte et photos, '
    + "tous nos remerciements à, traduction :, traduction par, traduit de l'allemand, "
    + "traduit de l'anglais, traduit de l'espagnol, traduit de l'italien, traduit du, traduit par, "
    + 'transcription :, transcription par, transcription réalisée par, transcrit par, voir la vidéo, '
    + "à lire aussi, à propos de l'auteur, à propos de l'autrice, à propos de l'invité, "
    + "écouter l'entretien, écoutez l'entretien",
  afterwords:
    'abonnez-vous, aller plus loin, articles connexes, articles liés, articles recommandés, '
    + 'articles similaires, autres articles, autres entretiens, autres interviews, bibliographie, bilan, '
    + "biographie, ce qu'il faut retenir, commentaires, conclusion, conclusions, contact, contacts, "
    + 'crédits, dans la même catégorie, dans la même série, en conclusion, '
    + "en résumé, en savoir plus, l'essentiel à retenir, laisser un commentaire, le mot de la fin, "
    + 'licence, liens, lire aussi, mentions légales, mot de la fin, note de la rédaction, '
    + 'notes, nous contacter, nous soutenir, nous suivre, '
    + "partager, plus d'informations, post-scriptum, postface, pour aller plus loin, "
    + 'pour conclure, pour en savoir plus, pour finir, quelques liens, qui sommes-nous, remerciements, '
    + "ressources, réactions, réagir, références, résumé, s'abonner, sources, "
    + 'soutenez-nous, suivez-nous, sur le même sujet, synthèse, voir aussi, webographie, '
    + 'à découvrir aussi, à lire, à propos, '
    + 'à retenir, épilogue',
  // Contracts and academic prose.
  aliases:
    'abrégé, abrégé en, abrégée, ci-après, ci-après dénommé, ci-après dénommée, ci-après désigné, '
    + 'ci-après désignée, ci-dessous, dans la suite, dorénavant, désormais, en abrégé, noté ci-après, '
    + 'par la suite, plus loin',
  selves:
    "j'accompagne, j'adore, j'ai, j'aimais, j'aime, j'aimerais, j'ajoute, j'apprends, j'apprécie, "
    + "j'arrive, j'attends, j'aurais, j'avais, j'avoue, j'en, j'entends, j'espère, j'essaie, "
    + "j'essaye, j'habite, j'imagine, j'irai, j'observe, j'organise, j'ose, j'oublie, j'utilise, j'y, "
    + "j'écoute, j'écris, j'étais, j'étudie, je, m'a, m'aide, m'avait, m'en, m'ennuie, m'intéresse, "
    + "m'ont, m'y, m'étonne, mien, mienne, moi, mon, n'ai, t'ai",
  collectives: 'notre, nous',
  addressees:
    "t'a, t'appelles, t'apporte, t'as, t'attire, t'en, t'es, t'est, t'inspire, t'intéresse, t'ont, "
    + "t'y, ta, te, tes, toi, ton, tu, vos, votre, vous, vôtre",
  introductions:
    'parle-nous de toi, parle-nous un peu de toi, parlez-nous de vous, parlez-nous un peu de vous, '
    + 'présente-toi, présentez-vous, que fais-tu dans la vie, que faites-vous dans la vie, qui es-tu, '
    + 'qui tu es, qui vous êtes, qui êtes-vous, te présenter, vous présenter',
  governors: '',
  requests:
    'abordons, aide-nous, aidez-nous, cite, citez, commence par, commencez par, '
    + "commençons par, complète, complétez, dis-moi, dis-nous, dites-m'en, dites-moi, "
    + 'dites-nous, donne-moi, donne-nous, donnez-moi, donnez-nous, décris, '
    + 'décrivez, définis, définissez, en quelques mots, en un mot, en une phrase, explique, '
    + 'expliquez, fais-nous, faites-nous, '
    + 'finissons, imagine, imaginez, imaginons, parle-moi, parle-nous, parlez-moi, parlez-nous, parlons, '
    + 'partage, partagez, passons, permettez-moi, permettez-nous, '
    + 'précisez, présente-nous, présente-toi, présentez-nous, présentez-vous, raconte, '
    + 'racontez, rappelez-nous, rappelle-nous, revenez, '
    + 'revenons, reviens, résume, résumez, terminez, terminons, un conseil pour, un dernier mot, '
    + 'un mot pour, un mot sur, une anecdote, venons-en, éclairez-nous, évoquez'
} as const satisfies Language
