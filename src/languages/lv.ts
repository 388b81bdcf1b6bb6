import type {Language} from './language.js'

/** Latvian. */
export const lv = {
  tag: 'lv',
  // Function words, among the commonest of any text in the language.
  common:
    'ar, arī, bet, bija, bijis, būt, gada, gan, ir, ja, jau, jo, ka, kad, kas, ko, kur, kuras, kā, '
    + 'lai, līdz, nav, ne, no, par, pat, pie, pēc, tad, tas, tiek, tika, tikai, to, tā, tās, un, uz, '
    + 'vai, viņš, vēl, šis, šī',
  // J/A: the initials of jautājums and atbilde
  askers:
    'intervētāja, intervētājs, j, jautājums, jautājums no zāles, jautātāja, jautātājs, korespondente, '
    + 'korespondents, lasītāja jautājums, moderatore, moderators, pasākuma vadītāja, pasākuma vadītājs, '
    + 'pētniece, pētnieks, raidījuma vadītāja, raidījuma vadītājs, redakcija, redaktore, redaktors, '
    + 'reportiere, reportieris, vadītāja, vadītājs, žurnāliste, žurnālists',
  answerers:
    'a, atb., atbilde, atbildētāja, atbildētājs, informante, informants, intervējamais, intervējamā, '
    + 'intervējamā persona, respondente, respondents, sarunbiedre, sarunbiedrs, viesis, viešņa',
  voices:
    'abas, abi, auditorija, balss, balss no zāles, dalībniece, dalībnieks, diktors, klausītāja, '
    + 'klausītājs, komentētājs, kopā, lasītāja, lasītājs, lektore, lektors, no zāles, publika, '
    + 'referente, referents, runātāja, runātājs, sieviete, skatītāja, skatītājs, skolniece, skolnieks, '
    + 'skolotāja, skolotājs, studente, students, stāstnieks, visi, vīrietis',
  sounds:
    'aplausi, atsitums, džingls, fona mūzika, ievada mūzika, mūzika, nesaprotami, noslēguma mūzika, '
    + 'pauze, pārtraukums, reklāma, reklāmas, reklāmas pauze, skaņa, smejas, smiekli, sponsors, '
    + 'starpmūzika, troksnis',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adrese, aktieri, alternatīva, analīze, apjoms, apraksts, aprīlis, ar cieņu, argumenti, atbildes, '
    + 'atbildīgais, atbildīgā, atcerieties, atjaunināts, atsauce, atsauces, atslēgvārdi, augstums, '
    + 'autore, autori, autors, avoti, avots, biļetes, biļešu cenas, brokastis, brīdinājums, bīstami, '
    + 'cena, cenas, ceturtdiena, citiem vārdiem, citāts, cēlonis, cēloņi, dalības maksa, dalībnieki, '
    + 'darba gaita, darba kārtība, darba laiks, darbība, darbības, dati, datne, datums, datums un laiks, '
    + 'decembris, definīcija, diena, dienas kārtība, dzimums, dzimšanas datums, dzimšanas vieta, '
    + 'e-pasta adrese, e-pasts, epasts, faili, fails, fakti, fakts, faq, februāris, forma, formula, '
    + 'formāts, foto, fotogrāfija, fotogrāfijas, fotogrāfs, funkcija, funkcijas, gads, galvenais, '
    + 'garums, grafiks, grāmata, grūtības pakāpe, hipotēze, ieeja, ieeja brīva, ieguvumi, iemesli, '
    + 'iemesls, ierobežojumi, iespējas, ieteikumi, ieteikums, ievade, ievads, ievērojiet, ilgums, '
    + 'ilustrācija, informācija, instrukcija, isbn, izdevniecība, izdevējs, izdots, izglītība, izmaiņas, '
    + 'izmaksas, izmēri, izmērs, izvade, izņēmums, janvāris, jauns, jaunumi, jautājumi, jūnijs, kad, '
    + 'kas tas ir, kategorija, kategorijas, kods, komanda, komentāri, komentārs, konfigurācija, '
    + 'kontakti, kontaktinformācija, konteksts, kopsavilkums, kopējais laiks, kritēriji, krāsa, kur, '
    + 'kāpēc, kļūda, kļūdas, labi, labojumi, labojums, labots, laiks, laiks un vieta, lapa, lappuses, '
    + 'lappušu skaits, lasi arī, lasiet arī, lasiet vairāk, lejupielāde, licence, lietošana, literatūra, '
    + 'loma, lēmumi, lēmums, maijs, marts, materiāli, materiāls, metode, metodes, modelis, motivācija, '
    + 'mājas darbs, mājaslapa, mēnesis, mērķauditorija, mērķi, mērķis, mīnusi, mīnuss, mīts, nedēļa, '
    + 'neierodas, nepareizi, nepatiess, nepieciešamie materiāli, nepieciešams, nepiedalās, nobeigums, '
    + 'nodarbošanās, noklusējums, norise, norises vieta, norādījumi, nosacījumi, nosaukums, noteikumi, '
    + 'novembris, nozare, nozīme, oktobris, organizators, oriģinālnosaukums, otrais solis, otrdiena, '
    + 'otrkārt, padomi, padoms, pagatavošana, pagatavošanas laiks, pamatojums, papildinājums, '
    + 'papildināts, papildu informācija, par un pret, parametri, pareizi, paskaidrojums, patiess, '
    + 'patiesība, patiesība vai mīts, piedalās, piektdiena, pielikumi, pielikums, piemēram, piemēri, '
    + 'piemērs, pieredze, pierādījums, pierādīts, pieteikšanās, piezīme, piezīmes, pirmais solis, '
    + 'pirmdiena, pirmkārt, pirms, pirms un pēc, platforma, platums, plusi, plusi un mīnusi, pluss, '
    + 'porcijas, porciju skaits, prasmes, prasības, pret, pretēji, priekšnosacījumi, priekšrocība, '
    + 'priekšrocības, priekšsēdētājs, prioritāte, problēma, problēmas, process, profesija, programma, '
    + 'projekts, protokolists, protokols, publicēts, pulksten, pusdienas, pārdošana, pārskats, pēc, '
    + 'pēcpusdiena, raksts, ražotājs, recenzija, recepte, redaktora piezīme, rezultāti, '
    + 'rezultāts, rezumē, rezumējums, reģistrācija, režisore, režisors, risinājumi, risinājums, riski, '
    + 'risks, rokasgrāmata, rīt, rīts, rītā, sagatavošana, sagatavošanas laiks, saistītie raksti, saite, '
    + 'saites, sastāvdaļas, sastāvs, satura rādītājs, saturs, saīsinājums, saņēmējs, scenārijs, '
    + 'secinājumi, secinājums, sekas, septembris, sestdiena, shēma, simptomi, situācija, skaidrojums, '
    + 'skaits, skat, skatīt arī, slikti, solis, soļi, spēks, statuss, stiprās puses, stāvoklis, '
    + 'summa, svars, svarīgi, svētdiena, sūtītājs, tabula, tagad, tas nozīmē, tehnika, telefons, '
    + 'teorēma, termins, tips, trešdiena, treškārt, trūkumi, trūkums, tulkoja, tulkojums, '
    + 'tulkotāja, tulkotājs, turpretim, tālrunis, tālāk, tēma, tēmas, tīmekļa vietne, uzdevumi, '
    + 'uzdevums, uzmanība, uzmanību, uzvārds, vajadzēs, vakar, vakariņas, vakars, vakarā, valoda, '
    + 'valodas, vecums, veids, versija, video, viedoklis, vieta, vingrinājumi, vingrinājums, virsraksts, '
    + 'vājās puses, vārds, vārds un uzvārds, vērtējums, vērtība, zināšanai, zīmējums, šodien, šķirne, '
    + 'šķēršļi, žanrs',
  joiners: 'un',
  particles: 'de, fon, van, von',
  titles:
    'akad., akadēmiķis, asoc. prof., doc., docente, docents, doktors, dr., inž., k-dze, k-gs, kundze, '
    + 'mg., ministre, ministrs, mācītājs, prof., profesore, profesors, prāvests, pulkvedis, tēvs, '
    + 'ģenerālis',
  suffixes: 'jaunākais, jr., kundze, kungs, phd, vecākais',
  genres:
    'aprunājāmies ar, atbild uz jautājumiem, desmit jautājumi, desmit jautājumu, intervija, '
    + 'intervijas, interviju, iztaujājām, pieci jautājumi, piecus jautājumus, q&a, saruna, '
    + 'saruna ar, sarunājamies ar, trīs jautājumi, uz jautājumiem atbild',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'bieži uzdoti jautājumi, bieži uzdotie jautājumi, biežāk uzdotie jautājumi, buj, '
    + 'darba intervija, darba intervijas, intervija darbam, intervijas jautājumi, intervijas jautājumu',
  credits:
    'ar viņu runāja, ar viņu sarunājās, autore:, autors:, intervija:, interviju sagatavoja, '
    + 'interviju vadīja, interviju veica, intervēja, iztaujāja, jautāja, jautājumus uzdeva, pierakstīja, '
    + 'sagatavoja, sagatavoja:, saruna:, sarunu pierakstīja, sarunu sagatavoja, sarunu vadīja, '
    + 'sarunājās, teksts:',
  closings:
    'atbildes ir rediģētas, atšifrēja, avoti:, avots:, foto:, intervija ir, intervija notika, '
    + 'intervija pirmo reizi, interviju esam, klausieties visu, lasi arī, lasi visu, lasiet arī, '
    + 'lasiet visu, no angļu valodas tulkoja, paldies lasītājiem, paldies par interviju, '
    + 'paldies par sarunu, par autori, par autoru, pateicamies lasītājiem, pilna intervija, '
    + 'pilnu interviju, red. piez., redakcija pateicas, redakcijas piezīme, redaktora piezīme, saruna ir, '
    + 'saruna notika, sarunas pieraksts, saīsināta versija, skatieties visu, teksts ir rediģēts, '
    + 'tulk. piez., tulkoja, tulkojums:, tulkotāja piezīme, tulkotājas piezīme, vairāk informācijas, '
    + 'visu interviju, šo interviju, šī intervija, šī saruna',
  afterwords:
    'atsauces, avoti, avots, biogrāfija, citas intervijas, citi raksti, epilogs, ieteicamie raksti, '
    + 'komentāri, kontakti, kopsavilkums, lasi arī, lasiet arī, literatūra, līdzīgi raksti, nobeigums, '
    + 'nobeigumā, noslēgums, noslēgumā, par autori, par autoriem, par autoru, par sarunbiedru, '
    + 'par viesi, pateicības, pielikumi, piezīmes, pēcvārds, saistītie raksti, saites, secinājumi, '
    + 'vairāk informācijas, vēl intervijas, vēres',
  aliases: 'saīsināti, turpmāk, turpmāk arī, turpmāk tekstā, īsāk',
  selves:
    'atceros, biju, cenšos, ceru, daru, domāju, dzīvoju, esmu, gribu, gribēju, jūtu, lasu, man, '
    + 'mana, manai, manam, manas, mani, manis, mans, manu, manuprāt, manā, manī, mācījos, nezinu, '
    + 'rakstīju, sapratu, strādāju, sāku, ticu, varu, varēju, vēlos, zinu, zināju',
  collectives: 'bijām, esam, mums, mēs, mūs, mūsu',
  addressees:
    'biji, bijāt, dari, darāt, domājat, esat, esi, gribat, gribi, iesakāt, jums, jūs, jūsu, '
    + 'jūtaties, jūties, kļuvāt, nolēmāt, strādājat, sāki, sākāt, tava, tavai, tavam, tavas, tavi, '
    + 'tavs, tavu, tavā, tev, tevi, tevī, tu, varat, vari, vēlaties, vēlies',
  introductions:
    'ar ko tu nodarbojies, iepazīstini ar sevi, iepazīstini mūs ar sevi, iepazīstiniet ar sevi, '
    + 'iepazīstiniet mūs ar sevi, iepazīstināt ar sevi, kas jūs esat, kas tu esi, kas tu tāda, '
    + 'kas tu tāds, par sevi',
  governors: 'ar, par, pie',
  requests:
    'apraksti, aprakstiet, iepazīstini, iepazīstiniet, iesāksim, izstāsti, izstāstiet, miniet, nosauc, '
    + 'nosauciet, pabeidziet teikumu, padalies, padalieties, paskaidro, paskaidrojiet, pastāsti, '
    + 'pastāstiet, raksturo, raksturojiet, saki, sakiet, stāsti, '
    + 'stāstiet, sāksim, turpiniet teikumu'
} as const satisfies Language
