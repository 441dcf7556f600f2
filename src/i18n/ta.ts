import type { Dictionary } from './dictionary.js';

/**
 * Tamil. «செய்தி» stands for a release of any kind: «வெளியீடு» alone is the kind of publications.
 *
 * Where the key terms are from (looked up in stored texts; the live sites were not opened):
 * - press release: «செய்தி வெளியீடு எண்: 341, நாள்: 28.06.2021», head of a release of the Government of Tamil Nadu
 *   (copy on tncmcell.blogspot.com); «செய்திக்குறிப்பு» and «பத்திரிகை வெளியீடு» are also used in Tamil Nadu,
 *   «ஊடக அறிக்கை» in Sri Lanka.
 * - news «செய்திகள்», year «ஆண்டு», all «அனைத்தும்», previous «முந்தையது», next «அடுத்தது», publications «வெளியீடுகள்»,
 *   «புதிய தாவலில் திறக்கும்», «…பொருந்தும் செய்திகள் இல்லை»: interface of a site of the Egmore constituency office and
 *   three departments of Tamil Nadu, public repository (its developers' words).
 * - press release, statement, speech: «செய்தி வெளியீடு», «…அறிக்கை», «உரை», GOV.UK (alphagov/whitehall,
 *   config/locales/ta.yml).
 * - tender: «ஒப்பந்தப்புள்ளி», glossary «acceptance of tender: ஒப்பந்தப்புள்ளி ஏற்பு» and several sites' menus.
 * - share «பகிர்க»: Mozilla's Tamil strings. Print «அச்சிடு»: MediaWiki ta.json (here in the polite «-க»).
 * - retry: «மீண்டும் முயற்சி செய்க», Mastodon ta.json (here shorter); «…ஏற்ற முடியவில்லை»: several repositories.
 * - video: «காணொளி», tamilmurasu.com.sg (Tamil Nadu also writes «காணொலி»).
 * - events «நிகழ்வுகள்», add to calendar «நாட்காட்டியில் சேர்க்க», newsletter «செய்திமடல்», feed «செய்தியோடை», attachments
 *   «இணைப்புக் கோப்புகள்», website «இணையதளம்», QR code «QR குறியீடு»: public repositories.
 * - Unverified: press inquiries (seen only: «ஊடகத் தொடர்பு», media contact), topic, country, notice, vacancy,
 *   media advisory, cite, the rest.
 *
 * Buttons are in the polite optative (தேடுக, சேர்க்க), sentences ask with «-வும்». Dates and numbers: the plain tag
 * (28 நவம்பர், 2025; Latin digits).
 */
