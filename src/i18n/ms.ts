import type { Dictionary } from './dictionary.js';

/**
 * Malay (Bahasa Melayu), as Malaysia's public sites write it; dates and numbers as `ms` gives them, which is
 * Malaysia's way. Of Brunei's sites no interface words were found: unverified there.
 *
 * Key terms and where they were seen:
 * - press release: «Siaran Media», beside «Hebahan» and «Koleksi Ucapan» on the portal of Kementerian Digital
 *   (govtechmy/kd-portal, messages/ms-MY.json); it also stands for any release here. «Kenyataan Media» is said for
 *   the same by kln.gov.my and by SiaranGovMY (govtechmy/siaran): here it is left to `statement`, as «Kenyataan».
 * - speech «Ucapan», kind «Jenis», all «Semua», search «Cari»: govtechmy/siaran. Print «Cetak», download «Muat
 *   turun», e-mail «E-mel», telephone «Telefon», follow us «Ikuti Kami», next «Seterusnya», «… daripada …»:
 *   govtechmy/kd-portal.
 * - as of «setakat», copy «Salin», table «Jadual», clear all «Kosongkan semua»: data.gov.my (datagovmy-front).
 * - notice: «Pengumuman», a heading of mohe.gov.my as a scraper of that site lists it.
 * - publication: «Penerbitan», data.gov.my («Penerbitan berdasarkan data ini»).
 * - vacancy: «Jawatan Kosong», Pejabat Setiausaha Kerajaan Negeri Kelantan (source in a repository). Tender: «Tender
 *   & Sebut Harga», Suruhanjaya Pelabuhan Pulau Pinang (source in a repository).
 * - cite: «Petik», MediaWiki CiteThisPage. Try again «Cuba lagi», please try again «Sila cuba semula», list
 *   «senarai», previous «Sebelumnya», share «Kongsi», keyboard «papan kekunci»: Mastodon.
 * - could not be loaded «tidak dapat dimuatkan»; opens in a new tab «dibuka dalam tab baharu»; copy the link «Salin
 *   pautan», «Pautan telah disalin»; show more «Papar lagi»; clear filters «Kosongkan penapis»; add to calendar
 *   «Tambah ke kalendar»; co-organiser «Penganjur bersama»; press inquiries «Pertanyaan media»; news feed «Suapan
 *   berita»: all in Malay interfaces in public repositories.
 * - unverified: attachments «Lampiran», topic «Topik», country «Negara», year «Tahun», contacts «Maklumat
 *   perhubungan», media advisory «Makluman media», photo release «Siaran foto», withdrawn «Ditarik balik», newsletter
 *   «Surat berita», «perisian pengurusan rujukan», not everything could be loaded «Sebahagian maklumat tidak dapat
 *   dimuatkan.»
 */
