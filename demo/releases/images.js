/**
 * The drawings of `demo/images/`, all 1600 by 900.
 *
 * @satisfies {Record<string, import('./types.js').SampleImage>}
 */
export const images = {
  frames: {
    file: 'frames.svg',
    alt: {
      en: 'Drawing: a strip of picture frames in which a ball rises and falls',
      ko: '그림: 공이 튀어 오르고 내려오는 장면을 담은 필름 한 줄',
      th: 'ภาพวาด: แถบเฟรมภาพที่ลูกบอลกระดอนขึ้นและตกลง',
      my: 'ပုံ — ဘောလုံးတစ်လုံး ခုန်တက်၍ ပြန်ကျလာပုံကို ပြထားသော ရုပ်ရှင်ဖလင်အကွက်များ',
    },
  },
  harbour: {
    file: 'harbour.svg',
    alt: {
      en: 'Drawing: stacked containers beside a calm sea',
      ko: '그림: 잔잔한 바다 옆에 쌓인 컨테이너',
      th: 'ภาพวาด: ตู้สินค้าเรียงซ้อนกันริมทะเลสงบ',
      my: 'ပုံ — ငြိမ်သက်သော ပင်လယ်ဘေးရှိ ကွန်တိန်နာများ',
    },
  },
  terraces: {
    file: 'terraces.svg',
    alt: {
      en: 'Drawing: rice terraces below green hills',
      ko: '그림: 푸른 산 아래 계단식 논',
      th: 'ภาพวาด: นาขั้นบันไดใต้เนินเขาเขียว',
      my: 'ပုံ — စိမ်းလန်းသောတောင်ကုန်းများအောက်ရှိ လှေကားထစ်လယ်ကွင်းများ',
    },
  },
  market: {
    file: 'market.svg',
    alt: {
      en: 'Drawing: striped awnings of market stalls',
      ko: '그림: 줄무늬 차양을 친 시장 가판대',
      th: 'ภาพวาด: กันสาดลายทางของร้านค้าในตลาด',
      my: 'ပုံ — ဈေးဆိုင်များ၏ အစင်းကြားအမိုးများ',
    },
  },
  city: {
    file: 'city.svg',
    alt: {
      en: 'Drawing: a city’s towers at dusk',
      ko: '그림: 해 질 녘 도시의 빌딩',
      th: 'ภาพวาด: ตึกสูงในเมืองยามพลบค่ำ',
      my: 'ပုံ — ဆည်းဆာချိန် မြို့ပြအဆောက်အအုံများ',
    },
  },
  lanterns: {
    file: 'lanterns.svg',
    alt: {
      en: 'Drawing: paper lanterns on a line in the evening',
      ko: '그림: 저녁 하늘에 줄지어 걸린 종이 등',
      th: 'ภาพวาด: โคมกระดาษแขวนเรียงรายยามค่ำ',
      my: 'ပုံ — ညနေခင်း တန်းစီချိတ်ဆွဲထားသော စက္ကူမီးပုံးများ',
    },
  },
  weave: {
    file: 'weave.svg',
    alt: {
      en: 'Drawing: the diamond pattern of a woven cloth',
      ko: '그림: 마름모무늬 직물',
      th: 'ภาพวาด: ลายข้าวหลามตัดบนผ้าทอ',
      my: 'ပုံ — ရက်ကန်းထည်ပေါ်ရှိ စိန်ပွင့်ပုံစံများ',
    },
  },
  hall: {
    file: 'hall.svg',
    alt: {
      en: 'Drawing: the arches of an assembly hall',
      ko: '그림: 아치가 이어진 회의장',
      th: 'ภาพวาด: ซุ้มโค้งของหอประชุม',
      my: 'ပုံ — အစည်းအဝေးခန်းမ၏ ခုံးအလှများ',
    },
  },
  figures: {
    file: 'figures.svg',
    alt: {
      en: 'Drawing: rising columns and a line, without numbers',
      ko: '그림: 숫자 없이 올라가는 막대와 선',
      th: 'ภาพวาด: แท่งกราฟและเส้นที่สูงขึ้น ไม่มีตัวเลข',
      my: 'ပုံ — ဂဏန်းမပါဘဲ မြင့်တက်နေသော တိုင်များနှင့် မျဉ်း',
    },
  },
  islands: {
    file: 'islands.svg',
    alt: {
      en: 'Drawing: islands in a wide bay',
      ko: '그림: 넓은 만에 떠 있는 섬',
      th: 'ภาพวาด: หมู่เกาะในอ่าวกว้าง',
      my: 'ပုံ — ပင်လယ်အော်ကျယ်ထဲရှိ ကျွန်းများ',
    },
  },
  bridge: {
    file: 'bridge.svg',
    alt: {
      en: 'Drawing: a suspension bridge over a river',
      ko: '그림: 강을 가로지르는 현수교',
      th: 'ภาพวาด: สะพานแขวนข้ามแม่น้ำ',
      my: 'ပုံ — မြစ်ကို ဖြတ်သန်းသော ကြိုးတံတား',
    },
  },
  sunrise: {
    file: 'sunrise.svg',
    alt: {
      en: 'Drawing: the sun rising behind a field',
      ko: '그림: 들판 너머로 떠오르는 해',
      th: 'ภาพวาด: พระอาทิตย์ขึ้นเหนือทุ่งนา',
      my: 'ပုံ — လယ်ကွင်းနောက်မှ ထွက်ပေါ်လာသော နေ',
    },
  },
};
