import { tables } from './cldr/lo.js';
import type { Dictionary } from './dictionary.js';
import { byTables } from './tables.js';

/**
 * Lao, in today's spelling (ໜ, ໝ, ຫຼ; ຳ as one letter). «ຂ່າວ» stands for a release of any kind.
 *
 * Seen while this was written (stored copies):
 * - press release: «ບົດອອກຂ່າວ», worldbank.org/lo, label above three press releases. («ຖະແຫຼງຂ່າວ», na.gov.la, is a
 *   press briefing; «ຂ່າວປະຊາສຳພັນ» was not found.)
 * - notice: «ແຈ້ງການ», mofa.gov.la. News: «ຂ່າວ», na.gov.la («ຂ່າວກອງປະຊຸມ»).
 * - speech: «ຄຳປາໄສ», lao.voanews.com. News in pictures: «ຂ່າວພາບ», vietnam.vnanet.vn/lao. By: «ໂດຍ: …», pasaxon.org.la.
 * - vacant post: «ຕຳແໜ່ງງານວ່າງ», a Lao newspaper on the civil service. Partner: «ຄູ່ຮ່ວມມື», a Lao news text.
 * - search, about, print: «ຄົ້ນຫາ», «ກ່ຽວກັບ», «ພິມ», MediaWiki lo.json; search also GSA search.gov (lo.yml), which has
 *   «ສະແດງເພີ່ມຕື່ມ» for show more.
 * - share, download, untitled, QR code, other languages, next, offline and error phrases: «ແບ່ງປັນ», «ດາວໂຫຼດ»,
 *   «ບໍ່ມີຫົວຂໍ້», «ລະຫັດ QR», «ພາສາອື່ນໆ», «ຕໍ່ໄປ», «ລອງໃໝ່», Chromium (…_lo.xtb). Copy the link, in a new tab:
 *   «ສຳເນົາລິ້ງ», «ໃນແຖບໃໝ່», Firefox lo (browserContext.ftl). Previous, calendar: «ກ່ອນໜ້າ», «ປະຕິທິນ», Nextcloud.
 * Unverified: everything else, e.g. statement («ຖະແຫຼງການ»), publication, tender, attachments («ເອກະສານຄັດຕິດ»), media
 * advisory, press inquiries, cite, topic, country, year, newsletter, Hangul document.
 *
 * No `formats`: state media write Gregorian years and Latin digits («29 ຕຸລາ 2024», «7.393,17», pasaxon.org.la), as the
 * plain tag does in Node 20; Lao digits were seen at VOA only.
 */
