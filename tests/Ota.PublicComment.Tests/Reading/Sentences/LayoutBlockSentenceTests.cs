namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Layouts 3 and 4: labelled blocks, bullets with answers, labelled run-on text.</summary>
public class LayoutBlockSentenceTests
{
    // 3: "Labelled blocks: 意見1 / 内容 / (考え方); 【意見1の概要】 … 町の考え方".
    [Theory]
    [InlineData("意見{0}\n内容\n{1}\n(考え方)\n{2}\n\n")]
    [InlineData("意見{0}\n内容：{1}\n（考え方）{2}\n\n")]
    [InlineData("意見 {0}\n〔内容〕\n{1}\n〔考え方〕\n{2}\n\n")]
    [InlineData("【意見{0}の概要】\n{1}\n町の考え方\n{2}\n\n")]
    [InlineData("【意見{0}の概要】{1}\n【町の考え方】{2}\n\n")]
    [InlineData("【ご意見{0}の要旨】\n{1}\n＜市の考えかた＞\n{2}\n\n")]
    [InlineData("《意見{0}》\n{1}\n《回答》\n{2}\n")]
    [InlineData("意見番号{0}\n意見の概要\n{1}\n市の考え方\n{2}\n\n")]
    [InlineData("No.{0}\n●ご意見\n{1}\n●市の考え方\n{2}\n\n")]
    [InlineData("□ 意見{0}\n{1}\n■ 市の見解\n{2}\n")]
    [InlineData("意見（{0}）\n{1}\n考え方（{0}）\n{2}\n")]
    [InlineData("意 見 {0}\n{1}\n市 の 考 え 方\n{2}\n\n")]
    [InlineData("ご意見{0}：{1}\n市の考え方：{2}\n\n")]
    [InlineData("質問{0}\n{1}\n回答{0}\n{2}\n")]
    public void Labelled_blocks_are_read(string block)
    {
        var result = Sentence.Read(Blocks(block));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("意見{0}\n内容\n{1}\n(考え方)\n{2}\n\n")]
    [InlineData("【意見{0}の概要】\n{1}\n【町の考え方】\n{2}\n\n")]
    public void Labelled_blocks_may_have_full_width_numbers(string block)
    {
        var result = Sentence.Read(Blocks(block, ["１", "２", "３"]));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("１", "２", "３");
        Sentence.IsQuiet(result);
    }

