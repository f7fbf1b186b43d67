namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>documents.md, "Dispositions": where a disposition is printed and what of it is kept.</summary>
public class DispositionSentenceTests
{
    private static DocumentResult Rows(string legend, string first, string second)
        => Town.Text($"{legend}\n\n番号\t意見\t対応区分\t町の考え方\n1\t桟橋を直す。\t{first}\t直します。\n2\t芦を刈る。\t{second}\t刈ります。\n");

    // Keep code, legend and kind: the examples of the document.
    [Theory]
    [InlineData("1 反映した\n2 今後の参考\n3 反映できない\n4 その他", "1=反映した(Modified)", "2=今後の参考(ForReference)", "3=反映できない(NotAdopted)", "4=その他(Other)")]
    [InlineData("１：反映した　２：今後の参考　３：反映できない　４：その他", "１=反映した(Modified)", "２=今後の参考(ForReference)", "３=反映できない(NotAdopted)", "４=その他(Other)")]
    [InlineData("○ 反映し修正\n□ 既に記載\n△ 推進の際の参考\n■ 素案通り\n▲ 対象外\n◇ 賛同", "○=反映し修正(Modified)", "□=既に記載(AlreadyIncluded)",
        "△=推進の際の参考(ForReference)", "■=素案通り(Unchanged)", "▲=対象外(OutOfScope)", "◇=賛同(Agreement)")]
    [InlineData("○…反映し修正、□…既に記載、△…推進の際の参考、■…素案通り", "○=反映し修正(Modified)", "□=既に記載(AlreadyIncluded)", "△=推進の際の参考(ForReference)",
        "■=素案通り(Unchanged)")]
    [InlineData("有：計画に反映した\n無：反映できない\n済：既に記載している", "有=計画に反映した(Modified)", "無=反映できない(NotAdopted)", "済=既に記載している(AlreadyIncluded)")]
    [InlineData("A 反映する\nB 既に記載している\nC 今後の参考とする\nD 反映は困難\nE その他", "A=反映する(Modified)", "B=既に記載している(AlreadyIncluded)",
        "C=今後の参考とする(ForReference)", "D=反映は困難(NotAdopted)", "E=その他(Other)")]
    [InlineData("Ａ：反映する\nＢ：既に記載している\nＣ：今後の参考とする", "Ａ=反映する(Modified)", "Ｂ=既に記載している(AlreadyIncluded)", "Ｃ=今後の参考とする(ForReference)")]
    [InlineData("◎＝計画を修正するもの　×＝反映できないもの", "◎=計画を修正するもの(Modified)", "×=反映できないもの(NotAdopted)")]
    public void A_disposition_keeps_code_legend_and_kind(string legend, params string[] expected)
    {
        var rows = expected.Select((e, i) => $"{i + 1}\t桟橋{i + 1}を直す。\t{e.Split('=')[0]}\t第{i + 1}桟橋を見ます。");
        foreach (var text in (string[])[$"{legend}\n\n番号\t意見\t対応区分\t町の考え方\n{string.Join('\n', rows)}\n",
            $"番号\t意見\t対応区分\t町の考え方\n{string.Join('\n', rows)}\n\n{legend}\n"])
        {
            var result = Town.Text(text);
            Town.Dispositions(result).Should().Equal(expected);
            Town.Doubts(result).Should().BeEmpty(text);
            result.Document!.Notes.Should().BeEmpty();
        }
    }

    // Words in brackets explain themselves: 【原案通り】 and 【修正】, also in a column of their own.
    [Theory]
    [InlineData("【原案通り】", "【修正】")]
    [InlineData("【原案どおり】", "【修正】")]
    [InlineData("原案のとおり", "修正")]
    [InlineData("素案どおり", "修正あり")]
    [InlineData("案のとおり", "一部修正")]
    [InlineData("修正なし", "修正する")]
    [InlineData("（原案どおり）", "（修正）")]
    public void Words_explain_themselves(string first, string second)
    {
        var result = Rows("", first, second);
        Town.Dispositions(result).Should().Equal($"{first}=(Unchanged)", $"{second}=(Modified)");
        Town.Doubts(result).Should().BeEmpty();
    }

