import type { Dictionary } from './dictionary.js';

/**
 * Thai. No full stops: a space parts two sentences. `asOf` is one sentence, for after a time a space would not part it from
 * «ไม่สามารถ…», whose subject it would seem. «ข่าว» stands for a release of any kind, be it a vacancy or a tender
 * (unverified, but usual).
 *
 * Seen while this was written (stored copies):
 * - press release: «ข่าวประชาสัมพันธ์», worldbank.org/th (label above a press release); GOV.UK in Thai (a copy of whitehall,
 *   config/locales/th.yml, press_release). The Thai foreign ministry's own «ข่าวสารนิเทศ» (thaiembassy.be) is
 *   not used: it was seen there only.
 * - speech, publication, topic, country, news, follow us: «สุนทรพจน์», «สิ่งพิมพ์», «หัวข้อ», «ประเทศ», «ข่าว»/«ข่าวสาร»,
 *   «ติดตามเรา», whitehall th.yml. Statement: «แถลงการณ์…», in compounds there («แถลงการณ์ต่อรัฐสภา»).
 * - list of news and events: «ข่าวสารและกิจกรรม», mfa.go.th/asean.
 * - newsletter: «จดหมายข่าว», SuiteCRM and other locale files. New tab: «เปิดในแท็บใหม่», several Thai sites' code.
 * - try again, loading, share, copy the link, by, all, show more: «ลองอีกครั้ง», «กำลังโหลด…», «แชร์», «คัดลอกลิงก์»,
 *   «โดย {name}», «ทั้งหมด», «แสดงเพิ่มเติม», Mastodon th.json.
 * - tender: «จัดซื้อจัดจ้าง», a notice's title on nonghinhospital.com; notice: «ประกาศ…», titles on eef.or.th/notice;
 *   vacancy: «รับสมัครงาน», jobthaidd.com (jobs with the state).
 * Unverified: everything else, e.g. media advisory («หมายข่าว»), photo release, attachments («ไฟล์แนบ»; «เอกสารแนบ» is
 * frequent in code, but says documents only), press inquiries, cite, print, year.
 */
