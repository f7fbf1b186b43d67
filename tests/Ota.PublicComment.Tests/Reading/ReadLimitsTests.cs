using System.Globalization;
using System.Text;
using Ota.PublicComment.Reading;
using Ota.PublicComment.Serialization;

namespace Ota.PublicComment.Tests.Reading;

/// <summary>Each limit ends the reading with an Error that names it, and what was read is there.</summary>
public sealed class ReadLimitsTests
{
    private const string Head = "みどりの計画（素案）への意見と市の考え方\n番号\t意見の概要\t市の考え方\n";

    public static TheoryData<string, ReadLimits, string> Limits => new()
    {
        { "rows", new ReadLimits { MaxBlocks = 20 }, "OPC1006" },
        { "cells", new ReadLimits { MaxCells = 40 }, "OPC1035" },
        { "text", new ReadLimits { MaxTextLength = 400 }, "OPC1036" },
        { "bytes", new ReadLimits { MaxBytes = 1000 }, "OPC1004" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void Beyond_a_limit_an_error_tells_so_and_what_was_read_is_kept(string what, ReadLimits limits, string code)
    {
        foreach (var format in (string[])["tsv", "blocks"])
        {
            if (what == "bytes" && format == "blocks")
            {
                continue;
            }

            var result = format == "tsv" ? Read(Table(100), limits) : ReadBlocks(100, limits);

            result.Outcome.Should().Be(Outcome.Partial, what);
            result.Diagnostics.Should().ContainSingle(d => d.Code == code && d.Severity == DiagnosticSeverity.Error, what);
            result.Document!.Opinions.Count.Should().BeInRange(5, 40, what);
            result.Document.Opinions.Should().OnlyContain(o => o.Text != null && o.Text.StartsWith('池'));
        }
    }

    [Fact]
    public void The_limit_itself_is_allowed()
    {
        // One row of the title, one of the headings.
        var fits = new ReadLimits { MaxBlocks = 102, MaxCells = 304, MaxTextLength = Table(100).Length };
        Read(Table(100), fits).Diagnostics.Should().NotContain(d => d.Severity == DiagnosticSeverity.Error);
        Read(Table(101), fits).Diagnostics.Should().ContainSingle(d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Findings_are_listed_up_to_the_limit_and_the_first_of_each_code_always()
    {
        var rows = new StringBuilder(Head);
        for (var i = 1; i <= 200; i++)
        {
            // No opinion in each second row, no response in the others.
            rows.Append(CultureInfo.InvariantCulture, $"{i}\t{(i % 2 == 0 ? "" : "池を残して。")}\t{(i % 2 == 0 ? "残します。" : "")}\n");
        }

        var all = Read(rows.ToString(), ReadLimits.Default).Diagnostics;
        var few = Read(rows.ToString(), new ReadLimits { MaxDiagnostics = 10 }).Diagnostics;

        few.Select(d => d.Code).Where(c => c != "OPC1999").Distinct().Should().BeEquivalentTo(all.Select(d => d.Code).Distinct());
        few.Count(d => d.Code != "OPC1999").Should().BeLessThan(20);
        var left = few.Where(d => d.Code == "OPC1999").Sum(d => int.Parse(d.Arguments[0], CultureInfo.InvariantCulture));
        (left + few.Count(d => d.Code != "OPC1999")).Should().Be(all.Count);
    }

    [Fact]
    public void A_document_of_too_many_objects_is_not_read_and_told()
    {
        var document =
            new PublicCommentDocument { Id = "d",
                Opinions = Enumerable.Range(1, 500).Select(i => new Opinion { Id = $"o{i}", Text = "池" }).ToValueList() };
        foreach (var json in (string[])[PublicCommentJson.Serialize(document), PublicCommentNdjson.Serialize(document)])
        {
            var result = Read(json, new ReadLimits { MaxCells = 400 });
            result.Document.Should().BeNull();
            result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("OPC1037");
            Read(json, new ReadLimits { MaxCells = 2000 }).Document!.Opinions.Should().HaveCount(500);
        }
    }

    [Fact]
    public void A_run_that_takes_too_long_ends_with_an_error_and_what_was_read()
    {
        var result = Read(Table(50_000), new ReadLimits { MaxTime = TimeSpan.FromMilliseconds(1) });

        result.Outcome.Should().BeOneOf(Outcome.Partial, Outcome.Failed);
        result.Diagnostics.Should().Contain(d => d.Code == "OPC1009" && d.Severity == DiagnosticSeverity.Error);
        result.Diagnostics.Should().NotContain(d => d.Code == "OPC1998");
    }

    [Fact]
    public void Citations_that_take_too_long_cost_the_citations_and_no_word_of_the_document()
    {
        OpinionEntry Entry(string number, string response) => new()
        {
            Opinion = new() { Number = OutlineNumber.Parse(number), Text = "道を広げてください。" },
            Responses = [new() { Paragraphs = [new() { Text = response }] }],
        };
        var document = PublicCommentDocument.FromEntries([Entry("1", "取組1により進めます。"), Entry("2", "「No.1」の回答のとおりです。")]);

        DocumentResult Check(TimeSpan? longest) => PublicCommentPipeline.Default.CheckDocument(
            document, new CheckOptions { Read = new ReadOptions { Limits = ReadLimits.Default with { MaxTime = longest } } });

        Check(null).References.Citations.Should().NotBeEmpty();
        var result = Check(TimeSpan.Zero);
        result.References.Citations.Should().BeEmpty();
        result.Document!.Opinions.Should().HaveCount(2);
        result.Outcome.Should().Be(Outcome.Partial);
        result.Diagnostics.Should().ContainSingle(d => d.Code == "OPC3901").Which.Severity.Should().Be(DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_sets_of_limits_are_ordered_and_no_limit_is_none()
    {
        foreach (var property in typeof(ReadLimits).GetProperties()
            .Where(p => p.PropertyType == typeof(int) || p.PropertyType == typeof(long)))
        {
            long Of(ReadLimits limits) => Convert.ToInt64(property.GetValue(limits), CultureInfo.InvariantCulture);
            Of(ReadLimits.Upload).Should().BeLessThanOrEqualTo(Of(ReadLimits.Default), property.Name);
            Of(ReadLimits.Default).Should().BeLessThan(Of(ReadLimits.None), property.Name);
        }

        ReadLimits.None.MaxTime.Should().BeNull();
        Read(Table(50), ReadLimits.None).Document!.Opinions.Should().HaveCount(50);
    }

    [Fact]
    public void A_negative_limit_is_refused_at_once()
    {
        foreach (var set in (Action[])
        [
            () => _ = new ReadLimits { MaxBytes = -1 }, () => _ = new ReadLimits { MaxExpandedBytes = -1 },
            () => _ = new ReadLimits { MaxParts = -1 },
            () => _ = new ReadLimits { MaxCells = -1 }, () => _ = new ReadLimits { MaxBlocks = -1 },
            () => _ = new ReadLimits { MaxCellLength = -1 },
            () => _ = new ReadLimits { MaxColumns = -1 }, () => _ = new ReadLimits { MaxTextLength = -1 },
            () => _ = new ReadLimits { MaxDiagnostics = -1 },
            () => _ = new ReadLimits { MaxDiagnosticsPerCode = -1 }, () => _ = new ReadLimits { MaxTime = TimeSpan.FromTicks(-1) },
        ])
        {
            set.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    private static string Table(int rows)
        => Head
            + string.Concat(Enumerable.Range(1, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i}\t池を残して。\t残します。\n")));

    private static DocumentResult Read(string text, ReadLimits limits)
        => PublicCommentPipeline.Default.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), null,
            new ReadOptions { Limits = limits }).GetAwaiter().GetResult();

    // A format of a host that looks at no limit.
    private static DocumentResult ReadBlocks(int rows, ReadLimits limits)
        => new PublicCommentPipelineBuilder().AddFormat(new Heedless(rows)).Build()
            .ReadAsync(new MemoryStream("heedless"u8.ToArray()), null, new ReadOptions { Limits = limits }).GetAwaiter().GetResult();

    private sealed class Heedless(int rows) : ISourceFormat
    {
        public string Name => "heedless";

        public bool CanRead(SourceInfo source, ReadOnlySpan<byte> head) => head.SequenceEqual("heedless"u8);

        public IEnumerable<SourceBlock> Read(Stream source, FormatContext context)
        {
            yield return new SourceParagraph { Text = new SourceCell { Text = "みどりの計画（素案）への意見と市の考え方" } };
            yield return new SourceTable
            {
                Rows = Enumerable.Range(0, rows + 1).Select(i => new SourceRow
                {
                    Cells = i == 0 ? [Cell("番号"), Cell("意見の概要"), Cell("市の考え方")]
                        : [Cell(i.ToString(CultureInfo.InvariantCulture)), Cell("池を残して。"), Cell("残します。")],
                }).ToValueList(),
            };
        }

        private static SourceCell Cell(string text) => new() { Text = text };
    }
}
