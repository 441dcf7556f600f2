import type { Dictionary } from './dictionary.js';

/**
 * Vietnamese, as Việt Nam's public sites write it: no pronoun for the reader, `vui lòng` for requests.
 *
 * Where the key terms are from:
 * - press release: «Thông cáo báo chí», GOV.UK (alphagov/whitehall, config/locales/vi.yml) and the EU's delegation
 *   (eeas.europa.eu, «Thông cáo Báo chí chung …»).
 * - news «Tin tức», notice «Thông báo», speech «Bài phát biểu», topic «Chủ đề», statement «Tuyên bố», email «Email»:
 *   the same file of GOV.UK; speech also in the text of mofa.gov.vn.
 * - search «Tìm kiếm»: mofa.gov.vn, head of the page; MediaWiki, languages/i18n/vi.json.
 * - print «In», other languages «Ngôn ngữ khác», feed «Nguồn cấp …»: MediaWiki, languages/i18n/vi.json.
 * - cite «Trích dẫn»: MediaWiki's extension CiteThisPage, i18n/vi.json.
 * - share «Chia sẻ», try again «Thử lại», please try again «Vui lòng thử lại …»: Mastodon, locales/vi.json.
 * - attachments «Tệp đính kèm», copy the link «Sao chép liên kết», new tab «Mở trong thẻ mới», press contact
 *   «Liên hệ báo chí»: in many public repositories of Vietnamese sites, on no state's page seen.
 * - unverified: download «Tải về», country «Quốc gia», publication «Ấn phẩm», vacancy «Tuyển dụng», tender
 *   «Mời thầu», photo release «Tin ảnh», media advisory «Thông báo cho báo chí», not everything could be loaded
 *   «Không tải được một phần nội dung.»
 *
 * A release is `tin` where it is counted or listed and `bài viết` where it is read, as on news sites: a
 * `thông cáo` would be no word for a vacancy. `Bản tin` is left to newsletters.
 *
 * Formats: the plain tag; vpcp.chinhphu.vn writes «12/08/2023 20:10».
 */