export const lo: Dictionary = {
  language: 'lo',
  formatters: byTables(tables),
  loadNames: () => import('./cldr/lo-names.js').then(({ names }) => names),
  feed: {
    loading: {
      news: 'ກຳລັງໂຫຼດຂ່າວ…',
      release: 'ກຳລັງໂຫຼດເນື້ອໃນຂ່າວ…',
      contacts: 'ກຳລັງໂຫຼດຂໍ້ມູນຕິດຕໍ່…',
      channels: 'ກຳລັງໂຫຼດຊ່ອງທາງຕິດຕາມ…',
    },
    unreachable: {
      news: 'ບໍ່ສາມາດໂຫຼດຂ່າວໄດ້. ກະລຸນາລອງໃໝ່ໃນພາຍຫຼັງ.',
      release: 'ບໍ່ສາມາດໂຫຼດເນື້ອໃນຂ່າວໄດ້. ກະລຸນາລອງໃໝ່ໃນພາຍຫຼັງ.',
      contacts: 'ບໍ່ສາມາດໂຫຼດຂໍ້ມູນຕິດຕໍ່ໄດ້. ກະລຸນາລອງໃໝ່ໃນພາຍຫຼັງ.',
      channels: 'ບໍ່ສາມາດໂຫຼດຊ່ອງທາງຕິດຕາມໄດ້. ກະລຸນາລອງໃໝ່ໃນພາຍຫຼັງ.',
    },
    offline: 'ຂະນະນີ້ບໍ່ໄດ້ເຊື່ອມຕໍ່ອິນເຕີເນັດ. ເນື້ອໃນສ່ວນນີ້ຈະສະແດງເມື່ອເຊື່ອມຕໍ່ໄດ້ອີກຄັ້ງ.',
    notFound: 'ຂະນະນີ້ບໍ່ມີເນື້ອໃນທີ່ຈະສະແດງຢູ່ບ່ອນນີ້.',
    asOf: 'ຂໍ້ມູນເມື່ອ {time}. ບໍ່ສາມາດໂຫຼດຂໍ້ມູນທີ່ໃໝ່ກວ່ານີ້ໄດ້.',
    incomplete: 'ບໍ່ສາມາດໂຫຼດຂໍ້ມູນບາງສ່ວນໄດ້.',
    retry: 'ລອງໃໝ່',
    newTab: 'ເປີດໃນແຖບໃໝ່',
  },
  list: {
    name: 'ຂ່າວສານ',
    more: 'ສະແດງເພີ່ມເຕີມ',
    added: { other: 'ສະແດງຂ່າວຕື່ມອີກ {n} ລາຍການແລ້ວ.' },
    newReleases: { other: 'ຂ່າວໃໝ່ {n} ລາຍການ' },
    empty: 'ຍັງບໍ່ມີຂ່າວ.',
    noOther: 'ບໍ່ມີຂ່າວອື່ນອີກ.',
    noMatch: 'ບໍ່ພົບຂ່າວທີ່ກົງກັບເງື່ອນໄຂ: {what}.',
    noMatchAmong: { other: 'ໃນຂ່າວຫຼ້າສຸດ {n} ລາຍການ ບໍ່ພົບຂ່າວທີ່ກົງກັບເງື່ອນໄຂ: {what}.' },
    looking: 'ກຳລັງຄົ້ນຫາໃນຂ່າວຍ້ອນຫຼັງ…',
    widen: 'ລອງໃຊ້ຄຳຄົ້ນຫາອື່ນ ຫຼື ຫຼຸດຈຳນວນຕົວກັ່ນຕອງ.',
    clearFilters: 'ລຶບລ້າງຕົວກັ່ນຕອງທັງໝົດ',
  },
  filters: {
    search: 'ຄົ້ນຫາຂ່າວ',
    labels: { tags: 'ຫົວຂໍ້', countries: 'ປະເທດ', kinds: 'ປະເພດ', years: 'ປີ' },
    all: { tags: 'ທັງໝົດ', countries: 'ທັງໝົດ', kinds: 'ທັງໝົດ', years: 'ທັງໝົດ' },
    noCountry: 'ບໍ່ໄດ້ລະບຸປະເທດ',
    choice: '{name} ({n})',
    results: 'ພົບ {n} ຈາກທັງໝົດ {total} ລາຍການ',
    resultsAmong: 'ພົບ {n} ລາຍການ ຈາກຂ່າວຫຼ້າສຸດ {total} ລາຍການ',
    looking: 'ພົບແລ້ວ {n} ລາຍການ. ກຳລັງຄົ້ນຫາໃນຂ່າວຍ້ອນຫຼັງ…',
    stop: 'ຢຸດຄົ້ນຫາ',
    lookFurther: 'ຄົ້ນຫາໃນຂ່າວຍ້ອນຫຼັງ',
    clear: 'ລຶບລ້າງຕົວກັ່ນຕອງ',
  },
  release: {
    untitled: 'ບໍ່ມີຫົວຂໍ້',
    kinds: {
      'press-release': 'ບົດອອກຂ່າວ',
      'photo-release': 'ຂ່າວພາບ',
      'media-advisory': 'ແຈ້ງການສຳລັບສື່ມວນຊົນ',
      news: 'ຂ່າວ',
      statement: 'ຖະແຫຼງການ',
      speech: 'ຄຳປາໄສ',
      event: 'ກິດຈະກຳ',
      notice: 'ແຈ້ງການ',
      publication: 'ສິ່ງພິມ',
      vacancy: 'ຕຳແໜ່ງງານວ່າງ',
      tender: 'ການປະມູນ',
    },
    statuses: { updated: 'ປັບປຸງແລ້ວ', corrected: 'ແກ້ໄຂແລ້ວ', withdrawn: 'ຖອນຄືນແລ້ວ' },
    statusSentences: {
      updated: 'ຂ່າວນີ້ໄດ້ຮັບການປັບປຸງແລ້ວ.',
      corrected: 'ຂ່າວນີ້ໄດ້ຮັບການແກ້ໄຂໃຫ້ຖືກຕ້ອງແລ້ວ.',
      withdrawn: 'ຂ່າວນີ້ໄດ້ຖືກຖອນຄືນແລ້ວ.',
    },
    by: 'ໂດຍ: {names}',
    body: { table: 'ຕາຕະລາງ', video: 'ວິດີໂອ', audio: 'ສຽງ' },
    embedded: 'ຂ່າວນີ້ມີສື່ປະກອບຢູ່ໃນເນື້ອໃນ. ສາມາດຮັບຊົມ ຫຼື ຮັບຟັງໄດ້ທີ່:',
    original: 'ໜ້າຂ່າວໃນເວັບໄຊຂອງຜູ້ເຜີຍແຜ່',
    gone: 'ບໍ່ພົບຂ່າວນີ້ໃນຟີດຂ່າວ ຫຼື ຂ່າວນີ້ຖືກນຳອອກແລ້ວ.',
    latest: 'ອ່ານຂ່າວຫຼ້າສຸດ',
    back: 'ກັບຄືນຫາລາຍການຂ່າວ',
    previous: 'ກ່ອນໜ້າ',
    next: 'ຕໍ່ໄປ',
  },
  sections: {
    alsoIn: 'ພາສາອື່ນໆ',
    showOriginal: 'ສະແດງຕົ້ນສະບັບ ({language})',
    files: 'ເອກະສານຄັດຕິດ',
    hangulDocument: 'ເອກະສານຮັນກຶນ ({type})',
    contacts: 'ຕິດຕໍ່ສອບຖາມ',
    about: 'ກ່ຽວກັບ {name}',
    events: 'ກິດຈະກຳ',
    photos: 'ຮູບພາບ',
    organizations: 'ເຜີຍແຜ່ຮ່ວມກັບ',
    organizationRoles: {
      issuer: 'ຜູ້ຮ່ວມເຜີຍແຜ່',
      'co-organizer': 'ຜູ້ຮ່ວມຈັດ',
      partner: 'ຄູ່ຮ່ວມມື',
    },
    addToCalendar: 'ເພີ່ມໃສ່ປະຕິທິນ',
    joinOnline: 'ເຂົ້າຮ່ວມທາງອອນລາຍ',
    moreOnEvent: 'ລາຍລະອຽດກິດຈະກຳ',
    addEventToCalendar: 'ເພີ່ມໃສ່ປະຕິທິນ: {name}',
    joinEventOnline: 'ເຂົ້າຮ່ວມທາງອອນລາຍ: {name}',
    moreOnThisEvent: 'ລາຍລະອຽດກິດຈະກຳ: {name}',
    download: 'ດາວໂຫຼດ',
    downloadFile: 'ດາວໂຫຼດ {name}',
    downloadFileWith: 'ດາວໂຫຼດ {name} ({facts})',
    downloadFormat: '{facts}: ດາວໂຫຼດ {name}',
  },
  tools: {
    share: 'ແບ່ງປັນ',
    copyText: 'ສຳເນົາຂໍ້ຄວາມ',
    cite: 'ອ້າງອີງ',
    print: 'ພິມ',
    textCopied: 'ສຳເນົາຂໍ້ຄວາມແລ້ວ.',
    citationCopied: 'ສຳເນົາລາຍການອ້າງອີງແລ້ວ.',
    copyFailed: 'ບໍ່ສາມາດສຳເນົາຂໍ້ຄວາມໄດ້. ຂໍ້ຄວາມຖືກເລືອກໄວ້ໃຫ້ແລ້ວ, ກະລຸນາສຳເນົາດ້ວຍແປ້ນພິມ ຫຼື ເມນູ.',
    contacts: 'ຕິດຕໍ່ສອບຖາມ',
    copy: 'ສຳເນົາ',
    copyStyle: 'ສຳເນົາ: {style}',
    risFile: 'ໄຟລ໌ RIS ສຳລັບໂປຣແກຣມຈັດການລາຍການອ້າງອີງ',
  },
  contact: {
    roles: { content: 'ສອບຖາມກ່ຽວກັບເນື້ອໃນ', press: 'ສຳລັບສື່ມວນຊົນ' },
    saveCard: 'ບັນທຶກຂໍ້ມູນຕິດຕໍ່',
    saveCardOf: 'ບັນທຶກຂໍ້ມູນຕິດຕໍ່: {name}',
    tel: 'ໂທລະສັບ',
    email: 'ອີເມວ',
    officeTime: 'ເວລາປັດຈຸບັນຢູ່ຫ້ອງການ {time}',
    officeTimeOpen: 'ເວລາປັດຈຸບັນຢູ່ຫ້ອງການ {time}\u00a0· ຂະນະນີ້ຢູ່ໃນໂມງການ',
    officeTimeClosed: 'ເວລາປັດຈຸບັນຢູ່ຫ້ອງການ {time}\u00a0· ຂະນະນີ້ຢູ່ນອກໂມງການ',
    none: 'ບໍ່ມີຂໍ້ມູນຕິດຕໍ່.',
  },
  share: {
    name: 'ແບ່ງປັນ',
    targets: {
      native: 'ແບ່ງປັນ…',
      copy: 'ສຳເນົາລິ້ງ',
      email: 'ອີເມວ',
      qr: 'ລະຫັດ QR',
      print: 'ພິມ',
    },
    copied: 'ສຳເນົາລິ້ງແລ້ວ.',
    copiedFor: 'ສຳເນົາລິ້ງແລ້ວ. ກະລຸນາວາງໃສ່ {name}.',
    copyFailed: 'ບໍ່ສາມາດສຳເນົາລິ້ງໄດ້. ລິ້ງຖືກເລືອກໄວ້ໃຫ້ແລ້ວ, ກະລຸນາສຳເນົາດ້ວຍແປ້ນພິມ ຫຼື ເມນູ.',
    qrCodeOf: 'ລະຫັດ QR ຂອງ {url}',
    qrFailed: 'ບໍ່ສາມາດສ້າງລະຫັດ QR ໄດ້. ກະລຸນາລອງໃໝ່ໃນພາຍຫຼັງ.',
    qrTooLong: 'ທີ່ຢູ່ເວັບຍາວເກີນໄປສຳລັບລະຫັດ QR.',
  },
  channels: {
    name: 'ຕິດຕາມພວກເຮົາ',
    kinds: { blog: 'ບລັອກ', website: 'ເວັບໄຊ', newsletter: 'ຈົດໝາຍຂ່າວ', feed: 'ຟີດຂ່າວ' },
    none: 'ບໍ່ໄດ້ລະບຸຊ່ອງທາງຕິດຕາມ.',
  },
};
