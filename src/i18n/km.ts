import { tables } from './cldr/km.js';
import type { Dictionary } from './dictionary.js';
import { byTables } from './tables.js';

/*
 * Khmer, formal style of the state's sites. «ក្ដី» with «ដ» below, as the Royal Academy writes it.
 * A release is «ព័ត៌មាន» where it is counted or listed and «អត្ថបទ» (as in «copy the text») where it is read: a
 * «សេចក្ដីប្រកាសព័ត៌មាន» would be no word for a vacancy or a speech.
 * «៖» stands for a colon, «។» ends a sentence, both without a space before them; no zero-width spaces.
 * Where the terms are from:
 * - press release: «សេចក្តីប្រកាសព័ត៌មាន», mfaic.gov.kh (heading), and «សេចក្ដីប្រកាសព័ត៌មាន», rac.gov.kh
 * - news: «ព័ត៌មាន», headings of rac.gov.kh and mod.gov.kh
 * - notice: «សេចក្ដីជូនដំណឹង», of the National Bank and the Council of Ministers as the press quotes them
 * - speech: «សុន្ទរកថា», khmer.voanews.com
 * - by: «ដោយ៖», rac.gov.kh
 * - attachment: «ឯកសារភ្ជាប់», freshnewsasia.com on a form of the Ministry of Information
 * - share, search: «ចែករំលែក», «ស្វែងរក», Nextcloud core/l10n/km.json
 * - print, copy the link, in a new tab, try again: «បោះពុម្ព», «ចម្លងតំណ», «ក្នុងផ្ទាំងថ្មី»,
 *   «ព្យាយាមម្តងទៀត», Firefox (km: browserContext.ftl, netError.ftl)
 * - cite: built on «ការយោង», MediaWiki CiteThisPage i18n/km.json
 * - unverified: statement, publication, vacancy, tender, media contact, media advisory, download, topic, year,
 *   country, news feed, and all else.
 * No `formats`: prose on state sites has Khmer digits (mod.gov.kh, «ថ្ងៃទី២៥ខែកុម្ភៈឆ្នាំ២០១៦»), but the dates that
 * the sites themselves put on a page have Latin ones, as plain `km` writes them (rac.gov.kh,
 * «01 វិច្ឆិកា 2024 ម៉ោង 05:29 PM»; mfaic.gov.kh, «ខែមេសា 11, 2017»).
 */
