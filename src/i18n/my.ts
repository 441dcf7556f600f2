import { tables } from './cldr/my.js';
import type { Dictionary } from './dictionary.js';
import { byTables } from './tables.js';

/*
 * Burmese, formal written style; Unicode (NFC), never Zawgyi; no zero-width spaces.
 * «သတင်း» stands for a release of any kind: a «သတင်းထုတ်ပြန်ချက်» would be no word for a vacancy or a speech.
 * «-» stands for a colon, as on dsw.gov.mm («လျှောက်ထားနိုင်ပါသည်-»): «:» looks like the letter «း».
 * Where the terms are from:
 * - press release: «သတင်းထုတ်ပြန်ချက်», myanmarmissionnewyork.com, statements of the Ministry of Foreign Affairs
 * - statement: built on «ကြေညာချက်», ibid., «ပူးတွဲကြေညာချက်» for a joint statement; jointly: «ပူးတွဲ», ibid.
 * - vacancy: «အလုပ်လျှောက်လွှာခေါ်ယူခြင်း», motc.gov.mm (dsw.gov.mm, drd.gov.mm: «လျှောက်လွှာခေါ်ယူခြင်း»)
 * - latest: «နောက်ဆုံးရ», burmese.voanews.com, «နောက်ဆုံးရသတင်း»
 * - news media, inquiries: «သတင်းမီဒီယာများ», «မေးမြန်းမှုများ», dsinformation.org.mm, on press conferences
 * - website: «ဝက်ဘ်ဆိုက်», a copy of the BBC's Burmese text-only pages
 * - local time: «စံတော်ချိန်», popularmyanmar.com, «နယူးယောက် စံတော်ချိန်»
 * - cite: built on «ကိုးကားပြုရန်», MediaWiki CiteThisPage i18n/my.json
 * - print, copy, link, e-mail, not load, try again: built on «ပုံနှိပ်», «ကူးယူ», «လင့်ခ်», «အီးမေးလ်»,
 *   «မဖွင့်နိုင်ပါ», «ထပ်မံ», Firefox (my: browserContext.ftl, netError.ftl)
 *   (it spells a tab «တပ်ဗ်»)
 * - new tab: «တဘ်အသစ်တွင်», Chromium (generated_resources_my.xtb)
 * - unverified: speech, notice, publication, tender, media advisory, attachment, share, download, topic, year, country,
 *   search, event, news feed, and all else.
 * No `formats`: plain `my` writes Burmese digits and the Gregorian calendar, as state sites do in their texts
 * (motc.gov.mm, «၂၀၂၁ ခုနှစ်၊ နိုဝင်ဘာလ ၂၃ ရက်»); Latin ones were seen only in dates that a site's software
 * puts in English (moi.gov.mm, «Nov 16,2022»).
 */
