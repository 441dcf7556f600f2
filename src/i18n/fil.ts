import type { Dictionary } from './dictionary.js';

/**
 * Filipino for the Philippines' public sites: Filipino words and grammar, with the loan words that are usual on
 * screens there (press release, file, link, website, i-download, i-print, i-save).
 *
 * Where the key terms are from:
 * - statement: «Pahayag …», deped.gov.ph, Official Statements.
 * - speech: «Talumpati …», mirror.pco.gov.ph, Speeches & Briefings. Partner: «katuwang …», same site, a briefing.
 * - updated: «Na-update …», sf.gov/fil. Subject or topic: «Paksa (Subject)», Komisyon sa Wikang Filipino, Patnubay
 *   sa Korespondensiya Opisyal (a copy on docplayer.net), which has «Paglalakip (Enclosure)»: hence «kalakip».
 * - search «Maghanap», about «Tungkol sa …»: MediaWiki, languages/i18n/tl.json; the first also Mastodon.
 * - cite «Sipiin …», author «May-akda»: MediaWiki's extension CiteThisPage, i18n/tl.json.
 * - news «Mga balita», all «Lahat», contact «Kontak», share «Ibahagi», follow «Sundan», show more «Magpakita ng
 *   higit pa», try again «Subukang muli», back «Bumalik», previous and next «Nakaraan», «Susunod»: Mastodon,
 *   locales/fil.json, which also has `{n} …` for `one` and `{n} na …` for `other`.
 * - copy the text, the link: «Kopyahin ang text», «Kopyahin ang link», Android, java/res/values-tl/strings.xml.
 * - selected «naka-select», as public repositories say it of text and fields; «minarkahan» is marked with a pen.
 * - download «I-download», add to calendar «Idagdag sa kalendaryo», new tab «… sa bagong tab», could not be loaded
 *   «Hindi ma-load ang …»: in public repositories of Filipino sites, on no state's page seen.
 * - unverified: press release «Press release» (no page or locale file was seen with a Filipino term for it, while
 *   sf.gov/fil leaves «press conference» as it is), press inquiries «Mga tanong mula sa media», country «Bansa»,
 *   year «Taon», notice «Paunawa», publication «Publikasyon», vacancy «Bakanteng posisyon», tender «Imbitasyon sa
 *   bidding» («Imbitasyon sa Bid» is on vita.tl.virginia.gov), media advisory «Abiso sa media», photo release
 *   «Balita sa larawan», print «I-print», not everything could be loaded «Hindi ma-load ang ilang nilalaman.»
 *
 * A release is `balita` where it is counted or listed and `artikulo` where it is read: `pahayag` is a statement.
 * `one` is the plural category of 1, 2, 3, 5, 7, 8 and more: neither form says how many there are but by its number.
 *
 * Formats: the plain tag; sf.gov/fil writes «Marso 23, 2020», deped.gov.ph «Pebrero 28, 2019».
 */
