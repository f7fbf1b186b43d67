using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Titles;

/// <summary>
/// Parts a line that holds a whole page: …の実施結果 1 目的 … 2 実施期間 … 3 周知方法 …, …について ☆募集期間 … ☆募集の結果 …. It is cut where marks or
/// numbers in sequence begin, and after a title that another sentence follows.
/// </summary>
internal static class InlineSections
{
    private const int ShortestLine = 50;
    private const int ShortestTitle = 24;
    private const int LongestFact = 120;
    private const int LongestLabel = 16;
    private const string Signs = "☆★■□◆◇●○◎▼▶▲";
    private const string Units = "年月日人名件通者団時分階回箇か個％%歳代か点頁ページ次期号部冊枚台円社つ～~、,.，．／/:：-－）)";

    private static readonly string[] TitleEnds = ["について", "結果", "考え方", "概要", "の公表", "結果公表"];

    private static readonly string[] Phrases = ["意見", "パブリック", "パブコメ", "考え方"];

    /// <summary>Parts the lines of a draft that no layout took.</summary>
    public static void Split(DraftDocument draft)
    {
        for (var i = draft.Lines.Count - 1; i >= 0; i--)
        {
            var line = draft.Lines[i];
            if (line.Length < (i == 0 ? ShortestTitle : ShortestLine) || Cuts(line.Text, i == 0) is not { Count: > 0 } cuts)
            {
                continue;
            }

            draft.Lines.RemoveAt(i);
            draft.Lines.InsertRange(i, Pieces(draft, line, cuts));
        }
    }

    private static List<TracedText> Pieces(DraftDocument draft, TracedText line, List<int> cuts)
    {
        var pieces = new List<TracedText>();
        var start = 0;
        foreach (var cut in cuts.Append(line.Length))
        {
            var piece = line.Slice(start, cut - start).Trim();
            start = cut;
            if (piece.Length == 0)
            {
                continue;
            }

            pieces.Add(piece);
            if (draft.TablesBefore.TryGetValue(line, out var tables))
            {
                draft.TablesBefore[piece] = tables;
            }

            if (pieces.Count == 1 && draft.LineForms.TryGetValue(line, out var form))
            {
                draft.LineForms[piece] = form;
            }
        }

        return pieces;
    }

    /// <summary>Where the sections of a line begin, in order; empty where it is one text.</summary>
    /// <param name="text">The line.</param>
    /// <param name="mayBeTitle">Whether it may begin with the title.</param>
    public static List<int> Cuts(string text, bool mayBeTitle)
    {
        var folded = CompareFold.Apply(text);
        var cuts = new SortedSet<int>();
        if (text.Length >= ShortestLine)
        {
            AddNumbered(folded, cuts);
            AddSigns(folded, cuts);
            AddBrackets(folded, cuts);
        }

        if (mayBeTitle && TitleEnd(folded, cuts) is > 0 and var end)
        {
            cuts.Add(end);
        }

        cuts.Remove(0);
        return [.. cuts];
    }

    // 1 目的 … 2 実施期間 …; (1) … (2) …; ① … ② …: each kind of numeral counts for itself, from 1 on.
    private static void AddNumbered(string text, SortedSet<int> cuts)
    {
        var found = new Dictionary<int, List<int>>();
        for (var i = 0; i < text.Length; i++)
        {
            if ((i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] != '。') || NumeralAt(text, i) is not ({ } kind, var value))
            {
                continue;
            }

            var places = found.TryGetValue(kind, out var known) ? known : found[kind] = [];
            if (value == places.Count + 1)
            {
                places.Add(i);
            }
        }

