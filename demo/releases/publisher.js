/** The publisher of the sample feed: a real organisation's name, with addresses that are examples. */

/** @type {import('./types.js').Localized} */
export const publisherName = {
  en: 'ASEAN-Korea Centre',
  ko: '한-아세안센터',
  th: 'ศูนย์อาเซียน-เกาหลี',
  my: 'အာဆီယံ-ကိုရီးယား စင်တာ',
};

/** @type {import('./types.js').Localized} */
export const feedTitle = {
  en: 'ASEAN-Korea Centre: News & Media',
  ko: '한-아세안센터 뉴스·미디어',
  th: 'ศูนย์อาเซียน-เกาหลี: ข่าวและสื่อ',
  my: 'အာဆီယံ-ကိုရီးယား စင်တာ — သတင်းနှင့် မီဒီယာ',
};

/** @type {import('./types.js').Localized} */
export const feedDescription = {
  en: 'Press releases and notices; samples for demonstration, with one release that tells real facts.',
  ko: '보도자료와 알림. 시연용 견본이며, 한 건만 실제 사실을 담고 있습니다.',
  th: 'ข่าวประชาสัมพันธ์และประกาศ เป็นตัวอย่างเพื่อการสาธิต มีเพียงหนึ่งฉบับที่เป็นข้อเท็จจริง',
  my: 'သတင်းထုတ်ပြန်ချက်များနှင့် အသိပေးချက်များ။ သရုပ်ပြရန် နမူနာများဖြစ်ပြီး တစ်ခုသာ အချက်အလက်အမှန် ဖြစ်ပါသည်။',
};

/** @type {import('./types.js').Localized} */
export const boilerplate = {
  en: 'The ASEAN-Korea Centre is an international organisation in Seoul. The governments of the ASEAN Member States and Korea set it up to bring their economies closer and their people into contact, through trade, investment, tourism and culture.',
  ko: '한-아세안센터는 서울에 자리한 국제기구로, 아세안 회원국과 한국 정부가 무역·투자·관광·문화 분야에서 서로의 경제와 사람을 잇기 위해 함께 세웠다.',
  th: 'ศูนย์อาเซียน-เกาหลีเป็นองค์การระหว่างประเทศ ตั้งอยู่ ณ กรุงโซล รัฐบาลของประเทศสมาชิกอาเซียนและเกาหลีร่วมกันก่อตั้งขึ้นเพื่อเชื่อมโยงเศรษฐกิจและประชาชนของกันและกัน ผ่านการค้า การลงทุน การท่องเที่ยว และวัฒนธรรม',
  my: 'အာဆီယံ-ကိုရီးယား စင်တာသည် ဆိုးလ်မြို့တွင် တည်ရှိသော နိုင်ငံတကာအဖွဲ့အစည်းဖြစ်သည်။ အာဆီယံအဖွဲ့ဝင်နိုင်ငံများနှင့် ကိုရီးယားအစိုးရတို့က ကုန်သွယ်ရေး၊ ရင်းနှီးမြှုပ်နှံမှု၊ ခရီးသွားလာရေးနှင့် ယဉ်ကျေးမှုတို့မှတစ်ဆင့် စီးပွားရေးနှင့် ပြည်သူချင်း ပိုမိုနီးကပ်စေရန် ပူးတွဲတည်ထောင်ခဲ့သည်။',
};

/** @type {import('./types.js').Localized} */
export const address = {
  en: 'Seoul, Republic of Korea',
  ko: '대한민국 서울',
  th: 'กรุงโซล สาธารณรัฐเกาหลี',
  my: 'ဆိုးလ်မြို့၊ ကိုရီးယားသမ္မတနိုင်ငံ',
};

export const tel = '+82-2-555-0100';
export const email = 'info@akc.example';
export const site = 'https://www.akc.example/';

/** @type {{ kind: string, url: string, title: string }[]} */
export const channels = [
  { kind: 'facebook', url: 'https://facebook.example/akc', title: 'ASEAN-Korea Centre' },
  { kind: 'youtube', url: 'https://youtube.example/akc', title: 'ASEAN-Korea Centre' },
  { kind: 'blog', url: 'https://blog.example/akc', title: '한-아세안센터 블로그' },
  { kind: 'instagram', url: 'https://instagram.example/akc', title: '@akc.example' },
];

/** @type {import('./types.js').Localized} */
const contentLabel = {
  en: 'Contents Inquiries',
  ko: '내용 문의',
  th: 'สอบถามเนื้อหา',
  my: 'အကြောင်းအရာ မေးမြန်းရန်',
};

/** @type {import('./types.js').Localized} */
const programLabel = {
  en: 'Program Inquiries',
  ko: '프로그램 문의',
  th: 'สอบถามรายละเอียดกิจกรรม',
  my: 'အစီအစဉ် မေးမြန်းရန်',
};

/** @type {import('./types.js').Localized} */
const pressLabel = {
  en: 'Press Inquiries',
  ko: '언론 문의',
  th: 'สอบถามสำหรับสื่อมวลชน',
  my: 'သတင်းမီဒီယာ မေးမြန်းရန်',
};

