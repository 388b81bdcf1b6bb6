import type {Language} from './language.js'

/** Vietnamese. */
export const vi = {
  tag: 'vi',
  // Function words, among the commonest of any text in the language.
  common: 'cho, các, có, của, không, là, một, người, những, này, trong, và, với, được',
  // H/Đ: the letters of Vietnamese lists of questions and answers (hỏi/đáp); PV: phóng viên
  askers:
    'ban biên tập, biên tập viên, câu hỏi, h, hỏi, người dẫn, người dẫn chương trình, người phỏng vấn, '
    + 'nhà báo, phóng viên, pv, toà soạn, điều phối viên',
  answerers: 'câu trả lời, khách mời, người trả lời, người được phỏng vấn, nhân vật, trả lời, đ, đáp',
  voices:
    'diễn giả, giọng nói, khán giả, mọi người, người dẫn chuyện, người nói, người tham gia, thính giả, '
    + 'tất cả, độc giả',
  sounds:
    'cười, giải lao, intro, nghỉ giải lao, nhà tài trợ, nhạc hiệu, nhạc kết, nhạc mở đầu, outro, '
    + 'quảng cáo, tiếng cười, tiếng nhạc, tiếng vỗ tay, vỗ tay, âm nhạc',
  // everyday labels of pages: notes, recipes, events, documentation, reviews, minutes
  nonSpeakers:
    'ban tổ chức, biên bản, buổi chiều, buổi sáng, buổi tối, bài, bài tập, bài viết, bây giờ, bước, '
    + 'bản dịch, bản quyền, bảng, bảo mật, bối cảnh, chi phí, chi tiết, chuyên mục, chuẩn bị, chú thích, '
    + 'chú ý, chương trình, chương trình nghị sự, chất liệu, chẳng hạn, chủ nhật, chủ đề, chức năng, '
    + 'chức vụ, chứng minh, cuối cùng, cài đặt, các bước, cách chế biến, cách dùng, cách làm, cách nấu, '
    + 'cách sử dụng, cái gì, có, có mặt, công ty, công việc, cú pháp, cơ hội, cải tiến, cảnh báo, '
    + 'cấu hình, cập nhật, danh mục, diễn viên, dịch giả, dụng cụ, dữ liệu, e-mail, email, ghi chú, giá, '
    + 'giá bán, giá trị, giá vé, giải pháp, giải thích, giấy phép, giới thiệu, giờ, giờ mở cửa, gợi ý, '
    + 'gửi, hiện tại, hiệu năng, hành động, hình, hình ảnh, hôm nay, hôm qua, hướng dẫn, hạn chót, '
    + 'hạn chế, hậu quả, họ tên, họ và tên, học vấn, isbn, khi nào, khoản, không, khẩu phần, kinh nghiệm, '
    + 'kiểu, kích thước, kính gửi, kết luận, kết quả, kịch bản, kỹ năng, liên hệ, liên kết, loại, lý do, '
    + 'lưu ý, lệnh, lịch trình, lời giải, lời khuyên, lợi ích, minh họa, màu sắc, mã, mã nguồn, mô tả, '
    + 'mẫu, mặc định, mặt tốt, mặt xấu, mẹo, mẹo nhỏ, mới, mục, mục lục, mục tiêu, mục đích, nghề nghiệp, '
    + 'nguy hiểm, nguyên liệu, nguyên nhân, nguồn, nguồn tham khảo, nguồn ảnh, ngày, ngày mai, ngày đăng, '
    + 'ngôn ngữ, người dịch, người phụ trách, người viết, nhiệm vụ, nhà sản xuất, nhà xuất bản, nhãn, '
    + 'như thế nào, nhược điểm, nhắc nhở, nói cách khác, nói ngắn gọn, năm xuất bản, nơi, nền tảng, '
    + 'nội dung, p.s., phiên bản, phí tham dự, phương pháp, phần, phụ đề, quan trọng, quyết định, sai, '
    + 'sau, sau khi, số trang, số điện thoại, sử dụng, sửa lỗi, tham khảo, tham số, thay đổi, thành phần, '
    + 'thành phần tham dự, thách thức, thêm mới, thí dụ, thông tin, thông tin thêm, thư ký, thư mục, '
    + 'thư điện tử, thương hiệu, thẻ, thể loại, thời gian, thời gian chuẩn bị, thời gian nấu, thời hạn, '
    + 'thời lượng, thứ ba, thứ bảy, thứ hai, thứ nhì, thứ nhất, thứ năm, thứ sáu, thứ tư, tiêu đề, tl;dr, '
    + 'trang web, trân trọng, trước, trước khi, trạng thái, trả về, trọng lượng, tuổi, tác giả, tái bút, '
    + 'tên, tình trạng, tính năng, tóm lại, tóm tắt, tại sao, tải về, tải xuống, tập tin, tệp, tốt, '
    + 'tổng thời gian, tức là, từ khoá, url, v/v, vai trò, video, vé, vì sao, ví dụ, vấn đề, '
    + 'vật liệu, vắng mặt, website, xem, xem thêm, xuất bản, xấu, xếp hạng, yêu cầu, điều, điều kiện, '
    + 'điểm, điểm mạnh, điểm yếu, điện thoại, đánh giá, đáp án, đã sửa, đã thêm, đã xóa, đính chính, '
    + 'đính kèm, đúng, đăng ký, đơn vị tổ chức, đạo diễn, đầu ra, đầu tiên, đầu vào, đến, đề xuất, '
    + 'địa chỉ, địa điểm, định lý, định nghĩa, đọc bằng ngôn ngữ khác, đọc thêm, độ khó, động lực, '
    + 'ưu điểm, ảnh, ở đâu',
  joiners: 'cùng, và',
  particles: 'de, van, von',
  titles:
    'anh, biên kịch, bs., bà, bác, bác sĩ, bác sỹ, bộ trưởng, ca sĩ, ca sỹ, chuyên gia, chú, chị, '
    + 'chủ tịch, cô, cầu thủ, diễn viên, dược sĩ, dịch giả, em, giám mục, giám đốc, giáo sư, giảng viên, '
    + 'gs., gs.ts., hiệu trưởng, hoa hậu, họa sĩ, họa sỹ, kỹ sư, linh mục, luật sư, mục sư, nghệ nhân, '
    + 'nghệ sĩ, nghệ sỹ, người mẫu, nhà báo, nhà giáo, nhà thơ, nhà văn, nhạc sĩ, nhạc sỹ, nhạc trưởng, '
    + 'pgs., pgs.ts., thiếu tá, thiếu tướng, ths., thượng tá, thượng tướng, thượng tọa, thạc sĩ, thạc sỹ, '
    + 'thầy, thủ tướng, thứ trưởng, tiến sĩ, tiến sỹ, trung tá, trung tướng, ts., tổng thống, ông, '
    + 'đại biểu, đại sứ, đại tá, đại tướng, đại đức, đạo diễn',
  suffixes: 'phd',
  genres:
    'chia sẻ với chúng tôi, cuộc phỏng vấn, hỏi - đáp, phỏng vấn, trao đổi cùng, trao đổi với, '
    + 'trò chuyện cùng, trò chuyện với, trả lời câu hỏi của chúng tôi, đối thoại với',
  // Interviews for a job and lists of questions for them.
  notGenres:
    'câu hỏi hay gặp, câu hỏi phỏng vấn, câu hỏi thường gặp, kinh nghiệm phỏng vấn, phỏng vấn java, '
    + 'phỏng vấn javascript, phỏng vấn kỹ thuật, phỏng vấn php, phỏng vấn python, phỏng vấn react, '
    + 'phỏng vấn sql, phỏng vấn tuyển dụng, phỏng vấn visa, phỏng vấn xin việc, thắc mắc thường gặp, '
    + 'đi phỏng vấn',
  // credit lines of Vietnamese papers and sites
  credits:
    'bài phỏng vấn của, bài phỏng vấn do, cuộc phỏng vấn do, người phỏng vấn, người thực hiện, '
    + 'phỏng vấn, phỏng vấn bởi, thực hiện',
  closings:
    'biên tập:, bài phỏng vấn này, bài phỏng vấn đã, bài phỏng vấn được, bài và ảnh, bài:, '
    + 'chuyển ngữ bởi, cuộc phỏng vấn này, cuộc phỏng vấn đã, cuộc phỏng vấn được, cuộc trò chuyện này, '
    + 'cuộc trò chuyện đã, cuộc trò chuyện được, các câu trả lời đã, còn tiếp, cảm ơn bạn đã đọc, dịch:, '
    + 'ghi chú của biên tập viên, ghi chú của người dịch, lời toà soạn, lời tòa soạn, nguồn:, người dịch:, '
    + 'theo:, về tác giả, xem thêm, xem toàn bộ bài phỏng vấn, xin cảm ơn bạn đọc, đọc thêm, '
    + 'đọc toàn bộ bài phỏng vấn, ảnh do, ảnh:',
  afterwords:
    'bài liên quan, bài viết liên quan, bình luận, chú thích, ghi chú, giới thiệu nhân vật, kết, '
    + 'liên kết, lời cảm ơn, lời kết, nguồn, tham khảo, tài liệu tham khảo, tạm kết, '
    + 'về nhân vật, về tác giả, xem thêm, đọc thêm',
  aliases: 'dưới đây gọi là, gọi tắt là, sau đây gọi là, sau đây gọi tắt là, viết tắt là',
  // pronouns
  selves: 'tui, tôi, tớ',
  collectives: 'bọn mình, bọn tôi, chúng mình, chúng ta, chúng tôi, tụi tôi',
  addressees: 'anh, bà, bạn, chị, cô, cậu, em, thầy, ông',
  introductions:
    'anh là ai, bà là ai, bạn là ai, bạn làm nghề gì, chút về bản thân, chút về mình, chị là ai, '
    + 'giới thiệu bản thân, giới thiệu về bản thân, giới thiệu về mình, nét về bản thân, nét về mình, '
    + 'ông là ai',
  governors: '',
  requests:
    'hãy chia sẻ, hãy cho biết, hãy giải thích, hãy giới thiệu, hãy kể, hãy mô tả, hãy nêu, '
    + 'kể cho chúng tôi, mời anh, mời bạn, mời chị, xin cho biết, xin giới thiệu, xin hãy'
} as const satisfies Language
