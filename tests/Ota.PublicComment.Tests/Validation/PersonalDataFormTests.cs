using Ota.PublicComment.Validation;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>How people write their number, address and name: each form is found whole, and what only resembles it is not.</summary>
public sealed class PersonalDataFormTests
{
    [Theory]
    [InlineData("TEL.03-5555-0142", "03-5555-0142")]
    [InlineData("Tel：03.5555.0142", "03.5555.0142")]
    [InlineData("090.1234.5678まで", "090.1234.5678")]
    [InlineData("電話 ０９０・１２３４・５６７８", "０９０・１２３４・５６７８")]
    [InlineData("電話：03-5555-\n0142", "03-5555-\n0142")]
    [InlineData("03-12 34-5678に電話して", "03-12 34-5678")]
    [InlineData("電話 03-5555 -0142", "03-5555 -0142")]
    [InlineData("電話：０３（５５５５）０１４２", "０３（５５５５）０１４２")]
    [InlineData("携帯:09012345678", "09012345678")]
    [InlineData("連絡先は(03)5555-0142です", "(03)5555-0142")]
    [InlineData("(0467)55-0142", "(0467)55-0142")]
    [InlineData("電話番号　0355550142", "0355550142")]
    [InlineData("電話03—5555—0142", "03—5555—0142")]
    [InlineData("電話０３‐５５５５‐０１４２", "０３‐５５５５‐０１４２")]
    [InlineData("03/5555/0142", "03/5555/0142")]
    [InlineData("電話→090-1234-5678", "090-1234-5678")]
    [InlineData("090 - 1234 - 5678", "090 - 1234 - 5678")]
    [InlineData("+81(0)90-1234-5678", "+81(0)90-1234-5678")]
    [InlineData("０９０ １２３４ ５６７８", "０９０ １２３４ ５６７８")]
    [InlineData("私の番号は090-1234-5678。", "090-1234-5678")]
    [InlineData("私の番号は09012345678", "09012345678")]
    [InlineData("〒144－8621", "〒144－8621")]
    [InlineData("郵便番号 144-8621", "144-8621")]
    [InlineData("郵便番号：1448621", "1448621")]
    [InlineData("taro.yamada＠example.co.jp", "taro.yamada＠example.co.jp")]
    [InlineData("taro@\nexample.co.jp", "taro@\nexample.co.jp")]
    [InlineData("taro @ example.co.jp", "taro @ example.co.jp")]
    [InlineData("氏名→山田太郎", "山田太郎")]
    [InlineData("氏名・・・山田太郎", "山田太郎")]
    [InlineData("氏名…山田 太郎", "山田 太郎")]
    [InlineData("氏名／山田太郎", "山田太郎")]
    [InlineData("氏名－山田太郎", "山田太郎")]
    [InlineData("氏名:Taro Yamada", "Taro Yamada")]
    [InlineData("氏名：ＹＡＭＡＤＡ　ＴＡＲＯ", "ＹＡＭＡＤＡ　ＴＡＲＯ")]
    [InlineData("氏名：やまだたろう", "やまだたろう")]
    [InlineData("氏名：やまだ　たろう。", "やまだ　たろう")]
    [InlineData("ふりがな：やまだ たろう", "やまだ たろう")]
    [InlineData("フリガナ：ヤマダ　タロウ", "ヤマダ　タロウ")]
    [InlineData("氏　名：山田太郎", "山田太郎")]
    [InlineData("氏 名　山田 太郎", "山田 太郎")]
    [InlineData("お名前\n山田太郎", "山田太郎")]
    [InlineData("【氏名】山田太郎【住所】月影市桜町1-2-3", "山田太郎|月影市桜町1-2-3")]
    [InlineData("私、山田太郎と申します。", "山田太郎")]
    [InlineData("住　所：月影市桜町1-2-3", "月影市桜町1-2-3")]
    [InlineData("住所　東京都大田区蒲田５－１３－１４", "東京都大田区蒲田５－１３－１４")]
    [InlineData("住所は大田区蒲田五丁目十三番十四号です", "大田区蒲田五丁目十三番十四号")]
    [InlineData("大田区蒲田五丁目13-14に住む", "大田区蒲田五丁目13-14")]
    [InlineData("住所→大田区蒲田5-13-14", "大田区蒲田5-13-14")]
    public void A_form_people_use_is_found(string text, string values)
        => Found(text).Should().Equal(values.Split('|'));

    [Theory]
    [InlineData("氏名・住所・電話番号の記入は不要だ。")]
    [InlineData("氏名／住所／連絡先")]
    [InlineData("提出者→区民、代表者：理事会")]
    [InlineData("氏名：ありません")]
    [InlineData("氏名：NPO")]
    [InlineData("比率は0.12.3、0.5/0.6/0.7、0.5・0.6・0.7である。")]
    [InlineData("01/02/2024 03.04.2025")]
    [InlineData("申請と申込、支援の申し出と申立て")]
    [InlineData("責任者と申します、担当と申します")]
    [InlineData("中央の道路と申しますのは")]
    [InlineData("ふりがなを付けてほしい。フリーソフト、ふりかえり")]
    [InlineData("郵便番号の記入は任意、郵便番号：")]
    [InlineData("費用 @ 100円、3 @ 5.5")]
    [InlineData("郵便番号簿2024-1234")]
    [InlineData("整理番号 090-1234-5678")]
    [InlineData("会員番号09012345678")]
    [InlineData("第2の番号で、お客様番号は 09012345678 です。")]
    [InlineData("五丁目13-14日の祭り")]
    [InlineData("「名前」・「愛称」…募集する")]
    public void What_only_resembles_one_is_none(string text) => Found(text).Should().BeEmpty();

    private static IEnumerable<string> Found(string text)
        => (PersonalDataScanner.Find(text, TextTraits.Of(new Opinion { Id = "o1", Text = text })) ?? []).Select(
            f => text.Substring(f.Span.Start, f.Span.Length));
}
