using Ota.PublicComment.Validation;
using System.Text;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Validation.PersonalData;

namespace Ota.PublicComment.Tests.Validation;

/// <summary>No finding shows a person's data: not the one that tells of it, and no other that quotes the text around it.</summary>
public sealed class MessageCoverTests
{
    private static readonly PublicCommentPipeline Pipeline = PublicCommentPipeline.Default;

    // Damage of every kind right beside a value, so that repairs and rules quote it.
    [Theory]
    [InlineData("公園 の番号は090-1234-5678まで 連絡 を", "090-1234-5678")]
    [InlineData("氏名：蒔田 七海」と書いた。", "蒔田 七海")]
    [InlineData("氏名：蒔田七海」と書いた。", "蒔田七海")]
    [InlineData("住所：月影市桜町 三丁目 15番 22号に 住む者 です", "月影市桜町 三丁目 15番 22号")]
    [InlineData("（q7.wzk@vqxz-w.jp", "q7.wzk@vqxz-w.jp")]
    [InlineData("道を広げて。連絡は03-5555-0142、", "03-5555-0142")]
    public void A_finding_beside_a_value_does_not_quote_it(string opinion, string value)
    {
        // A wrapped table: then every space between two characters is a repair that is quoted.
        var rows = string.Concat(Enumerable.Range(2, 12).Select(i => $"{i}\t計画\t歩道 の 段差 を なくし てほしい {i} か所。\t順次 進め ます。\n"));
        var check =
            Pipeline.Check($"番号\t分野\t意見\t市の考え方\n1\t計画\t{opinion}\t参考 に します。\n" + rows,
                cancellationToken: TestContext.Current.CancellationToken);

        var told =
            check.Diagnostics.SelectMany(d => d.Arguments.Append(d.Message))
                .Append(Encoding.UTF8.GetString(SarifLog.SerializeToUtf8Bytes([check])));

        check.Diagnostics.Should()
            .Contain(d => string.CompareOrdinal(d.Code, "OPC4050") >= 0 && string.CompareOrdinal(d.Code, "OPC4055") <= 0);
        var condensed = Condensed(value);
        foreach (var text in told.Select(Condensed))
        {
            for (var at = 0; at + 4 <= condensed.Length; at++)
            {
                text.Contains(condensed.Substring(at, 4), StringComparison.Ordinal).Should()
                    .BeFalse("{0} is in a message", condensed.Substring(at, 4));
            }
        }
    }

    [Fact]
    public void Whatever_is_planted_in_damaged_rows_is_in_no_message()
    {
        var texts = new PersonalDataTexts(77);
        for (var i = 0; i < 300; i++)
        {
            var kind = PersonalDataTexts.Kinds[i % PersonalDataTexts.Kinds.Count];
            var (text, start, end) = texts.Planted(kind);
            var document = Checked.Document(text);
            var found = PersonalDataScanner.Find(text);
            var cover = new MessageCover(document);

            // A quotation of any piece of the text, cut as messages cut.
            for (var at = 0; found is not null && at < text.Length; at += 5)
            {
                var stop = Math.Min(text.Length, at + 16);
                var quotation = (at > 0 ? "…" : "") + text[at..stop] + (stop < text.Length ? "…" : "");
                var covered = cover.Cover(Finding(quotation, document.Opinions[0].Id)).Arguments[1];
                covered.Should().HaveLength(quotation.Length);
                var offset = at - (at > 0 ? 1 : 0);
                foreach (var span in found.Select(f => f.Span))
                {
                    var (first, last) = (Math.Max(span.Start, at), Math.Min(span.End, stop));
                    var shown =
                        string.Concat(
                            Enumerable.Range(first, Math.Max(0, last - first)).Select(p => covered[p - offset])
                                .Where(c => c != '■' && !char.IsWhiteSpace(c)));
                    shown.Length.Should().BeLessThan(2, "{0} of {1}", covered, text[start..end]);
                }
            }
        }
    }

    /// <summary>
    /// At this length the square would take minutes: each value, each removed space and each line of the cell is looked up.
    /// </summary>
    [Fact]
    public async Task An_opinion_of_many_values_is_covered_in_time()
    {
        var opinion = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"連絡 は090-1234-{i % 10_000:0000}」まで \n"));
        var source = Encoding.UTF8.GetBytes($"番号\t意見\t市の考え方\n1\t\"{opinion}\"\tします。\n2\tい\tう\n");
        var check = await Pipeline.CheckAsync(new MemoryStream(source), cancellationToken: TestContext.Current.CancellationToken);

        var copy = Encoding.UTF8.GetString(PersonalDataMask.MaskSource(source, check.PublishedDocument!, check.SourceMap!));

        copy.Should().HaveLength(Encoding.UTF8.GetString(source).Length).And.NotContain("090");
        copy.Split('\n')[10_000].Should().Be("連絡 は■■■■■■■■■■■■■」まで ");
    }

    [Fact]
    public void Where_nothing_is_quoted_the_finding_stays_the_same()
    {
        var document = Checked.Document("電話は 03-5555-0142 です。");
        var finding = Finding("2024", document.Opinions[0].Id);

        new MessageCover(document).Cover(finding).Should().BeSameAs(finding);
    }

    [Fact]
    public void A_text_that_is_in_no_opinion_is_covered_where_it_is_quoted()
        => new MessageCover().Cover(Finding("〒144-8621 の横、090-1234-5678…", null)).Arguments[1].Should()
            .NotContainAny("8621", "1234", "5678").And.Contain("の横");

    private static Diagnostic Finding(string argument, string? node)
        => new() { Descriptor = Catalogue.StrayBracket, Severity = DiagnosticSeverity.Warning, Node = node, Arguments = ["1", argument] };

    private static string Condensed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
