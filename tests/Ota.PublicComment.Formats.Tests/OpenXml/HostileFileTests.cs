using System.IO.Compression;
using System.Text;
using Ota.PublicComment.OpenXml;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Tests;
using Ota.PublicComment.Tests.Reading;
using static Ota.PublicComment.Formats.Tests.OpenXml.Docx;

namespace Ota.PublicComment.Formats.Tests.OpenXml;

/// <summary>Files that are old, locked, damaged or made to harm: told, never thrown, never expensive.</summary>
public class HostileFileTests
{
    [Theory]
    [InlineData("WordDocument", "結果.doc", "OPC1200")]
    [InlineData("Workbook", "結果.xls", "OPC1201")]
    [InlineData("Book", "結果.xls", "OPC1201")]
    [InlineData("DocumentText", "結果.jtd", "OPC1202")]
    [InlineData("EncryptedPackage", "結果.docx", "OPC1203")]
    [InlineData("EncryptedPackage", "結果.xlsx", "OPC1203")]
    [InlineData("PowerPoint Document", "結果.ppt", "OPC1225")]
    [InlineData("", "結果.ppt", "OPC1225")]
    [InlineData("", "結果", "OPC1204")]
    [InlineData("", "結果.doc", "OPC1200")]
    [InlineData("", "結果.jtd", "OPC1202")]
    public void Files_of_old_programs_are_told_by_name(string stream, string name, string code)
    {
        var result = OpenXmlFile.Read(Ole(stream), name);
        result.Outcome.Should().Be(Outcome.Failed);
        var finding = result.Diagnostics.Single();
        finding.Code.Should().Be(code);
        finding.Severity.Should().Be(DiagnosticSeverity.Error);
        finding.Descriptor.JapaneseAdvice.Should().Contain("保存");
    }

    [Theory]
    [InlineData("xl/workbook.bin", "xlsb")]
    [InlineData("other.txt", "ZIP")]
    public void A_package_of_something_else_is_told(string part, string looksLike)
        => OpenXmlFile.Read(Zip((part, "x")), "結果.xlsx").Diagnostics.Should()
            .Contain(d => d.Code == "OPC1205" && d.Arguments[0].Contains(looksLike, StringComparison.Ordinal));

    [Theory]
    [InlineData("PK", "ppt/presentation.xml", "結果.pptx", "OPC1225")]
    [InlineData("PK", "mimetype", "結果.odt", "OPC1223")]
    [InlineData("PK", "mimetype", "結果.docx", "OPC1223")]
    [InlineData("PK", "mimetype", "結果", "OPC1223")]
    [InlineData("PK", "kekka.csv", "結果.zip", "OPC1205")]
    [InlineData("{\\rtf1\\ansi\\deff0 {\\fonttbl}}", "", "結果.rtf", "OPC1224")]
    [InlineData("{\\rtf1\\ansi\\deff0 {\\fonttbl}}", "", "結果.doc", "OPC1224")]
    public void Files_of_other_programs_are_told_with_what_to_do(string content, string part, string name, string code)
    {
        var file = content == "PK" ? Zip((part, "application/vnd.oasis.opendocument.text")) : Encoding.ASCII.GetBytes(content);
        var result = OpenXmlFile.Read(file, name);
        result.Outcome.Should().Be(Outcome.Failed);
        var finding = result.Diagnostics.Single();
        finding.Code.Should().Be(code);
        finding.Descriptor.JapaneseAdvice.Should().Contain("指定してください");
        finding.Descriptor.EnglishAdvice.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void A_source_that_takes_too_long_is_left_and_told()
    {
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(i => Xlsx.Row(i, 'A', $"{i}", $"意見{i}", $"回答{i}")));
        var result = OpenXmlFile.Read(Xlsx.File(rows), "slow.xlsx", new ReadLimits { MaxTime = TimeSpan.FromMilliseconds(1) });
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC1009").Which.Arguments.Should().Equal("0.001");
        result.Outcome.Should().NotBe(Outcome.Complete);
        OpenXmlFile.Read(Xlsx.File(rows), "slow.xlsx", new ReadLimits { MaxTime = null }).Diagnostics.Should()
            .NotContain(d => d.Code == "OPC1009");
    }

