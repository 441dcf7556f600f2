import type { Dictionary } from './dictionary.js';

/**
 * Simplified Chinese.
 *
 * Where the key terms are from (looked up in stored texts; the live sites were not opened):
 * - press release: «新闻稿», general usage (e.g. "两家公司在新闻稿中表示", «标准新闻稿…媒体联系人»); Hong Kong's
 *   government calls its own «新闻公报», which elsewhere is a communiqué.
 * - news section: «新闻发布», asean-china-center.org (首页 > 新闻发布); newsletter: «新闻通讯», ASEAN-China Centre
 *   Newsletter, bilingual issue of 2014.
 * - media advisory: «采访通知», name of a section under «新闻发布» of sz.gov.cn (list of sections in a public crawler).
 * - press inquiries: «媒体咨询», lixiang.com footer and several sites; «媒体垂询» is the word of companies (JD).
 * - attachment: «附件», party and government documents (e.g. Lianyungang, 附件2).
 * - Show more «显示更多», retry «重试», share «分享», search «搜索», all «全部», copy the link «复制链接»,
 *   about «关于»: Mastodon, zh-CN.json; its ellipsis is «…».
 * - «…无法加载，请稍后重试。», «添加到日历», «清除所有筛选(条件)», «在新标签页中打开»: public repositories.
 * - tender: «招标» as in «招标公告», public repositories that read bidding sites.
 * - a file of Hancom's word processor: by its maker's name («由韩国Hancom公司开发», a list of software in a public repository);
 *   «韩文文档» is a document in Korean («README_ko.md # 韩文文档» there), which such a file need not be.
 * - Unverified: topic, year, country, statement, speech, notice, publication, vacancy, print, cite, download, the
 *   rest. "Country" is «国家/地区» since a feed can name places that are no states.
 *
 * No spaces between Chinese and numbers or Latin letters, as asean-china-center.org writes (2016年11月3日). Dates and
 * numbers: the plain tag (2025年11月28日 15:05).
 */
export const zhHans: Dictionary = {
  language: 'zh-Hans',
  feed: {
    loading: {
      news: '正在加载新闻…',
      release: '正在加载新闻稿…',
      contacts: '正在加载联系方式…',
      channels: '正在加载发布渠道…',
    },
    unreachable: {
      news: '新闻无法加载，请稍后重试。',
      release: '新闻稿无法加载，请稍后重试。',
      contacts: '联系方式无法加载，请稍后重试。',
      channels: '发布渠道无法加载，请稍后重试。',
    },
    offline: '您目前处于离线状态。网络恢复后，此处将显示相关内容。',
    notFound: '此处暂无可显示的内容。',
    asOf: '内容截至{time}，暂时无法加载最新内容。',
    incomplete: '部分内容无法加载。',
    retry: '重试',
    newTab: '在新标签页中打开',
  },
  list: {
    name: '新闻',
    more: '显示更多',
    added: { other: '又显示了{n}条新闻。' },
    newReleases: { other: '有{n}条新内容' },
    empty: '暂无新闻。',
    noOther: '没有其他新闻。',
    noMatch: '没有符合条件的新闻：{what}。',
    noMatchAmong: { other: '最新{n}条新闻中没有符合条件的内容：{what}。' },
    looking: '正在较早的新闻中查找…',
    widen: '请更换关键词，或减少筛选条件。',
    clearFilters: '清除所有筛选条件',
  },
  filters: {
    search: '搜索新闻',
    labels: { tags: '主题', countries: '国家/地区', kinds: '类型', years: '年份' },
    all: { tags: '全部', countries: '全部', kinds: '全部', years: '全部' },
    noCountry: '未注明国家/地区',
    choice: '{name}（{n}）',
    results: '共{total}条，找到{n}条',
    resultsAmong: '最新{total}条中找到{n}条',
    looking: '目前找到{n}条，正在较早的新闻中查找…',
    stop: '停止查找',
    lookFurther: '查找较早的新闻',
    clear: '清除筛选条件',
  },
  release: {
    untitled: '无标题',
    kinds: {
      'press-release': '新闻稿',
      'photo-release': '图片新闻',
      'media-advisory': '采访通知',
      news: '新闻',
      statement: '声明',
      speech: '讲话',
      event: '活动',
      notice: '公告',
      publication: '出版物',
      vacancy: '招聘',
      tender: '招标',
    },
    statuses: { updated: '已更新', corrected: '已更正', withdrawn: '已撤回' },
    statusSentences: {
      updated: '本文已更新。',
      corrected: '本文已更正。',
      withdrawn: '本文已撤回。',
    },
    by: '作者：{names}',
    body: { table: '表格', video: '视频', audio: '音频' },
    embedded: '本文包含嵌入的多媒体内容，可在此处查看：',
    original: '在发布机构网站查看',
    gone: '新闻列表中没有该内容，或该内容已被移除。',
    latest: '阅读最新新闻稿',
    back: '返回列表',
    previous: '上一篇',
    next: '下一篇',
  },
  sections: {
    alsoIn: '其他语言',
    showOriginal: '查看原文（{language}）',
    files: '附件',
    hangulDocument: '韩国Hancom文档（{type}）',
    contacts: '联系方式',
    about: '关于{name}',
    events: '活动',
    photos: '图片',
    organizations: '联合发布机构',
    organizationRoles: {
      issuer: '发布机构',
      'co-organizer': '联合主办机构',
      partner: '合作机构',
    },
    addToCalendar: '添加到日历',
    joinOnline: '在线参加',
    moreOnEvent: '活动详情',
    addEventToCalendar: '添加到日历：{name}',
    joinEventOnline: '在线参加：{name}',
    moreOnThisEvent: '活动详情：{name}',
    download: '下载',
    downloadFile: '下载“{name}”',
    downloadFileWith: '下载“{name}”（{facts}）',
    downloadFormat: '{facts}：下载“{name}”',
  },
  tools: {
    share: '分享',
    copyText: '复制正文',
    cite: '引用',
    print: '打印',
    textCopied: '正文已复制。',
    citationCopied: '引文已复制。',
    copyFailed: '无法复制文字。文字已选中，请使用键盘或菜单复制。',
    contacts: '联系方式',
    copy: '复制',
    copyStyle: '复制：{style}',
    risFile: 'RIS文件（用于文献管理软件）',
  },
  contact: {
    roles: { content: '内容咨询', press: '媒体咨询' },
    saveCard: '保存联系人',
    saveCardOf: '保存联系人：{name}',
    tel: '电话',
    email: '电子邮箱',
    officeTime: '办公地点当前时间：{time}',
    officeTimeOpen: '办公地点当前时间：{time}\u00a0· 办公时间内',
    officeTimeClosed: '办公地点当前时间：{time}\u00a0· 非办公时间',
    none: '未提供联系方式。',
  },
  share: {
    name: '分享',
    targets: {
      native: '分享…',
      copy: '复制链接',
      email: '电子邮件',
      qr: '二维码',
      print: '打印',
    },
    copied: '链接已复制。',
    copiedFor: '链接已复制，请粘贴到{name}。',
    copyFailed: '无法复制链接。链接已选中，请使用键盘或菜单复制。',
    qrCodeOf: '二维码：{url}',
    qrFailed: '二维码无法生成，请稍后重试。',
    qrTooLong: '网址过长，无法生成二维码。',
  },
  channels: {
    name: '关注我们',
    kinds: { blog: '博客', website: '网站', newsletter: '新闻通讯', feed: '新闻订阅源' },
    none: '未提供发布渠道。',
  },
};