    // ... at the head of the response, and in labelled runs behind the label.
    [Theory]
    [InlineData("【原案どおり】", "【修正】")]
    [InlineData("［原案どおり］", "［修正］")]
    [InlineData("〔素案通り〕", "〔修正〕")]
    [InlineData("＜原案通り＞", "＜修正＞")]
    public void Words_in_brackets_at_the_head_of_the_responses_are_dispositions(string first, string second)
    {
        foreach (var text in (string[])[
            $"番号\t意見\t町の考え方\n1\t桟橋を直す。\t{first}直します。\n2\t芦を刈る。\t{second}刈ります。\n3\t灯りを置く。\t{first}置きます。\n",
            $"番号\t意見\t町の考え方\n1\t桟橋を直す。\t\"{first}\n直します。\"\n2\t芦を刈る。\t\"{second}\n刈ります。\"\n3\t灯りを置く。\t\"{first}\n置きます。\"\n",
            $"意見1\n桟橋を直す。\n町の考え方\n{first}\n直します。\n意見2\n芦を刈る。\n町の考え方\n{second}\n刈ります。\n意見3\n灯りを置く。\n町の考え方\n{first}\n置きます。\n",
            $"意見1\n桟橋を直す。\n町の考え方{first}\n直します。\n意見2\n芦を刈る。\n町の考え方{second}\n刈ります。\n意見3\n灯りを置く。\n町の考え方{first}\n置きます。\n",
            $"意見番号1 意見要旨 桟橋を直す。 意見への対応{first} 町の考え方 直します。\n意見番号2 意見要旨 芦を刈る。 意見への対応{second} 町の考え方 刈ります。\n意見番号3 意見要旨 灯りを置く。 意見への対応{first} 町の考え方 置きます。\n"])
        {
            var result = Town.Text(text);
            result.Document!.Responses.Select(r => r.Text).Should().Equal(["直します。", "刈ります。", "置きます。"], text);
            result.Document.Responses.Select(r => r.Dispositions.Single().Kinds.Single()).Should()
                .Equal([DispositionKind.Unchanged, DispositionKind.Modified, DispositionKind.Unchanged], text);
            result.Document.Responses.Select(r => r.Dispositions.Single().Code.Trim('【', '】', '［', '］', '〔', '〕', '＜', '＞')).Should()
                .Equal([first[1..^1], second[1..^1], first[1..^1]], text);
            Town.Doubts(result).Should().BeEmpty(text);
        }
    }

    // The heading of the response may name both; the code stands before the answer.
    [Theory]
    [InlineData("計画への反映状況・町の考え方")]
    [InlineData("反映状況・町の考え方")]
    [InlineData("対応区分及び町の考え方")]
    [InlineData("町の考え方（対応区分）")]
    public void A_heading_may_carry_the_disposition_and_the_response(string heading)
    {
        var result = Town.Text($"① 反映した　② 今後の参考\n\n番号\t意見\t{heading}\n1\t桟橋を直す。\t① 直します。\n2\t芦を刈る。\t② 刈ります。\n3\t灯りを置く。\t②① 置きます。\n");
        Town.Dispositions(result).Should().Equal("①=反映した(Modified)", "②=今後の参考(ForReference)", "②=今後の参考(ForReference) ①=反映した(Modified)");
        result.Document!.Responses.Select(r => r.Text).Should().Equal("直します。", "刈ります。", "置きます。");
        Town.Doubts(result).Should().BeEmpty();
    }

    // The same sign means "modified" in one city, "text added" in the next, and is a bullet in a third.
    [Theory]
    [InlineData("○：計画を修正したもの　△：今後の参考", DispositionKind.Modified)]
    [InlineData("○：文言を追加したもの　△：今後の参考", DispositionKind.Modified)]
    [InlineData("○：既に記載しているもの　△：今後の参考", DispositionKind.AlreadyIncluded)]
    [InlineData("○：賛同の意見　△：今後の参考", DispositionKind.Agreement)]
    [InlineData("○：対象外のもの　△：今後の参考", DispositionKind.OutOfScope)]
    public void The_same_sign_means_what_its_own_document_says(string legend, DispositionKind kind)
    {
        var result = Rows(legend, "○", "△");
        result.Document!.Responses[0].Dispositions.Single().Kinds.Should().Equal(kind);
        Town.Doubts(result).Should().BeEmpty();
    }