export const km: Dictionary = {
  language: 'km',
  formatters: byTables(tables),
  loadNames: () => import('./cldr/km-names.js').then(({ names }) => names),
  feed: {
    loading: {
      news: 'កំពុងផ្ទុកព័ត៌មាន…',
      release: 'កំពុងផ្ទុកអត្ថបទ…',
      contacts: 'កំពុងផ្ទុកព័ត៌មានទំនាក់ទំនង…',
      channels: 'កំពុងផ្ទុកបណ្ដាញផ្សព្វផ្សាយ…',
    },
    unreachable: {
      news: 'មិនអាចផ្ទុកព័ត៌មានបានទេ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។',
      release: 'មិនអាចផ្ទុកអត្ថបទបានទេ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។',
      contacts: 'មិនអាចផ្ទុកព័ត៌មានទំនាក់ទំនងបានទេ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។',
      channels: 'មិនអាចផ្ទុកបណ្ដាញផ្សព្វផ្សាយបានទេ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។',
    },
    offline: 'មិនមានការតភ្ជាប់អ៊ីនធឺណិតទេ។ ខ្លឹមសារនឹងបង្ហាញនៅទីនេះ នៅពេលតភ្ជាប់បានវិញ។',
    notFound: 'បច្ចុប្បន្ននេះ មិនមានខ្លឹមសារសម្រាប់បង្ហាញនៅទីនេះទេ។',
    asOf: 'ខ្លឹមសារនេះគិតត្រឹម {time}។ មិនអាចផ្ទុកខ្លឹមសារថ្មីជាងនេះបានទេ។',
    incomplete: 'មិនអាចផ្ទុកខ្លឹមសារមួយចំនួនបានទេ។',
    retry: 'ព្យាយាមម្ដងទៀត',
    newTab: 'បើកក្នុងផ្ទាំងថ្មី',
  },
  list: {
    name: 'ព័ត៌មាន',
    more: 'បង្ហាញបន្ថែម',
    added: { other: 'បានបង្ហាញព័ត៌មានបន្ថែមចំនួន {n}។' },
    newReleases: { other: 'ព័ត៌មានថ្មីចំនួន {n}' },
    empty: 'មិនទាន់មានព័ត៌មាននៅឡើយទេ។',
    noOther: 'មិនមានព័ត៌មានផ្សេងទៀតទេ។',
    noMatch: 'រកមិនឃើញព័ត៌មានដែលត្រូវនឹង៖ {what}។',
    noMatchAmong: {
      other: 'ក្នុងចំណោមព័ត៌មានថ្មីបំផុតចំនួន {n} រកមិនឃើញព័ត៌មានដែលត្រូវនឹង៖ {what}។',
    },
    looking: 'កំពុងស្វែងរកក្នុងព័ត៌មានមុនៗ…',
    widen: 'សូមសាកល្បងពាក្យផ្សេង ឬកាត់បន្ថយតម្រង។',
    clearFilters: 'សម្អាតតម្រងទាំងអស់',
  },
  filters: {
    search: 'ស្វែងរកព័ត៌មាន',
    labels: { tags: 'ប្រធានបទ', countries: 'ប្រទេស', kinds: 'ប្រភេទ', years: 'ឆ្នាំ' },
    all: { tags: 'ទាំងអស់', countries: 'ទាំងអស់', kinds: 'ទាំងអស់', years: 'ទាំងអស់' },
    noCountry: 'មិនបានបញ្ជាក់ប្រទេស',
    choice: '{name} ({n})',
    results: 'រកឃើញ {n} ក្នុងចំណោម {total}',
    resultsAmong: 'រកឃើញ {n} ក្នុងចំណោមព័ត៌មានថ្មីបំផុតចំនួន {total}',
    looking: 'មកទល់ពេលនេះ រកឃើញ {n}។ កំពុងស្វែងរកក្នុងព័ត៌មានមុនៗ…',
    stop: 'ឈប់ស្វែងរក',
    lookFurther: 'ស្វែងរកក្នុងព័ត៌មានមុនៗ',
    clear: 'សម្អាតតម្រង',
  },
  release: {
    untitled: 'គ្មានចំណងជើង',
    kinds: {
      'press-release': 'សេចក្ដីប្រកាសព័ត៌មាន',
      'photo-release': 'ព័ត៌មានជារូបភាព',
      'media-advisory': 'សេចក្ដីជូនដំណឹងដល់អ្នកសារព័ត៌មាន',
      news: 'ព័ត៌មាន',
      statement: 'សេចក្ដីថ្លែងការណ៍',
      speech: 'សុន្ទរកថា',
      event: 'ព្រឹត្តិការណ៍',
      notice: 'សេចក្ដីជូនដំណឹង',
      publication: 'ឯកសារបោះពុម្ពផ្សាយ',
      vacancy: 'ការជ្រើសរើសបុគ្គលិក',
      tender: 'ការដេញថ្លៃ',
    },
    statuses: {
      updated: 'បានធ្វើបច្ចុប្បន្នភាព',
      corrected: 'បានកែតម្រូវ',
      withdrawn: 'បានដកវិញ',
    },
    statusSentences: {
      updated: 'អត្ថបទនេះត្រូវបានធ្វើបច្ចុប្បន្នភាព។',
      corrected: 'អត្ថបទនេះត្រូវបានកែតម្រូវ។',
      withdrawn: 'អត្ថបទនេះត្រូវបានដកវិញ។',
    },
    by: 'ដោយ៖ {names}',
    body: { table: 'តារាង', video: 'វីដេអូ', audio: 'សំឡេង' },
    embedded: 'អត្ថបទនេះមានមេឌៀបង្កប់ ដែលអាចមើលបាននៅទីនេះ៖',
    original: 'មើលនៅលើគេហទំព័ររបស់ស្ថាប័នចេញផ្សាយ',
    gone: 'អត្ថបទនេះមិនមាន ឬលែងមាននៅក្នុងបញ្ជីព័ត៌មាន។',
    latest: 'អានព័ត៌មានថ្មីបំផុត',
    back: 'ត្រឡប់ទៅបញ្ជី',
    previous: 'មុន',
    next: 'បន្ទាប់',
  },
  sections: {
    alsoIn: 'ភាសាផ្សេងទៀត',
    showOriginal: 'បង្ហាញអត្ថបទដើម ({language})',
    files: 'ឯកសារភ្ជាប់',
    hangulDocument: 'ឯកសារ Hangul ({type})',
    contacts: 'ទំនាក់ទំនង',
    about: 'អំពី {name}',
    events: 'ព្រឹត្តិការណ៍',
    photos: 'រូបភាព',
    organizations: 'ចេញផ្សាយរួមជាមួយ',
    organizationRoles: {
      issuer: 'ស្ថាប័នចេញផ្សាយ',
      'co-organizer': 'ស្ថាប័នរៀបចំរួម',
      partner: 'ស្ថាប័នដៃគូ',
    },
    addToCalendar: 'បញ្ចូលក្នុងប្រតិទិន',
    joinOnline: 'ចូលរួមតាមអនឡាញ',
    moreOnEvent: 'ព័ត៌មានបន្ថែមអំពីព្រឹត្តិការណ៍',
    addEventToCalendar: 'បញ្ចូលក្នុងប្រតិទិន៖ {name}',
    joinEventOnline: 'ចូលរួមតាមអនឡាញ៖ {name}',
    moreOnThisEvent: 'ព័ត៌មានបន្ថែមអំពីព្រឹត្តិការណ៍៖ {name}',
    download: 'ទាញយក',
    downloadFile: 'ទាញយក {name}',
    downloadFileWith: 'ទាញយក {name} ({facts})',
    downloadFormat: '{facts}៖ ទាញយក {name}',
  },
  tools: {
    share: 'ចែករំលែក',
    copyText: 'ចម្លងអត្ថបទ',
    cite: 'យោងប្រភព',
    print: 'បោះពុម្ព',
    textCopied: 'បានចម្លងអត្ថបទ។',
    citationCopied: 'បានចម្លងការយោងប្រភព។',
    copyFailed: 'មិនអាចចម្លងអត្ថបទបានទេ។ អត្ថបទត្រូវបានជ្រើសរើសរួចហើយ សូមចម្លងដោយប្រើក្ដារចុច ឬម៉ឺនុយ។',
    contacts: 'ទំនាក់ទំនង',
    copy: 'ចម្លង',
    copyStyle: 'ចម្លង៖ {style}',
    risFile: 'ឯកសារ RIS សម្រាប់កម្មវិធីគ្រប់គ្រងឯកសារយោង',
  },
  contact: {
    roles: { content: 'ទំនាក់ទំនងអំពីខ្លឹមសារ', press: 'ទំនាក់ទំនងផ្នែកសារព័ត៌មាន' },
    saveCard: 'រក្សាទុកទំនាក់ទំនង',
    saveCardOf: 'រក្សាទុកទំនាក់ទំនង៖ {name}',
    tel: 'ទូរសព្ទ',
    email: 'អ៊ីមែល',
    officeTime: 'ម៉ោងបច្ចុប្បន្ននៅការិយាល័យ៖ {time}',
    officeTimeOpen: 'ម៉ោងបច្ចុប្បន្ននៅការិយាល័យ៖ {time}\u00a0· ក្នុងម៉ោងធ្វើការ',
    officeTimeClosed: 'ម៉ោងបច្ចុប្បន្ននៅការិយាល័យ៖ {time}\u00a0· ក្រៅម៉ោងធ្វើការ',
    none: 'មិនមានព័ត៌មានទំនាក់ទំនងទេ។',
  },
  share: {
    name: 'ចែករំលែក',
    targets: {
      native: 'ចែករំលែក…',
      copy: 'ចម្លងតំណ',
      email: 'អ៊ីមែល',
      qr: 'កូដ QR',
      print: 'បោះពុម្ព',
    },
    copied: 'បានចម្លងតំណ។',
    copiedFor: 'បានចម្លងតំណ។ សូមបិទភ្ជាប់ក្នុង {name}។',
    copyFailed: 'មិនអាចចម្លងតំណបានទេ។ តំណត្រូវបានជ្រើសរើសរួចហើយ សូមចម្លងដោយប្រើក្ដារចុច ឬម៉ឺនុយ។',
    qrCodeOf: 'កូដ QR នៃ {url}',
    qrFailed: 'មិនអាចបង្កើតកូដ QR បានទេ។ សូមព្យាយាមម្ដងទៀតនៅពេលក្រោយ។',
    qrTooLong: 'អាសយដ្ឋាននេះវែងពេកសម្រាប់បង្កើតកូដ QR។',
  },
  channels: {
    name: 'តាមដានយើងខ្ញុំ',
    kinds: {
      blog: 'ប្លុក',
      website: 'គេហទំព័រ',
      newsletter: 'ព្រឹត្តិបត្រព័ត៌មាន',
      feed: 'ហ្វីដព័ត៌មាន',
    },
    none: 'មិនមានបណ្ដាញផ្សព្វផ្សាយទេ។',
  },
};
