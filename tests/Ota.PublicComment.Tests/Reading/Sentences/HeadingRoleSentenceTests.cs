namespace Ota.PublicComment.Tests.Reading.Sentences;

/// <summary>Column headings: dispositions, changes, counts and submitters; headings of two meanings and of the host.</summary>
public class HeadingRoleSentenceTests
{
    // Row "disposition".
    [Theory]
    [InlineData("対応区分")]
    [InlineData("反映状況")]
    [InlineData("意見反映区分")]
    [InlineData("意見への対応")]
    [InlineData("取扱い")]
    [InlineData("区分")]
    [InlineData("反映区分")]
    [InlineData("意見の取扱い")]
    [InlineData("対応 区分")]
    [InlineData("反映の有無")]
    [InlineData("取り扱い")]
    public void Row_disposition_is_known_by_its_words(string heading)
    {
        var rows = Enumerable.Range(0, 3).Select(i => $"{i + 1}\t{Sentence.OpinionTexts[i]}\t{"ABA"[i]}\t{Sentence.AnswerTexts[i]}\n");
        var result = Sentence.Read($"A：反映する\nB：参考とする\n\n番号\t意見の概要\t{heading}\t市の考え方\n" + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("A", "B", "A");
        Sentence.IsQuiet(result);
    }

    // Row "disposition": merged into the response heading.
    [Theory]
    [InlineData("ビジョンへの反映状況・県の考え方")]
    [InlineData("反映状況・市の考え方")]
    [InlineData("対応区分及び市の考え方")]
    public void Row_disposition_may_be_merged_into_the_heading_of_the_response(string heading)
    {
        var rows =
            Enumerable.Range(0, 3)
                .Select(i => $"{i + 1}\t{Sentence.OpinionTexts[i]}\t\"{(i == 1 ? "【参考】" : "【反映済み】")}\n{Sentence.AnswerTexts[i]}\"\n");
        var result = Sentence.Read($"番号\t意見の概要\t{heading}\n" + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("【反映済み】", "【参考】", "【反映済み】");
        Sentence.IsQuiet(result);
    }

    // Row "change".
    [Theory]
    [InlineData("修正等の対応")]
    [InlineData("見直しの結果")]
    [InlineData("計画の修正")]
    [InlineData("計画書の修正")]
    [InlineData("素案の修正")]
    [InlineData("追記等")]
    [InlineData("修正内容")]
    [InlineData("計画案の修正")]
    [InlineData("修正箇所")]
    public void Row_change_is_known_by_its_words(string heading)
    {
        var rows =
            Enumerable.Range(0, 3)
                .Select(i => $"{i + 1}\t{Sentence.OpinionTexts[i]}\t{Sentence.AnswerTexts[i]}\t{(i == 1 ? "25ページの「樹木」を「高木」に修正" : "")}\n");
        var result = Sentence.Read($"番号\t意見の概要\t市の考え方\t{heading}\n" + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Responses.Select(r => r.Revisions.Count).Should().Equal(0, 1, 0);
        result.Document.Responses[1].Revisions[0].Text.Should().Be("25ページの「樹木」を「高木」に修正");
        Sentence.IsQuiet(result);
    }

    // Row "change": inside the response, 【計画案の修正】P38　….
    [Theory]
    [InlineData("【計画案の修正】P38　「樹木」を「高木」に改めます。")]
    [InlineData("【素案の修正】Ｐ38　「樹木」を「高木」に改めます。")]
    [InlineData("［計画の修正］38ページ　「樹木」を「高木」に改めます。")]
    public void Row_change_may_stand_inside_the_response(string change)
    {
        var result =
            Sentence.Read(
                $"番号\t意見の概要\t市の考え方\n1\t{Sentence.OpinionTexts[0]}\t\"{Sentence.AnswerTexts[0]}\n{change}\"\n2\t{Sentence.OpinionTexts[1]}\t{Sentence.AnswerTexts[1]}\n");
        var response = result.Document!.Responses[0];
        response.Paragraphs[0].Text.Should().Be(Sentence.AnswerTexts[0]);
        response.Paragraphs.Skip(1).Should().OnlyContain(p => p.Kind == ParagraphKind.Revision);
        response.Text.Should().EndWith("「樹木」を「高木」に改めます。");
        Sentence.IsQuiet(result);
    }

    // Row "count", in a column.
    [Theory]
    [InlineData("件数", "2", "1", "12")]
    [InlineData("件数", "２件", "１件", "１２件")]
    [InlineData("意見数", "2", "1", "12")]
    [InlineData("意見件数", "2", "1", "12")]
    [InlineData("件 数", "2", "1", "12")]
    public void Row_count_of_opinions_is_known_by_its_words(string heading, params string[] cells)
    {
        var result = Sentence.Table(heading, cells);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Count).Should().Equal(2, 1, 12);
        result.Document.Opinions.Should().OnlyContain(o => o.SubmitterCount == null);
        Sentence.IsQuiet(result);
    }

    [Theory]
    [InlineData("人数", "2", "1", "12")]
    [InlineData("人 数", "２人", "１人", "１２人")]
    [InlineData("提出者数", "2", "1", "12")]
    public void Row_count_of_people_is_known_by_its_words(string heading, params string[] cells)
    {
        var result = Sentence.Table(heading, cells);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.SubmitterCount).Should().Equal(2, 1, 12);
        result.Document.Opinions.Should().OnlyContain(o => o.Count == null);
        Sentence.IsQuiet(result);
    }

    // Row "count": inside the opinion, (20件).
    [Theory]
    [InlineData("(20件)")]
    [InlineData("（２０件）")]
    [InlineData("（20 件）")]
    [InlineData("【20件】")]
    public void Row_count_may_stand_at_the_end_of_the_opinion(string count)
    {
        var result =
            Sentence.Read(
                $"番号\t意見の概要\t市の考え方\n1\t{Sentence.OpinionTexts[0]}{count}\t{Sentence.AnswerTexts[0]}\n2\t{Sentence.OpinionTexts[1]}\t{Sentence.AnswerTexts[1]}\n3\t{Sentence.OpinionTexts[2]}\t{Sentence.AnswerTexts[2]}\n");
        result.Document!.Opinions.Select(o => o.Count).Should().Equal(20, null, null);
        result.Document.Opinions[0].Text.Should().StartWith(Sentence.OpinionTexts[0]);
        Sentence.IsQuiet(result);
    }

    // Row "submitter".
    [Theory]
    [InlineData("提出者", "個人", "団体等", "個人")]
    [InlineData("個人・団体等", "個人", "団体等", "個人")]
    [InlineData("提出者区分", "個人", "団体等", "個人")]
    [InlineData("個人／団体", "個人", "団体等", "個人")]
    public void Row_submitter_is_known_by_its_words(string heading, params string[] cells)
    {
        var result = Sentence.Table(heading, cells);
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.SubmitterKind).Should().Equal(cells);
        Sentence.IsQuiet(result);
    }