    [Fact]
    public async Task The_host_that_cancels_is_obeyed_whatever_the_time_limit_is()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var stream = new MemoryStream(Xlsx.File(Xlsx.Row(1, 'A', "番号", "意見", "回答")));
        await FluentActions.Awaiting(() => OpenXmlFile.Pipeline.ReadAsync(stream, new SourceInfo(), new ReadOptions(), cancelled.Token))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_part_that_grows_beyond_measure_is_left()
    {
        var file = Zip(
            ("_rels/.rels", Relations([("officeDocument", "word/document.xml")])),
            ("word/document.xml",
                "<w:document xmlns:w=\"x\"><w:body>" + string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>A</w:t></w:r></w:p>", 600_000))
                    + "</w:body></w:document>"));
        var findings = new List<Diagnostic>();
        OpenXmlFile.Blocks(file, findings).Should().BeEmpty();
        findings.Should().Contain(f => f.Code == "OPC1207");
    }

    [Fact]
    public void Limits_of_size_cells_and_parts_keep_what_was_read()
    {
        var rows = string.Concat(Enumerable.Range(1, 50).Select(i => Xlsx.Row(i, 'A', $"{i}", $"意見{i}", $"回答{i}")));
        Codes(Xlsx.File(rows), new ReadLimits { MaxCells = 30 }).Should().Contain("OPC1209");
        Codes(Xlsx.File(rows), new ReadLimits { MaxExpandedBytes = 4000 }).Should().Contain("OPC1208");
        Codes(Xlsx.File(rows), new ReadLimits { MaxParts = 3 }).Should().Equal("OPC1210");
        Codes(Xlsx.File(rows), new ReadLimits { MaxBlocks = 10 }).Should().Contain("OPC1006");
        Codes(Xlsx.File(Xlsx.Row(1, 'A', "番号", new string('あ', 50))), new ReadLimits { MaxCellLength = 20 }).Should().Contain("OPC1005");
    }

    // So deep that a tree that asks the ancestors of each element would take hours.
    [Theory]
    [InlineData("w:sdt", "w:sdtContent")]
    [InlineData("w:smartTag", null)]
    public void Nesting_without_end_is_told(string element, string? inner)
    {
        // Each with a number of its own: what repeats itself without end is no document, and told before it is unpacked.
        var random = new Random(5);
        string Open() => $"<{element} w:id=\"{random.Next()}\">" + (inner is null ? "" : $"<{inner}>");
        var close = (inner is null ? "" : $"</{inner}>") + $"</{element}>";
        var deep = string.Concat(Enumerable.Range(0, 100_000).Select(_ => Open())) + R("x") + string.Concat(Enumerable.Repeat(close, 100_000));
        var findings = new List<Diagnostic>();
        OpenXmlFile.Blocks(File($"<w:p>{deep}</w:p>"), findings);
        findings.Should().Contain(f => f.Code == "OPC1211");
    }

    [Fact]
    public void Entities_are_never_read()
    {
        var file = Zip(
            ("_rels/.rels", Relations([("officeDocument", "word/document.xml")])),
            ("word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"));
        var findings = new List<Diagnostic>();
        OpenXmlFile.Blocks(file, findings).Should().BeEmpty();
        findings.Should().Contain(f => f.Code == "OPC1206");
    }

