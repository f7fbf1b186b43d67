using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Ota.PublicComment.Benchmarks.Corpus;
using Ota.PublicComment.Benchmarks.Measuring;
using Ota.PublicComment.References.Scanning;

namespace Ota.PublicComment.Benchmarks.References;

/// <summary>
/// Finding citations in 100,000 responses, against one expression of the same families, generated at build time with groups, and without
/// backtracking.
/// </summary>
internal sealed partial class ReferencesSuite : ISuite
{
    private const int Responses = 100_000;
    private const string Own = "scanner, results as structs";
    private const string Walk = "limit: walk over digit runs";
    private const string Generated = "generated expression, with groups";
    private const string Linear = "expression without backtracking";

    // The same families: plan paths, items with title and page, pages, other opinions, attachments, laws, documents, dates.
    private const string Families =
        @"(?<chapter>第[0-9０-９一二三四五六七八九十]{1,4}[章編部節])(?:\s*(?<ctitle>[^\s。「」]{2,40})\s*(?:素案)?(?<cpage>[0-9０-９]{1,4})ページ)?"
        + @"|(?<word>取組み?|基本施策|施策|事業|基本目標|目標|方針)\s?(?<number>[0-9０-９]{1,4}(?:[-－][0-9０-９]{1,4})?)(?:\s*(?<title>[^\s。「」]{2,60})\s*素案(?<page>[0-9０-９]{1,4})ページ)?"
        + @"|(?<doc>素案|本編|資料編)?の?(?:[PＰ]\.?\s?(?<p1>[0-9０-９]{1,4})|(?<p2>[0-9０-９]{1,4})(?:ページ|頁))"
        + @"|(?:No\.|№|意見番号|項番)\s?(?<opinion>[0-9０-９]{1,4})"
        + @"|(?<att>別紙|別表|資料|図表|図|表|様式)(?<attno>[0-9０-９]{1,3}(?:[-－][0-9０-９]{1,3})?)"
        + @"|(?<law>[一-龠ァ-ヶー]{2,30}(?:法|条例))(?:第(?<article>[0-9０-９一二三四五六七八九十百]{1,5})条)?"
        + @"|「(?<document>[^「」。]{2,60}(?:計画|方針|プラン|指針|ガイドライン|戦略|ビジョン)[0-9]{0,4})」(?:[(（](?<note>[^)）]{2,40})[)）])?"
        + @"|(?<era>令和|平成|昭和)\s?(?<year>[0-9０-９元]{1,2})年(?:(?<month>[0-9０-９]{1,2})月(?:(?<day>[0-9０-９]{1,2})日)?)?";

    public string Name => "references";

    public string Description => "finding citations of all families in the responses of 100,000 opinions";

    public Task RunAsync(GateBook gates)
    {
        var texts = Texts();
        gates.Output.WriteLine(
            $"  data: {texts.Sum(t => (long)t.Length) * 2} bytes of UTF-16, hash {GeneratedResults.Hash(MemoryMarshal.AsBytes<char>(string.Concat(texts)))}");
        var words = new ScanWords(Vocabulary.Empty);
        var found = new ScanBuffer();
        var linear = new Regex(Families, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        // The walk is orientation: it finds digits, not 120,000 citations with titles and pages.
        gates.Gate(
            new SideBySide(
                new Contestant(Own, () => Scan(texts, words, found)),
                new Contestant(Generated, () => Groups(texts, Expression())),
                new Contestant(Linear, () => Groups(texts, linear)),
                new Contestant(Walk, () => DigitRuns(texts))),
            (Own, Generated, 0.5),
            (Own, Linear, 0.25));
        NothingFoundCostsNothing(gates, texts, words, found);
        CitationMemory.Measure(gates);
        return Task.CompletedTask;
    }

    private static void NothingFoundCostsNothing(GateBook gates, string[] texts, ScanWords words, ScanBuffer found)
    {
        var empty = texts.Where(t =>
        {
            found.Clear();
            TextScan.Run(t, words, found, ScanContext.Prose);
            return found.Citations.Count + found.Dates.Count + found.Problems.Count == 0;
        }).ToArray();
        Scan(empty, words, found);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Scan(empty, words, found);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        gates.Hold($"{empty.Length} texts without citations cost 0 bytes: {bytes}", bytes == 0 && empty.Length > 1000);
    }

    private static string[] Texts()
    {
        var texts = new string[Responses];
        for (var i = 0; i < Responses; i++)
        {
            texts[i] = GeneratedResults.Entry(i + 1).Response.Text;
        }

        return texts;
    }

    private static long Scan(string[] texts, ScanWords words, ScanBuffer found)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            found.Clear();
            TextScan.Run(text, words, found, ScanContext.Prose);
            sum += found.Citations.Count;
        }

        return sum;
    }

    private static long Groups(string[] texts, Regex expression)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            for (var match = expression.Match(text); match.Success; match = match.NextMatch())
            {
                sum += match.Groups["number"].Success || match.Groups["page"].Success ? 1 : 1;
            }
        }

        return sum;
    }

    private static long DigitRuns(string[] texts)
    {
        var sum = 0L;
        foreach (var text in texts)
        {
            var rest = text.AsSpan();
            for (var at = rest.IndexOfAny(Digits); at >= 0; at = rest.IndexOfAny(Digits))
            {
                sum++;
                rest = rest[at..];
                var end = rest.IndexOfAnyExcept(Digits);
                rest = end < 0 ? [] : rest[end..];
            }
        }

        return sum;
    }

    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789０１２３４５６７８９");

    [GeneratedRegex(Families, RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
