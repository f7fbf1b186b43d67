using System.Text;
using Ota.PublicComment.Tests.Text;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>
/// The clean twin of the sample, damaged in the ways of other documents: other headings, widths, orders, encodings. It always reads as the
/// same document.
/// </summary>
public class TableVariantTests
{
    private static readonly PublicCommentDocument Clean =
        PublicCommentPipeline.Default.Read(File.ReadAllText(TestFiles.Data("documents", "sample-results-clean.csv"))).GetDocumentOrThrow();

    private static readonly string[][] Rows =
        [.. Clean.Entries()
            .Select(e => (string[])[e.Opinion.Number!.Label, e.Opinion.Area!.Text, e.Opinion.Text!, Printed(e.Responses[0])])];

    public static TheoryData<string, string, int, int, int> Tables => new()
    {
        { "番号|該当箇所|ご意見の概要|市の考え方", "0123", 9, 18, 22 },
        { "市の考え方|意見の要旨|No|項目", "3201", 6, 8, 30 },
        { "通し番号|章|主な意見|回答", "0123", 12, 14, 14 },
        { "意見（要約）|市の見解|整理番号|分野", "2301", 8, 25, 40 },
        { "Ｎ ｏ ．|分　野|意　見　の　要　旨|意見に対する市の考え方", "0123", 20, 11, 17 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_wrapped_table_reads_like_the_clean_one(string headings, string order, int areaWidth, int opinionWidth, int responseWidth)
        => IsClean(Read.Text(Table(headings, order, Wrapped(Rows, areaWidth, opinionWidth, responseWidth, " "))), paragraphs: false);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_wrapped_by_no_break_spaces_reads_like_the_clean_one(string headings, string order, int areaWidth, int opinionWidth,
        int responseWidth)
        => IsClean(Read.Text(Table(headings, order, Wrapped(Rows, areaWidth, opinionWidth, responseWidth, "\u00A0"))), paragraphs: false);

    [Theory]
    [InlineData(",", "utf-8")]
    [InlineData(",", "cp932")]
    [InlineData(";", "utf-8")]
    [InlineData("\t", "utf-16")]
    [InlineData(",", "euc-jp")]
    public void What_a_spreadsheet_exports_reads_like_the_clean_one(string separator, string encoding)
    {
        var text = new StringBuilder($"{Clean.Title}{separator}{separator}{separator}\r\n{separator}{separator}{separator}\r\n");
        foreach (var row in Rows.Prepend(["番号", "分野", "意見の概要", "市の考え方"]))
        {
            text.AppendJoin(separator, row.Select(c => c.Contains('\n') ? $"\"{c.Replace("\"", "\"\"")}\"" : c)).Append("\r\n");
        }

        var codePage =
            encoding switch { "cp932" => CodePagesEncodingProvider.Instance.GetEncoding(932)!,
            "euc-jp" => CodePagesEncodingProvider.Instance.GetEncoding(51932)!, _ => Encoding.GetEncoding(encoding) };
        var bytes = codePage.GetPreamble().Concat(codePage.GetBytes(text.ToString().Replace('〜', '～'))).ToArray();
        var result = PublicCommentPipelineTestAccess.Read(bytes);
        Laws.All(result);
        IsClean(result, paragraphs: true);
        Read.Codes(result).Should().NotContain(c => c.StartsWith("OPC2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1,2")]
    [InlineData("1")]
    [InlineData("5,6,7,15,28")]
    [InlineData("30")]
    public void Numbers_lost_anywhere_before_the_last_come_back(string lost)
    {
        var numbers = lost.Split(',');
        var rows = Wrapped(Rows, 10, 16, 20, " ").Select(r => numbers.Contains(r[0]) ? ["", .. r[1..]] : r).ToArray();
        var result = Read.Text(Table("No.|分野|要旨|市の考え方", "0123", rows));
        IsClean(result, paragraphs: false);
        result.Document!.Opinions.Where(o => o.IsNumberInferred).Select(o => o.Number!.Label).Should().Equal(numbers);
    }

    [Fact]
    public void The_last_number_is_not_guessed()
    {
        var result = Read.Text(Table("No.|分野|要旨|市の考え方", "0123", [.. Rows[..^1], ["", .. Rows[^1][1..]]]));
        result.Document!.Opinions[^1].Number.Should().BeNull();
        Read.Codes(result).Should().Contain("OPC1021");
    }

    [Fact]
    public void Full_width_and_half_width_twins_of_the_real_document_have_one_structure_and_one_text_in_the_fold()
    {
        var text = File.ReadAllText(TestFiles.Corpus("ota-informatization-plan-results.txt"));
        var half = Read.Text(text).Document!;
        var wide =
            Read.Text(
                string.Concat(
                    text.Select(
                        c => c is >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '(' or ')' or ':'
                            ? (char)(c + 0xFEE0) : c))).Document!;
        wide.Opinions.Select(o => (string.Join('.', o.Number!.Parts), o.IsNumberInferred, o.Area!.Scope, o.TextState)).Should()
            .Equal(half.Opinions.Select(o => (string.Join('.', o.Number!.Parts), o.IsNumberInferred, o.Area!.Scope, o.TextState)));
        wide.Responses.Select(r => string.Join(',', r.Paragraphs.Select(p => p.Kind))).Should()
            .Equal(half.Responses.Select(r => string.Join(',', r.Paragraphs.Select(p => p.Kind))));
        CleanTable.Texts(wide).Select(t => PublicComment.Text.CompareKey.Of(t ?? "")).Should()
            .Equal(CleanTable.Texts(half).Select(t => PublicComment.Text.CompareKey.Of(t ?? "")));
        wide.PlanTitles.Should().Equal(half.PlanTitles);
    }

    private static void IsClean(DocumentResult result, bool paragraphs)
    {
        var entries = result.GetDocumentOrThrow().Entries().ToList();
        entries.Select(e => e.Opinion.Number!.Label).Should().Equal(Rows.Select(r => r[0]));
        entries.Select(e => e.Opinion.Area!.Text).Should().Equal(Rows.Select(r => r[1]));
        entries.Select(e => Waves(e.Opinion.Text!)).Should().Equal(Rows.Select(r => Waves(r[2])));
        foreach (var (read, clean) in entries.Select(e => e.Responses[0]).Zip(Clean.Responses))
        {
            string.Join('|', References(read)).Should().Be(string.Join('|', References(clean)), "{0} is read", read.Text);
            Joined(read, paragraphs).Should().Be(Joined(clean, paragraphs));
        }

        result.Document!.PlanTitles.Should().Equal(Clean.PlanTitles);
        result.Document.Opinions.Should().OnlyContain(o => o.TextState == TextState.Complete);
    }

    // A line that ends with a sentence cannot be told from a paragraph, so wrapped texts are compared as one.
    private static string Joined(Response response, bool paragraphs) => Waves(paragraphs ? response.Text : response.Text.Replace("\n", ""));

    private static IEnumerable<string> References(Response response)
        => response.Paragraphs.Where(p => p.Kind == ParagraphKind.References).Select(p => p.Text);

    private static string Waves(string text) => text.Replace('〜', '～');

    private static string Printed(Response response)
    {
        var body = string.Join('\n', response.Paragraphs.Where(p => p.Kind != ParagraphKind.References).Select(p => p.Text));
        var references = string.Join('\n', References(response));
        return references.Length == 0 ? body : $"{body}\n参考: {references}";
    }

    private static string[][] Wrapped(string[][] rows, int area, int opinion, int response, string with)
        => [.. rows.Select(
            r =>
                (string[])[r[0], Wrapping.Wrap(r[1], area), Wrapping.Wrap(r[2], opinion, with),
                    Wrapping.Wrap(r[3].Replace("\n", " "), response, with)])];

    private static string Table(string headings, string order, string[][] rows)
        => $"{Clean.Title}\n\n{headings.Replace('|', '\t')}\n{string.Concat(rows.Select(r => string.Join('\t', order.Select(c => Quoted(r[c - '0']))) + "\n"))}";

    private static string Quoted(string cell) => cell.Contains('\n') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
