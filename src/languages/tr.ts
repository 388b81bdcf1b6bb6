import type {Language} from './language.js'

/** Turkish. */
export const tr = {
  tag: 'tr',
  // Function words, among the commonest of any text in the language.
  common: 'ama, bir, bu, da, daha, de, gibi, her, ile, için, ne, o, olan, olarak, var, ve, veya, çok',
  // S/C: the letters of Turkish lists of questions and answers; Y for yanıt
  askers:
    'editör, ev sahibi, gazeteci, kolaylaştırıcı, moderatör, muhabir, redaksiyon, röportaj yapan, '
    + 'röportajcı, röportör, s, soran, soru, sunucu, söyleşen, söyleşiyi yapan',
  answerers: 'c, cevap, cevaplayan, konuk, misafir, röportaj veren, y, yanıt, yanıtlayan',
  voices: 'anlatıcı, dinleyici, hep birlikte, herkes, izleyici, katılımcı, konuşmacı, salondan, ses, seyirci',
  sounds:
    'alkış, alkışlar, giriş müziği, gülüşmeler, intro, jenerik, kahkaha, kapanış müziği, kısa ara, '
    + 'mola, müzik, outro, reklam, reklam arası, reklamlar, sponsor',
  // everyday labels of pages: notes, recipes, events, documentation, reviews, minutes
  nonSpeakers:
    'ad soyad, adres, adı, adı soyadı, adım, adımlar, akış, alt başlık, alıcı, alıştırma, alıştırmalar, '
    + 'amacı, amaç, anahtar kelimeler, anahtar sözcükler, aralık, araçlar, arka plan, artılar, artıları, '
    + 'avantaj, avantajlar, avantajları, ayarlar, ayrıca bakınız, ayrıca bkz., ayrıntılar, açıklama, '
    + 'açıklamalar, ağustos, ağırlık, bakınız, baskı, bağlam, bağlantı, bağlantılar, başka bir deyişle, '
    + 'başlık, başvuru, beceriler, bilet, biletler, bilgi, bilgi için, bilgilendirme, birincisi, bkz., '
    + 'boyut, bugün, bölüm, cevap anahtarı, cumartesi, daha fazla bilgi, deneyim, derleyen, detaylar, '
    + 'devamını oku, dezavantaj, dezavantajlar, dezavantajları, değer, değerlendirme, değerler, '
    + 'değişiklikler, değiştirildi, dikkat, dil, diller, dipnot, dosya, doğru, durum, döndürür, '
    + 'dönüş değeri, dün, düzeltildi, düzeltme, düzenleyen, e-mail, e-posta, eklendi, ekler, eksiler, '
    + 'eksileri, eposta, etiket, etiketler, etkinlik, evet, eylem maddeleri, eğitim, fiyat, fiyatlar, '
    + 'fiyatı, foto, fotoğraf, fotoğraf kaynağı, fotoğraflar, fırsatlar, genel bakış, gereksinimler, '
    + 'gerekçe, gereçler, girdi, giriş, giriş ücreti, gönderen, görev, görevi, görsel, görsel kaynağı, '
    + 'görseller, güncelleme, güncellendi, gündem, güvenlik, güçlü yönler, hatırlatma, hayır, '
    + 'hazırlama süresi, hazırlanışı, hazırlayan, hazırlık, hedef, hedefler, ikincisi, iletişim, indir, '
    + 'indirme, ipucu, ipuçları, isbn, isim, ispat, iyi, iyileştirmeler, içindekiler, kaldırıldı, kalıp, '
    + 'kanıt, kapsam, karar, kararlar, kategori, kategoriler, katılanlar, katılmayanlar, katılımcılar, '
    + 'kaynak, kaynaklar, kaynakça, kayıt, kaç kişilik, kimden, kime, kimler için, klasör, kod, komut, '
    + 'kontenjan, konu, konular, konum, kullanım, kullanımı, kurulum, kötü, kısaca, kısım, lemma, lisans, '
    + 'madde, maliyet, malzeme, malzemeler, marka, mekan, mesela, meslek, mesleği, model, '
    + 'motivasyon, nasıl, ne zaman, neden, neden oluyor, nedeni, nedenler, nerede, niçin, not, notlar, '
    + 'olumlu yönler, olumsuz yönler, organizatör, oyuncular, parametre, parametreler, pazar, pazartesi, '
    + 'performans, perşembe, pişirme süresi, platform, porsiyon, problem, program, puan, renk, resim, '
    + 'resim altı, rol, saat, salı, sayfa sayısı, saygılarımla, sayın, sebep, senaryo, site, '
    + 'son güncelleme, son olarak, son tarih, sonra, sonrası, sonuç, sonuçlar, sorumlu, sorun, sorunlar, '
    + 'soyadı, sözdizimi, süre, süresi, sürüm, tablo, talimatlar, tanım, tanımlar, tanıtım, tarih, '
    + 'tavsiye, tavsiyeler, tehditler, tehlike, tel, telefon, telif hakkı, teorem, tip, tipi, '
    + 'tl;dr, toplam süre, tutanak, tür, türü, unutmayın, url, uyarı, varsayılan, varsayılan değer, veri, '
    + 'veriler, versiyon, video, web sitesi, yani, yanlış, yapılandırma, yapılışı, yarın, yayımlandı, '
    + 'yayın tarihi, yayıncı, yayınevi, yazan, yazar, yazarlar, yaş, yaşı, yeni, yenilikler, yer, '
    + 'yönetmen, yöntem, yöntemler, zaman, zayıf yönler, zorluk, zorluk derecesi, çarşamba, çeviren, '
    + 'çeviri, çevirmen, çözüm, çözümler, çıktı, ödev, ön koşullar, önce, öncesi, önemli, önemli not, '
    + 'öneri, öneriler, örn., örnek, örnekler, örneğin, özellik, özellikler, özet, özetle, ücret, '
    + 'üretici, üçüncüsü, şekil, şimdi, şirket, şubat',
  joiners: 'ile, ve',
  particles: 'bin, de, el, van, von',
  titles:
    'av., avukat, bay, bayan, doktor, doç., doç. dr., doçent, dr., hoca, prof., prof. dr., profesör, ' + 'sayın, uzm.',
  suffixes: 'abi, abla, bey, hanım, hoca, hocam, phd, usta',
  genres:
    'ile görüştük, ile konuştuk, ile sohbet, mülakat, röportaj, röportajlar, röportajı, röportajımız, '
    + 'sohbet ettik, soru cevap, sorularımızı yanıtladı, söyleşi, söyleşimiz, söyleşisi, söyleştik',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'en çok sorulan sorular, iş görüşmesi, iş mülakatları, iş mülakatı, mülakat, mülakat soruları, '
    + 'sık sorulan sorular, sık sorulanlar, sıkça sorulan sorular, teknik mülakat, vize mülakatı',
  // credit lines of Turkish papers and blogs
  credits:
    'konuşan, mülakat, röportaj, röportaj ve fotoğraflar, röportaj yapan, röportajı hazırlayan, '
    + 'röportajı yapan, soruları soran, söyleşen, söyleşi, söyleşiyi gerçekleştiren, '
    + 'söyleşiyi hazırlayan, söyleşiyi yapan',
  closings:
    'bu mülakat, bu röportaj, bu söyleşi, daha fazla bilgi, devamını oku, deşifre eden, deşifre:, '
    + 'editör notu, editörün notu, foto:, fotoğraf:, fotoğraflar:, kaynak:, kaynaklar:, metin:, '
    + 'röportaj düzenlenmiştir, röportaj ilk olarak, röportaj kısaltılmıştır, röportaj tarihi, '
    + 'röportajın tamamı, röportajın tamamını, söyleşi düzenlenmiştir, söyleşi ilk olarak, '
    + 'söyleşi kısaltılmıştır, söyleşinin tamamı, söyleşinin tamamını, yanıtlar kısaltılmıştır, '
    + 'yayına hazırlayan, yazar hakkında, yazı:, çeviren, çevirenin notu, çeviri:, çevirmenin notu',
  afterwords:
    'bağlantılar, benzer yazılar, daha fazla oku, devamını oku, dipnotlar, ileri okuma, ilgili yazılar, '
    + 'kapanış, kaynaklar, kaynakça, kim kimdir, konuk hakkında, künye, notlar, son söz, sonsöz, sonuç, '
    + 'teşekkürler, yazar hakkında, yorumlar',
  aliases: 'aşağıda, bundan böyle, bundan sonra, kısaca',
  // pronouns; verbs carry the rest
  selves: 'bana, ben, bence, bende, benden, beni, benim, benimle, kendim, kendimi',
  collectives: 'biz, bizce, bizde, bizden, bize, bizi, bizim, bizimle',
  addressees:
    'başladın, başladınız, düşünüyorsun, düşünüyorsunuz, edersin, edersiniz, ettin, ettiniz, '
    + 'geldiniz, görüyorsun, görüyorsunuz, hissediyorsunuz, istersiniz, kendinizden, kendinize, '
    + 'kendinizi, kullanıyorsun, kullanıyorsunuz, misin, misiniz, musun, musunuz, müsün, müsünüz, '
    + 'mısın, mısınız, oldun, oldunuz, sana, sen, sence, sende, senden, seni, senin, seninle, siz, '
    + 'sizce, sizde, sizden, size, sizi, sizin, sizinle, verdiniz, yaptın, yaptınız, yapıyorsun, '
    + 'yapıyorsunuz, yaşıyorsunuz, çalışıyorsun, çalışıyorsunuz',
  introductions:
    'biraz kendinden, biraz kendinizden, kendinden bahseder, kendinden bahset, kendini tanıt, '
    + 'kendini tanıtabilir, kendini tanıtır, kendinizden bahseder, kendinizi kısaca, '
    + 'kendinizi tanıtabilir, kendinizi tanıtın, kendinizi tanıtır, kimsin, kimsiniz, '
    + 'ne iş yapıyorsun, tanıyabilir miyiz',
  governors: '',
  requests:
    'anlat, anlatın, anlatır mısınız, açıklayın, bahseder misiniz, bahsedin, biraz kendinizden, '
    + 'bize anlatın, kendini tanıt, kendinizi tanıtın, paylaşın, tanımlayın, tarif edin, örnek verin, '
    + 'özetleyin'
} as const satisfies Language