export const vi: Dictionary = {
  language: 'vi',
  feed: {
    loading: {
      news: 'Đang tải tin tức…',
      release: 'Đang tải bài viết…',
      contacts: 'Đang tải thông tin liên hệ…',
      channels: 'Đang tải danh sách kênh…',
    },
    unreachable: {
      news: 'Không tải được tin tức. Vui lòng thử lại sau.',
      release: 'Không tải được bài viết. Vui lòng thử lại sau.',
      contacts: 'Không tải được thông tin liên hệ. Vui lòng thử lại sau.',
      channels: 'Không tải được danh sách kênh. Vui lòng thử lại sau.',
    },
    offline: 'Thiết bị đang ngoại tuyến. Nội dung sẽ hiển thị khi có kết nối mạng trở lại.',
    notFound: 'Hiện không thể hiển thị nội dung tại đây.',
    asOf: 'Nội dung tính đến {time}. Không tải được nội dung mới hơn.',
    incomplete: 'Không tải được một phần nội dung.',
    retry: 'Thử lại',
    newTab: 'Mở trong thẻ mới',
  },
  list: {
    name: 'Tin tức',
    more: 'Xem thêm',
    added: { other: 'Đã hiển thị thêm {n} tin.' },
    newReleases: { other: '{n} tin mới' },
    empty: 'Chưa có tin nào.',
    noOther: 'Không còn tin nào khác.',
    noMatch: 'Không có tin nào phù hợp với: {what}.',
    noMatchAmong: { other: 'Trong {n} tin mới nhất, không có tin nào phù hợp với: {what}.' },
    looking: 'Đang tìm trong các tin cũ hơn…',
    widen: 'Hãy thử từ khóa khác hoặc bớt bộ lọc.',
    clearFilters: 'Xóa tất cả bộ lọc',
  },
  filters: {
    search: 'Tìm kiếm tin tức',
    labels: { tags: 'Chủ đề', countries: 'Quốc gia', kinds: 'Thể loại', years: 'Năm' },
    all: { tags: 'Tất cả', countries: 'Tất cả', kinds: 'Tất cả', years: 'Tất cả' },
    noCountry: 'Không nêu quốc gia',
    choice: '{name} ({n})',
    results: 'Tìm thấy {n} trong tổng số {total} tin',
    resultsAmong: 'Tìm thấy {n} trong số {total} tin mới nhất',
    looking: 'Đã tìm thấy {n} tin. Đang tìm tiếp trong các tin cũ hơn…',
    stop: 'Dừng tìm',
    lookFurther: 'Tìm trong các tin cũ hơn',
    clear: 'Xóa bộ lọc',
  },
  release: {
    untitled: 'Không có tiêu đề',
    kinds: {
      'press-release': 'Thông cáo báo chí',
      'photo-release': 'Tin ảnh',
      'media-advisory': 'Thông báo cho báo chí',
      news: 'Tin tức',
      statement: 'Tuyên bố',
      speech: 'Bài phát biểu',
      event: 'Sự kiện',
      notice: 'Thông báo',
      publication: 'Ấn phẩm',
      vacancy: 'Tuyển dụng',
      tender: 'Mời thầu',
    },
    statuses: { updated: 'Đã cập nhật', corrected: 'Đã đính chính', withdrawn: 'Đã thu hồi' },
    statusSentences: {
      updated: 'Bài viết này đã được cập nhật.',
      corrected: 'Bài viết này đã được đính chính.',
      withdrawn: 'Bài viết này đã được thu hồi.',
    },
    by: 'Tác giả: {names}',
    body: { table: 'Bảng', video: 'Video', audio: 'Âm thanh' },
    embedded: 'Bài viết này có nhúng nội dung đa phương tiện. Vui lòng xem tại đây:',
    original: 'Xem trên trang web của đơn vị phát hành',
    gone: 'Bài viết này không có hoặc không còn trong danh sách tin tức.',
    latest: 'Đọc bài mới nhất',
    back: 'Quay lại danh sách',
    previous: 'Bài trước',
    next: 'Bài sau',
  },
  sections: {
    alsoIn: 'Ngôn ngữ khác',
    showOriginal: 'Xem bản gốc ({language})',
    files: 'Tệp đính kèm',
    hangulDocument: 'Tài liệu Hangul ({type})',
    contacts: 'Liên hệ',
    about: 'Giới thiệu về {name}',
    events: 'Sự kiện',
    photos: 'Hình ảnh',
    organizations: 'Đơn vị cùng phát hành',
    organizationRoles: {
      issuer: 'Đơn vị phát hành',
      'co-organizer': 'Đơn vị đồng tổ chức',
      partner: 'Đối tác',
    },
    addToCalendar: 'Thêm vào lịch',
    joinOnline: 'Tham dự trực tuyến',
    moreOnEvent: 'Xem thêm về sự kiện',
    addEventToCalendar: 'Thêm vào lịch: {name}',
    joinEventOnline: 'Tham dự trực tuyến: {name}',
    moreOnThisEvent: 'Xem thêm về sự kiện: {name}',
    download: 'Tải về',
    downloadFile: 'Tải về {name}',
    downloadFileWith: 'Tải về {name} ({facts})',
    downloadFormat: '{facts}: tải về {name}',
  },
  tools: {
    share: 'Chia sẻ',
    copyText: 'Sao chép nội dung',
    cite: 'Trích dẫn',
    print: 'In',
    textCopied: 'Đã sao chép nội dung.',
    citationCopied: 'Đã sao chép trích dẫn.',
    copyFailed:
      'Không sao chép được. Nội dung đã được chọn sẵn: vui lòng sao chép bằng bàn phím hoặc trình đơn.',
    contacts: 'Liên hệ',
    copy: 'Sao chép',
    copyStyle: 'Sao chép: {style}',
    risFile: 'Tệp RIS cho phần mềm quản lý tài liệu tham khảo',
  },
  contact: {
    roles: { content: 'Liên hệ về nội dung', press: 'Liên hệ báo chí' },
    saveCard: 'Lưu liên hệ',
    saveCardOf: 'Lưu liên hệ của {name}',
    tel: 'Điện thoại',
    email: 'Email',
    officeTime: 'Giờ tại văn phòng: {time}',
    officeTimeOpen: 'Giờ tại văn phòng: {time}\u00a0· trong\u00a0giờ làm\u00a0việc',
    officeTimeClosed: 'Giờ tại văn phòng: {time}\u00a0· ngoài\u00a0giờ làm\u00a0việc',
    none: 'Chưa có thông tin liên hệ.',
  },
  share: {
    name: 'Chia sẻ',
    targets: {
      native: 'Chia sẻ…',
      copy: 'Sao chép liên kết',
      email: 'Email',
      qr: 'Mã QR',
      print: 'In',
    },
    copied: 'Đã sao chép liên kết.',
    copiedFor: 'Đã sao chép liên kết. Hãy dán vào {name}.',
    copyFailed:
      'Không sao chép được. Liên kết đã được chọn sẵn: vui lòng sao chép bằng bàn phím hoặc trình đơn.',
    qrCodeOf: 'Mã QR của {url}',
    qrFailed: 'Không tạo được mã QR. Vui lòng thử lại sau.',
    qrTooLong: 'Địa chỉ quá dài, không thể tạo mã QR.',
  },
  channels: {
    name: 'Theo dõi chúng tôi',
    kinds: {
      blog: 'Blog',
      website: 'Trang web',
      newsletter: 'Bản tin',
      feed: 'Nguồn cấp tin tức',
    },
    none: 'Chưa có kênh nào.',
  },
};
