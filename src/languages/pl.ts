import type {Language} from './language.js'

/** Polish. */
export const pl = {
  tag: 'pl',
  // Function words, among the commonest of any text in the language.
  common: 'ale, czy, dla, do, i, jak, jest, na, nie, o, od, po, się, są, to, w, z, za, że',
  // P/O in question pages of documentation
  askers:
    'ankieter, ankieterka, dziennikarka, dziennikarz, facylitator, facylitatorka, gospodarz, '
    + 'korespondent, korespondentka, moderator, moderatorka, p, prezenter, prezenterka, prowadząca, '
    + 'prowadzący, przeprowadzający wywiad, pyt, pytająca, pytający, pytanie, q, red., redakcja, redaktor, '
    + 'redaktorka, reporter, reporterka',
  answerers:
    'a, bohater wywiadu, bohaterka wywiadu, gościni, gość, o, odp, odpowiadająca, odpowiadający, '
    + 'odpowiedź, respondent, respondentka, rozmówca, rozmówczyni',
  voices:
    'czytelniczka, czytelnik, głos, głos z sali, głosy z sali, kobieta, lektor, lektorka, mówca, '
    + 'mówczyni, mężczyzna, narrator, narratorka, nauczyciel, nauczycielka, obaj, obie, oboje, panelista, '
    + 'panelistka, publiczność, razem, sala, student, studentka, słuchacz, słuchaczka, uczennica, '
    + 'uczestniczka, uczestnik, uczeń, widz, wszyscy',
  sounds:
    'brawa, czołówka, dżingiel, intro, jingle, muzyka, oklaski, outro, podkład muzyczny, przerwa, '
    + 'przerwa reklamowa, reklama, reklamy, sponsor, sygnał, śmiech',
  // labels of ordinary pages: documentation, blogs, events, recipes, news, exercises
  nonSpeakers:
    'adnotacja, adres, adres e-mail, aktualizacja, aktualizacje, alternatywa, alternatywnie, analiza, '
    + 'argument, argumenty, artykuł, autor, autorka, autorzy, bezpieczeństwo, bibliografia, bilety, '
    + 'budżet, błąd, błędnie, błędy, cechy, cel, cele, cena, ceny, charakterystyka, co, co się stało, '
    + 'co to jest, cz, czas, czas czytania, czas gotowania, czas pracy, czas przygotowania, '
    + 'czas realizacji, czas trwania, czcionka, czerwiec, czw, czwartek, czytaj dalej, czytaj także, '
    + 'czytaj też, czytaj więcej, część, dane, dane kontaktowe, data, data premiery, data publikacji, '
    + 'data wydania, dawkowanie, decyzja, decyzje, definicja, demo, dla kogo, dlaczego, '
    + 'dlaczego tak się dzieje, do, dobrze, dodane, dodano, dodatkowe informacje, dodatkowo, dojazd, '
    + 'dokumentacja, domyślna wartość, domyślnie, dostawa, dostępność, dowód, drugie, druk, dyskusja, '
    + 'dystrybucja, działania, działanie, dzień, dzisiaj, długość, e-mail, ekran, email, etap, '
    + 'etymologia, fakt, fakty, faq, fałsz, figura, firma, format, fot., foto, fotografia, fotografie, '
    + 'funkcja, funkcje, gatunek, gdzie, godzina, godziny, godziny otwarcia, grudzień, grupa docelowa, '
    + 'gwarancja, harmonogram, hasło, hipoteza, historia zmian, ilość, ilustracja, ilustracje, imię, '
    + 'imię i nazwisko, inaczej mówiąc, informacja, informacje, innymi słowy, instalacja, instrukcja, '
    + 'instrument, isbn, istotne, jak, jak to działa, jednostka, jedzenie, jeśli nie, jutro, język, '
    + 'języki, kategoria, kategorie, kiedy, klasa, klucz odpowiedzi, kod, kod pocztowy, kolacja, kolor, '
    + 'kolory, komenda, komentarz, komentarze, kompatybilność, konfiguracja, koniec, konsekwencja, '
    + 'konsekwencje, kontakt, kontekst, korekta, koszt, koszty, kraj, krok, kroki, krótko mówiąc, '
    + 'książka, kto, lekcja, lemat, licencja, liczba, liczba graczy, liczba porcji, liczba stron, link, '
    + 'linki, lipiec, lista, listopad, literatura, logowanie, luty, marka, marzec, materiał, materiały, '
    + 'metoda, metody, miasto, miejsce, minus, minusy, mity, mocne strony, model, moim zdaniem, montaż, '
    + 'motto, motywacja, myśl, na czas, na koniec, na początek, na podstawie, na przykład, nadawca, '
    + 'najpierw, nakład, napisane przez, napisy, naprawiono, narzędzia, następnie, następny, nazwa, '
    + 'nazwa użytkownika, nazwisko, nd, nie, nieaktualne, niebezpieczeństwo, niedz, niedziela, '
    + 'nieobecni, niepoprawnie, nieprawda, niezbędne, nota, nota prawna, notatka, notatki, nowe, '
    + 'nowe funkcje, nowości, nowość, np., numer, numer telefonu, obecni, obiad, objawy, objaśnienie, '
    + 'obraz, obrazek, obsada, ocena, oczekiwany wynik, odbiorca, odbiorcy, odnośniki, odpowiedzi, '
    + 'odpowiedzialny, odpowiedź a, odpowiedź b, ogólnie, ogłoszenie, okładka, opakowanie, opcja, opcje, '
    + 'opinia, opinie, opis, opracowanie, oprawa, oprogramowanie, opublikowane, opublikowano, opłata, '
    + 'organizator, organizatorzy, oryginalny tytuł, ostatnia aktualizacja, ostrzeżenie, oto przykład, '
    + 'oznaczenie, p.s., pamiętaj, parametr, parametry, patron medialny, październik, pierwsze, '
    + 'pierwszy, platforma, plik, pliki, plus, plusy, pn, po drugie, po pierwsze, po trzecie, pobierz, '
    + 'poczta, początek, podpis, podpowiedź, podstawa, podstawa prawna, podsumowanie, podsumowując, '
    + 'podtytuł, podziękowania, pojęcie, polecenie, polityka prywatności, pomysł, pon, poniedziałek, '
    + 'poprawka, poprawki, poprawnie, poprzedni, porada, porady, porcje, porządek obrad, post scriptum, '
    + 'powiązane, powody, powód, pozdrawiam, poziom, poziom trudności, praktyka, prawa autorskie, '
    + 'prawda, prawidłowo, priorytet, problem, problemy, producent, produkcja, program, projekt, '
    + 'propozycja, protokolant, protokół, przebieg, przeciw, przeciwwskazania, przed, przedtem, '
    + 'przegląd, przekład, przepis, przepisy, przestarzałe, przeznaczenie, przyczyna, przyczyny, '
    + 'przygotowanie, przykład, przykłady, przypis, przypisy, przypomnienie, pt, pytania, rada, rady, '
    + 'rano, recenzja, reguła, rejestracja, rekomendacja, rezultat, reżyser, reżyseria, rodzaj, rok, '
    + 'rok wydania, rola, rozdział, rozmiar, rozwiązania, rozwiązanie, rozwiązanie problemu, rysunek, '
    + 'ryzyko, rzeczywisty wynik, scena, scenariusz, sekcja, sierpień, skrót, skutek, skutki, '
    + 'skutki uboczne, składnia, składniki, sob, specyfikacja, spis treści, sposób, '
    + 'sposób przygotowania, sposób użycia, sprostowanie, sprzęt, stanowisko, stare, status, '
    + 'streszczenie, stron, strona, strona internetowa, strona www, strony, styczeń, synonim, synonimy, '
    + 'system, sytuacja, szczegóły, słabe strony, słowa kluczowe, słowem, tabela, tabelka, tagi, tak, '
    + 'tekst, tel, telefon, temat, tematy, teoria, termin, terminy, teza, tip, tl;dr, transport, '
    + 'treść, trudność, trzecie, twierdzenie, tworzywo, tydzień, typ, tytuł, tytuł oryginalny, tło, '
    + 'tłumacz, tłumaczenie, tłumaczka, uczestnictwo, uczestnicy, udostępnij, umiejętności, url, '
    + 'usunięto, uwaga, uwagi, uzasadnienie, użycie, w przeciwnym razie, w skrócie, wada, wady, waga, '
    + 'wartości, wartość, wartość domyślna, warunek, warunki, ważne, wczoraj, wejście, werdykt, wersja, '
    + 'wersje, wideo, wieczorem, wiek, więcej, więcej informacji, wniosek, wnioski, wpisowe, '
    + 'wprowadzenie, wpływ, wpływ na społeczność, wrzesień, wskazówka, wskazówki, wstęp, wstęp wolny, '
    + 'wt, wtedy, wtorek, wydanie, wydarzenie, wydawca, wydawnictwo, wyjaśnienie, wyjątek, wyjątki, '
    + 'wyjście, wykonanie, wykres, wykształcenie, wyliczenie, wymagane, wymagania, wymagania systemowe, '
    + 'wymiary, wynagrodzenie, wynik, wyniki, wysyłka, wzór, z poważaniem, za, za i przeciw, zadania, '
    + 'zadanie, zakończenie, zakres, zalecenia, zalecenie, zaleta, zalety, zależności, zamiast, '
    + 'zamiast tego, zapamiętaj, zapis, zapisy, zarys, zasada, zasady, zastosowanie, zastrzeżenie, '
    + 'zawartość, zawód, załącznik, załączniki, zbiórka, zdanie, zdjęcia, zdjęcie, zgłoszenia, zmiana, '
    + 'zmiany, zmieniono, znaczenie, znane problemy, zobacz, zobacz także, zobacz też, ćwiczenia, '
    + 'ćwiczenie, łącznie, śniadanie, śr, środa, źle, źródła, źródło, życiorys',
  joiners: 'i, oraz',
  particles: 'de, del, di, van, vel, von',
  titles:
    'abp, bp, burmistrz, doc., doktor, dr, dr hab., gen., inż., kpt., ks., ksiądz, mec., mecenas, '
    + 'mgr, mgr inż., minister, ojciec, pani, państwo, prezes, prof., prof. dr hab., profesor, płk, red., '
    + 'siostra, wójt',
  suffixes: 'jr, mba, msc, ph.d., phd, sr.',
  genres:
    '10 pytań do, 3 pytania do, 5 pytań do, dziesięć pytań do, kilka pytań do, odpowiada na pytania, '
    + 'odpowiedział na kilka pytań, odpowiedział na nasze pytania, odpowiedziała na kilka pytań, '
    + 'odpowiedziała na nasze pytania, odpowiedzieć na nasze pytania, pięć pytań do, porozmawialiśmy z, '
    + 'porozmawiałam z, porozmawiałem z, q&a, rozmawia, rozmawialiśmy z, rozmawiam z, rozmawiamy z, '
    + 'rozmowa z, rozmowy z, trzy pytania do, w rozmowie z, wywiad, wywiadem, wywiadu, wywiady, wywiadzie',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'częste pytania, często zadawane pytania, najczęstsze pytania, najczęściej zadawane pytania, '
    + 'pytania na rozmowę, pytania rekrutacyjne, rozmowa kwalifikacyjna, rozmowa o pracę, '
    + 'rozmowa rekrutacyjna, rozmowy kwalifikacyjne, rozmowy kwalifikacyjnej, rozmowę kwalifikacyjną, '
    + 'wywiad lekarski, wywiad środowiskowy',
  // Rozmawiał(a) closes the interviews of newspapers
  credits:
    'notował, notowała, opracowanie:, opracował, opracowała, pytali:, pytania zadawali, pytania zadawał, '
    + 'pytania zadawała, pytania zadał, pytania zadała, pytał:, pytała:, rozmawiali, rozmawiał, '
    + 'rozmawiała, rozmawiały, rozmowa:, rozmowę prowadzili, rozmowę prowadził, rozmowę prowadziła, '
    + 'rozmowę przeprowadzili, rozmowę przeprowadził, rozmowę przeprowadziła, rozmowę spisał, '
    + 'rozmowę spisała, spisał, spisała, tekst:, wysłuchał, wysłuchała, wywiad przeprowadzili, '
    + 'wywiad przeprowadził, wywiad przeprowadziła, wywiad przeprowadziły, wywiad spisał, wywiad spisała, '
    + 'wywiad:, wywiadu udzielił, wywiadu udzieliła, zredagował, zredagowała',
  closings:
    'artykuł powstał, autor zdjęć, bardzo dziękujemy za rozmowę, bardzo dziękuję za rozmowę, '
    + 'całość rozmowy, cały wywiad, całą rozmowę, ciąg dalszy nastąpi, czytaj dalej, czytaj także, '
    + 'czytaj też, czytaj więcej, dla przejrzystości, dla zachowania przejrzystości, dowiedz się więcej, '
    + 'dziękujemy za lekturę, dziękujemy za przeczytanie, dziękujemy za rozmowę, dziękujemy za wywiad, '
    + 'dziękuję za rozmowę, dziękuję za wywiad, fot., foto:, korekta:, materiał powstał, '
    + 'niniejsza rozmowa, niniejszy wywiad, nota od redakcji, o autorce, o autorze, o rozmówcy, '
    + 'o rozmówczyni, obejrzyj cały, od redakcji, pełna wersja wywiadu, pełny zapis, posłuchaj całej, '
    + 'powyższa rozmowa, powyższy wywiad, przeczytaj cały, przeczytaj pełny, przeczytaj także, '
    + 'przeczytaj też, przekład:, przyp. red., przyp. tłum., przypis redakcji, przypis tłumacza, '
    + 'redakcja dziękuje, rozmowa odbyła się, rozmowa została, rozmowę skrócono, rozmowę zredagowano, '
    + 'skrócono i zredagowano, spisał:, spisała:, sprawdź też, tekst powstał, tekst rozmowy, '
    + 'tekst ukazał się, tekst został zredagowany, ten wywiad, transkrypcja:, tłumaczenie:, tłumaczył:, '
    + 'tłumaczyła:, więcej informacji, więcej wywiadów, wywiad autoryzowany, wywiad pochodzi, '
    + 'wywiad przeprowadzono, wywiad ukazał się, wywiad został, z angielskiego przełożył, '
    + 'z angielskiego przełożyła, zapis rozmowy, zdj., zdjęcia:, zdjęcie:, zobacz także, zobacz też, '
    + 'źródła:, źródło zdjęć, źródło:',
  afterwords:
    'bibliografia, biogram, czytaj dalej, czytaj także, czytaj też, czytaj więcej, inne wywiady, '
    + 'komentarze, kontakt, linki, literatura, na koniec, na zakończenie, nota biograficzna, o autorach, '
    + 'o autorce, o autorze, o bohaterze, o rozmówcy, o rozmówczyni, od redakcji, odnośniki, '
    + 'podobne artykuły, podobne wpisy, podsumowanie, podsumowując, podziękowania, polecamy, polecane, '
    + 'posłowie, powiązane artykuły, powiązane wpisy, przeczytaj także, przeczytaj też, przypisy, '
    + 'redakcja, więcej informacji, więcej wywiadów, wnioski, zakończenie, załączniki, zobacz także, '
    + 'zobacz też, źródła',
  aliases:
    'dalej, dalej jako, dalej zwana, dalej zwany, skrót, w dalszej części, w skrócie, zwana dalej, '
    + 'zwane dalej, zwany dalej',
  selves:
    'byłam, byłem, chciałam, chciałem, chcę, ja, jestem, lubię, mam, mi, miałam, miałem, mieszkam, '
    + 'mnie, mną, mogę, mogłam, mogłem, moich, moim, moja, moje, mojego, mojej, mojemu, moją, muszę, '
    + 'myślę, mój, pamiętam, piszę, pracowałam, pracowałem, pracuję, robię, staram, uważam, widzę, '
    + 'wiedziałam, wiedziałem, wiem, zacząłem, zaczęłam',
  collectives:
    'byliśmy, jesteśmy, my, nam, nami, nas, nasz, nasza, nasze, naszego, naszej, naszych, naszym, ' + 'naszą',
  addressees:
    'byłaś, byłeś, chcesz, chciałabyś, chciałbyś, ci, ciebie, cię, czujesz, jesteś, jesteście, '
    + 'lubisz, macie, masz, miałaś, miałeś, mieszkasz, mogłabyś, możecie, możesz, myślicie, myślisz, '
    + 'mógłbyś, pamiętasz, pan, pana, panem, pani, panią, panu, państwa, państwem, państwo, państwu, '
    + 'pracujesz, robicie, robisz, sądzisz, tobie, tobą, trafiłaś, trafiłeś, twoi, twoich, twoim, '
    + 'twoja, twoje, twojego, twojej, twojemu, twoją, twój, ty, uważasz, używasz, wam, wami, was, '
    + 'wasi, wasz, wasza, wasze, waszego, waszej, waszych, waszym, waszą, widzisz, wiesz, wy, '
    + 'zacząłeś, zaczęłaś, zajmujesz, zdecydowałaś, zdecydowałeś',
  introductions:
    'coś o sobie, czym się zajmujesz, kim jesteś, kim pan jest, kim pani jest, nam o sobie, '
    + 'opowiedz o sobie, opowiedzieć o sobie, przedstaw się, przedstawić się, się krótko przedstawić, '
    + 'się przedstawić, słów o sobie, trochę o sobie, więcej o sobie',
  governors: 'dla, od, ode, panem, panią, przez, słów, u, według, z, zdaniem, ze',
  requests:
    'dokończ zdanie, na początek, niech pan opowie, niech pan powie, niech pani opowie, '
    + 'niech pani powie, opisz, opowiedz, podaj, podziel się, porozmawiajmy, powiedz, '
    + 'proszę dokończyć, proszę opisać, proszę opowiedzieć, proszę podać, proszę powiedzieć, '
    + 'proszę przedstawić, proszę przybliżyć, proszę się przedstawić, proszę wyjaśnić, proszę wymienić, '
    + 'proszę zdradzić, przedstaw, przybliż, wyjaśnij, wymień, zacznijmy od, zdradź'
} as const satisfies Language
