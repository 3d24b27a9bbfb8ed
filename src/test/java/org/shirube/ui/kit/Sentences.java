package org.shirube.ui.kit;

import java.util.List;

/// One long sentence in every language that is asked for: has somebody else kept your passport or
/// residence card since you came to Japan, even if they said it was for your safety?
final class Sentences {

    static final List<Phrase> ALL =
            List.of(
                    new Phrase(
                            "vi",
                            "Từ khi bạn đến Nhật Bản, có ai khác giữ hộ chiếu hoặc thẻ cư trú của bạn"
                                    + " không, kể cả khi họ nói là để cho an toàn?"),
                    new Phrase("zh-Hans", "您来到日本以后，有没有别人拿着您的护照或在留卡，即使他们说是为了安全、直到还清 750,000 日元？"),
                    new Phrase(
                            "id",
                            "Sejak Anda tiba di Jepang, apakah ada orang lain yang menyimpan paspor"
                                    + " atau kartu izin tinggal Anda, walaupun katanya demi keamanan?"),
                    new Phrase(
                            "fil",
                            "Mula nang dumating ka sa Japan, may ibang tao bang nagtatago ng pasaporte"
                                    + " o residence card mo, kahit sinabing para sa kaligtasan mo?"),
                    new Phrase(
                            "my",
                            "ဂျပန်ကို ရောက်ကတည်းက သင့်နိုင်ငံကူးလက်မှတ် ဒါမှမဟုတ် နေထိုင်ခွင့်ကတ် (在留カード) ကို"
                                    + " လုံခြုံရေးအတွက်ဟုပြောပြီး တခြားသူတစ်ယောက်ယောက်က သိမ်းထားတာ ရှိပါသလား။"),
                    new Phrase(
                            "km",
                            "តាំងពីអ្នកមកដល់ប្រទេសជប៉ុន តើមាននរណាម្នាក់ផ្សេងរក្សាទុកលិខិតឆ្លងដែន"
                                    + "ឬប័ណ្ណស្នាក់នៅ (在留カード) របស់អ្នក ទោះបីគេនិយាយថាដើម្បីសុវត្ថិភាពក៏ដោយឬទេ?"),
                    new Phrase(
                            "th",
                            "ตั้งแต่คุณมาถึงญี่ปุ่น มีใครเก็บหนังสือเดินทางหรือบัตรประจำตัวผู้พำนักของคุณไว้หรือไม่"
                                    + " แม้เขาจะบอกว่าเพื่อความปลอดภัยก็ตาม"),
                    new Phrase(
                            "ne",
                            "तपाईं जापान आएदेखि सुरक्षाका लागि भनेर भए पनि अरू कसैले तपाईंको राहदानी वा"
                                    + " आवास कार्ड (在留カード) राखेको छ?"),
                    new Phrase(
                            "mn",
                            "Таныг Японд ирснээс хойш аюулгүй байдлын үүднээс гэж хэлсэн ч гэсэн өөр хэн"
                                    + " нэгэн таны паспорт, оршин суух карт (在留カード)-ыг хадгалж байна уу?"),
                    new Phrase(
                            "pt",
                            "Desde que você chegou ao Japão, outra pessoa guarda o seu passaporte ou o seu"
                                    + " cartão de residência, mesmo dizendo que é por segurança?"),
                    new Phrase("ja", "日本に来てから、安全のためと言われた場合も含めて、だれかほかの人があなたのパスポートや在留カードを持っていますか。"));

    private Sentences() {}
}