export const my: Dictionary = {
  language: 'my',
  formatters: byTables(tables),
  loadNames: () => import('./cldr/my-names.js').then(({ names }) => names),
  feed: {
    loading: {
      news: 'သတင်းများကို ဖွင့်နေပါသည်…',
      release: 'သတင်းကို ဖွင့်နေပါသည်…',
      contacts: 'ဆက်သွယ်ရန် အချက်အလက်များကို ဖွင့်နေပါသည်…',
      channels: 'ချန်နယ်များကို ဖွင့်နေပါသည်…',
    },
    unreachable: {
      news: 'သတင်းများကို ဖွင့်၍ မရပါ။ ကျေးဇူးပြု၍ နောက်မှ ထပ်မံကြိုးစားကြည့်ပါ။',
      release: 'သတင်းကို ဖွင့်၍ မရပါ။ ကျေးဇူးပြု၍ နောက်မှ ထပ်မံကြိုးစားကြည့်ပါ။',
      contacts: 'ဆက်သွယ်ရန် အချက်အလက်များကို ဖွင့်၍ မရပါ။ ကျေးဇူးပြု၍ နောက်မှ ထပ်မံကြိုးစားကြည့်ပါ။',
      channels: 'ချန်နယ်များကို ဖွင့်၍ မရပါ။ ကျေးဇူးပြု၍ နောက်မှ ထပ်မံကြိုးစားကြည့်ပါ။',
    },
    offline: 'အင်တာနက် ချိတ်ဆက်မှု မရှိပါ။ ပြန်လည်ချိတ်ဆက်မိသည့်အခါ အကြောင်းအရာများကို ဤနေရာတွင် ပြသပါမည်။',
    notFound: 'ယခုအချိန်တွင် ဤနေရာ၌ ပြသနိုင်သည့် အကြောင်းအရာ မရှိပါ။',
    asOf: '{time} အထိ ရရှိထားသော အချက်အလက်များ ဖြစ်ပါသည်။ ပိုမိုသစ်သော အချက်အလက်များကို ဖွင့်၍ မရပါ။',
    incomplete: 'အချက်အလက်အချို့ကို ဖွင့်၍ မရပါ။',
    retry: 'ထပ်မံကြိုးစားရန်',
    newTab: 'တဘ်အသစ်တွင် ပွင့်ပါမည်',
  },
  list: {
    name: 'သတင်းများ',
    more: 'ပိုမိုပြသရန်',
    added: { other: 'သတင်း {n} ပုဒ် ထပ်မံပြသထားပါသည်။' },
    newReleases: { other: 'သတင်းအသစ် {n} ပုဒ်' },
    empty: 'သတင်းများ မရှိသေးပါ။',
    noOther: 'အခြားသတင်းများ မရှိတော့ပါ။',
    noMatch: 'ကိုက်ညီသော သတင်း မတွေ့ရှိပါ- {what}။',
    noMatchAmong: {
      other: 'နောက်ဆုံးရ သတင်း {n} ပုဒ်အတွင်း ကိုက်ညီသော သတင်း မတွေ့ရှိပါ- {what}။',
    },
    looking: 'ယခင်သတင်းများတွင် ရှာဖွေနေပါသည်…',
    widen: 'အခြားစကားလုံးများဖြင့် ရှာဖွေပါ သို့မဟုတ် စစ်ထုတ်မှုများကို လျှော့ပါ။',
    clearFilters: 'စစ်ထုတ်မှုအားလုံးကို ရှင်းလင်းရန်',
  },
  filters: {
    search: 'သတင်းများ ရှာဖွေရန်',
    labels: { tags: 'အကြောင်းအရာ', countries: 'နိုင်ငံ', kinds: 'အမျိုးအစား', years: 'ခုနှစ်' },
    all: { tags: 'အားလုံး', countries: 'အားလုံး', kinds: 'အားလုံး', years: 'အားလုံး' },
    noCountry: 'နိုင်ငံ မဖော်ပြထားပါ',
    choice: '{name} ({n})',
    results: 'စုစုပေါင်း {total} ပုဒ်အနက် {n} ပုဒ် တွေ့ရှိပါသည်',
    resultsAmong: 'နောက်ဆုံးရ သတင်း {total} ပုဒ်အနက် {n} ပုဒ် တွေ့ရှိပါသည်',
    looking: 'ယခုအထိ {n} ပုဒ် တွေ့ရှိပါသည်။ ယခင်သတင်းများတွင် ရှာဖွေနေပါသည်…',
    stop: 'ရှာဖွေမှု ရပ်ရန်',
    lookFurther: 'ယခင်သတင်းများတွင် ရှာဖွေရန်',
    clear: 'စစ်ထုတ်မှုများကို ရှင်းလင်းရန်',
  },
  release: {
    untitled: 'ခေါင်းစဉ်မရှိ',
    kinds: {
      'press-release': 'သတင်းထုတ်ပြန်ချက်',
      'photo-release': 'ဓာတ်ပုံသတင်း',
      'media-advisory': 'သတင်းမီဒီယာများသို့ အသိပေးချက်',
      news: 'သတင်း',
      statement: 'ထုတ်ပြန်ကြေညာချက်',
      speech: 'မိန့်ခွန်း',
      event: 'ပွဲအစီအစဉ်',
      notice: 'အသိပေးကြေညာချက်',
      publication: 'ထုတ်ဝေစာစောင်',
      vacancy: 'အလုပ်လျှောက်လွှာခေါ်ယူခြင်း',
      tender: 'တင်ဒါခေါ်ယူခြင်း',
    },
    statuses: {
      updated: 'ပြင်ဆင်ဖြည့်စွက်ထားသည်',
      corrected: 'အမှားပြင်ဆင်ထားသည်',
      withdrawn: 'ပြန်လည်ရုပ်သိမ်းထားသည်',
    },
    statusSentences: {
      updated: 'ဤသတင်းကို ပြင်ဆင်ဖြည့်စွက်ထားပါသည်။',
      corrected: 'ဤသတင်းကို အမှားပြင်ဆင်ထားပါသည်။',
      withdrawn: 'ဤသတင်းကို ပြန်လည်ရုပ်သိမ်းထားပါသည်။',
    },
    by: 'ရေးသားသူ- {names}',
    body: { table: 'ဇယား', video: 'ဗီဒီယို', audio: 'အသံ' },
    embedded: 'ဤသတင်းတွင် ထည့်သွင်းထားသော မီဒီယာများကို ဤနေရာတွင် ကြည့်ရှုနိုင်ပါသည်-',
    original: 'ထုတ်ပြန်သူ၏ ဝက်ဘ်ဆိုက်တွင် ကြည့်ရှုရန်',
    gone: 'ဤသတင်းသည် သတင်းစာရင်းတွင် မရှိပါ သို့မဟုတ် မရှိတော့ပါ။',
    latest: 'နောက်ဆုံးရ သတင်းကို ဖတ်ရှုရန်',
    back: 'စာရင်းသို့ ပြန်သွားရန်',
    previous: 'ယခင်တစ်ခု',
    next: 'နောက်တစ်ခု',
  },
  sections: {
    alsoIn: 'အခြားဘာသာစကားများ',
    showOriginal: 'မူရင်းကို ပြရန် ({language})',
    files: 'ပူးတွဲဖိုင်များ',
    hangulDocument: 'Hangul စာရွက်စာတမ်း ({type})',
    contacts: 'ဆက်သွယ်ရန်',
    about: '{name} အကြောင်း',
    events: 'ပွဲအစီအစဉ်များ',
    photos: 'ဓာတ်ပုံများ',
    organizations: 'ပူးတွဲထုတ်ပြန်သည့် အဖွဲ့အစည်းများ',
    organizationRoles: {
      issuer: 'ထုတ်ပြန်သူ',
      'co-organizer': 'ပူးတွဲကျင်းပသူ',
      partner: 'မိတ်ဖက်အဖွဲ့အစည်း',
    },
    addToCalendar: 'ပြက္ခဒိန်သို့ ထည့်ရန်',
    joinOnline: 'အွန်လိုင်းမှ တက်ရောက်ရန်',
    moreOnEvent: 'ပွဲအစီအစဉ်အကြောင်း ပိုမိုသိရှိရန်',
    addEventToCalendar: 'ပြက္ခဒိန်သို့ ထည့်ရန်- {name}',
    joinEventOnline: 'အွန်လိုင်းမှ တက်ရောက်ရန်- {name}',
    moreOnThisEvent: 'ပွဲအစီအစဉ်အကြောင်း ပိုမိုသိရှိရန်- {name}',
    download: 'ဒေါင်းလုဒ်ရယူရန်',
    downloadFile: '{name} ကို ဒေါင်းလုဒ်ရယူရန်',
    downloadFileWith: '{name} ({facts}) ကို ဒေါင်းလုဒ်ရယူရန်',
    downloadFormat: '{facts}- {name} ကို ဒေါင်းလုဒ်ရယူရန်',
  },
  tools: {
    share: 'မျှဝေရန်',
    copyText: 'စာသားကို ကူးယူရန်',
    cite: 'ကိုးကားရန်',
    print: 'ပုံနှိပ်ရန်',
    textCopied: 'စာသားကို ကူးယူပြီးပါပြီ။',
    citationCopied: 'ကိုးကားချက်ကို ကူးယူပြီးပါပြီ။',
    copyFailed: 'စာသားကို ကူးယူ၍ မရပါ။ စာသားကို ရွေးချယ်ပေးထားပါသည်။ ကီးဘုတ် သို့မဟုတ် မီနူးဖြင့် ကူးယူပါ။',
    contacts: 'ဆက်သွယ်ရန်',
    copy: 'ကူးယူရန်',
    copyStyle: 'ကူးယူရန်- {style}',
    risFile: 'ကိုးကားချက် စီမံခန့်ခွဲသည့် ဆော့ဖ်ဝဲများအတွက် RIS ဖိုင်',
  },
  contact: {
    roles: { content: 'အကြောင်းအရာ မေးမြန်းရန်', press: 'သတင်းမီဒီယာများ မေးမြန်းရန်' },
    saveCard: 'အဆက်အသွယ်ကို သိမ်းရန်',
    saveCardOf: '{name} ၏ အဆက်အသွယ်ကို သိမ်းရန်',
    tel: 'တယ်လီဖုန်း',
    email: 'အီးမေးလ်',
    officeTime: 'ရုံးရှိရာဒေသ စံတော်ချိန် {time}',
    officeTimeOpen: 'ရုံးရှိရာဒေသ စံတော်ချိန် {time}\u00a0· ယခု\u00a0ရုံးဖွင့်ထားသည်',
    officeTimeClosed: 'ရုံးရှိရာဒေသ စံတော်ချိန် {time}\u00a0· ယခု\u00a0ရုံးပိတ်ထားသည်',
    none: 'ဆက်သွယ်ရန် အချက်အလက် မဖော်ပြထားပါ။',
  },
  share: {
    name: 'မျှဝေရန်',
    targets: {
      native: 'မျှဝေရန်…',
      copy: 'လင့်ခ်ကို ကူးယူရန်',
      email: 'အီးမေးလ်',
      qr: 'QR ကုဒ်',
      print: 'ပုံနှိပ်ရန်',
    },
    copied: 'လင့်ခ်ကို ကူးယူပြီးပါပြီ။',
    copiedFor: 'လင့်ခ်ကို ကူးယူပြီးပါပြီ။ {name} တွင် ကူးထည့်ပါ။',
    copyFailed: 'လင့်ခ်ကို ကူးယူ၍ မရပါ။ လင့်ခ်ကို ရွေးချယ်ပေးထားပါသည်။ ကီးဘုတ် သို့မဟုတ် မီနူးဖြင့် ကူးယူပါ။',
    qrCodeOf: '{url} ၏ QR ကုဒ်',
    qrFailed: 'QR ကုဒ် ဖန်တီး၍ မရပါ။ ကျေးဇူးပြု၍ နောက်မှ ထပ်မံကြိုးစားကြည့်ပါ။',
    qrTooLong: 'ဝက်ဘ်လိပ်စာ အလွန်ရှည်သောကြောင့် QR ကုဒ် ဖန်တီး၍ မရပါ။',
  },
  channels: {
    name: 'ကျွန်ုပ်တို့၏ ချန်နယ်များ',
    kinds: {
      blog: 'ဘလော့ဂ်',
      website: 'ဝက်ဘ်ဆိုက်',
      newsletter: 'သတင်းလွှာ',
      feed: 'သတင်းဖိဒ်',
    },
    none: 'ချန်နယ် မဖော်ပြထားပါ။',
  },
};