    [Fact]
    public void A_sheet_of_odd_references_costs_no_more_than_it_holds()
    {
        var rows = string.Concat(Enumerable.Range(1, 400).Select(i
            => $"<row r=\"{i * 2000}\"><c r=\"{Letters(i * 40)}{i * 2000}\"><v>{i}</v></c><c r=\"XFD{i * 2000}\"><v>2</v></c></row>"));
        var merged = Xlsx.Merged([.. Enumerable.Range(0, 500).Select(_ => "A1:XFD1048576"), "B2:A1", "x:y", "A1"]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        OpenXmlFile.Blocks(Xlsx.File(rows, columns: "<col min=\"1\" max=\"99999999\"/>", after: merged));
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(512L * 1024 * 1024);
    }

    [Theory]
    [InlineData("A10-mizuhono.word-everything.docx")]
    [InlineData("A20-mizuhono.excel-clerk.xlsx")]
    [InlineData("X42-word-named.xlsx")]
    public void Mutated_files_let_nothing_out(string name)
    {
        var file = System.IO.File.ReadAllBytes(TestFiles.Data("formats", "openxml", name));
        var random = new Random(20261129);
        for (var i = 0; i < Mutants.Rounds; i++)
        {
            Harmless((i % 3) switch { 0 => Bytes(file, random), 1 => Parts(file, random, dropsOne: true), _
                => Parts(file, random, dropsOne: false) });
        }
    }

    // Straight through the format, because the core would catch what it throws; and through the core, where the laws must hold.
    private static void Harmless(byte[] file)
    {
        var limits = new ReadLimits { MaxExpandedBytes = 32 * 1024 * 1024 };
        using var stream = new MemoryStream(file);
        foreach (var block in new ExcelFormat().Read(stream, new FormatContext(SourceInfo.Unknown, limits, _ => { })))
        {
            block.Should().NotBeNull();
        }

        var result = OpenXmlFile.Read(file, "mutant.docx", limits);
        if (result.Document is not null)
        {
            var read =
                new DocumentResult { Document = result.Document, SourceMap = result.SourceMap, Diagnostics = result.Diagnostics,
                    Outcome = result.Outcome };
            Laws.EveryUnitLiesInOneSegment(read);
            Laws.PlacesLeadBack(read);
        }
    }

    private static byte[] Bytes(byte[] file, Random random)
    {
        var mutant = (byte[])file.Clone();
        for (var n = random.Next(1, 30); n > 0; n--)
        {
            mutant[random.Next(mutant.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? mutant[..random.Next(mutant.Length)] : mutant;
    }

    // One part missing, or a few characters of one part changed, so that the package itself is whole.
    private static byte[] Parts(byte[] file, Random random, bool dropsOne)
    {
        using var source = new ZipArchive(new MemoryStream(file));
        using var bytes = new MemoryStream();
        var chosen = source.Entries[random.Next(source.Entries.Count)];
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.Where(e => e.Length < 200_000 && (!dropsOne || e != chosen)))
            {
                using var reader = entry.Open();
                using var copy = new MemoryStream();
                reader.CopyTo(copy);
                var part = entry == chosen ? Xml(copy.ToArray(), random) : copy.ToArray();
                using var writer = target.CreateEntry(entry.FullName).Open();
                writer.Write(part);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Xml(byte[] part, Random random)
    {
        string[] pieces = ["<", ">", "\"", "0", "-1", "99999999999", "<w:p>", "</w:tc>", "", "<w:tbl>", "<row>", "<c r=\"ZZZ0\"/>",
            "&#0;", "\uFFFF", "val", "\0", "]]>", "<v>1e999</v>", "hidden=\"1\""];
        var text = Encoding.UTF8.GetString(part);
        for (var n = random.Next(1, 6); n > 0 && text.Length > 0; n--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(0, 40), text.Length - at);
            text = text[..at] + pieces[random.Next(pieces.Length)] + text[(at + length)..];
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static IEnumerable<string> Codes(byte[] file, ReadLimits limits)
    {
        var findings = new List<Diagnostic>();
        using var stream = new MemoryStream(file);
        _ = new ExcelFormat().Read(stream, new FormatContext(SourceInfo.Unknown, limits, findings.Add)).ToList();
        return findings.Select(f => f.Code).Distinct();
    }

    private static string Letters(int column) => column <= 26 ? ((char)('A' + column - 1))
        .ToString() : Letters((column - 1) / 26) + (char)('A' + (column - 1) % 26);

    private static byte[] Ole(string stream)
    {
        var file = new byte[4096];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        var name = Encoding.Unicode.GetBytes(stream + "\0");
        name.CopyTo(file, 2048 + 128);
        file[2048 + 128 + 64] = (byte)name.Length;
        return file;
    }
}
