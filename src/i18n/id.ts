import type { Dictionary } from './dictionary.js';

/**
 * Indonesian (Bahasa Indonesia, ejaan EYD).
 *
 * Key terms and where they were seen:
 * - press release: «Siaran Pers», OJK (ojk.go.id/id/berita-dan-kegiatan/siaran-pers, as cited in a repository),
 *   Bawaslu (luwutimur.bawaslu.go.id, «Tips Membuat Siaran Pers»), babelprov.go.id; it also stands for any release
 *   here.
 * - news, notice, search: «Berita», «Pengumuman», «Cari berita», beside «Siaran Pers» in the menu of Kementerian Haji
 *   dan Umrah Kota Cirebon (page source in a repository).
 * - share: «bagikan berita ke», setneg.go.id; «Bagikan Berita Via», portal of Jawa Barat (jabardigitalservice).
 * - speech: «Pidato», kemenpora.go.id. (setneg.go.id heads the President's addresses «Sambutan».)
 * - e-mail, telephone: «Email», «Telepon», Kementerian Haji dan Umrah Kota Cirebon; «Email» also Nextcloud. «Surel»
 *   is the word of Badan Bahasa (unverified).
 * - channel: «kanal publikasi resmi», Kementerian ESDM, quoted on context.id.
 * - cite: «Kutip», MediaWiki CiteThisPage. Copy: «Salin»; kind: «Jenis»; file: «Berkas»; QR code: «kode QR»,
 *   Nextcloud core. Try again: «Coba lagi», Mastodon.
 * - could not be loaded: «… tidak dapat dimuat. Silakan coba lagi nanti.»; copy the link: «Salin tautan»; opens in a
 *   new tab: «Terbuka di tab baru»; show more: «Tampilkan lebih banyak»; clear all filters: «Hapus semua filter»;
 *   media advisory: «Undangan liputan»; tender: «Pengumuman Tender»; reference manager: «aplikasi manajer referensi»;
 *   news feed: «umpan berita»: all in Indonesian interfaces in public repositories.
 * - press inquiries: «Pertanyaan media» in press pages in public repositories, here spelt out as «Pertanyaan dari
 *   media»; releases themselves also head the name with «Narahubung media» (seen there too).
 * - corrected «Diralat», withdrawn «Dicabut»: «ralat», «berita yang diralat», «pencabutan», «dicabut», Pedoman
 *   Pemberitaan Media Siber of Dewan Pers (as news sites print it).
 * - unverified: attachments «Lampiran», download «Unduh», topic «Topik», country «Negara», year «Tahun», statement
 *   «Pernyataan», publication «Publikasi», vacancy «Lowongan kerja», print «Cetak», photo release «Rilis foto»,
 *   newsletter «Buletin», not everything could be loaded «Sebagian informasi tidak dapat dimuat.»
 */
