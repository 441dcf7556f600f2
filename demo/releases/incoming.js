/**
 * What happens while one watches: the live feed takes the next of these every few seconds, gives it
 * a number, an id and the time of the moment, and begins again at the end.
 *
 * @type {Omit<import('./types.js').Sample, 'id' | 'number' | 'date'>[]}
 */
export const incoming = [
  {
    kind: 'news',
    title: {
      en: 'Doors Open: The Craft Fair Has Begun',
      ko: '공예 장터, 문을 열다',
      th: 'งานหัตถกรรมเปิดแล้ววันนี้',
    },
    summary: {
      en: 'Ninety makers, three halls, and a bench where visitors may try a loom.',
      ko: '장인 90명, 전시장 세 곳, 베틀을 직접 다뤄 보는 자리까지.',
      th: 'ช่างฝีมือเก้าสิบราย สามห้องจัดแสดง และมุมให้ลองทอผ้าด้วยตนเอง',
    },
    body: {
      en: `<p>The fair is open until six in the evening. Entry is free.</p>`,
      ko: `<p>장터는 저녁 6시까지 열리며 입장은 무료다.</p>`,
      th: `<p>งานเปิดถึงหกโมงเย็น เข้าชมฟรี</p>`,
    },
    image: 'market',
    tags: ['culture', 'trade'],
    countries: ['PH', 'KR'],
  },
  {
    kind: 'press-release',
    title: {
      en: 'Two Ports Agree to Share Their Tide Tables',
      ko: '두 항만, 조석표를 함께 쓰기로',
      th: 'ท่าเรือสองแห่งตกลงใช้ตารางน้ำขึ้นน้ำลงร่วมกัน',
    },
    summary: {
      en: 'Ships will wait less, and burn less while they wait.',
      ko: '배가 기다리는 시간도, 그동안 태우는 연료도 줄어든다.',
      th: 'เรือรอน้อยลง และใช้เชื้อเพลิงระหว่างรอน้อยลง',
    },
    body: {
      en: `<p>From next month the two harbour offices publish one common table a day.</p>`,
      ko: `<p>다음 달부터 두 항만 사무소가 하루 한 번 공동 조석표를 낸다.</p>`,
      th: `<p>ตั้งแต่เดือนหน้า สำนักงานท่าเรือทั้งสองจะเผยแพร่ตารางร่วมวันละหนึ่งครั้ง</p>`,
    },
    image: 'harbour',
    tags: ['trade'],
    countries: ['VN', 'KR'],
  },
  {
    kind: 'notice',
    title: {
      en: 'Live Stream Starts at the Top of the Hour',
      ko: '정각에 생중계 시작',
      th: 'เริ่มถ่ายทอดสดต้นชั่วโมงนี้',
    },
    body: {
      en: `<p>The stream comes with captions in English and Korean.</p>`,
      ko: `<p>생중계에는 영어와 한국어 자막이 제공됩니다.</p>`,
      th: `<p>การถ่ายทอดสดมีคำบรรยายภาษาอังกฤษและเกาหลี</p>`,
    },
    tags: ['centre'],
  },
  {
    kind: 'press-release',
    title: {
      en: 'Start-ups from Four Cities Show Tools for Small Shops',
      ko: '네 도시의 새싹기업, 작은 가게를 위한 도구 선보여',
      th: 'สตาร์ตอัปจากสี่เมืองเปิดตัวเครื่องมือสำหรับร้านค้าขนาดเล็ก',
    },
    summary: {
      en: 'Stock lists by voice, receipts without paper, and a till that runs on a phone.',
      ko: '말로 적는 재고장, 종이 없는 영수증, 휴대전화로 쓰는 계산대.',
      th: 'รายการสต็อกด้วยเสียง ใบเสร็จไร้กระดาษ และเครื่องคิดเงินบนโทรศัพท์',
    },
    body: {
      en: `<p>Sixteen teams have five minutes each; shopkeepers vote.</p>`,
      ko: `<p>열여섯 팀이 5분씩 발표하고 가게 주인들이 투표한다.</p>`,
      th: `<p>สิบหกทีมนำเสนอทีมละห้านาที โดยเจ้าของร้านเป็นผู้ลงคะแนน</p>`,
    },
    image: 'city',
    tags: ['investment', 'content'],
    countries: ['SG', 'TH', 'ID', 'KR'],
  },
  {
    kind: 'photo-release',
    title: {
      en: 'Picture of the Hour: Sunrise over the Delta',
      ko: '지금 이 사진: 삼각주의 해돋이',
      th: 'ภาพประจำชั่วโมง: อรุณรุ่งเหนือดินดอนปากแม่น้ำ',
    },
    body: {
      en: `<p>Drawn for the demonstration; free to print with its credit.</p>`,
      ko: `<p>시연용으로 그린 그림이며 출처를 밝히면 실을 수 있다.</p>`,
      th: `<p>ภาพวาดเพื่อการสาธิต นำไปตีพิมพ์ได้โดยระบุที่มา</p>`,
    },
    image: 'sunrise',
    tags: ['tourism'],
    countries: ['VN'],
  },
  {
    kind: 'event',
    title: {
      en: 'Open Rehearsal Tonight: Gamelan Meets Gayageum',
      ko: '오늘 저녁 공개 연습: 가믈란과 가야금의 만남',
      th: 'คืนนี้เปิดซ้อม: กาเมลันพบคายากึม',
    },
    summary: {
      en: 'Forty musicians try out a new piece, and listeners may walk among them.',
      ko: '연주자 40명이 새 곡을 맞춰 보고, 관객은 그 사이를 걸으며 듣는다.',
      th: 'นักดนตรีสี่สิบคนลองบทเพลงใหม่ ผู้ฟังเดินชมท่ามกลางวงได้',
    },
    body: {
      en: `<p>Seats are given out at the door from half past six.</p>`,
      ko: `<p>좌석은 6시 30분부터 입구에서 나눠 준다.</p>`,
      th: `<p>แจกบัตรที่นั่งหน้างานตั้งแต่หกโมงครึ่ง</p>`,
    },
    image: 'hall',
    tags: ['culture'],
    countries: ['ID', 'KR'],
  },
  {
    kind: 'publication',
    title: {
      en: 'New Leaflet: Packing Fragile Goods for a Sea Voyage',
      ko: '새 안내서: 깨지기 쉬운 물건의 해상 포장법',
      th: 'แผ่นพับใหม่: วิธีบรรจุสินค้าแตกง่ายสำหรับขนส่งทางทะเล',
    },
    summary: {
      en: 'Eight pages, mostly drawings.',
      ko: '그림 위주의 여덟 쪽.',
      th: 'แปดหน้า ส่วนใหญ่เป็นภาพประกอบ',
    },
    body: {
      en: `<p>The leaflet is free and may be copied.</p>`,
      ko: `<p>무료이며 복사해 쓸 수 있다.</p>`,
      th: `<p>แจกฟรีและทำสำเนาได้</p>`,
    },
    tags: ['trade'],
    countries: ['MY'],
  },
  {
    kind: 'press-release',
    title: {
      en: 'River Towns Plan a Common Cycle Route, with a Ferry Wherever a Bridge Is Missing and a Tea House Every Ten Kilometres',
      ko: '강변 마을들, 공동 자전거길 만든다… 다리가 없으면 나룻배로, 10킬로미터마다 찻집을',
      th: 'เมืองริมน้ำวางแผนเส้นทางจักรยานร่วมกัน ที่ใดไม่มีสะพานจะมีเรือข้ามฟาก และมีร้านน้ำชาทุกสิบกิโลเมตร',
    },
    summary: {
      en: 'The first stretch opens in spring.',
      ko: '첫 구간은 봄에 열린다.',
      th: 'ช่วงแรกเปิดในฤดูใบไม้ผลิ',
    },
    body: {
      en: `<p>Nine towns share the cost of signs and maps.</p>`,
      ko: `<p>아홉 마을이 표지판과 지도 비용을 나눠 낸다.</p>`,
      th: `<p>เก้าเมืองร่วมกันออกค่าป้ายและแผนที่</p>`,
    },
    image: 'bridge',
    tags: ['tourism', 'environment'],
    countries: ['LA', 'TH', 'KH'],
  },
  {
    kind: 'tender',
    title: {
      en: 'Tender: Translation into Khmer and Burmese',
      ko: '입찰 공고: 크메르어·버마어 번역',
      th: 'ประกาศจัดจ้าง: งานแปลภาษาเขมรและภาษาเมียนมา',
    },
    summary: {
      en: 'Two hundred pages a year, with a glossary to be kept.',
      ko: '연 200쪽, 용어집 관리 포함.',
      th: 'ปีละสองร้อยหน้า พร้อมดูแลอภิธานศัพท์',
    },
    body: {
      en: `<p>Offers are welcome from single translators and from offices.</p>`,
      ko: `<p>개인 번역가와 업체 모두 지원할 수 있습니다.</p>`,
      th: `<p>รับข้อเสนอทั้งจากนักแปลอิสระและสำนักงานแปล</p>`,
    },
    tags: ['centre'],
    countries: ['KH', 'MM'],
  },
  {
    kind: 'news',
    title: {
      en: 'School Kitchens Trade Recipes',
      ko: '학교 급식실, 요리법을 주고받다',
      th: 'ครัวโรงเรียนแลกสูตรอาหาร',
    },
    summary: {
      en: 'Fifty schools cook each other’s lunch for a week.',
      ko: '쉰 개 학교가 일주일간 서로의 점심을 만들어 본다.',
      th: 'ห้าสิบโรงเรียนทำอาหารกลางวันของกันและกันตลอดหนึ่งสัปดาห์',
    },
    body: {
      en: `<p>The favourites so far: pumpkin soup and rice rolls.</p>`,
      ko: `<p>지금까지 가장 인기 있는 음식은 호박죽과 김밥이다.</p>`,
      th: `<p>เมนูยอดนิยมจนถึงตอนนี้คือซุปฟักทองและข้าวห่อสาหร่าย</p>`,
    },
    image: 'terraces',
    tags: ['food', 'youth'],
    countries: ['BN', 'KR'],
  },
  {
    kind: 'media-advisory',
    title: {
      en: 'For Reporters: Interview Slots This Afternoon',
      ko: '취재 안내: 오늘 오후 인터뷰 시간',
      th: 'เรียนสื่อมวลชน: ช่วงเวลาสัมภาษณ์บ่ายวันนี้',
    },
    body: {
      en: `<p>Fair organisers answer questions in English, Korean and Malay.</p>`,
      ko: `<p>행사 주최 측이 영어와 한국어, 말레이어로 질문에 답합니다.</p>`,
      th: `<p>ผู้จัดงานตอบคำถามเป็นภาษาอังกฤษ เกาหลี และมลายู</p>`,
    },
    tags: ['culture'],
    countries: ['MY', 'KR'],
  },
  {
    kind: 'press-release',
    title: {
      en: 'Island Schools Linked by Video for a Shared Science Lesson',
      ko: '섬 학교들, 화상으로 과학 수업을 함께하다',
      th: 'โรงเรียนบนเกาะเรียนวิทยาศาสตร์ร่วมกันผ่านวิดีโอ',
    },
    summary: {
      en: 'Today’s subject: why the sea is salt, tasted in three places at once.',
      ko: '오늘의 주제는 바닷물이 짠 까닭. 세 곳에서 동시에 맛본다.',
      th: 'หัวข้อวันนี้: เหตุใดทะเลจึงเค็ม ชิมพร้อมกันสามแห่ง',
    },
    body: {
      en: `<p>Pupils measure, compare and report; the results are put on one map.</p>`,
      ko: `<p>학생들이 재고 견주고 발표하며, 결과는 한 장의 지도에 모인다.</p>`,
      th: `<p>นักเรียนวัด เปรียบเทียบ และรายงานผล แล้วรวบรวมไว้บนแผนที่เดียว</p>`,
    },
    image: 'islands',
    tags: ['youth', 'environment'],
    countries: ['PH', 'TL', 'ID'],
  },
];