export const th: Dictionary = {
  language: 'th',
  /**
   * «วันที่นำเข้าข้อมูล 26 พ.ย. 2562» (mfa.go.th): Buddhist years, Latin digits in what the site itself writes. The plain
   * tag gives the same in Node 20; it is said in full so that it does not hang on an engine's data.
   */
  formats: 'th-TH-u-ca-buddhist-nu-latn',
  feed: {
    loading: {
      news: 'กำลังโหลดข่าว…',
      release: 'กำลังโหลดเนื้อหาข่าว…',
      contacts: 'กำลังโหลดข้อมูลติดต่อ…',
      channels: 'กำลังโหลดช่องทางติดตาม…',
    },
    unreachable: {
      news: 'ไม่สามารถโหลดข่าวได้ กรุณาลองอีกครั้งในภายหลัง',
      release: 'ไม่สามารถโหลดเนื้อหาข่าวได้ กรุณาลองอีกครั้งในภายหลัง',
      contacts: 'ไม่สามารถโหลดข้อมูลติดต่อได้ กรุณาลองอีกครั้งในภายหลัง',
      channels: 'ไม่สามารถโหลดช่องทางติดตามได้ กรุณาลองอีกครั้งในภายหลัง',
    },
    offline: 'ขณะนี้ไม่ได้เชื่อมต่ออินเทอร์เน็ต เนื้อหาส่วนนี้จะแสดงเมื่อเชื่อมต่อได้อีกครั้ง',
    notFound: 'ขณะนี้ไม่มีเนื้อหาที่จะแสดงในส่วนนี้',
    asOf: 'แสดงข้อมูล ณ {time} เนื่องจากไม่สามารถโหลดข้อมูลที่ใหม่กว่านี้ได้',
    incomplete: 'ไม่สามารถโหลดข้อมูลบางส่วนได้',
    retry: 'ลองอีกครั้ง',
    newTab: 'เปิดในแท็บใหม่',
  },
  list: {
    name: 'ข่าวสาร',
    more: 'แสดงเพิ่มเติม',
    added: { other: 'แสดงข่าวเพิ่มอีก {n} รายการแล้ว' },
    newReleases: { other: 'ข่าวใหม่ {n} รายการ' },
    empty: 'ยังไม่มีข่าว',
    noOther: 'ไม่มีข่าวอื่นอีก',
    noMatch: 'ไม่พบข่าวที่ตรงกับเงื่อนไข: {what}',
    noMatchAmong: { other: 'ในข่าวล่าสุด {n} รายการ ไม่พบข่าวที่ตรงกับเงื่อนไข: {what}' },
    looking: 'กำลังค้นหาในข่าวย้อนหลัง…',
    widen: 'ลองใช้คำค้นอื่น หรือลดจำนวนตัวกรอง',
    clearFilters: 'ล้างตัวกรองทั้งหมด',
  },
  filters: {
    search: 'ค้นหาข่าว',
    labels: { tags: 'หัวข้อ', countries: 'ประเทศ', kinds: 'ประเภท', years: 'ปี' },
    all: { tags: 'ทั้งหมด', countries: 'ทั้งหมด', kinds: 'ทั้งหมด', years: 'ทั้งหมด' },
    noCountry: 'ไม่ระบุประเทศ',
    choice: '{name} ({n})',
    results: 'พบ {n} จากทั้งหมด {total} รายการ',
    resultsAmong: 'พบ {n} รายการ จากข่าวล่าสุด {total} รายการ',
    looking: 'พบแล้ว {n} รายการ กำลังค้นหาในข่าวย้อนหลัง…',
    stop: 'หยุดค้นหา',
    lookFurther: 'ค้นหาในข่าวย้อนหลัง',
    clear: 'ล้างตัวกรอง',
  },
  release: {
    untitled: 'ไม่มีชื่อเรื่อง',
    kinds: {
      'press-release': 'ข่าวประชาสัมพันธ์',
      'photo-release': 'ภาพข่าว',
      'media-advisory': 'หมายข่าว',
      news: 'ข่าว',
      statement: 'แถลงการณ์',
      speech: 'สุนทรพจน์',
      event: 'กิจกรรม',
      notice: 'ประกาศ',
      publication: 'สิ่งพิมพ์',
      vacancy: 'รับสมัครงาน',
      tender: 'จัดซื้อจัดจ้าง',
    },
    statuses: {
      updated: 'ปรับปรุงแล้ว',
      corrected: 'แก้ไขแล้ว',
      withdrawn: 'ถอนการเผยแพร่แล้ว',
    },
    statusSentences: {
      updated: 'ข่าวนี้ได้รับการปรับปรุงแล้ว',
      corrected: 'ข่าวนี้ได้รับการแก้ไขให้ถูกต้องแล้ว',
      withdrawn: 'ข่าวนี้ถูกถอนการเผยแพร่แล้ว',
    },
    by: 'โดย {names}',
    body: { table: 'ตาราง', video: 'วิดีโอ', audio: 'เสียง' },
    embedded: 'ข่าวนี้มีสื่อประกอบอยู่ในเนื้อหา สามารถรับชมหรือรับฟังได้ที่:',
    original: 'หน้าข่าวบนเว็บไซต์ของผู้เผยแพร่',
    gone: 'ไม่พบข่าวนี้ในฟีดข่าว หรือข่าวนี้ถูกนำออกแล้ว',
    latest: 'อ่านข่าวล่าสุด',
    back: 'กลับไปที่รายการข่าว',
    previous: 'ก่อนหน้า',
    next: 'ถัดไป',
  },
  sections: {
    alsoIn: 'ภาษาอื่น',
    showOriginal: 'แสดงต้นฉบับ ({language})',
    files: 'ไฟล์แนบ',
    hangulDocument: 'เอกสารฮันกึล ({type})',
    contacts: 'ติดต่อสอบถาม',
    about: 'เกี่ยวกับ {name}',
    events: 'กิจกรรม',
    photos: 'ภาพถ่าย',
    organizations: 'เผยแพร่ร่วมกับ',
    organizationRoles: {
      issuer: 'ผู้ร่วมเผยแพร่',
      'co-organizer': 'ผู้ร่วมจัด',
      partner: 'พันธมิตร',
    },
    addToCalendar: 'เพิ่มลงในปฏิทิน',
    joinOnline: 'เข้าร่วมทางออนไลน์',
    moreOnEvent: 'รายละเอียดกิจกรรม',
    addEventToCalendar: 'เพิ่มลงในปฏิทิน: {name}',
    joinEventOnline: 'เข้าร่วมทางออนไลน์: {name}',
    moreOnThisEvent: 'รายละเอียดกิจกรรม: {name}',
    download: 'ดาวน์โหลด',
    downloadFile: 'ดาวน์โหลด {name}',
    downloadFileWith: 'ดาวน์โหลด {name} ({facts})',
    downloadFormat: '{facts}: ดาวน์โหลด {name}',
  },
  tools: {
    share: 'แชร์',
    copyText: 'คัดลอกข้อความ',
    cite: 'อ้างอิง',
    print: 'พิมพ์',
    textCopied: 'คัดลอกข้อความแล้ว',
    citationCopied: 'คัดลอกรายการอ้างอิงแล้ว',
    copyFailed: 'ไม่สามารถคัดลอกข้อความได้ ระบบเลือกข้อความไว้ให้แล้ว กรุณาคัดลอกด้วยแป้นพิมพ์หรือเมนู',
    contacts: 'ติดต่อสอบถาม',
    copy: 'คัดลอก',
    copyStyle: 'คัดลอก: {style}',
    risFile: 'ไฟล์ RIS สำหรับโปรแกรมจัดการบรรณานุกรม',
  },
  contact: {
    roles: { content: 'สอบถามเกี่ยวกับเนื้อหา', press: 'สำหรับสื่อมวลชน' },
    saveCard: 'บันทึกข้อมูลติดต่อ',
    saveCardOf: 'บันทึกข้อมูลติดต่อ: {name}',
    tel: 'โทรศัพท์',
    email: 'อีเมล',
    officeTime: 'เวลาที่สำนักงาน {time}',
    officeTimeOpen: 'เวลาที่สำนักงาน {time}\u00a0· ขณะนี้เปิดทำการ',
    officeTimeClosed: 'เวลาที่สำนักงาน {time}\u00a0· ขณะนี้ปิดทำการ',
    none: 'ไม่มีข้อมูลติดต่อ',
  },
  share: {
    name: 'แชร์',
    targets: {
      native: 'แชร์…',
      copy: 'คัดลอกลิงก์',
      email: 'อีเมล',
      qr: 'คิวอาร์โค้ด',
      print: 'พิมพ์',
    },
    copied: 'คัดลอกลิงก์แล้ว',
    copiedFor: 'คัดลอกลิงก์แล้ว กรุณาวางใน {name}',
    copyFailed: 'ไม่สามารถคัดลอกลิงก์ได้ ระบบเลือกลิงก์ไว้ให้แล้ว กรุณาคัดลอกด้วยแป้นพิมพ์หรือเมนู',
    qrCodeOf: 'คิวอาร์โค้ดของ {url}',
    qrFailed: 'ไม่สามารถสร้างคิวอาร์โค้ดได้ กรุณาลองอีกครั้งในภายหลัง',
    qrTooLong: 'ที่อยู่เว็บยาวเกินไป ไม่สามารถสร้างเป็นคิวอาร์โค้ดได้',
  },
  channels: {
    name: 'ติดตามเรา',
    kinds: { blog: 'บล็อก', website: 'เว็บไซต์', newsletter: 'จดหมายข่าว', feed: 'ฟีดข่าว' },
    none: 'ไม่ได้ระบุช่องทางติดตาม',
  },
};
