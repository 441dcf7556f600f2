/**
 * What a publisher writes in each language that the elements speak: sentences, a headline, a name; and the letters of
 * its script that reach highest and lowest.
 */

/**
 * A sentence or two in each language, some 100 characters, as publishers write them.
 *
 * @satisfies {Record<import('../../src/i18n/languages.js').Language, string>}
 */
export const TEXTS = {
  en: 'The Centre opens a forum on sustainable trade; experts of ten countries take part in talks on well-being, e.g. on food.',
  fil: 'Binuksan ng Sentro ang isang porum tungkol sa napapanatiling kalakalan, na dinaluhan ng mga eksperto mula sa sampung bansa.',
  id: 'Pusat membuka forum tentang perdagangan berkelanjutan; para ahli dari sepuluh negara mengikuti pembicaraan-pembicaraan itu.',
  ms: 'Pusat membuka forum tentang perdagangan lestari; pakar-pakar dari sepuluh buah negara menyertai perbincangan tersebut.',
  pt: 'O Centro abre um fórum sobre comércio sustentável; especialistas de dez países participam em debates durante três dias.',
  tet: 'Sentru loke fórum ida kona-ba komérsiu sustentavel; espesialista sira husi nasaun sanulu partisipa iha debate ne’e.',
  vi: 'Trung tâm khai mạc diễn đàn về thương mại bền vững; các chuyên gia của mười quốc gia tham dự những buổi thảo luận.',
  ko: '센터는 지속 가능한 무역에 관한 포럼을 개최합니다. 열 개 나라의 전문가들이 사흘 동안 열리는 토론에 참여하며 결과를 발표합니다. 누구나 참여할 수 있습니다.',
  'zh-Hans':
    '中心举办可持续贸易论坛，来自十个国家的专家参加为期三天的讨论，并将在会后发布关于区域合作、文化交流与青年发展的联合报告，欢迎各界人士参加并提出宝贵意见。论坛将在首都国际会议中心举行。',
  th: 'ศูนย์อาเซียนเกาหลีจัดการประชุมว่าด้วยการค้าที่ยั่งยืน โดยมีผู้เชี่ยวชาญจากสิบประเทศเข้าร่วมการหารือเป็นเวลาสามวันและจะเผยแพร่รายงานร่วมกันหลังการประชุม',
  lo: 'ສູນອາຊຽນເກົາຫຼີໄດ້ຈັດກອງປະຊຸມກ່ຽວກັບການຄ້າແບບຍືນຍົງໂດຍມີຜູ້ຊ່ຽວຊານຈາກສິບປະເທດເຂົ້າຮ່ວມການສົນທະນາເປັນເວລາສາມມື້ແລະຈະເຜີຍແຜ່ບົດລາຍງານຮ່ວມກັນ',
  km: 'មជ្ឈមណ្ឌលអាស៊ានកូរ៉េបានរៀបចំវេទិកាស្តីពីពាណិជ្ជកម្មប្រកបដោយនិរន្តរភាពដោយមានការចូលរួមពីអ្នកជំនាញមកពីប្រទេសចំនួនដប់ក្នុងការពិភាក្សារយៈពេលបីថ្ងៃ',
  my: 'အာဆီယံကိုရီးယားစင်တာသည်ရေရှည်တည်တံ့သောကုန်သွယ်ရေးဆိုင်ရာဖိုရမ်ကိုဖွင့်လှစ်ခဲ့ပြီးဆယ်နိုင်ငံမှကျွမ်းကျင်ပညာရှင်များပါဝင်ဆွေးနွေးခဲ့ကြသည်။ သတင်းထုတ်ပြန်ချက်',
  ta: 'நிலையான வர்த்தகம் குறித்த கருத்தரங்கை மையம் தொடங்குகிறது; பத்து நாடுகளின் நிபுணர்கள் மூன்று நாட்கள் நடைபெறும் விவாதங்களில் பங்கேற்கின்றனர்.',
};

/** @typedef {keyof typeof TEXTS} LanguageTag */

/** @type {Record<LanguageTag, [headline: string, name: string]>} */
export const HEADLINES = {
  en: ['A forum on fair trade opens', 'The Centre'],
  fil: ['Binuksan ang porum sa kalakalan', 'Ang Sentro'],
  id: ['Forum perdagangan adil dibuka', 'Pusat'],
  ms: ['Forum perdagangan adil dibuka', 'Pusat'],
  pt: ['Abre o fórum do comércio justo', 'O Centro'],
  tet: ['Fórum komérsiu justu loke ona', 'Sentru'],
  vi: ['KHAI MẠC DIỄN ĐÀN THƯƠNG MẠI BỀN VỮNG', 'Trung tâm'],
  ko: ['공정 무역 포럼 개막', '센터'],
  'zh-Hans': ['公平贸易论坛开幕', '中心'],
  th: ['เปิดการประชุมว่าด้วยการค้าที่ยั่งยืน', 'ศูนย์'],
  lo: ['ເປີດກອງປະຊຸມກ່ຽວກັບການຄ້າແບບຍືນຍົງ', 'ສູນ'],
  km: ['បើកវេទិកាស្តីពីពាណិជ្ជកម្ម', 'មជ្ឈមណ្ឌល'],
  my: ['ကုန်သွယ်ရေးဖိုရမ် ဖွင့်လှစ်ခြင်း', 'စင်တာ'],
  ta: ['நியாய வர்த்தகக் கருத்தரங்கு தொடக்கம்', 'மையம்'],
};

/** @type {Partial<Record<LanguageTag, string>>} */
export const STACKS = {
  vi: 'ẤỄỐẬỆỘỰ g ẪỖỂỔ',
  th: 'ปู่ฎุ้ ที่นี้กู้ ญู่ปุ่น ฐิ์',
  lo: 'ຜູ້ປຸ້ງ ຊື້ຕົ້ນ ຢູ່ ປຼ',
  km: 'ស្ត្រី គ្រឿង អញ្ជើញ ប្រវត្តិ សង្គ្រាម',
  my: 'ဂြိုဟ်ကြွေ ကျွန်ုပ်တို့ အင်္ဂြိုဟ် ဗုဒ္ဓဟူး ပြည်ထောင်စု',
  ta: 'ஸ்ரீ கூ ஞூ ணூ ஜொ ளெள',
};

/** Members whose words a publisher writes. */
const NAMES = /^(name|label|unit|place|address|caption|credit|terms|alt|author)$/;

/**
 * A feed in one language: every word that its publisher has a say in.
 *
 * @template T
 * @param {T} document
 * @param {LanguageTag} language
 * @returns {T}
 */
export function inLanguage(document, language) {
  const [headline, name] = HEADLINES[language];
  const text = TEXTS[language];
  const markup = `<p>${text}</p><h2>${headline}</h2><p>${text} <q>${name}</q></p><ul><li>${headline}</li><li>${name}</li></ul>
    <table><tr><th>${name}</th><th>${name}</th></tr><tr><td>13</td><td>${headline}</td></tr></table>`;
  /** @param {string} key @param {unknown} value @returns {unknown} */
  const write = (key, value) => {
    if (Array.isArray(value)) return value.map((one) => write(key, one));
    if (typeof value === 'object' && value) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, write(key, one)]));
    }
    if (typeof value !== 'string') return value;
    if (key === 'language') return language;
    if (/^(title|subtitles)$/.test(key)) return headline;
    if (/^(summary|boilerplate|note)$/.test(key)) return text;
    if (key === 'content_html') return markup;
    return NAMES.test(key) || key === 'tags' ? name : value;
  };
  return /** @type {T} */ (write('', document));
}