    [Fact]
    public void The_sign_of_a_bullet_is_no_disposition()
    {
        var result = Town.Table("番号|意見|町の考え方", "1|○桟橋を直す。|○直します。", "2|○芦を刈る。|○刈ります。", "3|○灯りを置く。|○置きます。");
        result.Document!.Responses.Should().OnlyContain(r => r.Dispositions.Count == 0);
        result.Document.Responses.Select(r => r.Text).Should().Equal("○直します。", "○刈ります。", "○置きます。");
        result.Document.DispositionLegend.Should().BeEmpty();
    }

    // Documents without a column have prose only: nothing is printed, so nothing is a printed disposition.
    [Theory]
    [InlineData("ご意見を踏まえ、計画を修正します。")]
    [InlineData("今後の参考とさせていただきます。")]
    [InlineData("原案のとおりとします。")]
    [InlineData("素案に既に記載しています。")]
    [InlineData("計画に盛り込み済みです。")]
    public void What_prose_says_is_no_printed_disposition(string prose)
    {
        var result = Town.Table("番号|意見|町の考え方", $"1|桟橋を直す。|{prose}", $"2|芦を刈る。|芦について、{prose}");
        result.Document!.Responses.Should().OnlyContain(r => r.Dispositions.Count == 0);
        result.Document.Responses[0].Text.Should().Be(prose);
        result.Diagnostics.Should().BeEmpty();
    }

    // A code without a legend is unspecified, never another city's habit.
    [Theory]
    [InlineData("○", "△")]
    [InlineData("1", "2")]
    [InlineData("A", "B")]
    [InlineData("①", "③")]
    [InlineData("ア", "イ")]
    [InlineData("有", "無")]
    [InlineData("◎", "×")]
    public void A_code_without_a_legend_is_unspecified(string first, string second)
    {
        var result = Rows("", first, second);
        Town.Dispositions(result).Should().Equal($"{first}=(Unspecified)", $"{second}=(Unspecified)");
        result.Document!.DispositionLegend.Should().BeEmpty();
        Town.Doubts(result).Should().BeEmpty();
    }

    // A reply may revise one thing and keep 原案どおり for another: several dispositions of one answer.
    [Theory]
    [InlineData("【修正】【原案どおり】")]
    [InlineData("【修正】、【原案どおり】")]
    [InlineData("修正、原案どおり")]
    [InlineData("修正／原案どおり")]
    [InlineData("修正・原案どおり")]
    public void A_reply_may_revise_one_thing_and_keep_another(string cell)
    {
        var result = Rows("", cell, "原案どおり");
        result.Document!.Responses[0].Dispositions.SelectMany(d => d.Kinds).Should()
            .Equal(DispositionKind.Modified, DispositionKind.Unchanged);
        Town.Doubts(result).Should().BeEmpty();
    }

    // A label that only some records have: 修正 is printed where something changes, and is a revision there.
    [Theory]
    [InlineData("意見{0}\n{1}\n町の考え方\n{2}\n", "計画の修正\n{0}\n")]
    [InlineData("意見{0}：{1}\n回答：{2}\n", "修正内容：{0}\n")]
    [InlineData("【意見{0}】\n{1}\n【町の考え方】\n{2}\n", "【計画案の修正】\n{0}\n")]
    public void A_label_that_only_some_records_have_is_read(string record, string revision)
    {
        var result =
            Town.Text(
                Town.Form(record, "1", "桟橋を直す。", "直します。") + Town.Form(record, "2", "芦を刈る。", "刈ります。")
                    + Town.Form(revision, "5ページに次の文を追加。「芦を毎年刈る。」") + Town.Form(record, "3", "灯りを置く。", "置きます。")
                    + Town.Form(record, "4", "道を広げる。", "広げます。"));
        Town.Entries(result).Should().Equal("1|桟橋を直す。|直します。", "2|芦を刈る。|刈ります。", "3|灯りを置く。|置きます。", "4|道を広げる。|広げます。");
        result.Document!.Responses.Select(r => r.Revisions.Count).Should().Equal(0, 1, 0, 0);
        result.Document.Responses[1].Revisions[0].Action.Should().Be(RevisionAction.Add);
        Town.Doubts(result).Should().BeEmpty();
    }
}