export const id: Dictionary = {
  language: 'id',
  feed: {
    loading: {
      news: 'Memuat berita…',
      release: 'Memuat siaran pers…',
      contacts: 'Memuat kontak…',
      channels: 'Memuat kanal…',
    },
    unreachable: {
      news: 'Berita tidak dapat dimuat. Silakan coba lagi nanti.',
      release: 'Siaran pers tidak dapat dimuat. Silakan coba lagi nanti.',
      contacts: 'Kontak tidak dapat dimuat. Silakan coba lagi nanti.',
      channels: 'Kanal tidak dapat dimuat. Silakan coba lagi nanti.',
    },
    offline:
      'Anda sedang tidak terhubung ke internet. Konten di sini akan muncul setelah Anda terhubung kembali.',
    notFound: 'Saat ini tidak ada yang dapat ditampilkan di sini.',
    asOf: 'Informasi per {time}. Informasi yang lebih baru tidak dapat dimuat.',
    incomplete: 'Sebagian informasi tidak dapat dimuat.',
    retry: 'Coba lagi',
    newTab: 'Terbuka di tab baru',
  },
  list: {
    name: 'Berita',
    more: 'Tampilkan lebih banyak',
    added: { other: '{n} siaran pers lagi ditampilkan.' },
    newReleases: { other: '{n} siaran pers baru' },
    empty: 'Belum ada berita.',
    noOther: 'Tidak ada berita lainnya.',
    noMatch: 'Tidak ada berita yang sesuai: {what}.',
    noMatchAmong: { other: 'Tidak ada yang sesuai di antara {n} siaran pers terbaru: {what}.' },
    looking: 'Mencari di berita yang lebih lama…',
    widen: 'Coba kata lain atau kurangi filter.',
    clearFilters: 'Hapus semua filter',
  },
  filters: {
    search: 'Cari berita',
    labels: { tags: 'Topik', countries: 'Negara', kinds: 'Jenis', years: 'Tahun' },
    all: { tags: 'Semua', countries: 'Semua', kinds: 'Semua', years: 'Semua' },
    noCountry: 'Negara tidak disebutkan',
    choice: '{name} ({n})',
    results: 'Ditemukan {n} dari {total}',
    resultsAmong: 'Ditemukan {n} di antara {total} yang terbaru',
    looking: 'Sejauh ini ditemukan {n}. Mencari di berita yang lebih lama…',
    stop: 'Hentikan pencarian',
    lookFurther: 'Cari di berita yang lebih lama',
    clear: 'Hapus filter',
  },
  release: {
    untitled: 'Tanpa judul',
    kinds: {
      'press-release': 'Siaran pers',
      'photo-release': 'Rilis foto',
      'media-advisory': 'Undangan liputan',
      news: 'Berita',
      statement: 'Pernyataan',
      speech: 'Pidato',
      event: 'Acara',
      notice: 'Pengumuman',
      publication: 'Publikasi',
      vacancy: 'Lowongan kerja',
      tender: 'Tender',
    },
    statuses: { updated: 'Diperbarui', corrected: 'Diralat', withdrawn: 'Dicabut' },
    statusSentences: {
      updated: 'Siaran pers ini telah diperbarui.',
      corrected: 'Siaran pers ini telah diralat.',
      withdrawn: 'Siaran pers ini telah dicabut.',
    },
    by: 'Oleh {names}',
    body: { table: 'Tabel', video: 'Video', audio: 'Audio' },
    embedded: 'Siaran pers ini memuat konten tersemat yang dapat dilihat di sini:',
    original: 'Lihat di situs penerbit',
    gone: 'Siaran pers ini tidak ada atau sudah tidak ada lagi dalam daftar berita.',
    latest: 'Baca siaran pers terbaru',
    back: 'Kembali ke daftar',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
  },
  sections: {
    alsoIn: 'Bahasa lain',
    showOriginal: 'Tampilkan teks asli ({language})',
    files: 'Lampiran',
    hangulDocument: 'Dokumen Hangul ({type})',
    contacts: 'Kontak',
    about: 'Tentang {name}',
    events: 'Acara',
    photos: 'Foto',
    organizations: 'Diterbitkan bersama',
    organizationRoles: {
      issuer: 'Penerbit',
      'co-organizer': 'Penyelenggara bersama',
      partner: 'Mitra',
    },
    addToCalendar: 'Tambahkan ke kalender',
    joinOnline: 'Ikuti secara daring',
    moreOnEvent: 'Selengkapnya tentang acara',
    addEventToCalendar: 'Tambahkan ke kalender: {name}',
    joinEventOnline: 'Ikuti secara daring: {name}',
    moreOnThisEvent: 'Selengkapnya tentang acara: {name}',
    download: 'Unduh',
    downloadFile: 'Unduh {name}',
    downloadFileWith: 'Unduh {name} ({facts})',
    downloadFormat: '{facts}: unduh {name}',
  },
  tools: {
    share: 'Bagikan',
    copyText: 'Salin teks',
    cite: 'Kutip',
    print: 'Cetak',
    textCopied: 'Teks telah disalin.',
    citationCopied: 'Kutipan telah disalin.',
    copyFailed:
      'Teks tidak dapat disalin. Teks sudah dipilih: silakan salin dengan papan ketik atau menu.',
    contacts: 'Kontak',
    copy: 'Salin',
    copyStyle: 'Salin: {style}',
    risFile: 'Berkas RIS untuk aplikasi manajer referensi',
  },
  contact: {
    roles: { content: 'Pertanyaan tentang isi', press: 'Pertanyaan dari media' },
    saveCard: 'Simpan kontak',
    saveCardOf: 'Simpan kontak {name}',
    tel: 'Telepon',
    email: 'Email',
    officeTime: 'Pukul {time} di kantor',
    officeTimeOpen: 'Pukul {time} di kantor\u00a0· sedang\u00a0buka',
    officeTimeClosed: 'Pukul {time} di kantor\u00a0· sedang\u00a0tutup',
    none: 'Tidak ada kontak yang dicantumkan.',
  },
  share: {
    name: 'Bagikan',
    targets: {
      native: 'Bagikan…',
      copy: 'Salin tautan',
      email: 'Email',
      qr: 'Kode QR',
      print: 'Cetak',
    },
    copied: 'Tautan telah disalin.',
    copiedFor: 'Tautan telah disalin. Tempelkan di {name}.',
    copyFailed:
      'Tautan tidak dapat disalin. Tautan sudah dipilih: silakan salin dengan papan ketik atau menu.',
    qrCodeOf: 'Kode QR untuk {url}',
    qrFailed: 'Kode QR tidak dapat dibuat. Silakan coba lagi nanti.',
    qrTooLong: 'Alamat ini terlalu panjang untuk kode QR.',
  },
  channels: {
    name: 'Ikuti kami',
    kinds: { blog: 'Blog', website: 'Situs web', newsletter: 'Buletin', feed: 'Umpan berita' },
    none: 'Tidak ada kanal yang dicantumkan.',
  },
};
