/** @type {import('./types.js').Sample[]} */
export const releases = [
  {
    id: 'sample-19-01',
    number: 'SAMPLE/19-01',
    kind: 'news',
    date: '2019-05-14',
    title: {
      en: 'Reading Room Opens Its Doors to Visitors',
      ko: '자료실, 일반 방문객에게 개방',
      th: 'เปิดห้องอ่านหนังสือให้ประชาชนเข้าใช้',
    },
    body: {
      en: `<p>The reading room on the ground floor is now open to everybody on weekdays. Its shelves hold picture books, travel writing and reference works in eleven languages.</p>`,
      ko: `<p>1층 자료실이 평일에 한해 누구에게나 열린다. 서가에는 열한 개 언어로 된 그림책과 여행기, 참고 자료가 꽂혀 있다.</p>`,
      th: `<p>ห้องอ่านหนังสือชั้นล่างเปิดให้ทุกคนเข้าใช้ได้ในวันธรรมดา บนชั้นมีหนังสือภาพ งานเขียนท่องเที่ยว และหนังสืออ้างอิงในสิบเอ็ดภาษา</p>`,
    },
    tags: ['centre', 'culture'],
    contacts: ['general'],
  },
  {
    id: 'sample-19-02',
    number: 'SAMPLE/19-02',
    kind: 'statement',
    date: '2019-11-27T09:00:00+09:00',
    title: {
      en: 'Statement on Thirty Years of Dialogue Relations',
      ko: '대화관계 수립 30주년에 부치는 성명',
      th: 'แถลงการณ์ในวาระครบรอบสามสิบปีความสัมพันธ์คู่เจรจา',
    },
    summary: {
      en: 'Three decades on, the work ahead is in small firms, short journeys and first meetings.',
      ko: '서른 해가 지난 지금, 앞으로의 과제는 작은 기업과 짧은 여행, 첫 만남에 있다.',
      th: 'ผ่านมาสามทศวรรษ งานข้างหน้าอยู่ที่ธุรกิจขนาดเล็ก การเดินทางระยะสั้น และการพบกันครั้งแรก',
    },
    body: {
      en: `<p>The anniversary is an occasion to thank those who have kept the exchange going in offices, classrooms and workshops.</p><p>Three tasks stand out for the years ahead:</p><ul><li>make it simpler for small firms to find a partner abroad;</li><li>bring travellers to places beyond the capitals;</li><li>give young people a first reason to meet.</li></ul>`,
      ko: `<p>올해 기념일을 맞아 사무실과 교실, 공방에서 교류를 이어 온 모든 이에게 감사를 전한다.</p><p>앞으로의 과제는 세 가지다.</p><ul><li>작은 기업이 해외 협력사를 더 쉽게 찾도록 돕는다.</li><li>여행자의 발길이 수도를 넘어 지방에 닿게 한다.</li><li>청년들이 처음 만날 계기를 마련한다.</li></ul>`,
      th: `<p>วาระครบรอบนี้เป็นโอกาสขอบคุณทุกคนที่สานต่อการแลกเปลี่ยน ทั้งในสำนักงาน ห้องเรียน และโรงฝึกงาน</p><p>ภารกิจสำคัญในปีข้างหน้ามีสามประการ</p><ul><li>ช่วยให้ธุรกิจขนาดเล็กหาคู่ค้าในต่างประเทศได้ง่ายขึ้น</li><li>พานักเดินทางไปยังสถานที่นอกเมืองหลวง</li><li>สร้างโอกาสแรกให้คนรุ่นใหม่ได้พบกัน</li></ul>`,
    },
    image: 'bridge',
    tags: ['centre'],
    countries: ['BN', 'ID', 'KH', 'KR', 'LA', 'MM', 'MY', 'PH', 'SG', 'TH', 'VN'],
    contacts: ['press'],
  },
  {
    id: 'sample-20-03',
    number: 'SAMPLE/20-03',
    kind: 'press-release',
    date: '2020-02-06',
    title: {
      en: 'Explore New Indonesia!',
      ko: '새로운 인도네시아를 만나다!',
      th: 'สำรวจอินโดนีเซียมุมใหม่!',
    },
    summary: {
      en: 'A travel evening introduces places in Indonesia that few visitors have on their list.',
      ko: '여행자에게 덜 알려진 인도네시아의 고장을 소개하는 저녁 행사가 열린다.',
      th: 'ค่ำคืนแห่งการเดินทางแนะนำสถานที่ในอินโดนีเซียที่นักท่องเที่ยวน้อยคนจะรู้จัก',
    },
    body: {
      en: `<p>Lakes, tea gardens and weaving villages are the subject of a travel evening for readers who know the well-trodden routes already. Only the headline of this release is taken from the neighbour of PR/20-04.</p>`,
      ko: `<p>잘 알려진 길은 이미 다녀온 독자를 위해 호수와 차밭, 직조 마을을 소개하는 여행의 밤이 마련된다. 이 글은 제목만 PR/20-04의 이웃 보도자료에서 가져왔다.</p>`,
      th: `<p>ทะเลสาบ ไร่ชา และหมู่บ้านทอผ้า คือหัวข้อของค่ำคืนแห่งการเดินทางสำหรับผู้ที่คุ้นเคยกับเส้นทางยอดนิยมแล้ว ฉบับนี้นำมาเพียงพาดหัวจากข่าวที่อยู่ถัดจาก PR/20-04</p>`,
    },
    image: 'islands',
    tags: ['tourism', 'culture'],
    countries: ['ID'],
    contacts: ['culture', 'press'],
  },
  {
    id: 'pr-20-04',
    number: 'PR/20-04',
    kind: 'press-release',
    date: '2020-02-12',
    factual: true,
    title: {
      en: 'Korea and Indonesia to Expand Collaboration in Animation Industry',
      ko: '한국·인도네시아, 애니메이션 산업 협력 넓힌다',
      th: 'เกาหลีและอินโดนีเซียขยายความร่วมมือด้านอุตสาหกรรมแอนิเมชัน',
      my: 'ကိုရီးယားနှင့် အင်ဒိုနီးရှား ကာတွန်းရုပ်ရှင်လုပ်ငန်း ပူးပေါင်းဆောင်ရွက်မှု တိုးချဲ့မည်',
    },
    subtitles: [
      {
        en: 'Fifteen Korean studios travel to Jakarta from 12 to 14 February; a cooperation forum on the 13th is the centrepiece',
        ko: '한국 애니메이션 기업 15곳, 2월 12~14일 자카르타 방문… 13일 협력 포럼 개최',
        th: 'สตูดิโอเกาหลี 15 แห่งเยือนจาการ์ตา 12–14 กุมภาพันธ์ โดยมีเวทีความร่วมมือในวันที่ 13 เป็นงานหลัก',
        my: 'ကိုရီးယားကုမ္ပဏီ ၁၅ ခု ဖေဖော်ဝါရီ ၁၂ ရက်မှ ၁၄ ရက်အထိ ဂျကာတာသို့ သွားရောက်မည်၊ ၁၃ ရက်တွင် ပူးပေါင်းဆောင်ရွက်ရေးဖိုရမ် ကျင်းပမည်',
      },
    ],
    summary: {
      en: 'Fifteen Korean animation companies visit Jakarta for a forum, business meetings and an agreement between the two countries’ industry associations.',
      ko: '한국 애니메이션 기업 15곳이 자카르타를 찾아 협력 포럼과 일대일 상담에 참여하고, 양국 협회는 업무협약을 맺는다.',
      th: 'บริษัทแอนิเมชันเกาหลี 15 แห่งเยือนจาการ์ตาเพื่อร่วมเวทีความร่วมมือ เจรจาธุรกิจ ขณะที่สมาคมของสองประเทศจะลงนามบันทึกความเข้าใจ',
      my: 'ကိုရီးယား ကာတွန်းရုပ်ရှင်ကုမ္ပဏီ ၁၅ ခုသည် ဖိုရမ်၊ စီးပွားရေးဆွေးနွေးပွဲများနှင့် နှစ်နိုင်ငံအသင်းများ၏ နားလည်မှုစာချွန်လွှာ လက်မှတ်ရေးထိုးပွဲအတွက် ဂျကာတာသို့ သွားရောက်မည်။',
    },
    body: {
      en: `<p>A delegation from fifteen Korean animation companies travels to Jakarta for the three days from 12 to 14 February; the ASEAN-Korea Centre organises the journey. Among them are Iconics, known for “Pororo”, and Vooz Club, known for “Canimal”. They want to see where the Indonesian market is heading, and with whom they could work there.</p>
<p>The main day is 13 February. At the Indonesia-Korea Animation Industry Cooperation Forum, which the Centre holds together with the Ministry of Trade of Indonesia, the Korean companies report how animated content is developed, produced and sold abroad.</p>
<p>Two associations use the visit to put their relations in writing: the Korea Animation Producers’ Association (KAPA) and its Indonesian counterpart, the Indonesia Animation Industry Association (AINAKI), sign a memorandum of understanding. One-to-one meetings between companies follow on 14 February.</p>
<h3>Visits in Jakarta</h3>
<ul><li>BEKRAF, the agency for creative content under the Ministry of Tourism and Creative Economy</li><li>MNC Studio</li><li>Little Giantz</li></ul>
<p>Animation is one of sixteen fields that Indonesia counts as its creative economy and wants to see grow. According to the Centre, about a quarter of the population is younger than fourteen; “Pororo” and “Tayo” already run on Indonesian public channels. Closer work on content, animation included, was also a theme of the ASEAN-ROK Commemorative Summit of 2019.</p>`,
      ko: `<p>한국 애니메이션 기업 15곳으로 꾸려진 사절단이 한-아세안센터의 주선으로 2월 12일부터 14일까지 자카르타를 찾는다. ‘뽀로로’의 아이코닉스와 ‘캐니멀’의 부즈클럽도 함께한다. 사절단은 인도네시아 시장의 흐름을 살피고 현지에서 손잡을 상대를 찾을 계획이다.</p>
<p>핵심 일정은 13일이다. 센터와 인도네시아 무역부가 함께 여는 ‘인도네시아-한국 애니메이션 산업 협력 포럼’에서 한국 기업들은 애니메이션의 기획과 제작, 수출 경험을 소개한다.</p>
<p>양국 협회도 이번 방문을 계기로 관계를 문서로 다진다. 한국애니메이션제작자협회(KAPA)와 인도네시아 애니메이션산업협회(AINAKI)가 업무협약을 맺고, 14일에는 기업 간 일대일 상담이 이어진다.</p>
<h3>현지 방문 기관</h3>
<ul><li>관광창조경제부 산하 창조콘텐츠 담당 기관 BEKRAF</li><li>MNC 스튜디오</li><li>리틀 자이언츠(Little Giantz)</li></ul>
<p>애니메이션은 인도네시아가 창조경제로 분류해 키우려는 16개 분야 가운데 하나다. 센터에 따르면 14세 미만 인구가 전체의 4분의 1가량이며, ‘뽀로로’와 ‘타요’는 이미 현지 공영 채널에서 방영되고 있다. 애니메이션을 비롯한 콘텐츠 협력은 2019년 한-아세안 특별정상회의에서도 다뤄진 주제다.</p>`,
      th: `<p>คณะผู้แทนจากบริษัทแอนิเมชันเกาหลี 15 แห่งเดินทางไปกรุงจาการ์ตาระหว่างวันที่ 12–14 กุมภาพันธ์ โดยศูนย์อาเซียน-เกาหลีเป็นผู้จัด ในจำนวนนี้มี Iconics เจ้าของผลงาน “Pororo” และ Vooz Club เจ้าของผลงาน “Canimal” คณะต้องการดูทิศทางของตลาดอินโดนีเซียและหาคู่ความร่วมมือในพื้นที่</p>
<p>วันสำคัญคือวันที่ 13 กุมภาพันธ์ ในเวทีความร่วมมืออุตสาหกรรมแอนิเมชันอินโดนีเซีย-เกาหลี ซึ่งศูนย์ฯ จัดร่วมกับกระทรวงการค้าอินโดนีเซีย บริษัทเกาหลีจะเล่าประสบการณ์การพัฒนา ผลิต และส่งออกแอนิเมชัน</p>
<p>สมาคมของสองประเทศใช้โอกาสนี้วางกรอบความสัมพันธ์เป็นลายลักษณ์อักษร โดยสมาคมผู้ผลิตแอนิเมชันเกาหลี (KAPA) ลงนามบันทึกความเข้าใจกับสมาคมอุตสาหกรรมแอนิเมชันอินโดนีเซีย (AINAKI) จากนั้นในวันที่ 14 กุมภาพันธ์จะเป็นการเจรจาธุรกิจแบบตัวต่อตัว</p>
<h3>หน่วยงานที่เข้าเยี่ยมชม</h3>
<ul><li>BEKRAF หน่วยงานด้านเนื้อหาสร้างสรรค์ในสังกัดกระทรวงการท่องเที่ยวและเศรษฐกิจสร้างสรรค์</li><li>MNC Studio</li><li>Little Giantz</li></ul>
<p>แอนิเมชันเป็นหนึ่งใน 16 สาขาที่อินโดนีเซียนับเป็นเศรษฐกิจสร้างสรรค์และต้องการส่งเสริม ศูนย์ฯ ระบุว่าราวหนึ่งในสี่ของประชากรมีอายุต่ำกว่า 14 ปี และ “Pororo” กับ “Tayo” ก็ออกอากาศทางช่องสาธารณะของอินโดนีเซียอยู่แล้ว ความร่วมมือด้านเนื้อหารวมถึงแอนิเมชันยังเป็นประเด็นหนึ่งในการประชุมสุดยอดอาเซียน-สาธารณรัฐเกาหลีสมัยพิเศษเมื่อปี 2562 ด้วย</p>`,
      my: `<p>အာဆီယံ-ကိုရီးယား စင်တာ၏ စီစဉ်မှုဖြင့် ကိုရီးယား ကာတွန်းရုပ်ရှင်ကုမ္ပဏီ ၁၅ ခုမှ ကိုယ်စားလှယ်အဖွဲ့သည် ဖေဖော်ဝါရီ ၁၂ ရက်မှ ၁၄ ရက်အထိ ဂျကာတာမြို့သို့ သွားရောက်မည်။ “Pororo” ကို ဖန်တီးသော Iconics နှင့် “Canimal” ကို ဖန်တီးသော Vooz Club တို့လည်း ပါဝင်သည်။</p>
<p>၁၃ ရက်နေ့တွင် စင်တာနှင့် အင်ဒိုနီးရှားကုန်သွယ်ရေးဝန်ကြီးဌာနတို့ ပူးတွဲကျင်းပသော အင်ဒိုနီးရှား-ကိုရီးယား ကာတွန်းရုပ်ရှင်လုပ်ငန်း ပူးပေါင်းဆောင်ရွက်ရေးဖိုရမ်၌ ကိုရီးယားကုမ္ပဏီများက ကာတွန်းရုပ်ရှင် ဖန်တီးခြင်း၊ ထုတ်လုပ်ခြင်းနှင့် တင်ပို့ခြင်း အတွေ့အကြုံများကို မျှဝေမည်။</p>
<p>KAPA နှင့် AINAKI အသင်းနှစ်ခုသည် နားလည်မှုစာချွန်လွှာ လက်မှတ်ရေးထိုးမည်ဖြစ်ပြီး ၁၄ ရက်နေ့တွင် ကုမ္ပဏီချင်း တစ်ဦးချင်း တွေ့ဆုံဆွေးနွေးမည်။ BEKRAF၊ MNC Studio နှင့် Little Giantz တို့သို့လည်း သွားရောက်လေ့လာမည်။</p>`,
    },
    image: 'frames',
    tags: ['content', 'trade'],
    countries: ['ID', 'KR'],
    events: [
      {
        name: {
          en: 'Visit of the Korean business delegation',
          ko: '한국 비즈니스 사절단 방문',
          th: 'การเยือนของคณะผู้แทนธุรกิจเกาหลี',
          my: 'ကိုရီးယား စီးပွားရေးကိုယ်စားလှယ်အဖွဲ့ ခရီးစဉ်',
        },
        start: '2020-02-12',
        end: '2020-02-14',
        timeZone: 'Asia/Jakarta',
        place: { en: 'Jakarta', ko: '자카르타', th: 'กรุงจาการ์ตา', my: 'ဂျကာတာ' },
        country: 'ID',
      },
      {
        name: {
          en: 'Indonesia-Korea Animation Industry Cooperation Forum',
          ko: '인도네시아-한국 애니메이션 산업 협력 포럼',
          th: 'เวทีความร่วมมืออุตสาหกรรมแอนิเมชันอินโดนีเซีย-เกาหลี',
          my: 'အင်ဒိုနီးရှား-ကိုရီးယား ကာတွန်းရုပ်ရှင်လုပ်ငန်း ပူးပေါင်းဆောင်ရွက်ရေးဖိုရမ်',
        },
        start: '2020-02-13',
        timeZone: 'Asia/Jakarta',
        place: { en: 'Jakarta', ko: '자카르타', th: 'กรุงจาการ์ตา', my: 'ဂျကာတာ' },
        country: 'ID',
      },
    ],
    attachments: [
      {
        path: 'files/press-release.pdf',
        mimeType: 'application/pdf',
        title: {
          en: 'Press Release file',
          ko: '보도자료 파일',
          th: 'ไฟล์ข่าวประชาสัมพันธ์',
          my: 'သတင်းထုတ်ပြန်ချက်ဖိုင်',
        },
        kind: 'release',
        language: 'en',
      },
    ],
    contacts: ['trade', 'press'],
    organizations: [
      { role: 'issuer', key: 'centre' },
      { role: 'co-organizer', key: 'tradeMinistryIndonesia' },
      { role: 'partner', key: 'kapa' },
      { role: 'partner', key: 'ainaki' },
    ],
  },
  {
    id: 'sample-20-05',
    number: 'SAMPLE/20-05',
    kind: 'press-release',
    date: '2020-02-19',
    title: {
      en: 'ASEAN-Korea Centre to hold the 12th Council Meeting',
      ko: '한-아세안센터, 제12차 이사회 개최',
      th: 'ศูนย์อาเซียน-เกาหลีเตรียมจัดประชุมคณะมนตรี ครั้งที่ 12',
    },
    body: {
      en: `<p>The council looks back on the year’s programmes and sets the plan for the next. Only the headline of this release is taken from the neighbour of PR/20-04.</p>`,
      ko: `<p>이사회는 한 해의 사업을 돌아보고 다음 해의 계획을 정한다. 이 글은 제목만 PR/20-04의 이웃 보도자료에서 가져왔다.</p>`,
      th: `<p>คณะมนตรีทบทวนกิจกรรมของปีที่ผ่านมาและวางแผนงานปีถัดไป ฉบับนี้นำมาเพียงพาดหัวจากข่าวที่อยู่ถัดจาก PR/20-04</p>`,
    },
    tags: ['centre'],
    contacts: ['press'],
  },
  {
    id: 'sample-20-09',
    number: 'SAMPLE/20-09',
    kind: 'notice',
    date: '2020-09-01',
    title: {
      en: 'Office Hours During the Autumn Holidays',
      ko: '추석 연휴 운영 안내',
      th: 'เวลาทำการช่วงวันหยุดฤดูใบไม้ร่วง',
      my: 'ဆောင်းဦးရာသီ ရုံးပိတ်ရက်များအတွင်း ရုံးဖွင့်ချိန်',
    },
    body: {
      en: `<p>The office and the reading room are closed from 30 September to 2 October. Messages that arrive in these days are answered from 5 October on.</p>`,
      ko: `<p>9월 30일부터 10월 2일까지 사무실과 자료실을 열지 않습니다. 이 기간에 보내 주신 문의에는 10월 5일부터 차례로 답해 드립니다.</p>`,
      th: `<p>สำนักงานและห้องอ่านหนังสือปิดทำการตั้งแต่วันที่ 30 กันยายนถึง 2 ตุลาคม ข้อความที่ส่งมาในช่วงนี้จะได้รับการตอบกลับตั้งแต่วันที่ 5 ตุลาคมเป็นต้นไป</p>`,
      my: `<p>စက်တင်ဘာ ၃၀ ရက်မှ အောက်တိုဘာ ၂ ရက်အထိ ရုံးနှင့် စာဖတ်ခန်း ပိတ်ပါမည်။ ထိုရက်များအတွင်း ပေးပို့သော စာများကို အောက်တိုဘာ ၅ ရက်မှစ၍ ပြန်ကြားပါမည်။</p>`,
    },
    tags: ['centre'],
    contacts: ['general'],
  },
];