export const ta: Dictionary = {
  language: 'ta',
  feed: {
    loading: {
      news: 'செய்திகள் ஏற்றப்படுகின்றன…',
      release: 'செய்தி ஏற்றப்படுகிறது…',
      contacts: 'தொடர்பு விவரங்கள் ஏற்றப்படுகின்றன…',
      channels: 'தகவல் தளங்கள் ஏற்றப்படுகின்றன…',
    },
    unreachable: {
      news: 'செய்திகளை ஏற்ற முடியவில்லை. சிறிது நேரம் கழித்து மீண்டும் முயலவும்.',
      release: 'செய்தியை ஏற்ற முடியவில்லை. சிறிது நேரம் கழித்து மீண்டும் முயலவும்.',
      contacts: 'தொடர்பு விவரங்களை ஏற்ற முடியவில்லை. சிறிது நேரம் கழித்து மீண்டும் முயலவும்.',
      channels: 'தகவல் தளங்களை ஏற்ற முடியவில்லை. சிறிது நேரம் கழித்து மீண்டும் முயலவும்.',
    },
    offline: 'இணையத் தொடர்பு இல்லை. தொடர்பு மீண்டும் கிடைத்ததும் உள்ளடக்கம் இங்கே காட்டப்படும்.',
    notFound: 'தற்போது இங்கே எதையும் காட்ட இயலவில்லை.',
    asOf: 'இவை {time} நிலவரப்படியான தகவல்கள். புதியவற்றை ஏற்ற முடியவில்லை.',
    incomplete: 'சில தகவல்களை ஏற்ற முடியவில்லை.',
    retry: 'மீண்டும் முயல்க',
    newTab: 'புதிய தாவலில் திறக்கும்',
  },
  list: {
    name: 'செய்திகள்',
    more: 'மேலும் காட்டுக',
    added: {
      one: 'மேலும் {n} செய்தி காட்டப்பட்டுள்ளது.',
      other: 'மேலும் {n} செய்திகள் காட்டப்பட்டுள்ளன.',
    },
    newReleases: { one: '{n} புதிய செய்தி', other: '{n} புதிய செய்திகள்' },
    empty: 'இதுவரை செய்திகள் எதுவும் இல்லை.',
    noOther: 'வேறு செய்திகள் எதுவும் இல்லை.',
    noMatch: 'பொருந்தும் செய்திகள் எதுவும் இல்லை: {what}.',
    noMatchAmong: {
      one: 'மிக அண்மைய {n} செய்தியில் பொருந்துவது எதுவும் இல்லை: {what}.',
      other: 'மிக அண்மைய {n} செய்திகளில் பொருந்துவது எதுவும் இல்லை: {what}.',
    },
    looking: 'முந்தைய செய்திகளில் தேடப்படுகிறது…',
    widen: 'வேறு சொற்களையோ குறைவான வடிகட்டிகளையோ பயன்படுத்தவும்.',
    clearFilters: 'எல்லா வடிகட்டிகளையும் நீக்குக',
  },
  filters: {
    search: 'செய்திகளில் தேடுக',
    labels: { tags: 'கருப்பொருள்', countries: 'நாடு', kinds: 'வகை', years: 'ஆண்டு' },
    all: { tags: 'அனைத்தும்', countries: 'அனைத்தும்', kinds: 'அனைத்தும்', years: 'அனைத்தும்' },
    noCountry: 'நாடு குறிப்பிடப்படவில்லை',
    choice: '{name} ({n})',
    results: 'கிடைத்தவை: {total}-இல் {n}',
    resultsAmong: 'கிடைத்தவை: மிக அண்மைய {total}-இல் {n}',
    looking: 'இதுவரை கிடைத்தவை: {n}. முந்தைய செய்திகளில் தேடப்படுகிறது…',
    stop: 'தேடலை நிறுத்துக',
    lookFurther: 'முந்தைய செய்திகளில் தேடுக',
    clear: 'வடிகட்டிகளை நீக்குக',
  },
  release: {
    untitled: 'தலைப்பு இல்லை',
    kinds: {
      'press-release': 'செய்தி வெளியீடு',
      'photo-release': 'புகைப்பட வெளியீடு',
      'media-advisory': 'ஊடகத்தினருக்கான அறிவிப்பு',
      news: 'செய்தி',
      statement: 'அறிக்கை',
      speech: 'உரை',
      event: 'நிகழ்வு',
      notice: 'அறிவிப்பு',
      publication: 'வெளியீடு',
      vacancy: 'வேலைவாய்ப்பு',
      tender: 'ஒப்பந்தப்புள்ளி',
    },
    statuses: {
      updated: 'புதுப்பிக்கப்பட்டது',
      corrected: 'திருத்தப்பட்டது',
      withdrawn: 'திரும்பப் பெறப்பட்டது',
    },
    statusSentences: {
      updated: 'இந்தச் செய்தி புதுப்பிக்கப்பட்டுள்ளது.',
      corrected: 'இந்தச் செய்தி திருத்தப்பட்டுள்ளது.',
      withdrawn: 'இந்தச் செய்தி திரும்பப் பெறப்பட்டுள்ளது.',
    },
    by: 'ஆக்கம்: {names}',
    body: { table: 'அட்டவணை', video: 'காணொளி', audio: 'ஒலிப்பதிவு' },
    embedded: 'இந்தச் செய்தியில் ஊடகக் கோப்புகள் உட்பொதிக்கப்பட்டுள்ளன. அவற்றை இங்கே காணலாம்:',
    original: 'வெளியிட்ட அமைப்பின் இணையதளத்தில் காண்க',
    gone: 'இந்தச் செய்தி செய்திப் பட்டியலில் இல்லை, அல்லது அதிலிருந்து நீக்கப்பட்டுள்ளது.',
    latest: 'மிக அண்மைய செய்தியைப் படிக்க',
    back: 'பட்டியலுக்குத் திரும்புக',
    previous: 'முந்தையது',
    next: 'அடுத்தது',
  },
  sections: {
    alsoIn: 'பிற மொழிகளில்',
    showOriginal: 'மூலப் பதிப்பைக் காண்க ({language})',
    files: 'இணைப்புக் கோப்புகள்',
    hangulDocument: 'ஹங்குல் ஆவணம் ({type})',
    contacts: 'தொடர்பு விவரங்கள்',
    about: '{name}: ஓர் அறிமுகம்',
    events: 'நிகழ்வுகள்',
    photos: 'புகைப்படங்கள்',
    organizations: 'இணைந்து வெளியிட்ட அமைப்புகள்',
    organizationRoles: {
      issuer: 'வெளியிட்ட அமைப்பு',
      'co-organizer': 'இணை ஏற்பாட்டாளர்',
      partner: 'கூட்டாளர்',
    },
    addToCalendar: 'நாட்காட்டியில் சேர்க்க',
    joinOnline: 'இணையவழியில் பங்கேற்க',
    moreOnEvent: 'நிகழ்வு குறித்து மேலும் அறிய',
    addEventToCalendar: 'நாட்காட்டியில் சேர்க்க: {name}',
    joinEventOnline: 'இணையவழியில் பங்கேற்க: {name}',
    moreOnThisEvent: 'நிகழ்வு குறித்து மேலும் அறிய: {name}',
    download: 'பதிவிறக்குக',
    downloadFile: 'பதிவிறக்குக: {name}',
    downloadFileWith: 'பதிவிறக்குக: {name} ({facts})',
    downloadFormat: '{facts}: {name} பதிவிறக்குக',
  },
  tools: {
    share: 'பகிர்க',
    copyText: 'உரையை நகலெடுக்க',
    cite: 'மேற்கோள் காட்டுக',
    print: 'அச்சிடுக',
    textCopied: 'உரை நகலெடுக்கப்பட்டது.',
    citationCopied: 'மேற்கோள் நகலெடுக்கப்பட்டது.',
    copyFailed:
      'உரையை நகலெடுக்க முடியவில்லை. அது தேர்ந்தெடுக்கப்பட்டுள்ளது: விசைப்பலகையையோ மெனுவையோ பயன்படுத்தி நகலெடுக்கவும்.',
    contacts: 'தொடர்பு விவரங்கள்',
    copy: 'நகலெடுக்க',
    copyStyle: 'நகலெடுக்க: {style}',
    risFile: 'மேற்கோள் மேலாண்மை மென்பொருளுக்கான RIS கோப்பு',
  },
  contact: {
    roles: {
      content: 'உள்ளடக்கம் குறித்த கேள்விகளுக்கு',
      press: 'ஊடகத்தினரின் கேள்விகளுக்கு',
    },
    saveCard: 'தொடர்பைச் சேமிக்க',
    saveCardOf: 'தொடர்பைச் சேமிக்க: {name}',
    tel: 'தொலைபேசி',
    email: 'மின்னஞ்சல்',
    officeTime: 'அலுவலகத்தில் இப்போது {time}',
    officeTimeOpen: 'அலுவலகத்தில் இப்போது {time}\u00a0· திறந்துள்ளது',
    officeTimeClosed: 'அலுவலகத்தில் இப்போது {time}\u00a0· மூடியுள்ளது',
    none: 'தொடர்பு விவரம் எதுவும் குறிப்பிடப்படவில்லை.',
  },
  share: {
    name: 'பகிர்க',
    targets: {
      native: 'பகிர்க…',
      copy: 'இணைப்பை நகலெடுக்க',
      email: 'மின்னஞ்சல்',
      qr: 'QR குறியீடு',
      print: 'அச்சிடுக',
    },
    copied: 'இணைப்பு நகலெடுக்கப்பட்டது.',
    copiedFor: 'இணைப்பு நகலெடுக்கப்பட்டது. அதை {name} தளத்தில் ஒட்டவும்.',
    copyFailed:
      'இணைப்பை நகலெடுக்க முடியவில்லை. அது தேர்ந்தெடுக்கப்பட்டுள்ளது: விசைப்பலகையையோ மெனுவையோ பயன்படுத்தி நகலெடுக்கவும்.',
    qrCodeOf: '{url} முகவரிக்கான QR குறியீடு',
    qrFailed: 'QR குறியீட்டை உருவாக்க முடியவில்லை. சிறிது நேரம் கழித்து மீண்டும் முயலவும்.',
    qrTooLong: 'இந்த முகவரி QR குறியீட்டுக்கு மிக நீளமாக உள்ளது.',
  },
  channels: {
    name: 'எங்களைப் பின்தொடர்க',
    kinds: {
      blog: 'வலைப்பதிவு',
      website: 'இணையதளம்',
      newsletter: 'செய்திமடல்',
      feed: 'செய்தியோடை',
    },
    none: 'தகவல் தளம் எதுவும் குறிப்பிடப்படவில்லை.',
  },
};