export const fil: Dictionary = {
  language: 'fil',
  feed: {
    loading: {
      news: 'Nilo-load ang mga balita…',
      release: 'Nilo-load ang artikulo…',
      contacts: 'Nilo-load ang mga kontak…',
      channels: 'Nilo-load ang mga channel…',
    },
    unreachable: {
      news: 'Hindi ma-load ang mga balita. Pakisubukang muli mamaya.',
      release: 'Hindi ma-load ang artikulo. Pakisubukang muli mamaya.',
      contacts: 'Hindi ma-load ang mga kontak. Pakisubukang muli mamaya.',
      channels: 'Hindi ma-load ang mga channel. Pakisubukang muli mamaya.',
    },
    offline:
      'Walang koneksiyon sa internet. Lalabas dito ang nilalaman kapag may koneksiyon na muli.',
    notFound: 'Walang maipapakita rito sa ngayon.',
    asOf: 'Huling na-update: {time}. Hindi ma-load ang mas bagong nilalaman.',
    incomplete: 'Hindi ma-load ang ilang nilalaman.',
    retry: 'Subukang muli',
    newTab: 'Bubukas sa bagong tab',
  },
  list: {
    name: 'Mga balita',
    more: 'Magpakita ng higit pa',
    added: { one: 'Ipinakita ang {n} pang balita.', other: 'Ipinakita ang {n} pang balita.' },
    newReleases: { one: '{n} bagong balita', other: '{n} na bagong balita' },
    empty: 'Wala pang balita.',
    noOther: 'Wala nang ibang balita.',
    noMatch: 'Walang balitang tumutugma sa: {what}.',
    noMatchAmong: {
      one: 'Sa {n} pinakabagong balita, walang tumutugma sa: {what}.',
      other: 'Sa {n} na pinakabagong balita, walang tumutugma sa: {what}.',
    },
    looking: 'Naghahanap sa mas lumang mga balita…',
    widen: 'Sumubok ng ibang salita o magbawas ng filter.',
    clearFilters: 'Alisin ang lahat ng filter',
  },
  filters: {
    search: 'Maghanap sa mga balita',
    labels: { tags: 'Paksa', countries: 'Bansa', kinds: 'Uri', years: 'Taon' },
    all: { tags: 'Lahat', countries: 'Lahat', kinds: 'Lahat', years: 'Lahat' },
    noCountry: 'Walang tinukoy na bansa',
    choice: '{name} ({n})',
    results: '{n} ang nahanap sa kabuuang {total}',
    resultsAmong: '{n} ang nahanap sa pinakabagong {total}',
    looking: '{n} na ang nahanap. Naghahanap pa sa mas lumang mga balita…',
    stop: 'Itigil ang paghahanap',
    lookFurther: 'Maghanap sa mas lumang mga balita',
    clear: 'Alisin ang mga filter',
  },
  release: {
    untitled: 'Walang pamagat',
    kinds: {
      'press-release': 'Press release',
      'photo-release': 'Balita sa larawan',
      'media-advisory': 'Abiso sa media',
      news: 'Balita',
      statement: 'Pahayag',
      speech: 'Talumpati',
      event: 'Kaganapan',
      notice: 'Paunawa',
      publication: 'Publikasyon',
      vacancy: 'Bakanteng posisyon',
      tender: 'Imbitasyon sa bidding',
    },
    statuses: { updated: 'Na-update', corrected: 'Iniwasto', withdrawn: 'Binawi' },
    statusSentences: {
      updated: 'Na-update ang artikulong ito.',
      corrected: 'Iniwasto ang artikulong ito.',
      withdrawn: 'Binawi ang artikulong ito.',
    },
    by: 'May-akda: {names}',
    body: { table: 'Talahanayan', video: 'Video', audio: 'Audio' },
    embedded: 'May naka-embed na media sa artikulong ito. Makikita rito ang mga iyon:',
    original: 'Tingnan sa website ng naglathala',
    gone: 'Wala o wala na sa listahan ng mga balita ang artikulong ito.',
    latest: 'Basahin ang pinakabagong artikulo',
    back: 'Bumalik sa listahan',
    previous: 'Nakaraan',
    next: 'Susunod',
  },
  sections: {
    alsoIn: 'Iba pang wika',
    showOriginal: 'Ipakita ang orihinal ({language})',
    files: 'Mga kalakip na file',
    hangulDocument: 'Dokumentong Hangul ({type})',
    contacts: 'Mga kontak',
    about: 'Tungkol sa {name}',
    events: 'Mga kaganapan',
    photos: 'Mga larawan',
    organizations: 'Mga kasamang naglabas',
    organizationRoles: {
      issuer: 'Naglabas',
      'co-organizer': 'Kasamang tagapag-organisa',
      partner: 'Katuwang',
    },
    addToCalendar: 'Idagdag sa kalendaryo',
    joinOnline: 'Lumahok online',
    moreOnEvent: 'Higit pa tungkol sa kaganapan',
    addEventToCalendar: 'Idagdag sa kalendaryo: {name}',
    joinEventOnline: 'Lumahok online: {name}',
    moreOnThisEvent: 'Higit pa tungkol sa kaganapan: {name}',
    download: 'I-download',
    downloadFile: 'I-download ang {name}',
    downloadFileWith: 'I-download ang {name} ({facts})',
    downloadFormat: '{facts}: i-download ang {name}',
  },
  tools: {
    share: 'Ibahagi',
    copyText: 'Kopyahin ang teksto',
    cite: 'Sipiin',
    print: 'I-print',
    textCopied: 'Nakopya ang teksto.',
    citationCopied: 'Nakopya ang sitasyon.',
    copyFailed:
      'Hindi makopya ang teksto. Naka-select na ito: pakikopya ito gamit ang keyboard o menu.',
    contacts: 'Mga kontak',
    copy: 'Kopyahin',
    copyStyle: 'Kopyahin: {style}',
    risFile: 'RIS file para sa software na namamahala sa mga sanggunian',
  },
  contact: {
    roles: { content: 'Mga tanong tungkol sa nilalaman', press: 'Mga tanong mula sa media' },
    saveCard: 'I-save ang kontak',
    saveCardOf: 'I-save ang kontak: {name}',
    tel: 'Telepono',
    email: 'Email',
    officeTime: 'Oras sa tanggapan: {time}',
    officeTimeOpen: 'Oras sa tanggapan: {time}\u00a0· kasalukuyang\u00a0bukas',
    officeTimeClosed: 'Oras sa tanggapan: {time}\u00a0· kasalukuyang\u00a0sarado',
    none: 'Walang nakalistang kontak.',
  },
  share: {
    name: 'Ibahagi',
    targets: {
      native: 'Ibahagi…',
      copy: 'Kopyahin ang link',
      email: 'Email',
      qr: 'QR code',
      print: 'I-print',
    },
    copied: 'Nakopya ang link.',
    copiedFor: 'Nakopya ang link. I-paste ito sa {name}.',
    copyFailed:
      'Hindi makopya ang link. Naka-select na ito: pakikopya ito gamit ang keyboard o menu.',
    qrCodeOf: 'QR code ng {url}',
    qrFailed: 'Hindi magawa ang QR code. Pakisubukang muli mamaya.',
    qrTooLong: 'Masyadong mahaba ang address para sa QR code.',
  },
  channels: {
    name: 'Sundan kami',
    kinds: { blog: 'Blog', website: 'Website', newsletter: 'Newsletter', feed: 'Feed ng balita' },
    none: 'Walang nakalistang channel.',
  },
};