export const ms: Dictionary = {
  language: 'ms',
  feed: {
    loading: {
      news: 'Memuatkan berita…',
      release: 'Memuatkan siaran media…',
      contacts: 'Memuatkan maklumat perhubungan…',
      channels: 'Memuatkan saluran…',
    },
    unreachable: {
      news: 'Berita tidak dapat dimuatkan. Sila cuba lagi kemudian.',
      release: 'Siaran media tidak dapat dimuatkan. Sila cuba lagi kemudian.',
      contacts: 'Maklumat perhubungan tidak dapat dimuatkan. Sila cuba lagi kemudian.',
      channels: 'Saluran tidak dapat dimuatkan. Sila cuba lagi kemudian.',
    },
    offline:
      'Anda berada di luar talian. Kandungan di sini akan dipaparkan apabila anda kembali dalam talian.',
    notFound: 'Tiada apa-apa yang dapat dipaparkan di sini buat masa ini.',
    asOf: 'Maklumat setakat {time}. Maklumat yang lebih baharu tidak dapat dimuatkan.',
    incomplete: 'Sebahagian maklumat tidak dapat dimuatkan.',
    retry: 'Cuba lagi',
    newTab: 'Dibuka dalam tab baharu',
  },
  list: {
    name: 'Berita',
    more: 'Papar lagi',
    added: { other: '{n} siaran media lagi dipaparkan.' },
    newReleases: { other: '{n} siaran media baharu' },
    empty: 'Belum ada berita.',
    noOther: 'Tiada berita lain.',
    noMatch: 'Tiada berita yang sepadan: {what}.',
    noMatchAmong: { other: 'Tiada padanan dalam {n} siaran media terkini: {what}.' },
    looking: 'Mencari dalam berita terdahulu…',
    widen: 'Cuba perkataan lain atau kurangkan penapis.',
    clearFilters: 'Kosongkan semua penapis',
  },
  filters: {
    search: 'Cari berita',
    labels: { tags: 'Topik', countries: 'Negara', kinds: 'Jenis', years: 'Tahun' },
    all: { tags: 'Semua', countries: 'Semua', kinds: 'Semua', years: 'Semua' },
    noCountry: 'Negara tidak dinyatakan',
    choice: '{name} ({n})',
    results: '{n} daripada {total} ditemui',
    resultsAmong: '{n} ditemui daripada {total} yang terkini',
    looking: '{n} ditemui setakat ini. Mencari dalam berita terdahulu…',
    stop: 'Hentikan carian',
    lookFurther: 'Cari dalam berita terdahulu',
    clear: 'Kosongkan penapis',
  },
  release: {
    untitled: 'Tiada tajuk',
    kinds: {
      'press-release': 'Siaran media',
      'photo-release': 'Siaran foto',
      'media-advisory': 'Makluman media',
      news: 'Berita',
      statement: 'Kenyataan',
      speech: 'Ucapan',
      event: 'Acara',
      notice: 'Pengumuman',
      publication: 'Penerbitan',
      vacancy: 'Jawatan kosong',
      tender: 'Tender',
    },
    statuses: { updated: 'Dikemas kini', corrected: 'Dibetulkan', withdrawn: 'Ditarik balik' },
    statusSentences: {
      updated: 'Siaran media ini telah dikemas kini.',
      corrected: 'Siaran media ini telah dibetulkan.',
      withdrawn: 'Siaran media ini telah ditarik balik.',
    },
    by: 'Oleh {names}',
    body: { table: 'Jadual', video: 'Video', audio: 'Audio' },
    embedded: 'Siaran media ini disertai kandungan terbenam yang boleh dilihat di sini:',
    original: 'Lihat di laman web penerbit',
    gone: 'Siaran media ini tiada atau sudah tiada lagi dalam senarai berita.',
    latest: 'Baca siaran media terkini',
    back: 'Kembali ke senarai',
    previous: 'Sebelumnya',
    next: 'Seterusnya',
  },
  sections: {
    alsoIn: 'Bahasa lain',
    showOriginal: 'Papar teks asal ({language})',
    files: 'Lampiran',
    hangulDocument: 'Dokumen Hangul ({type})',
    contacts: 'Maklumat perhubungan',
    about: 'Tentang {name}',
    events: 'Acara',
    photos: 'Foto',
    organizations: 'Dikeluarkan bersama',
    organizationRoles: {
      issuer: 'Penerbit',
      'co-organizer': 'Penganjur bersama',
      partner: 'Rakan kerjasama',
    },
    addToCalendar: 'Tambah ke kalendar',
    joinOnline: 'Sertai dalam talian',
    moreOnEvent: 'Maklumat lanjut tentang acara',
    addEventToCalendar: 'Tambah ke kalendar: {name}',
    joinEventOnline: 'Sertai dalam talian: {name}',
    moreOnThisEvent: 'Maklumat lanjut tentang acara: {name}',
    download: 'Muat turun',
    downloadFile: 'Muat turun {name}',
    downloadFileWith: 'Muat turun {name} ({facts})',
    downloadFormat: '{facts}: muat turun {name}',
  },
  tools: {
    share: 'Kongsi',
    copyText: 'Salin teks',
    cite: 'Petik',
    print: 'Cetak',
    textCopied: 'Teks telah disalin.',
    citationCopied: 'Petikan telah disalin.',
    copyFailed:
      'Teks tidak dapat disalin. Teks telah dipilih: sila salin menggunakan papan kekunci atau menu.',
    contacts: 'Maklumat perhubungan',
    copy: 'Salin',
    copyStyle: 'Salin: {style}',
    risFile: 'Fail RIS untuk perisian pengurusan rujukan',
  },
  contact: {
    roles: { content: 'Pertanyaan tentang kandungan', press: 'Pertanyaan media' },
    saveCard: 'Simpan kenalan',
    saveCardOf: 'Simpan kenalan: {name}',
    tel: 'Telefon',
    email: 'E-mel',
    officeTime: 'Pukul {time} di pejabat',
    officeTimeOpen: 'Pukul {time} di pejabat\u00a0· kini\u00a0dibuka',
    officeTimeClosed: 'Pukul {time} di pejabat\u00a0· kini\u00a0ditutup',
    none: 'Tiada maklumat perhubungan dinyatakan.',
  },
  share: {
    name: 'Kongsi',
    targets: {
      native: 'Kongsi…',
      copy: 'Salin pautan',
      email: 'E-mel',
      qr: 'Kod QR',
      print: 'Cetak',
    },
    copied: 'Pautan telah disalin.',
    copiedFor: 'Pautan telah disalin. Tampalkannya di {name}.',
    copyFailed:
      'Pautan tidak dapat disalin. Pautan telah dipilih: sila salin menggunakan papan kekunci atau menu.',
    qrCodeOf: 'Kod QR bagi {url}',
    qrFailed: 'Kod QR tidak dapat dihasilkan. Sila cuba lagi kemudian.',
    qrTooLong: 'Alamat ini terlalu panjang untuk kod QR.',
  },
  channels: {
    name: 'Ikuti kami',
    kinds: {
      blog: 'Blog',
      website: 'Laman web',
      newsletter: 'Surat berita',
      feed: 'Suapan berita',
    },
    none: 'Tiada saluran dinyatakan.',
  },
};