    // Row "submitter": 個人 and 団体等 as two columns of marks or numbers.
    [Theory]
    [InlineData("個人", "団体等")]
    [InlineData("個人", "団体")]
    public void Row_submitter_may_be_two_columns_of_marks(string person, string body)
    {
        var result = Sentence.Table($"{person}\t{body}", "○\t", "\t○", "○\t");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.SubmitterKind).Should().Equal(person, body, person);
        Sentence.IsQuiet(result);
    }

    // "項目, 内容, 区分, 対応 are ambiguous: decide by their neighbours".
    [Fact]
    public void An_ambiguous_heading_項目_with_rising_integers_is_the_number()
    {
        var result =
            Sentence.Read(
                "項目\t内容\t対応\n"
                    + string.Concat(
                        Enumerable.Range(0, 3).Select(i => $"{i + 1}\t{Sentence.OpinionTexts[i]}\t{Sentence.AnswerTexts[i]}\n")));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => (o.Number?.Label, o.Area)).Should().Equal(("1", null), ("2", null), ("3", null));
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void An_ambiguous_heading_項目_with_words_is_the_place()
    {
        var result = Sentence.Read("番号\t項目\t内容\t対応\n" + Sentence.Rows("公園", "川", "道"));
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("公園", "川", "道");
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void An_ambiguous_heading_内容_beside_an_opinion_is_not_the_opinion()
    {
        var result = Sentence.Table("内容", "公園", "川", "道");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text ?? o.Subject ?? o.Other.Single().Text).Should().Equal("公園", "川", "道");
    }

    [Fact]
    public void An_ambiguous_heading_区分_before_the_opinion_with_words_is_the_place()
    {
        var result = Sentence.Table("区分", "公園について", "川について", "道について");
        Sentence.HasTexts(result);
        result.Document!.Opinions.Select(o => o.Area?.Text).Should().Equal("公園について", "川について", "道について");
        result.Document.Responses.Should().OnlyContain(r => r.Dispositions.Count == 0);
        Sentence.IsQuiet(result);
    }

    [Fact]
    public void An_ambiguous_heading_対応_beside_a_response_with_codes_is_the_disposition()
    {
        var rows = Enumerable.Range(0, 3).Select(i => $"{i + 1}\t{Sentence.OpinionTexts[i]}\t{Sentence.AnswerTexts[i]}\t{"○△○"[i]}\n");
        var result = Sentence.Read("○：反映する　△：参考とする\n\n番号\t意見の概要\t市の考え方\t対応\n" + string.Concat(rows));
        Sentence.HasTexts(result);
        result.Document!.Responses.Select(r => r.Dispositions.Single().Code).Should().Equal("○", "△", "○");
        result.Document.Responses.Select(r => r.Dispositions.Single().Legend).Should().Equal("反映する", "参考とする", "反映する");
        Sentence.IsQuiet(result);
    }
}