    // 3: "bullets - 意見(2件) →回答".
    [Theory]
    [InlineData("- {1}({0}件) →{2}\n")]
    [InlineData("- {1}（{0}件）\n→{2}\n")]
    [InlineData("・{1}（{0}件） → {2}\n")]
    [InlineData("・ {1}({0}件)\n　→　{2}\n")]
    public void Bullets_with_counts_and_arrows_are_read(string block)
    {
        var result = Sentence.Read(Blocks(block));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Count).Should().Equal(1, 2, 3);
        Sentence.IsQuiet(result);
    }

    // 3: which bullet and which arrow is a habit of the writer, and a class of signs.
    [Theory]
    [InlineData("・")]
    [InlineData("･")]
    [InlineData("●")]
    [InlineData("○")]
    [InlineData("◯")]
    [InlineData("◎")]
    [InlineData("◆")]
    [InlineData("◇")]
    [InlineData("■")]
    [InlineData("□")]
    [InlineData("▼")]
    [InlineData("▲")]
    [InlineData("△")]
    [InlineData("▽")]
    [InlineData("★")]
    [InlineData("☆")]
    [InlineData("-")]
    [InlineData("－")]
    [InlineData("*")]
    [InlineData("•")]
    [InlineData("◆意見　")]
    [InlineData("◆ 意見 ")]
    [InlineData("○意見：")]
    [InlineData("●ご意見 ")]
    [InlineData("■【意見】")]
    public void Bullets_and_arrows_are_classes_of_signs(string bullet)
    {
        foreach (var arrow in new[] { "→", "⇒", "⇨", "➡", "➔", ">", "＞", "⇒回答：", "→ 市の考え方 ", "⇒【回答】" })
        {
            foreach (var form in new[] { $"{bullet}{{1}}\n{arrow}{{2}}\n", $"{bullet} {{1}}\n\n　{arrow} {{2}}\n\n",
                $"{bullet}{{1}} {arrow} {{2}}\n" })
            {
                var result = Sentence.Read(Blocks(form));
                result.Document.Should().NotBeNull("of {0}", form);
                Sentence.Entries(result).Should()
                    .Equal(Sentence.OpinionTexts.Select((o, i) => $"|{o}|{Sentence.AnswerTexts[i]}"), "of {0}", form);
                Sentence.Worse(result).Should().BeEmpty("of {0}", form);
            }
        }
    }

    // 3: "[お寄せいただいた意見] … [市の検討結果と理由] …".
    [Theory]
    [InlineData("[お寄せいただいた意見] {1} [市の検討結果と理由] {2}\n")]
    [InlineData("[お寄せいただいた意見]\n{1}\n[市の検討結果と理由]\n{2}\n")]
    [InlineData("［お寄せいただいたご意見］　{1}　［市の検討結果と理由］　{2}\n")]
    [InlineData("【お寄せいただいた意見】{1}【市の考え方】{2}\n")]
    [InlineData("〔意見〕{1}〔回答〕{2}\n\n")]
    public void Bracketed_labels_are_read_in_a_line_and_over_lines(string block)
    {
        var result = Sentence.Read(Blocks(block));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Should().OnlyContain(o => o.Number == null);
        Sentence.IsQuiet(result);
    }

    // 4: "通し番号2 1ページ 編・部 … 項目 … 意見要旨 … 意見への対応【修正】 市の考え方 …".
    [Theory]
    [InlineData(" ")]
    [InlineData("　")]
    [InlineData("\n")]
    public void Labelled_run_on_text_has_many_fields(string between)
    {
        var body =
            string.Concat(
                Enumerable.Range(0, 3)
                    .Select(
                        i =>
                            string.Join(between, $"通し番号{i + 1}", $"{i + 4}ページ", "編・部 第1部", $"項目 {"川道森"[i]}のこと",
                                $"意見要旨 {Sentence.OpinionTexts[i]}", $"意見への対応【{(i == 1 ? "修正" : "原案どおり")}】",
                                $"市の考え方 {Sentence.AnswerTexts[i]}") + "\n"));
        var result = Sentence.Read(body);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Number?.Label).Should().Equal("1", "2", "3");
        result.Document.Opinions.Select(o => o.Area?.Pages?.First).Should().Equal(4, 5, 6);
        result.Document.Opinions.Select(o => o.Area!.Text).Should()
            .SatisfyRespectively(a => a.Should().Contain("第1部").And.Contain("川のこと"), a => a.Should().Contain("道のこと"),
                a => a.Should().Contain("森のこと"));
        result.Document.Responses.Select(r => r.Dispositions.Single().Code.Trim('【', '】')).Should().Equal("原案どおり", "修正", "原案どおり");
        Sentence.IsQuiet(result);
    }

    // 4: "意見概要 : … 区の考え方: …".
    [Theory]
    [InlineData("意見概要 : {1} 区の考え方: {2}\n")]
    [InlineData("意見概要：{1}　区の考え方：{2}\n")]
    [InlineData("意見概要 : {1}\n区の考え方: {2}\n\n")]
    [InlineData("ご意見の要旨：{1} 市の回答：{2} ")]
    public void Labelled_run_on_text_may_have_colons(string block)
    {
        var result = Sentence.Read(Blocks(block));
        Sentence.HasTexts(result);
        Sentence.IsQuiet(result);
    }

    private static string Blocks(string block, string[]? numbers = null)
        => string.Concat(
            Enumerable.Range(0, 3)
                .Select(
                    i =>
                        string.Format(System.Globalization.CultureInfo.InvariantCulture, block, numbers?[i] ?? (object)(i + 1),
                            Sentence.OpinionTexts[i], Sentence.AnswerTexts[i])));
}