        foreach (var (kind, places) in found)
        {
            if (places.Count > 1)
            {
                cuts.UnionWith(places);
                AddNumberBefore(text, kind, places[0], cuts);
            }
        }
    }

    // 1 実施の概要 (1) 意見募集期間 …: the only section of its level.
    private static void AddNumberBefore(string text, int kind, int first, SortedSet<int> cuts)
    {
        for (var i = first - 1; kind != 'n' && i >= Math.Max(0, first - LongestLabel); i--)
        {
            if ((i == 0 || char.IsWhiteSpace(text[i - 1])) && NumeralAt(text, i) is ('n', _))
            {
                cuts.Add(i);
                return;
            }
        }
    }

    private static (int Kind, int Value)? NumeralAt(string text, int at)
    {
        if (text[at] is >= '①' and <= '⑳')
        {
            return ('①', text[at] - '①' + 1);
        }

        var open = text[at] == '(' ? 1 : 0;
        var end = at + open;
        var value = 0;
        while (end < text.Length && end - at - open < 2 && char.IsAsciiDigit(text[end]))
        {
            value = (value * 10) + text[end++] - '0';
        }

        if (end == at + open || end + 1 >= text.Length)
        {
            return null;
        }

        if (open > 0)
        {
            return text[end] == ')' ? ('(', value) : null;
        }

        var isDotted = text[end] is '.' or '、' && !char.IsAsciiDigit(text[end + 1]);
        var next = CharacterClasses.AfterWhite(text, isDotted ? end + 1 : end);

        return next < text.Length && (isDotted || next > end) && char.IsLetter(text[next])
            && !Units.Contains(text[next]) ? ('n', value) : null;
    }

    // ☆募集期間 … ☆募集の結果 …
    private static void AddSigns(string text, SortedSet<int> cuts)
    {
        foreach (var sign in Signs)
        {
            var places = new List<int>();
            for (var i = text.IndexOf(sign); i >= 0; i = text.IndexOf(sign, i + 1))
            {
                if ((i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '。') && i + 1 < text.Length && text[i + 1] != sign)
                {
                    places.Add(i);
                }
            }

            if (places.Count > 1)
            {
                cuts.UnionWith(places);
            }
        }
    }

    // 【募集期間】 … 【提出者数】 …
    private static void AddBrackets(string text, SortedSet<int> cuts)
    {
        var places = new List<int>();
        for (var i = text.IndexOf('【'); i >= 0; i = text.IndexOf('【', i + 1))
        {
            var close = text.IndexOf('】', i);
            if ((i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '。') && close > i && close - i <= LongestLabel)
            {
                places.Add(i);
            }
        }

        if (places.Count > 1)
        {
            cuts.UnionWith(places);
        }
    }

    // …の実施結果について 星見町では、…: a title ends at the space after its last word, where something else than its end follows.
    private static int TitleEnd(string text, SortedSet<int> cuts)
    {
        // …の結果 意見提出件数 3件: a fact may follow it as well as a sentence.
        var holdsSentence = text.Contains('。');
        var limit = Math.Min(cuts.Count > 0 ? cuts.Min : text.Length, TitleLineFilter.LongestLine);
        for (var i = 8; i + 1 < limit; i++)
        {
            if (char.IsWhiteSpace(text[i]) && Array.Exists(TitleEnds, e => text.AsSpan(0, i).EndsWith(e, StringComparison.Ordinal))
                && TitleWords.Contains(text[..i], Phrases) && TitleWords.Contains(text[..i], TitleWords.Plans)
                && !GoesOn(text.AsSpan(i).TrimStart()) && (holdsSentence || cuts.Count > 0 || CountsWhole(text, i)))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool CountsWhole(string text, int from)
        => StatementReader.Read(text[..Math.Min(text.Length, from + LongestFact)], from)
            is [{ Bare: null, Counts.IsEmpty: false } first, ..]
            && CountWords.IsHeadline(first.Role)
            && first.LabelSpan.Start == CharacterClasses.AfterWhite(text, from);

    private static bool GoesOn(ReadOnlySpan<char> rest)
        => rest.IsEmpty || rest[0] is '(' or '（' or '【' or '」' or ')' or 'の' or 'と' or 'を' or 'に' || rest.StartsWith("について")
            || rest.StartsWith("及び") || rest.StartsWith("等") || rest.StartsWith("の公表");
}
