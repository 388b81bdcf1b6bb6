import type {Language} from './language.js'

/** Indonesian. */
export const id = {
  tag: 'id',
  // Function words, among the commonest of any text in the language.
  common: 'adalah, akan, atau, dan, dari, dengan, di, ini, itu, ke, pada, tidak, untuk, yang',
  // T/J: the letters of Indonesian lists of questions and answers (tanya/jawab)
  askers:
    'fasilitator, host, jurnalis, moderator, pemandu, pembawa acara, penanya, pertanyaan, pewawancara, '
    + 'redaksi, redaktur, reporter, t, tanya, tuan rumah, wartawan, wartawati',
  answerers: 'bintang tamu, j, jawab, jawaban, narasumber, responden, tamu, terwawancara',
  voices: 'audiens, bersama, hadirin, narator, panelis, pembicara, pendengar, penonton, peserta, semua, suara',
  sounds:
    'iklan, intro, jeda, jeda iklan, jingle, musik, musik pembuka, musik penutup, outro, sponsor, tawa, '
    + 'tepuk tangan, tertawa',
  // everyday labels of pages: notes, recipes, events, documentation, reviews, minutes
  nonSpeakers:
    'acara, agenda, akibat, alamat, alasan, alat, alat dan bahan, ancaman, apa, awas, ayat, bab, '
    + 'baca juga, bagaimana, bagian, bahan, bahan baku, bahan-bahan, bahasa, bahaya, baik, baru, bawaan, '
    + 'benar, berat, berkas, besok, biaya, bukti, bumbu, buruk, cara memasak, cara membuat, catatan, '
    + 'catatan kaki, catatan penting, contoh, contoh soal, contohnya, daftar hadir, daftar isi, dari, '
    + 'data, definisi, dengan kata lain, desember, deskripsi, detail, di mana, dihapus, diperbaiki, '
    + 'diperbarui, ditambahkan, diterbitkan, diubah, dulu, durasi, e-mail, email, februari, fitur, '
    + 'folder, foto, fungsi, gambar, genre, hadir, hak cipta, hal, halaman, harga, hari ini, hasil, '
    + 'hormat kami, hubungi kami, ilustrasi, info, informasi, ingat, input, instalasi, isbn, isi, '
    + 'jabatan, jadwal, jam, jam buka, januari, jenis, jika tidak, judul, jumat, jumlah halaman, kamis, '
    + 'kapan, kata kunci, kategori, keahlian, keamanan, kedua, kekuatan, kekurangan, kelebihan, '
    + 'kelemahan, keluaran, kemarin, kenapa, kepada, keputusan, kerugian, kesimpulan, keterangan, ketiga, '
    + 'keunggulan, keuntungan, kinerja, kode, konfigurasi, kontak, konteks, kontra, koreksi, kredit foto, '
    + 'kunci jawaban, kuota, label, lama, laman, lampiran, langkah, langkah-langkah, latar belakang, '
    + 'latihan, lihat, lihat juga, lisensi, lokasi, maret, masalah, masukan, mengapa, merek, metode, '
    + 'minggu, misalnya, model, motivasi, nama, nama lengkap, naskah, nilai, nilai bawaan, notulen, '
    + 'notulis, november, oktober, output, p.s., parameter, pasal, pekerjaan, peluang, pemasangan, '
    + 'pembahasan, pembaruan, pemeran, penanggung jawab, pendaftaran, pendahuluan, pendidikan, penerbit, '
    + 'penerjemah, pengalaman, pengarang, pengaturan, pengertian, penggunaan, pengingat, penilaian, '
    + 'penjelasan, penting, penulis, penyebab, penyelenggara, peran, perbaikan, perhatian, perihal, '
    + 'peringatan, perintah, permasalahan, persiapan, persyaratan, pertama, perubahan, perusahaan, '
    + 'petunjuk, porsi, prasyarat, pro, produsen, profesi, program, pukul, rabu, ralat, rangkuman, '
    + 'rating, referensi, rincian, ringkasan, sabtu, salah, salam, saran, sasaran, sebelum, sekarang, '
    + 'selasa, selengkapnya, senin, september, sesudah, setelah, siapa, simpulan, singkatnya, sintaks, '
    + 'situs, situs web, skenario, skor, soal, solusi, status, subjudul, sumber, sumber foto, '
    + 'sumber gambar, surel, sutradara, tabel, tag, tanggal, tautan, teks, telepon, telp., tema, '
    + 'tembusan, tempat, tenggat, teorema, terakhir, terbit, terjemahan, tidak, tidak hadir, tiket, '
    + 'tiket masuk, tindak lanjut, tingkat kesulitan, tipe, tips, tl;dr, topik, total waktu, tugas, '
    + 'tujuan, ukuran, umur, unduh, unduhan, url, usia, usulan, versi, video, waktu, waktu memasak, '
    + 'waktu persiapan, warna, yaitu, yth.',
  joiners: 'dan, serta',
  particles: 'al, bin, binti, van, von',
  titles:
    'bapak, bp., bpk., bu, dokter, dr., dra., drs., h., hj., ibu, ir., kh., kyai, mas, mbak, nn., ny., '
    + 'pak, pendeta, prof., sdr., tn., ust., ustadz',
  suffixes: 'm.pd., m.sc., m.si., ph.d., s.e., s.h., s.kom., s.pd., s.t.',
  genres:
    'berbincang dengan, bincang bersama, bincang dengan, bincang-bincang, kami mewawancarai, '
    + 'menjawab pertanyaan kami, ngobrol bareng, ngobrol dengan, obrolan bersama, obrolan dengan, '
    + 'perbincangan bersama, perbincangan dengan, tanya jawab, wawancara, wawancara dengan',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'pertanyaan interview, pertanyaan wawancara, pertanyaan yang sering diajukan, '
    + 'pertanyaan yang sering ditanyakan, wawancara kerja, wawancara pengguna, wawancara visa',
  // credit lines of Indonesian papers and sites
  credits:
    'ditulis oleh, diwawancarai oleh, pewawancara, reporter, teks dan wawancara, wawancara, '
    + 'wawancara dilakukan oleh, wawancara ini dilakukan oleh, wawancara oleh',
  closings:
    'baca juga, baca wawancara lengkap, baca wawancara selengkapnya, bersambung, catatan editor, '
    + 'catatan penerjemah, catatan redaksi, diterjemahkan dari, diterjemahkan oleh, foto oleh, foto:, '
    + 'informasi lebih lanjut, jawaban telah disunting, penerjemah:, penyunting:, perbincangan ini, '
    + 'percakapan ini, simak juga, sumber foto, sumber:, teks:, tentang penulis, '
    + 'terima kasih telah membaca, transkrip oleh, transkripsi oleh, wawancara disunting, wawancara ini, '
    + 'wawancara lengkap, wawancara selengkapnya, wawancara telah disunting',
  afterwords:
    'akhir kata, artikel terkait, baca juga, baca selengkapnya, bacaan lanjutan, catatan, '
    + 'daftar pustaka, kesimpulan, komentar, penutup, penutupan, profil, referensi, sumber, tautan, '
    + 'tentang narasumber, tentang penulis, tulisan terkait, ucapan terima kasih',
  aliases: 'disingkat, selanjutnya, selanjutnya disebut, yang selanjutnya disebut',
  // pronouns
  selves: 'aku, gue, ku, saya',
  collectives: 'kami, kita',
  addressees:
    'Bapak, Ibu, Kakak, Mas, Mbak, Saudara, anda, bagimu, dirimu, engkau, kalian, kamu, kau, lo, lu, ' + 'menurutmu',
  introductions:
    'memperkenalkan diri, perkenalkan diri, perkenalkan dirimu, siapa anda, siapa kamu, '
    + 'siapakah anda, siapakah kamu, tentang diri anda, tentang diri kamu, tentang dirimu',
  governors: '',
  requests:
    'bagikan, berikan contoh, bisa diceritakan, ceritakan, gambarkan, jelaskan, perkenalkan, '
    + 'sebutkan, silakan perkenalkan, tolong ceritakan, tolong jelaskan'
} as const satisfies Language
