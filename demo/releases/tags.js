/** @satisfies {Record<string, import('./types.js').Localized>} */
export const tags = {
  trade: { en: 'Trade', ko: '무역', th: 'การค้า', my: 'ကုန်သွယ်ရေး' },
  investment: { en: 'Investment', ko: '투자', th: 'การลงทุน', my: 'ရင်းနှီးမြှုပ်နှံမှု' },
  content: {
    en: 'Creative industries',
    ko: '콘텐츠 산업',
    th: 'อุตสาหกรรมสร้างสรรค์',
    my: 'ဖန်တီးမှုလုပ်ငန်း',
  },
  culture: { en: 'Culture', ko: '문화', th: 'วัฒนธรรม', my: 'ယဉ်ကျေးမှု' },
  tourism: { en: 'Tourism', ko: '관광', th: 'การท่องเที่ยว', my: 'ခရီးသွားလာရေး' },
  youth: { en: 'Youth', ko: '청년', th: 'เยาวชน', my: 'လူငယ်' },
  food: { en: 'Food', ko: '음식', th: 'อาหาร', my: 'အစားအစာ' },
  environment: { en: 'Environment', ko: '환경', th: 'สิ่งแวดล้อม', my: 'ပတ်ဝန်းကျင်' },
  centre: { en: 'The Centre', ko: '센터 소식', th: 'ข่าวของศูนย์ฯ', my: 'စင်တာသတင်း' },
};
