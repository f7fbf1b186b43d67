using System.Buffers;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>
/// Headings that only their series shows: right over the first record stands a line, and right over others, behind the end of an answer,
/// lines of the same frame. （前文）, （第３条第２項）; 提出者Ａ, 提出者Ｂ; 第1条（目的）に関して, 第5条（作成義務）に関して; 防災（2件）, 緑化（3件）.
/// </summary>
internal static class HeadSeries
{
    private const int Longest = 40;
    private const int ShortestEnd = 4;
    private const int ShortestStart = 2;
    private static readonly SearchValues<char> VerbEnds = SearchValues.Create("すたるだいんうくつぬむぶぐか");
    private static readonly SearchValues<char> Offices = SearchValues.Create("課局室係署所");

    /// <summary>The lines of the series; none where there is no second one, or where a line of that frame stands elsewhere too.</summary>
    public static HashSet<int> Find(ProseText prose, RecordHead[] heads, List<LabelledSpan> spans)
    {
        var found = new HashSet<int>();
        var over = heads[0].Start.Line - 1;
        if (!heads[0].IsAtHead || over < 1 || heads[0].Headings.Count > 0 || !MayHead(prose.Lines[over].Text))
        {
            return found;
        }

        for (var r = 1; r < heads.Length; r++)
        {
            var line = heads[r].Start.Line - 1;
            if (heads[r].IsAtHead && line > spans[r - 1].Labels[^1].Label.Line && prose.FactsOf(line - 1).EndsSentence
                && IsAlike(prose, line, over))
            {
                found.Add(line);
            }
        }

        // （福祉課） ends answers wherever it stands. The labels of the records are no lines of the series: （頂いた意見）.
        var labels = spans.SelectMany(s => s.Labels, (_, l) => l.Label.Line).ToHashSet();
        for (var i = heads[0].Start.Line; found.Count > 0 && i < prose.Lines.Count; i++)
        {
            if (!found.Contains(i) && !labels.Contains(i) && IsAlike(prose, i, over))
            {
                found.Clear();
            }
        }

        if (found.Count > 0)
        {
            found.Add(over);
        }

        return found;
    }

    private static bool IsAlike(ProseText prose, int line, int over)
    {
        if (prose.Lines[line].Length > Longest)
        {
            return false;
        }

        var text = prose.Lines[line].Text.Trim();
        var first = prose.Lines[over].Text.Trim();
        var isAlike = LabelWord.CountAtEnd(text) is not null ? LabelWord.CountAtEnd(first) is not null
            : IsInBrackets(text) || IsInBrackets(first) ? IsAlikeInBrackets(prose, line, over)
            : CountsOn(text, first) || CountsAhead(text, first) || EndsAlike(text, first);
        return isAlike && text != first && MayHead(text);
    }

    private static bool EndsAlike(string text, string first)
        => text.Length > ShortestEnd && first.Length > ShortestEnd
            && text.AsSpan()[^ShortestEnd..].SequenceEqual(first.AsSpan()[^ShortestEnd..]);

    // A blank line sets it apart from the answer before, and nothing from the label behind, or a blank line as over the first record.
    private static bool IsAlikeInBrackets(ProseText prose, int line, int over)
        => prose.Lines[line].Text.Trim() is var text && prose.Lines[over].Text.Trim() is var first
            && text[0] == first[0] && text[^1] == first[^1] && IsInBrackets(text) && IsInBrackets(first) && prose.FollowsBreak(line)
            && (line + 1 >= prose.Lines.Count || !prose.FollowsBreak(line + 1)
                || (prose.FollowsBreak(over + 1) && prose.FollowsBreak(over)))
            && BracketLines.MayHead(text, first);

    private static bool IsInBrackets(string text)
        => text.Length > 2 && BracketSet.Frame.CloserOf(text[0]) == text[^1]
            && text.AsSpan(1, text.Length - 2).IndexOf(text[0]) < 0;

    // 提出者Ａ and 提出者Ｂ, 論点１ and 論点３: the same words, and behind them a letter or number that counts.
    private static bool CountsOn(string text, string first)
    {
        var same = text.AsSpan().CommonPrefixLength(first);
        return same >= ShortestStart && same < text.Length && same < first.Length && MayCount(text[same]) && MayCount(first[same])
            && text[same] > first[same] && (text.Length == same + 1 || char.IsWhiteSpace(text[same + 1]));
    }

    // 1人目 and 2人目: a number, and the same words behind it.
    private static bool CountsAhead(string text, string first)
        => OutlineNumberReader.NumeralAt(text, 0, out var value, out var digits)
            && OutlineNumberReader.NumeralAt(first, 0, out var before, out var own) && value > before
            && digits + ShortestStart <= text.Length && text.AsSpan(digits).SequenceEqual(first.AsSpan(own));

    private static bool MayCount(char sign)
        => CharacterClasses.IsDigit(sign) || CharacterClasses.IsLatinLetter(sign) || CharacterClasses.IsWideLetter(sign)
            || sign is >= '①' and <= '⑳';

    // No sentence, no fact, no office. 写真は広報紙で公表します under 結果を公表します is the end of an answer: no heading ends as a verb does.
    // 防災について（2件） over each: how many opinions stand below it.
    private static bool MayHead(string line)
        => WithoutCount(line.Trim()) is { Length: > 1 and <= Longest } text && text[^1] is not ('。' or '、' or '，' or '！' or '？' or '」')
            && !VerbEnds.Contains(text.AsSpan().TrimEnd(BracketSet.Frame.Closing) is [.., var last] ? last : ' ')
            && text.AsSpan().IndexOfAny('：', ':') < 0 && !IsOffice(text)
            && LoneLine.Classify(text) != LoneLineKind.Note && StatementReader.Read(text, 0).Count == 0;

    private static string WithoutCount(string line)
        => LabelWord.CountAtEnd(line) is { Start: > 0 } count ? line[..count.Start].TrimEnd() : line;

    private static bool IsOffice(string text)
        => text.AsSpan().TrimEnd(BracketSet.Frame.Closing) is not [] and var bare && Offices.Contains(bare[^1]);
}
