using Ota.PublicComment.Serialization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ota.PublicComment.Formats.Tests.Expectations;
using Ota.PublicComment.Formats.Tests.Forms;
using Ota.PublicComment.Tests;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>What is written: valid, read back equal, the same every day, and equal when LibreOffice has saved it again.</summary>
public class WritingTests
{
    private static readonly string[] Forms = ["docx", "xlsx"];

    // LibreOffice is started once for a form: that takes longer than all the files.
    private static readonly Dictionary<string, Lazy<Dictionary<string, byte[]>>> Saved
        = Forms.ToDictionary(f => f, f => new Lazy<Dictionary<string, byte[]>>(() => SavedAgain(f)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_is_read_back_equal(string name, string form)
    {
        var result = Read(name);
        Back(Write(result, form), form).ContentEquals(result.Document).Should()
            .BeTrue(Difference(result.Document!, Back(Write(result, form), form)));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_is_written_is_valid(string name, string form)
    {
        using var stream = new MemoryStream(Write(Read(name), form));
        using OpenXmlPackage package = form == "docx" ? WordprocessingDocument.Open(stream, false)
            : SpreadsheetDocument.Open(stream, false);
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365)
            .Validate(package, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Should().BeEmpty();
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public void The_same_document_gives_the_same_bytes(string form)
    {
        var result = Read("X42-word-named.xlsx");
        Write(result, form).Should().Equal(Write(result, form));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_LibreOffice_saves_again_is_read_equal(string name, string form)
    {
        Assert.SkipUnless(LibreOffice.IsHere, "skipped: no soffice");
        var result = Read(name);
        var again = Back(Saved[form].Value[name], form);
        again.ContentEquals(result.Document).Should().BeTrue(Difference(result.Document!, again));
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_stays_a_text()
    {
        var document = new PublicCommentDocument
        {
            Id = "d", Title = "「計画（案）」に対する意見募集の結果",
            Opinions = [new Opinion { Id = "o1", Number = OutlineNumber.Parse("1"),
                Text = "=HYPERLINK(\"http://x.example\")\n_x000D_と\tタブ" }],
            Responses = [new Response { Id = "r1", Answers = [new AnswerTarget { Opinion = "o1" }],
                Paragraphs = [new Paragraph { Text = "+1を承ります。" }] }],
        };
        foreach (var form in Forms)
        {
            var bytes = Write(new PublishInput { Document = document }, form);
            var back = Back(bytes, form);
            back.Opinions[0].Text.Should().Be(document.Opinions[0].Text);
            back.Responses[0].Text.Should().Be("+1を承ります。");
        }
    }

    [Fact]
    public void Texts_of_opinions_are_left_out_where_they_must_be()
    {
        var result = Read("A10-mizuhono.word-everything.docx");
        foreach (var form in Forms)
        {
            var input = Input(result) with { IncludeOpinionText = false };
            var all = string.Concat(OpenXmlFile.Blocks(Write(input, form)).Select(b => b.ToString()));
            all.Should().NotContain("途中で見直す時期を明記してほしい");
        }
    }

    [Fact]
    public void Misuse_throws_at_once_and_a_lone_surrogate_writes_nothing()
    {
        var broken = new PublicCommentDocument { Id = "d", Title = "\uD800", Opinions = [] };
        foreach (var form in Forms)
        {
            var publisher = Publisher(form);
            using var output = new MemoryStream();
            ((Action)(() => _ = publisher.PublishAsync(null!, output, default))).Should().Throw<ArgumentNullException>();
            ((Action)(() => publisher.PublishAsync(new PublishInput { Document = broken }, output, default).GetAwaiter().GetResult()))
                .Should().Throw<ArgumentException>();
            output.Length.Should().Be(0);
        }
    }

    public static TheoryData<string, string> Documents()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(TestFiles.Data("formats", "openxml"))
            .Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var form in Forms)
            {
                data.Add(Path.GetFileName(file), form);
            }
        }

        return data;
    }

    private static Dictionary<string, byte[]> SavedAgain(string form)
        => LibreOffice.Convert(
            Documents().Where(d => d.Data.Item2 == form)
                .ToDictionary(d => $"{d.Data.Item1}.{form}", d => Write(Read(d.Data.Item1), form)), form);

    private static DocumentResult Read(string name)
        => ExpectedDocument.Read(OpenXmlFile.Pipeline, TestFiles.Data("formats", "openxml", name));

    private static PublicCommentDocument Back(byte[] bytes, string form)
    {
        var result = OpenXmlFile.Read(bytes, "back." + form);
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return result.GetDocumentOrThrow();
    }

    private static PublishInput Input(DocumentResult result)
        => new() { Document = result.Document!, References = result.References, Diagnostics = result.Diagnostics,
            SourceMap = result.SourceMap };

    private static byte[] Write(DocumentResult result, string form) => Write(Input(result), form);

    private static byte[] Write(PublishInput input, string form)
    {
        using var output = new MemoryStream();
        Publisher(form).PublishAsync(input, output, default).GetAwaiter().GetResult();
        return output.ToArray();
    }

    private static IDocumentPublisher Publisher(string form) => OpenXmlFile.Pipeline.Publishers.Find(form)!;

    private static string Difference(PublicCommentDocument one, PublicCommentDocument other)
    {
        var left = Lines(one);
        var right = Lines(other);
        return string.Join('\n', left.Except(right).Select(l => "- " + l).Concat(right.Except(left).Select(r => "+ " + r)).Take(20))
            .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
    }

    private static List<string> Lines(PublicCommentDocument d)
        => [.. d.Entries().Select(e
            => $"{string.Join('/', e.Opinion.Group)}|{e.Opinion.Number?.Label}|{e.Opinion.Area}|{e.Opinion.Text}|{e.Opinion.TextState}|{string.Join('\n', e.Responses.Select(r => r.Text + string.Join(',', r.Paragraphs.Select(p => p.Kind)) + r.SharingIsInferred + r.TextState + string.Join(',', r.Dispositions)))}"),
            .. d.Notes.Select(n => "note " + n.Text),
                .. d.Consultations.Select(c
                    => $"{c with { Tallies = [], Listing = Listing.None }} {string.Join(' ', c.Listing.Texts)}"),
                        .. d.Consultations.SelectMany(c => c.Tallies).Select(t => t.ToString()),
            .. d.DispositionLegend.Select(l => l.ToString()), $"title {d.Title}", .. d.PlanTitles.Select(p => p.ToString())];
}
