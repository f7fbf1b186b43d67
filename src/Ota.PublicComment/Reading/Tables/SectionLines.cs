using System.Buffers;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Legends;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Lines between the rows of a table that head a section only because others of their kind do: 1 家庭, 2 地域; A 反映するもの, B その他.
/// </summary>
internal static class SectionLines
{
    private const int LongestPlain = 24;
    private const int LongestTopic = 40;
    private static readonly SearchValues<char> NoHeading = SearchValues.Create("。、：:※\n");

    /// <summary>The rows that are such lines, looked for once a table.</summary>
    public static HashSet<int> In(TableRows rows) => rows.Sections ??= Find(rows);

    private static HashSet<int> Find(TableRows rows)
    {
        var filled = Enumerable.Range(0, rows.Count).Where(i => !rows.IsBlank(i)).ToList();
        var numbers = new List<(int Row, int Value)>();
        var dispositions = new List<int>();
        for (var i = 1; i + 1 < filled.Count; i++)
        {
            // In front of a row of its own, or of one more heading; lines in a row of one form are a list.
            if (rows.OnlyColumn(filled[i]) != 0 || rows.OnlyCell(filled[i]) is not { } line)
            {
                continue;
            }

            var before = rows.OnlyCell(filled[i - 1])?.Text;
            var after = rows.OnlyCell(filled[i + 1])?.Text;
            if (LoneLine.MayBeHeading(line.Text) && !IsLike(before) && !IsLike(after))
            {
                OutlineNumberReader.NumeralAt(line.Text.Trim(), 0, out var value, out _);
                numbers.Add((filled[i], value));
            }

            if (LoneLine.Classify(line.Text) == LoneLineKind.Unknown && before is null && after is null && SectionLegend.MayBe(line))
            {
                dispositions.Add(filled[i]);
            }
        }

        var found = Beside(rows, filled);
        found.UnionWith(Topics(rows, filled));
        if (dispositions.Count > 1)
        {
            found.UnionWith(dispositions);
        }

        // 1, 2, 3 through the table, or from 1 again under every heading above them.
        if (numbers.Count > 1 && numbers[0].Value == 1
            && Enumerable.Range(1, numbers.Count - 1).All(i => numbers[i].Value == 1 || numbers[i].Value == numbers[i - 1].Value + 1))
        {
            found.UnionWith(numbers.Select(n => n.Row));
        }

        return found;
    }

    // 道路について, 公園について; 防災（2件) over two rows: what opinions are about, alone between rows, in the first cell or in that of the opinions.
    private static List<int> Topics(TableRows rows, List<int> filled)
    {
        var (topics, counted) = (new List<int>(), new List<int>());
        for (var i = 1; i + 1 < filled.Count; i++)
        {
            if (rows.OnlyCell(filled[i]) is not { Length: <= LongestTopic } line || !IsNumbered(rows, filled[i + 1])
                || (i > 1 && !IsNumbered(rows, filled[i - 1])) || line.Text.AsSpan().ContainsAny(NoHeading))
            {
                continue;
            }

            var count = InlineCount.AtEnd(line.Text);
            var text = count is { Span.Start: > 0 } behind ? line.Text[..behind.Span.Start] : line.Text;
            if (count is { Span.Start: > 0 } && InlineCount.SaysMore(text))
            {
                // ほか同様の意見（2件） belongs to the row above.
                continue;
            }

            if (count is { Span.Start: > 0, Count: var below } && filled.Skip(i + 1).TakeWhile(r => IsNumbered(rows, r)).Count() == below)
            {
                counted.Add(filled[i]);
            }
            else if (TopicWords.IsHeading(text) || (rows.OnlyColumn(filled[i]) > 0 && LoneLine.Classify(text) == LoneLineKind.Group))
            {
                topics.Add(filled[i]);
            }
        }

        return topics.Count + counted.Count > 1 ? [.. topics, .. counted] : counted;
    }

    private static bool IsNumbered(TableRows rows, int row)
        => rows.OnlyCell(row) is null && OutlineNumberReader.Read(rows.Cell(row, 0).Text) is { PartCount: > 0 };

    // 計画全般 in the first cell between 第4章 and the next rows: where others of the table head sections so, it heads one too.
    private static HashSet<int> Beside(TableRows rows, List<int> filled)
    {
        var lone = Enumerable.Range(1, Math.Max(0, filled.Count - 2)).Where(i => rows.OnlyColumn(filled[i]) == 0
            && rows.OnlyCell(filled[i]) is not null).ToList();
        var found = new HashSet<int>();
        if (!lone.Exists(i => LoneLine.Classify(rows.Cell(filled[i], 0).Text) == LoneLineKind.Group))
        {
            return found;
        }

        foreach (var i in lone)
        {
            if (IsPlain(rows.Cell(filled[i], 0).Text) && IsWhole(rows, filled[i - 1]) && IsWhole(rows, filled[i + 1]))
            {
                found.Add(filled[i]);
            }
        }

        return found;
    }

    // A row with a number, and a text that ends its sentence.
    private static bool IsWhole(TableRows rows, int row)
        => IsNumbered(rows, row) && rows.Cells(row).Any(c => LineEnd.IsSentence(c.Text));

    /// <summary>Whether a line has no mark and could be a heading all the same: 計画全般. No sentence, no number, nothing that goes on from
    /// elsewhere.</summary>
    public static bool IsPlain(string text)
        => text.Length is > 1 and <= LongestPlain && LoneLine.Classify(text) == LoneLineKind.Unknown && !LoneLine.MayBeHeading(text)
            && !text.AsSpan().ContainsAny(NoHeading) && !CharacterClasses.IsHiragana(text[0])
            && OutlineNumberReader.Read(text) is null or { PartCount: 0 };

    private static bool IsLike(string? line) => line is not null && LoneLine.MayBeHeading(line);
}