/** @type {import('./types.js').Localized} */
const officer = { en: 'Officer', ko: '담당관', th: 'เจ้าหน้าที่', my: 'တာဝန်ခံအရာရှိ' };

/**
 * Roles and units stand where a real feed names people: samples name nobody.
 *
 * @satisfies {Record<string, import('./types.js').SampleContact>}
 */
export const contacts = {
  press: {
    role: 'press',
    label: pressLabel,
    name: {
      en: 'PR Officer, Information & Data Unit',
      ko: '정보자료국 홍보 담당관',
      th: 'เจ้าหน้าที่ประชาสัมพันธ์ ฝ่ายข้อมูลสารสนเทศ',
      my: 'ပြန်ကြားရေးအရာရှိ၊ သတင်းအချက်အလက်ဌာန',
    },
    unit: { en: 'IDU', ko: 'IDU', th: 'IDU', my: 'IDU' },
    tel: '+82-2-555-0149',
    email: 'press@akc.example',
  },
  trade: {
    role: 'content',
    label: contentLabel,
    name: {
      en: 'Officer, Trade & Investment Unit',
      ko: '무역투자국 담당관',
      th: 'เจ้าหน้าที่ ฝ่ายการค้าและการลงทุน',
      my: 'အရာရှိ၊ ကုန်သွယ်ရေးနှင့် ရင်းနှီးမြှုပ်နှံမှုဌာန',
    },
    unit: { en: 'TIU', ko: 'TIU', th: 'TIU', my: 'TIU' },
    tel: '+82-2-555-0195',
    email: 'trade@akc.example',
  },
  culture: {
    role: 'content',
    label: programLabel,
    name: {
      en: 'Culture & Tourism Unit',
      ko: '문화관광국',
      th: 'ฝ่ายวัฒนธรรมและการท่องเที่ยว',
      my: 'ယဉ်ကျေးမှုနှင့် ခရီးသွားဌာန',
    },
    title: officer,
    tel: '+82-2-555-0172',
    email: 'culture@akc.example',
  },
  general: {
    role: 'general-affairs',
    label: {
      en: 'General Affairs',
      ko: '총무 문의',
      th: 'งานบริหารทั่วไป',
      my: 'အထွေထွေရေးရာ',
    },
    name: {
      en: 'General Affairs Unit',
      ko: '총무국',
      th: 'ฝ่ายบริหารทั่วไป',
      my: 'အထွေထွေရေးရာဌာန',
    },
    title: officer,
    tel: '+82-2-555-0110',
    email: 'office@akc.example',
  },
};

/** @satisfies {Record<string, import('./types.js').SampleOrganization>} */
export const organizations = {
  centre: { name: publisherName, url: site, country: 'KR' },
  tradeMinistryIndonesia: {
    name: {
      en: 'Ministry of Trade of Indonesia',
      ko: '인도네시아 무역부',
      th: 'กระทรวงการค้าอินโดนีเซีย',
      my: 'အင်ဒိုနီးရှားနိုင်ငံ ကုန်သွယ်ရေးဝန်ကြီးဌာန',
    },
    country: 'ID',
  },
  kapa: {
    name: {
      en: 'Korea Animation Producers’ Association (KAPA)',
      ko: '한국애니메이션제작자협회(KAPA)',
      th: 'สมาคมผู้ผลิตแอนิเมชันเกาหลี (KAPA)',
      my: 'ကိုရီးယား ကာတွန်းရုပ်ရှင်ထုတ်လုပ်သူများအသင်း (KAPA)',
    },
    country: 'KR',
  },
  ainaki: {
    name: {
      en: 'Indonesia Animation Industry Association (AINAKI)',
      ko: '인도네시아 애니메이션산업협회(AINAKI)',
      th: 'สมาคมอุตสาหกรรมแอนิเมชันอินโดนีเซีย (AINAKI)',
      my: 'အင်ဒိုနီးရှား ကာတွန်းရုပ်ရှင်လုပ်ငန်းအသင်း (AINAKI)',
    },
    country: 'ID',
  },
  chamber: {
    name: {
      en: 'Nusantara Chamber of Creative Industries (fictional)',
      ko: '누산타라 창조산업회의소(가상 단체)',
      th: 'หอการค้าอุตสาหกรรมสร้างสรรค์นูซันตารา (องค์กรสมมติ)',
    },
    url: 'https://nusantara.example/',
    country: 'ID',
    boilerplate: {
      en: 'The chamber, which exists in this demonstration only, speaks for six hundred studios, workshops and publishers across the archipelago.',
      ko: '이 시연에만 존재하는 단체로, 군도 곳곳의 스튜디오와 공방, 출판사 600곳을 대표한다.',
      th: 'หอการค้าที่มีอยู่เฉพาะในการสาธิตนี้ เป็นตัวแทนของสตูดิโอ โรงฝีมือ และสำนักพิมพ์หกร้อยแห่งทั่วหมู่เกาะ',
    },
  },
};
