import type {Language} from './language.js'

/** Finnish. */
export const fi = {
  tag: 'fi',
  // Function words, among the commonest of any text in the language.
  common: 'ei, että, hän, ja, jos, kuin, kun, mutta, myös, niin, oli, olla, on, ovat, se, sen, tai',
  // K/V: the letters of Finnish lists of questions and answers
  askers:
    'emäntä, fasilitaattori, haastattelija, isäntä, journalisti, juontaja, k, kysyjä, kysymys, '
    + 'moderaattori, puheenjohtaja, reportteri, toimittaja, toimitus',
  answerers: 'haastateltava, v, vastaaja, vastaus, vieras',
  voices: 'kaikki, katsoja, kertoja, kuulija, osallistuja, puhuja, yleisö, yleisön jäsen, ääni',
  sounds:
    'alkumusiikki, aplodit, intro, jingle, loppumusiikki, mainokset, mainos, mainoskatko, mainostauko, '
    + 'musiikki, naurua, outro, sponsori, suosionosoitukset, tauko, tunnari, tunnusmusiikki',
  // everyday labels of pages: notes, recipes, events, documentation, reviews, minutes
  nonSpeakers:
    'aihe, aiheet, aika, aineisto, ainekset, ainesosat, ajankohta, alaotsikko, aliakset, alusta, '
    + 'ammatti, annokset, annoksia, arvio, arvo, arvosana, arvot, asennus, asetukset, asialista, '
    + 'aukioloajat, avainsana, avainsanat, edut, eilen, elokuu, ennen, ensin, ensinnäkin, epätosi, esim., '
    + 'esimerkiksi, esimerkit, esimerkki, esityslista, esivaatimukset, etunimi, genre, haitat, harjoitus, '
    + 'hei, heikkoudet, heinäkuu, helmikuu, hinnat, hinta, huhtikuu, huom, huomaa, huomautukset, '
    + 'huomautus, huomenna, huomio, huomioi, huomioitavaa, huono, huonoa, hyvä, hyvää, hyödyt, ikä, '
    + 'ilmoittautuminen, isbn, johdanto, johtopäätökset, johtopäätös, joulukuu, julkaisija, julkaistu, '
    + 'jälkeen, järjestäjä, kansio, kategoria, kategoriat, katso, katso myös, kellonaika, kenelle, '
    + 'keskiviikko, kesto, kesäkuu, kielet, kieli, kirjoittaja, kirjoittajat, klo, kohde, kohta, koko, '
    + 'kolmanneksi, komento, konteksti, koodi, korjattu, korjaus, kotisivu, koulutus, ks., kuka, '
    + 'kustannukset, kustantaja, kuva, kuvaaja, kuvalähde, kuvan lähde, kuvat, kuvateksti, kuvaus, kuvio, '
    + 'kuvitus, kyllä, kypsennysaika, käyttö, käännös, kääntäjä, lataa, lauantai, lause, liite, liitteet, '
    + 'linkit, linkki, liput, lisenssi, lisätiedot, lisätieto, lisätietoja, lisätty, lokakuu, lopuksi, '
    + 'lue lisää, lue myös, luku, luokka, lyhyesti, lähde, lähetetty, lähettäjä, lähteet, läsnä, '
    + 'maaliskuu, maanantai, mahdollisuudet, malli, mallivastaus, marraskuu, materiaali, menetelmä, '
    + 'menetelmät, merkki, miinukset, miinus, miinusta, miksi, milloin, missä, miten, mitä, motivaatio, '
    + 'muista, muistutus, muutettu, muutokset, määritelmä, määräaika, neuvo, nimi, nyt, ohjaaja, ohjaus, '
    + 'ohje, ohjeet, ohjelma, oikaisu, oikea, oikein, oletus, oletusarvo, ominaisuudet, ominaisuus, '
    + 'ongelma, ongelmat, osa, osaaminen, osallistujat, osoite, otsikko, p.s., paikka, paino, paistoaika, '
    + 'palauttaa, parametri, parametrit, parannukset, perjantai, perustelu, perustelut, pituus, plus, '
    + 'plussaa, plussat, poissa, poistettu, ps., puh., puhelin, puolesta, pvm, päivitetty, '
    + 'päivitys, päivämäärä, päiväys, pääosissa, pääsymaksu, päätökset, päätös, pöytäkirja, ratkaisu, '
    + 'ratkaisut, rooli, selitys, seuraus, sihteeri, sijainti, sisältö, sivumäärä, sukunimi, sunnuntai, '
    + 'suomennos, suomentaja, suorituskyky, suositukset, suositus, syntaksi, syy, syyskuu, syyt, syöte, '
    + 'sähköposti, tagit, tammikuu, tarkoitus, tarvikkeet, taulukko, taulukot, tausta, tavoite, '
    + 'tavoitteet, tehtävä, tehtävänimike, tehtävät, tekijä, tekijänoikeudet, tekijänoikeus, tekijät, '
    + 'teksti, terveisin, tiedoksi, tiedosto, tietoturva, tiistai, tiivistelmä, tila, tl;dr, todistus, '
    + 'toimenpide-ehdotus, toimenpiteet, toiseksi, toisin sanoen, torstai, tosi, toukokuu, tulokset, '
    + 'tulos, tuloste, tunnisteet, tyyppi, työkalut, työkokemus, tänään, tärkeä, tärkeää, uhat, url, '
    + 'uutta, vaara, vaatimukset, vahvuudet, vaihe, vaiheet, vaikeustaso, valmistaja, valmistus, '
    + 'valmistusaika, valmistusohje, valokuva, valokuvat, varo, varoitus, vastaan, vastaanottaja, '
    + 'vastuuhenkilö, verkkosivu, verkkosivut, versio, video, vihje, vihjeet, vinkit, vinkki, väri, '
    + 'väärin, yhteenveto, yhteydenotot, yhteyshenkilö, yhteystiedot, yritys, '
    + 'ystävällisin terveisin',
  joiners: 'ja, sekä',
  particles: 'af, av, de, von, von der',
  titles: 'dos., herra, hra, maisteri, neiti, nti, prof., professori, rouva, rva, toht., tohtori, tri',
  suffixes: 'di, dosentti, fm, ft, jr., ktm, ktt, lkt, ot, otm, sr., tkt, vtm, vtt',
  genres:
    'haastattelimme, haastattelin, haastattelu, haastattelussa, henkilöhaastattelu, juttutuokio, '
    + 'kysymyksiä ja vastauksia, vastaa kysymyksiimme, vastaa kysymyksiin, vastasi kysymyksiimme',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'haastattelukysymykset, käyttäjähaastattelu, käyttäjähaastattelut, työhaastattelu, '
    + 'työhaastattelut, ukk, useimmin kysytyt kysymykset, usein kysyttyjä kysymyksiä, usein kysyttyä, '
    + 'usein kysytyt kysymykset',
  // credit lines of Finnish papers and blogs
  credits:
    'haastatteli, haastattelija, haastattelijana, haastattelu, haastattelu ja teksti, '
    + 'haastattelun teki, haastattelun tekivät, haastattelusta vastasi, kysymykset esitti, '
    + 'kysymykset laati, teksti ja haastattelu',
  closings:
    'artikkeli julkaistiin, artikkelin kirjoittaja, haastattelu julkaistiin, haastattelu on julkaistu, '
    + 'haastattelu on käännetty, haastattelu on lyhennetty, haastattelu on tehty, '
    + 'haastattelu on toimitettu, haastattelu tehtiin, haastattelua on lyhennetty, '
    + 'haastattelua on muokattu, haastattelua on tiivistetty, juttu on julkaistu, katso myös, '
    + 'kiitos haastattelusta, kiitämme, kirjoittaja on toimittaja, kirjoittaja on vapaa toimittaja, kuva:, '
    + 'kuvaaja:, kuvat:, lisätietoja, litteroi, litterointi, litteroinut, lue koko haastattelu, lue lisää, '
    + 'lue myös, lähde:, lähteet:, suomennos:, suomentajan huomautus, teksti ja kuva, teksti ja kuvat, '
    + 'teksti:, toim. huom, toimituksen huomautus, tämä haastattelu, tätä haastattelua, valokuvat:, '
    + 'vastauksia on lyhennetty, vastauksia on muokattu',
  afterwords:
    'aiheeseen liittyvää, aiheesta muualla, jaa tämä, johtopäätökset, jätä kommentti, kiitokset, '
    + 'kirjoittaja, kirjoittajasta, kommentit, kuka, linkit, linkkejä, lisätietoa, lisätietoja, lopuksi, '
    + 'lue lisää, lue myös, lähteet, tietoa haastateltavasta, tietoa kirjoittajasta, '
    + 'viitteet, yhteenveto',
  aliases: 'jäljempänä, lyhenne, lyhennettynä, myöhemmin',
  // pronouns, and first persons of the commonest verbs, since Finnish drops the pronoun
  selves:
    'ajattelen, ajattelin, aloin, aloitin, asuin, asun, en, haluaisin, haluan, halusin, huomaan, '
    + 'huomasin, itseni, jäin, kasvoin, kerron, kirjoitan, kirjoitin, kuulin, kuuntelin, kävin, käyn, '
    + 'käytin, käytän, lopetin, luen, luin, luulen, lähdin, löysin, menin, mielestäni, minua, minulla, '
    + 'minulle, minulta, minun, minusta, minut, minä, mua, muistan, mulla, mulle, mun, muutin, mä, '
    + 'näen, olen, olin, olisin, opettelin, opin, opiskelin, ostin, otin, pidin, pidän, puhuin, puhun, '
    + 'pystyn, päädyin, päätin, rakastan, sain, suosittelen, synnyin, tarvitsen, teen, tein, tiedän, '
    + 'tiesin, toivon, tulin, tunnen, tunsin, tykkään, työskentelen, työskentelin, uskon, voisin, '
    + 'yritin, yritän',
  collectives: 'emme, me, meidän, meidät, meille, meillä, meiltä, meistä, meitä, olemme, olimme',
  addressees:
    'ajattelet, aloitit, aloititte, asut, elämäsi, elämässäsi, haluaisit, haluaisitko, haluat, '
    + 'haluatko, itsesi, itsestäsi, itseäsi, käytät, käytätkö, käytätte, luulet, luuletko, mielestäsi, '
    + 'mieltäsi, muistat, muistatko, näet, olet, oletko, olette, oletteko, olit, olitko, olitte, oot, '
    + 'pidät, päädyit, päätit, sait, saitko, sinua, sinulla, sinulle, sinun, sinusta, sinut, sinä, '
    + 'sulla, sulle, sun, suosittelisit, sut, sä, te, teet, teetkö, teette, teidän, teidät, teille, '
    + 'teillä, teiltä, teistä, teitä, tiedät, tunnet, tykkäät, työsi, työskentelet, työssäsi, uskot, '
    + 'uskotko, voisit, voisitko, voisitte, voit, voitko, voitte',
  introductions:
    'esitellä itsesi, esittele itsesi, esittelisitkö itsesi, hieman itsestäsi, kerro itsestäsi, '
    + 'kertoisitko itsestäsi, kertokaa itsestänne, kuka olet, kuka oot, kuka sinä olet, '
    + 'mitä teet työksesi, vähän itsestäsi',
  governors: '',
  requests:
    'anna esimerkki, esittele itsesi, esittelisitkö, esittäydy, kerro, kertoisitko, kertoisitteko, '
    + 'kertokaa, kuvaile, kuvailisitko, kuvailkaa, mainitse, nimeä, selitä'
} as const satisfies Language
