import type {Language} from './language.js'

/** Estonian. */
export const et = {
  tag: 'et',
  // Function words, among the commonest of any text in the language.
  common:
    'aga, ehk, ei, et, ja, ka, kas, kes, kui, kuid, kuidas, kõik, mida, mis, nii, ning, oli, on, pole, '
    + 'seda, see, selle, siis, ta, tema, veel, väga, või, üks',
  // K/V: the initials of küsimus and vastus
  askers:
    'ajakirjanik, intervjueerija, k, korrespondent, küsija, küsimus, küsimus publikust, küsitleja, '
    + 'lugeja küsimus, moderaator, reporter, saatejuht, teadur, toimetaja, toimetus, uurija, võõrustaja, '
    + 'õhtujuht',
  answerers: 'intervjueeritav, külaline, küsitletav, respondent, saatekülaline, v, vastaja, vastus',
  voices:
    'esineja, ettekandja, hääl, hääl publikust, hääl saalist, jutustaja, kommentaator, koos, kuulaja, '
    + 'kõik koos, kõneleja, lektor, lugeja, mees, mõlemad, naine, osaleja, publik, sõnavõtja, tudeng, '
    + 'vaataja, õpetaja, õpilane, üliõpilane',
  sounds:
    'aplaus, avamuusika, džingel, heli, intro, kostmatu, lõpumuusika, muusika, naer, outro, paus, '
    + 'plaksutamine, reklaam, reklaamid, reklaamipaus, sponsor, taustamuusika, tunnusmuusika, vaheaeg, '
    + 'vahemuusika',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'aadress, aasta, aeg, aeg ja koht, aitäh lugemast, ajakava, ajalugu, ajastus, algus, '
    + 'allalaadimine, allikad, allikas, alternatiiv, alus, ametikoht, ametinimetus, analüüs, andmed, '
    + 'aprill, argumendid, asukoht, autor, autorid, avaldatud, avatud, definitsioon, detsember, e-kiri, '
    + 'e-mail, e-post, eelarve, eeldused, eelis, eelised, eesmärgid, eesmärk, eesnimi, ehk teisisõnu, '
    + 'eile, elukutse, enne, enne ja pärast, esimene samm, esiteks, esm, esmaspäev, ettevaatust, '
    + 'ettevalmistus, ettevalmistusaeg, ettevõte, fail, failid, fakt, faktid, faq, foto, fotod, '
    + 'fotograaf, funktsioon, graafik, haridus, harjutus, harjutused, hea, head küljed, hind, hinnad, '
    + 'hinnang, hoiatus, hoidke meeles, homme, hommik, hommikul, hommikusöök, hüpotees, idee, '
    + 'illustratsioon, info, isbn, jaanuar, jagu, joonis, juhatuse esimees, juhend, juhised, juuni, '
    + 'järeldus, järeldused, kaal, kaasautor, kategooria, kategooriad, katkend, keel, keeled, '
    + 'kehtiv kuni, kellaaeg, kellel, kellele, kes, keskmine, kestus, kirjandus, kirjastus, kirjeldus, '
    + 'kirjutas, kogemus, kogus, kohalolijad, koht, kokku, kokkuvõte, kokkuvõttes, kol, kolmandaks, '
    + 'kolmapäev, kommentaar, kommentaarid, komponendid, kontakt, kontaktid, kontekst, kood, koostis, '
    + 'koostisosad, korraldaja, kriteeriumid, kuidas, kujundus, kulud, kus, kuu, kuupäev, käsk, '
    + 'kõhklused, kõrgus, küsimused, lahendus, lahendused, laius, lau, laupäev, lehekülg, lehekülgi, '
    + 'leht, liik, lingid, link, lisa, lisad, lisainfo, lisatud, litsents, loe ka, loe lisaks, loe veel, '
    + 'loetelu, lugupidamisega, lõpetuseks, lõpp, lõpptähtaeg, lõuna, lühidalt, lühikokkuvõte, maht, '
    + 'maksumus, materjal, materjalid, meetod, meetodid, miinus, miinused, miks, millal, mis, '
    + 'mis see on, motivatsioon, mudel, muudatus, muudatused, muudetud, märksõnad, märkus, märkused, '
    + 'märts, mõiste, mõju, mõõdud, nel, neljapäev, nimekiri, nimetus, nimi, nipid, nipp, november, nt, '
    + 'nädal, nädalapäev, näide, näited, näiteks, näitlejad, nõrkused, nõuanded, nõuanne, nõuded, '
    + 'oktoober, olukord, oluline, omadus, omadused, osa, osad, osalejad, osavõtjad, osavõtutasu, '
    + 'oskused, otsus, otsused, p.s., parameetrid, parandatud, parandus, parandused, pealkiri, '
    + 'perekonnanimi, pikkus, pildid, pilet, piletid, piletihind, pilt, platvorm, pluss, plussid, '
    + 'plussid ja miinused, poolt, poolt ja vastu, portsjonid, praegu, probleem, probleemid, programm, '
    + 'projekt, protokoll, protokollija, protsess, puuduja, puudujad, puudus, puudused, päevakava, '
    + 'päevakord, pärast, pärast seda, põhjendus, põhjus, põhjused, püh, pühapäev, raamat, raskusaste, '
    + 'reede, reegel, reeglid, registreerimine, retsept, risk, riskid, roll, saaja, saatja, samm, '
    + 'sammud, seadistamine, seisund, seletus, selgitus, september, sihtrühm, sisend, sissepääs, '
    + 'sissepääs tasuta, sisu, sisukord, soovitus, soovitused, stsenaarium, sugu, suurus, sümptomid, '
    + 'sünniaeg, sünnikoht, tabel, taust, teadmiseks, teema, teemad, teenus, tegelikkus, tegevus, '
    + 'tehnika, tei, teine samm, teisalt, teiseks, teisipäev, teisisõnu, telefon, teoreem, teostus, '
    + 'toetajad, tootja, tsitaat, tugevused, tulemus, tulemused, tunnus, tähelepanu, tähendus, tähtaeg, '
    + 'tähtis, täiendatud, täna, tänan ette, tänuavaldus, tõestus, tõlge, tõlkija, tõlkinud, tööaeg, '
    + 'töövahendid, tüüp, uuendatud, uus, vaata, vaata ka, vahendid, vajad, vajalikud vahendid, '
    + 'valdkond, vale, valed, valem, valikud, valmistamine, valmistamisaeg, valmistusaeg, vanus, vastu, '
    + 'vastused, vastuste võti, vastutaja, vead, veebileht, veebisait, veebruar, versioon, video, viga, '
    + 'vihje, vihjed, viide, viimati uuendatud, viited, väide, väljaandja, väljund, värv, väärtus, õhtu, '
    + 'õhtul, õhtusöök, õige, õpiväljundid, ülesanded, ülesanne, ülevaade, žanr',
  joiners: 'ja, ning',
  particles: 'de, van, von',
  titles:
    'akadeemik, doktor, dots., dotsent, dr, hr, härra, kindral, kolonel, linnapea, mag., '
    + 'minister, preili, prl., prof., professor, proua, vallavanem',
  suffixes: 'jr., mba, msc, noorem, phd, vanem',
  genres:
    'ajasime juttu, intervjuu, intervjuud, intervjuus, intervjuusari, kolm küsimust, kümme küsimust, '
    + 'küsimustele vastab, küsisime, persoonilugu, q&a, rääkisime, usutleme, usutlus, vestleme, '
    + 'vestlesime, vestlus, viis küsimust',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'intervjuu küsimused, intervjuuküsimused, korduma kippuvad küsimused, sagedased küsimused, '
    + 'sageli esitatavad küsimused, tööintervjuu, tööintervjuud, tööintervjuul, töövestlus, '
    + 'töövestlusel, vestlusring',
  credits:
    'autor:, intervjueeris, intervjueerisid, intervjuu autor, intervjuu tegi, intervjuu tegid, '
    + 'intervjuu viis läbi, intervjuu:, kirja pani, kirja panid, küsimused esitas, küsimused esitasid, '
    + 'küsimused:, küsis, küsisid, küsitles, küsitlesid, lindistas ja kirja pani, tekst ja fotod, '
    + 'tekst:, usutles, usutlesid, vestelnud, vestles, vestlesid, vestluse pani kirja, vestlust juhtis, '
    + 'üles kirjutas, üles tähendas',
  closings:
    'aitäh intervjuu, algne intervjuu, allikad:, allikas:, artikkel ilmus, autorist, foto:, fotod:, '
    + 'inglise keelest tõlkinud, intervjuu ilmus, intervjuu on, intervjuu toimus, intervjuu valmis, '
    + 'intervjuud on, kogu intervjuud, kuula kogu, kuulake kogu, lisainfo, loe edasi, loe ka, loe kogu, '
    + 'loe lisaks, loe veel, lugege kogu, lühendatud versioon, see intervjuu, see vestlus, '
    + 'tekst on toimetatud, toim., toimetaja märkus, toimetus tänab, toimetuse märkus, transkribeeris, '
    + 'täispikk intervjuu, täname lugejaid, tõlge:, tõlkija märkus, tõlkinud, tõlkis, vaadake kogu, '
    + 'vaata kogu, vastuseid on, vestlus ilmus, vestlus on, vestlus toimus',
  afterwords:
    'allikad, allikas, autorist, autoritest, elulugu, epiloog, huvitavat lugemist, '
    + 'joonealused märkused, järelsõna, kirjandus, kokkuvõte, kokkuvõtteks, kommentaarid, kontakt, '
    + 'külalisest, küsitletavast, lingid, lisad, lisainfo, lisalugemist, loe ka, loe lisaks, loe veel, '
    + 'lõpetuseks, lõppsõna, märkused, rohkem intervjuusid, samal teemal, sarnased artiklid, '
    + 'seotud artiklid, tänuavaldused, tänusõnad, viited',
  aliases: 'allpool, edaspidi, edaspidi ka, lühendatult, lühidalt',
  selves:
    'arvan, elan, hakkasin, kirjutan, kirjutasin, ma, mina, mind, minu, minuga, minul, minule, '
    + 'minult, minust, mu, mul, mulle, mult, mäletan, mõtlen, mõtlesin, näen, olen, olin, oskan, saan, '
    + 'sain, tahan, tahtsin, tean, teen, tegin, tunnen, töötan, töötasin, usun, õpin, õppisin',
  collectives: 'me, meid, meie, meiega, meil, meile, meilt, meist, oleme, olime',
  addressees:
    'alustasid, alustasite, arvad, arvate, elad, elate, hakkasite, jõudsite, kasutad, kasutate, '
    + 'mõtled, mõtlete, oled, olete, olite, sa, saad, saate, sina, sind, sinu, sinuga, sinul, sinule, '
    + 'sinult, sinust, soovitad, soovitate, su, sul, sulle, sult, sust, tahad, tahate, te, tead, '
    + 'teate, teed, teete, teid, teie, teiega, teil, teile, teilt, tunned, töötad, töötate, võid, '
    + 'võiksid, võiksite',
  introductions:
    'end tutvustada, endast lähemalt, ennast tutvustada, kes oled, kes sa oled, kes sina oled, '
    + 'kes te olete, millega sa tegeled, natuke endast, räägi endast, rääkige endast, tutvusta end, '
    + 'tutvusta ennast, tutvustage end, tutvustage ennast, veidi endast',
  governors: '',
  requests:
    'alustame, alustuseks, iseloomusta, iseloomustage, jaga, jagage, jätka lauset, jätkake lauset, '
    + 'kirjelda, kirjeldage, lõpeta lause, lõpetage lause, nimeta, nimetage, palun kirjelda, '
    + 'palun kirjeldage, palun räägi, palun rääkige, palun tutvusta, palun tutvustage, räägi, '
    + 'rääkige, selgita, selgitage, too näide, tooge näide, tutvusta, '
    + 'tutvustage, öelge, ütle'
} as const satisfies Language
