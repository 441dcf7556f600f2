/** @type {import('./types.js').Localized} */
const pressReleaseFile = {
  en: 'Press Release file',
  ko: '보도자료 파일',
  th: 'ไฟล์ข่าวประชาสัมพันธ์',
};

/** @type {import('./types.js').Sample[]} */
export const releases = [
  {
    id: 'sample-25-02',
    number: 'SAMPLE/25-02',
    kind: 'press-release',
    date: '2025-03-18',
    title: {
      en: 'Street Food Festival Brings Eighty Kitchens to the River',
      ko: '강변에 모인 여든 개의 부엌, 길거리 음식 축제',
      th: 'เทศกาลอาหารริมทางรวมแปดสิบครัวไว้ริมแม่น้ำ',
      my: 'လမ်းဘေးအစားအစာပွဲတော်တွင် မီးဖိုချောင် ရှစ်ဆယ် မြစ်ကမ်းသို့ ရောက်လာ',
    },
    subtitles: [
      {
        en: 'Cooks from Bangkok and Busan share one fire',
        ko: '방콕과 부산의 요리사가 한 불을 나눈다',
        th: 'พ่อครัวแม่ครัวจากกรุงเทพฯ และปูซานร่วมเตาเดียวกัน',
        my: 'ဘန်ကောက်နှင့် ဘူဆန်မှ စားဖိုမှူးများ မီးဖိုတစ်ဖို အတူသုံးမည်',
      },
    ],
    summary: {
      en: 'Three days of cooking in pairs: one recipe, two kitchens, and a table for whoever comes first.',
      ko: '사흘 동안 둘씩 짝지어 요리한다. 요리법은 하나, 부엌은 둘, 먼저 온 사람에게 자리를.',
      th: 'สามวันแห่งการทำอาหารเป็นคู่ หนึ่งสูตร สองครัว และโต๊ะสำหรับผู้มาก่อน',
      my: 'သုံးရက်တာ နှစ်ယောက်တစ်တွဲ ချက်ပြုတ်မည်။ ဟင်းချက်နည်းတစ်ခု၊ မီးဖိုချောင်နှစ်ခု၊ အရင်ရောက်သူအတွက် စားပွဲတစ်လုံး။',
    },
    body: {
      en: `<p>Each stall is run by a pair of cooks who had never met before. They were given one ingredient and a month to write letters.</p><p>Plates are made of pressed leaves; visitors are asked to bring a cup.</p>`,
      ko: `<p>부스마다 서로 처음 만나는 요리사 두 사람이 짝을 이룬다. 이들은 재료 하나를 받고 한 달 동안 편지를 주고받았다.</p><p>접시는 나뭇잎을 눌러 만들었으며, 컵은 각자 가져오면 된다.</p>`,
      th: `<p>แต่ละร้านมีพ่อครัวแม่ครัวหนึ่งคู่ที่ไม่เคยพบกันมาก่อน ทั้งสองได้รับวัตถุดิบหนึ่งอย่างและเวลาหนึ่งเดือนสำหรับเขียนจดหมายถึงกัน</p><p>จานทำจากใบไม้อัด ขอให้ผู้ร่วมงานนำแก้วมาเอง</p>`,
      my: `<p>ဆိုင်တစ်ဆိုင်စီကို ယခင်က မတွေ့ဖူးသော စားဖိုမှူးနှစ်ဦးက တာဝန်ယူသည်။ ပါဝင်ပစ္စည်းတစ်မျိုးနှင့် စာအပြန်အလှန်ရေးရန် တစ်လ အချိန်ရခဲ့သည်။</p><p>ပန်းကန်များကို သစ်ရွက်ဖိ၍ ပြုလုပ်ထားသည်။ ခွက်ကို မိမိဘာသာ ယူဆောင်လာပါရန်။</p>`,
    },
    image: 'market',
    tags: ['food', 'culture'],
    countries: ['TH', 'KR'],
    events: [
      {
        name: {
          en: 'Street Food Festival',
          ko: '길거리 음식 축제',
          th: 'เทศกาลอาหารริมทาง',
          my: 'လမ်းဘေးအစားအစာပွဲတော်',
        },
        start: '2025-04-04',
        end: '2025-04-06',
        timeZone: 'Asia/Bangkok',
        place: { en: 'Bangkok', ko: '방콕', th: 'กรุงเทพฯ', my: 'ဘန်ကောက်' },
        country: 'TH',
      },
    ],
    contacts: ['culture', 'press'],
  },
  {
    id: 'sample-25-05',
    number: 'SAMPLE/25-05',
    kind: 'publication',
    date: '2025-07-22',
    title: {
      en: 'A Small Atlas of Tea',
      ko: '작은 차(茶) 지도책',
      th: 'สมุดแผนที่ชาเล่มเล็ก',
      my: 'လက်ဖက်မြေပုံစာအုပ်ငယ်',
    },
    summary: {
      en: 'From pickled leaves to barley tea: thirty maps of what people drink, and when.',
      ko: '절인 찻잎에서 보리차까지, 사람들이 언제 무엇을 마시는지 서른 장의 지도에 담았다.',
      th: 'จากเมี่ยงหมักถึงชาข้าวบาร์เลย์ สามสิบแผนที่ว่าด้วยสิ่งที่ผู้คนดื่มและเวลาที่ดื่ม',
      my: 'လက်ဖက်သုပ်မှ မုယောလက်ဖက်ရည်အထိ — လူတို့ ဘာကို ဘယ်အချိန် သောက်ကြသည်ကို ပြသော မြေပုံ သုံးဆယ်။',
    },
    body: {
      en: `<p>The atlas is drawn by students of geography. Copies are sent free of charge to libraries that ask for one.</p>`,
      ko: `<p>지도책은 지리학과 학생들이 그렸다. 신청하는 도서관에는 무료로 보내 준다.</p>`,
      th: `<p>สมุดแผนที่เล่มนี้วาดโดยนักศึกษาภูมิศาสตร์ ห้องสมุดที่สนใจขอรับได้โดยไม่มีค่าใช้จ่าย</p>`,
      my: `<p>ဤမြေပုံစာအုပ်ကို ပထဝီဝင်ကျောင်းသားများက ရေးဆွဲထားသည်။ တောင်းဆိုသော စာကြည့်တိုက်များသို့ အခမဲ့ ပေးပို့ပါမည်။</p>`,
    },
    image: 'sunrise',
    tags: ['culture', 'food'],
    countries: ['MM', 'KR'],
    attachments: [
      {
        path: 'files/press-release.pdf',
        mimeType: 'application/pdf',
        title: { en: 'Sample pages', ko: '미리보기', th: 'หน้าตัวอย่าง', my: 'နမူနာစာမျက်နှာများ' },
        kind: 'document',
      },
    ],
    contacts: ['culture'],
  },
  {
    id: 'sample-25-07',
    number: 'SAMPLE/25-07',
    kind: 'call-for-entries',
    kindLabel: { en: 'Call for entries', ko: '작품 공모', th: 'รับสมัครผลงาน' },
    date: '2025-10-30T10:00:00+09:00',
    title: {
      en: 'Youth Exchange 2026: Tell Us About Your Street in One Minute',
      ko: '2026 청년 교류: 우리 동네 거리를 1분에 담아 주세요',
      th: 'แลกเปลี่ยนเยาวชน 2569: เล่าเรื่องถนนของคุณในหนึ่งนาที',
    },
    summary: {
      en: 'Thirty makers of short films spend two weeks with a host family in another country.',
      ko: '짧은 영상을 만든 30명이 다른 나라의 가정에서 2주를 보낸다.',
      th: 'เจ้าของหนังสั้นสามสิบคนจะได้พักกับครอบครัวอุปถัมภ์ในต่างประเทศสองสัปดาห์',
    },
    body: {
      en: `<p>Anybody between 18 and 24 may send a film of one minute, made with any camera. A jury of earlier participants chooses thirty.</p><p>Entries are open until 31 January 2026.</p>`,
      ko: `<p>18세부터 24세까지 누구나 어떤 카메라로든 찍은 1분짜리 영상을 낼 수 있다. 지난 참가자들이 심사해 30편을 고른다.</p><p>접수는 2026년 1월 31일까지다.</p>`,
      th: `<p>ผู้มีอายุ 18–24 ปีส่งหนังสั้นหนึ่งนาทีจากกล้องชนิดใดก็ได้ ผู้เคยร่วมโครงการเป็นกรรมการคัดเลือกสามสิบเรื่อง</p><p>เปิดรับถึงวันที่ 31 มกราคม 2569</p>`,
    },
    image: 'city',
    tags: ['youth', 'culture'],
    countries: ['VN', 'LA', 'KR'],
    contacts: ['culture'],
  },
  {
    id: 'sample-26-01',
    number: 'SAMPLE/26-01',
    kind: 'event',
    date: '2026-02-24',
    title: {
      en: 'Coffee Week: Four Origins, One Counter',
      ko: '커피 주간: 네 산지, 하나의 바',
      th: 'สัปดาห์กาแฟ: สี่แหล่งปลูก หนึ่งเคาน์เตอร์',
    },
    summary: {
      en: 'Growers from four countries roast, brew and explain, and buyers taste without labels.',
      ko: '네 나라의 재배 농가가 볶고 내리고 설명하며, 구매자는 상표를 가린 채 맛본다.',
      th: 'เกษตรกรจากสี่ประเทศคั่ว ชง และอธิบายเอง ส่วนผู้ซื้อชิมโดยไม่เห็นฉลาก',
    },
    body: {
      en: `<p>From Tuesday to Saturday one counter serves coffee from four origins. Tastings for buyers begin at ten, those for everybody at two.</p>`,
      ko: `<p>화요일부터 토요일까지 한 바에서 네 산지의 커피를 낸다. 구매자 시음은 오전 10시, 일반 시음은 오후 2시에 시작한다.</p>`,
      th: `<p>ตั้งแต่วันอังคารถึงวันเสาร์ เคาน์เตอร์เดียวเสิร์ฟกาแฟจากสี่แหล่งปลูก รอบผู้ซื้อเริ่มสิบโมง รอบบุคคลทั่วไปเริ่มบ่ายสอง</p>`,
    },
    image: 'terraces',
    tags: ['food', 'trade'],
    countries: ['VN', 'LA', 'ID', 'TL'],
    events: [
      {
        name: { en: 'Coffee Week', ko: '커피 주간', th: 'สัปดาห์กาแฟ' },
        start: '2026-03-10',
        end: '2026-03-14',
        timeZone: 'Asia/Seoul',
        place: { en: 'Seoul', ko: '서울', th: 'กรุงโซล' },
        country: 'KR',
      },
    ],
    contacts: ['trade'],
  },
  {
    id: 'sample-26-02',
    number: 'SAMPLE/26-02',
    kind: 'photo-release',
    date: '2026-06-16T17:00:00+09:00',
    title: {
      en: 'Lanterns on the Stream, in Eight Pictures',
      ko: '여덟 장에 담은 하천의 등불',
      th: 'โคมไฟริมลำธารในแปดภาพ',
    },
    body: {
      en: `<p>Children from neighbouring schools painted two hundred lanterns. Pictures may be printed with their credit.</p>`,
      ko: `<p>인근 학교 어린이들이 등 200개에 그림을 그렸다. 출처를 밝히면 사진을 실을 수 있다.</p>`,
      th: `<p>เด็ก ๆ จากโรงเรียนใกล้เคียงระบายสีโคมสองร้อยดวง นำภาพไปตีพิมพ์ได้โดยระบุที่มา</p>`,
    },
    film: {
      path: 'files/lanterns.html',
      title: {
        en: 'Film: the lanterns move on the wind',
        ko: '영상: 바람에 흔들리는 등불',
        th: 'ภาพยนตร์: โคมไฟไหวตามลม',
      },
    },
    image: 'lanterns',
    caption: {
      en: 'Lanterns at nightfall',
      ko: '해 질 무렵의 등불',
      th: 'โคมไฟยามพลบค่ำ',
    },
    tags: ['culture', 'youth'],
    attachments: [
      {
        path: 'images/lanterns.svg',
        mimeType: 'image/svg+xml',
        title: { en: 'Lanterns at nightfall', ko: '해 질 무렵의 등불', th: 'โคมไฟยามพลบค่ำ' },
        kind: 'photo',
        image: 'lanterns',
        caption: {
          en: 'Lanterns painted by pupils',
          ko: '학생들이 그린 등',
          th: 'โคมที่นักเรียนระบายสี',
        },
      },
    ],
    contacts: ['press'],
  },
  {
    id: 'sample-26-03',
    number: 'SAMPLE/26-03',
    kind: 'statement',
    date: '2026-09-08',
    title: {
      en: 'Statement on the Day of Reading',
      ko: '독서의 날을 맞아',
      th: 'แถลงการณ์เนื่องในวันแห่งการอ่าน',
    },
    summary: {
      en: 'A thousand picture books go to village libraries in three countries.',
      ko: '그림책 천 권을 세 나라의 마을 도서관에 보낸다.',
      th: 'ส่งหนังสือภาพหนึ่งพันเล่มไปยังห้องสมุดหมู่บ้านในสามประเทศ',
    },
    body: {
      en: `<p>Whoever learns to read in two languages has two neighbourhoods. A thousand picture books, each in two languages, leave for village libraries this month.</p>`,
      ko: `<p>두 언어로 읽기를 배우는 아이에게는 두 동네가 생긴다. 두 언어로 쓰인 그림책 천 권이 이달 마을 도서관으로 떠난다.</p>`,
      th: `<p>ผู้ที่อ่านได้สองภาษาย่อมมีสองชุมชน หนังสือภาพสองภาษาหนึ่งพันเล่มจะออกเดินทางไปยังห้องสมุดหมู่บ้านในเดือนนี้</p>`,
    },
    tags: ['youth', 'culture'],
    countries: ['LA', 'KH', 'MM'],
    contacts: ['press'],
  },
  {
    id: 'sample-26-04',
    number: 'SAMPLE/26-04',
    kind: 'vacancy',
    date: '2026-10-13T10:30:00+09:00',
    title: {
      en: 'Vacancy: Data Editor for the Trade Yearbook',
      ko: '무역 연감 데이터 편집자 채용',
      th: 'รับสมัครบรรณาธิการข้อมูลประจำหนังสือสถิติการค้ารายปี',
    },
    summary: {
      en: 'Full time, two years, from February; apply until 30 November.',
      ko: '전일제, 2년 계약, 2월 시작. 11월 30일까지 접수.',
      th: 'เต็มเวลา สัญญาสองปี เริ่มกุมภาพันธ์ สมัครได้ถึง 30 พฤศจิกายน',
    },
    body: {
      en: `<p>The editor turns tables from eleven statistical offices into one that a reader can trust.</p><ul><li>Care with figures, units and footnotes</li><li>Clear writing in English; one more language of the region</li><li>A sample of work of no more than two pages</li></ul>`,
      ko: `<p>열한 개 통계 기관의 표를 독자가 믿을 수 있는 하나의 표로 다듬는 일입니다.</p><ul><li>수치와 단위, 각주를 다루는 꼼꼼함</li><li>명료한 영문 작성 능력과 지역 언어 1개</li><li>2쪽 이내의 작업 견본</li></ul>`,
      th: `<p>หน้าที่คือแปลงตารางจากสำนักงานสถิติสิบเอ็ดแห่งให้เป็นตารางเดียวที่ผู้อ่านเชื่อถือได้</p><ul><li>ละเอียดรอบคอบกับตัวเลข หน่วย และเชิงอรรถ</li><li>เขียนภาษาอังกฤษชัดเจน และรู้ภาษาในภูมิภาคอีกหนึ่งภาษา</li><li>ตัวอย่างผลงานไม่เกินสองหน้า</li></ul>`,
    },
    tags: ['centre', 'trade'],
    countries: ['KR'],
    contacts: ['general'],
  },
  {
    id: 'sample-26-05',
    number: 'SAMPLE/26-05',
    kind: 'publication',
    date: '2026-11-05T09:00:00+09:00',
    modified: '2026-11-06T13:15:00+09:00',
    status: 'updated',
    title: {
      en: 'Trade in Figures: Third Quarter of 2026',
      ko: '숫자로 보는 무역: 2026년 3분기',
      th: 'การค้าในตัวเลข: ไตรมาสที่สามของปี 2569',
    },
    summary: {
      en: 'Exchange of goods by group; all figures are invented for this demonstration.',
      ko: '품목별 교역액. 모든 수치는 시연용으로 지어낸 것이다.',
      th: 'มูลค่าการค้าสินค้าตามหมวด ตัวเลขทั้งหมดสมมติขึ้นเพื่อการสาธิต',
    },
    body: {
      en: `<p>The quarterly tables now show parts and finished goods apart.</p><table><caption>Exchange of goods, in millions of an invented unit</caption><thead><tr><th scope="col">Group</th><th scope="col">Q2 2026</th><th scope="col">Q3 2026</th><th scope="col">Change</th></tr></thead><tbody><tr><th scope="row">Machinery</th><td>412</td><td>431</td><td>+4.6 %</td></tr><tr><th scope="row">Food</th><td>188</td><td>197</td><td>+4.8 %</td></tr><tr><th scope="row">Textiles</th><td>143</td><td>139</td><td>−2.8 %</td></tr></tbody></table>`,
      ko: `<p>이번 호부터 부품과 완제품을 나누어 싣는다.</p><table><caption>품목별 교역액(가상 단위, 백만)</caption><thead><tr><th scope="col">품목</th><th scope="col">2026년 2분기</th><th scope="col">2026년 3분기</th><th scope="col">증감</th></tr></thead><tbody><tr><th scope="row">기계</th><td>412</td><td>431</td><td>+4.6%</td></tr><tr><th scope="row">식품</th><td>188</td><td>197</td><td>+4.8%</td></tr><tr><th scope="row">섬유</th><td>143</td><td>139</td><td>−2.8%</td></tr></tbody></table>`,
      th: `<p>ตารางรายไตรมาสฉบับนี้แยกชิ้นส่วนออกจากสินค้าสำเร็จรูป</p><table><caption>มูลค่าการค้าสินค้า (ล้านหน่วยสมมติ)</caption><thead><tr><th scope="col">หมวด</th><th scope="col">ไตรมาส 2/2569</th><th scope="col">ไตรมาส 3/2569</th><th scope="col">เปลี่ยนแปลง</th></tr></thead><tbody><tr><th scope="row">เครื่องจักร</th><td>412</td><td>431</td><td>+4.6%</td></tr><tr><th scope="row">อาหาร</th><td>188</td><td>197</td><td>+4.8%</td></tr><tr><th scope="row">สิ่งทอ</th><td>143</td><td>139</td><td>−2.8%</td></tr></tbody></table>`,
    },
    image: 'figures',
    tags: ['trade'],
    countries: ['ID', 'KR', 'MY', 'SG', 'TH', 'VN'],
    attachments: [
      {
        path: 'files/press-release.pdf',
        mimeType: 'application/pdf',
        title: { en: 'All tables', ko: '전체 표', th: 'ตารางทั้งหมด' },
        kind: 'document',
      },
      {
        url: 'https://www.akc.example/files/trade-2026-q3.hwp',
        mimeType: 'application/x-hwp',
        title: { en: 'All tables', ko: '전체 표', th: 'ตารางทั้งหมด' },
        bytes: 91136,
        kind: 'document',
      },
    ],
    corrections: [
      {
        date: '2026-11-06',
        note: {
          en: 'A column for the second quarter was added.',
          ko: '2분기 열을 추가했습니다.',
          th: 'เพิ่มคอลัมน์ไตรมาสที่สอง',
        },
      },
    ],
    contacts: ['trade'],
  },
  {
    id: 'sample-26-06',
    number: 'SAMPLE/26-06',
    kind: 'media-advisory',
    date: '2026-11-16T15:00:00+09:00',
    title: {
      en: 'For Reporters: Night Train Partners Present Their Timetable',
      ko: '취재 안내: 야간열차 협력사, 시간표 공개',
      th: 'เรียนเชิญสื่อมวลชน: พันธมิตรรถไฟกลางคืนเปิดตารางเดินรถ',
    },
    summary: {
      en: 'Three railways explain how one ticket will cover three borders. Places are limited.',
      ko: '세 철도 회사가 표 한 장으로 국경 셋을 넘는 방법을 설명한다. 자리가 한정되어 있다.',
      th: 'การรถไฟสามแห่งอธิบายว่าตั๋วใบเดียวจะข้ามสามพรมแดนได้อย่างไร ที่นั่งมีจำกัด',
    },
    body: {
      en: `<p>The timetable is shown on a wall map, with the sleeping cars open for a visit afterwards. Cameras are welcome on the platform until eight in the evening.</p>`,
      ko: `<p>벽면 지도로 시간표를 소개한 뒤 침대칸을 둘러볼 수 있다. 승강장 촬영은 저녁 8시까지 가능하다.</p>`,
      th: `<p>นำเสนอตารางเดินรถบนแผนที่ผนัง จากนั้นเปิดให้ชมตู้นอน อนุญาตให้ถ่ายภาพบนชานชาลาถึงสองทุ่ม</p>`,
    },
    image: 'bridge',
    tags: ['tourism'],
    countries: ['TH', 'MY', 'LA'],
    events: [
      {
        name: { en: 'Press evening', ko: '언론 설명회', th: 'งานแถลงข่าวช่วงค่ำ' },
        start: '2026-12-03T17:30:00+07:00',
        end: '2026-12-03T20:00:00+07:00',
        timeZone: 'Asia/Bangkok',
        place: { en: 'Bangkok', ko: '방콕', th: 'กรุงเทพฯ' },
        country: 'TH',
        url: 'https://www.akc.example/press/night-train',
      },
    ],
    contacts: ['press'],
  },
  {
    id: 'sample-26-07',
    number: 'SAMPLE/26-07',
    kind: 'press-release',
    date: '2026-11-20T10:00:00+09:00',
    title: {
      en: 'Storyboards for Tomorrow: Second Round of the Animation Exchange Opens in Bandung',
      ko: '내일의 스토리보드: 애니메이션 교류 2기, 반둥에서 출발',
      th: 'สตอรีบอร์ดเพื่อวันพรุ่งนี้: เปิดรอบที่สองของโครงการแลกเปลี่ยนแอนิเมชันที่บันดุง',
    },
    subtitles: [
      {
        en: 'Twelve teams draw for six weeks, and pitch in January',
        ko: '열두 팀이 6주간 작업해 1월에 발표',
        th: 'สิบสองทีมทำงานหกสัปดาห์และนำเสนอในเดือนมกราคม',
      },
    ],
    summary: {
      en: 'Young animators from Indonesia and Korea work in mixed teams on stories for children.',
      ko: '인도네시아와 한국의 젊은 애니메이터가 팀을 이루어 어린이를 위한 이야기를 만든다.',
      th: 'นักแอนิเมชันรุ่นใหม่จากอินโดนีเซียและเกาหลีรวมทีมสร้างเรื่องราวสำหรับเด็ก',
    },
    dateline: { place: { en: 'Bandung', ko: '반둥', th: 'บันดุง' }, date: '2026-11-20' },
    body: {
      en: `<p>Twelve teams of four begin with a walk: each collects ten sounds and five faces from the city. From these grows a story of three minutes.</p>
<h3>Six weeks at one table</h3>
<ul><li>Week one: sounds and faces, collected on foot</li><li>Weeks two to four: storyboards, with a guest at the table every Friday</li><li>Weeks five and six: sound, colour, and a rehearsal of the pitch</li></ul>
<p>The rules of the exchange fit on half a page. The first one reads:</p>
<blockquote><p>What a team draws belongs to the team.</p></blockquote>
<h3>What follows</h3>
<p>The teams’ storyboards are shown to producers in January. What comes of them is for the teams to decide; the rights stay with those who draw. The first round is described in <a href="https://www.akc.example/animation-exchange">its report</a>.</p>`,
      ko: `<p>네 명씩 열두 팀이 산책으로 작업을 시작한다. 팀마다 도시에서 소리 열 가지와 얼굴 다섯을 모아 3분짜리 이야기로 키워 낸다.</p>
<h3>한 책상에서 보내는 6주</h3>
<ul><li>1주 차: 걸어 다니며 소리와 얼굴 모으기</li><li>2~4주 차: 스토리보드 작업, 금요일마다 손님 한 명과 함께</li><li>5~6주 차: 소리와 색, 발표 연습</li></ul>
<p>교류의 규칙은 반쪽 분량이다. 첫 번째 규칙은 이렇다.</p>
<blockquote><p>팀이 그린 것은 팀의 것이다.</p></blockquote>
<h3>그다음</h3>
<p>스토리보드는 1월 제작사 앞에서 공개된다. 이후의 진로는 팀이 정하며, 권리는 그린 사람에게 남는다. 1기의 기록은 <a href="https://www.akc.example/animation-exchange">보고서</a>에 담겨 있다.</p>`,
      th: `<p>สิบสองทีม ทีมละสี่คน เริ่มต้นด้วยการเดิน แต่ละทีมเก็บเสียงสิบเสียงและใบหน้าห้าใบหน้าจากเมือง แล้วต่อยอดเป็นเรื่องราวสามนาที</p>
<h3>หกสัปดาห์บนโต๊ะเดียวกัน</h3>
<ul><li>สัปดาห์แรก: เดินเก็บเสียงและใบหน้า</li><li>สัปดาห์ที่สองถึงสี่: วาดสตอรีบอร์ด มีแขกมาร่วมโต๊ะทุกวันศุกร์</li><li>สัปดาห์ที่ห้าและหก: เสียง สี และซ้อมนำเสนอ</li></ul>
<p>กติกาของโครงการยาวเพียงครึ่งหน้า ข้อแรกเขียนไว้ว่า</p>
<blockquote><p>สิ่งที่ทีมวาดเป็นของทีม</p></blockquote>
<h3>ก้าวต่อไป</h3>
<p>สตอรีบอร์ดจะนำเสนอต่อผู้ผลิตในเดือนมกราคม จากนั้นทีมเป็นผู้ตัดสินใจเอง และสิทธิเป็นของผู้วาด เรื่องราวของรอบแรกอ่านได้ใน<a href="https://www.akc.example/animation-exchange">รายงาน</a></p>`,
    },
    image: 'frames',
    caption: {
      en: 'The ball is every animator’s first lesson',
      ko: '공 그리기는 애니메이터의 첫 수업이다',
      th: 'ลูกบอลคือบทเรียนแรกของนักแอนิเมชันทุกคน',
    },
    tags: ['content', 'youth'],
    countries: ['ID', 'KR'],
    events: [
      {
        name: { en: 'Workshop', ko: '작업 기간', th: 'ช่วงเวิร์กช็อป' },
        start: '2026-11-23',
        end: '2027-01-03',
        timeZone: 'Asia/Jakarta',
        place: { en: 'Bandung', ko: '반둥', th: 'บันดุง' },
        country: 'ID',
      },
      {
        name: {
          en: 'A look over twelve shoulders',
          ko: '열두 팀의 어깨너머',
          th: 'มองข้ามไหล่สิบสองทีม',
        },
        start: '2026-12-11T19:00:00+07:00',
        end: '2026-12-11T20:30:00+07:00',
        timeZone: 'Asia/Jakarta',
        onlineUrl: 'https://www.akc.example/live/storyboards',
      },
      {
        name: { en: 'Pitch day', ko: '발표의 날', th: 'วันนำเสนอผลงาน' },
        start: '2027-01-14T09:00:00+07:00',
        end: '2027-01-14T17:00:00+07:00',
        timeZone: 'Asia/Jakarta',
        place: { en: 'Bandung', ko: '반둥', th: 'บันดุง' },
        address: { en: 'Jalan Contoh 12', ko: '잘란 콘토 12', th: 'ถนนจาลันจนโต 12' },
        country: 'ID',
        url: 'https://www.akc.example/animation-exchange/pitch-day',
      },
    ],
    attachments: [
      {
        path: 'files/press-release.pdf',
        mimeType: 'application/pdf',
        title: pressReleaseFile,
        kind: 'release',
        language: 'en',
      },
      {
        path: 'files/press-release.docx',
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        title: pressReleaseFile,
        kind: 'release',
        language: 'en',
      },
      {
        url: 'https://www.akc.example/files/storyboards.ko.hwp',
        mimeType: 'application/x-hwp',
        title: pressReleaseFile,
        bytes: 73728,
        kind: 'release',
        language: 'ko',
      },
      {
        url: 'https://www.akc.example/files/storyboards.ko.hwpx',
        mimeType: 'application/hwp+zip',
        title: pressReleaseFile,
        bytes: 58214,
        kind: 'release',
        language: 'ko',
      },
      {
        path: 'images/frames.svg',
        mimeType: 'image/svg+xml',
        title: { en: 'A strip of frames', ko: '필름 한 줄', th: 'แถบเฟรมภาพ' },
        kind: 'photo',
        image: 'frames',
        caption: {
          en: 'A bouncing ball in five frames',
          ko: '다섯 장면에 담은 튀는 공',
          th: 'ลูกบอลกระดอนในห้าเฟรม',
        },
      },
      {
        path: 'images/city.svg',
        mimeType: 'image/svg+xml',
        title: { en: 'The city', ko: '도시', th: 'เมือง' },
        kind: 'photo',
        image: 'city',
        caption: {
          en: 'The teams collect sounds where offices close and kitchens open',
          ko: '사무실이 닫고 식당이 여는 시간, 팀들은 소리를 모은다',
          th: 'ทีมต่าง ๆ เก็บเสียงในยามที่สำนักงานปิดและร้านอาหารเปิด',
        },
      },
    ],
    contacts: ['trade', 'press'],
    organizations: [
      { role: 'issuer', key: 'centre' },
      { role: 'partner', key: 'chamber' },
    ],
  },
];
