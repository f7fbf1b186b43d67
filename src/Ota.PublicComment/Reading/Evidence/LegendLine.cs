using System.Buffers;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Evidence;

/// <summary>Reads the entries of a legend from one line or heading cell: 有:…, A …, 語・・・意味, ○ … / □ …, 1 … 2 …</summary>
internal static class LegendLine
{
    private const int LongestIntroduction = 40;
    private const int LongestLine = 1000;
    private const int LongestWords = 120;
    private static readonly string Marks = "※＊*・-－　 :：" + BracketSet.LabelOrQuotation.Signs;

    private static readonly SearchValues<char> Separators = SearchValues.Create("：:＝=…\n");
    private static readonly SearchValues<char> Between = SearchValues.Create("：:＝=…‥・");

    private static readonly string[] Introductions =
        ["区分", "凡例", "反映状況", "対応状況", "取扱い", "取り扱い", "取扱", "対応", "記号", "反映", "の説明", "の意味", "反映の有無", "修正の有無", "対応方針"];

    // 対応区分について, 対応区分は次のとおりです。
    private static readonly string[] Announcements =
        ["は次のとおりです。", "は以下のとおりです。", "は下記のとおりです。", "は、次のとおりです。", "は、以下のとおりです。", "は次のとおり", "は以下のとおり", "は次の通りです。", "は以下の通りです。", "について", "の内容",
            "の凡例", "欄", "は"];

    private static readonly string[] GoOn = ["について", "につきまして", "に関し", "に関す", "に対し", "に対す", "における", "への", "は、", "も、", "では、"];

    /// <summary>Whether a text does nothing but announce a legend: 【対応区分】, ＜凡例＞.</summary>
    public static bool IsIntroduction(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && Marks.Contains(text[start]))
        {
            start++;
        }

        end = WithoutMarks(text, start, end);
        foreach (var phrase in Announcements)
        {
            if (text.AsSpan(start, end - start).EndsWith(phrase, StringComparison.Ordinal))
            {
                end = WithoutMarks(text, start, end - phrase.Length);
                break;
            }
        }

        return end > start && end - start <= LongestIntroduction
            && text.AsSpan(start, end - start).IndexOfAny(Separators) < 0
            && Array.Exists(Introductions, w => text.AsSpan(start, end - start).EndsWith(w, StringComparison.Ordinal));
    }

    private static int WithoutMarks(string text, int start, int end)
    {
        while (end > start && (Marks.Contains(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>The entries of a line, empty when it is none of a legend; whether the line itself says that it is a legend.</summary>
    public static (List<LegendEntry> Entries, bool IsIntroduced) Read(TracedText line, IReadOnlyCollection<string> words)
    {
        var text = line.Text;
        if (text.Length > LongestLine || FindMarks(text, words) is not { Count: > 0 } marks)
        {
            return ([], false);
        }

        var entries = new List<LegendEntry>(marks.Count);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var end = i + 1 < marks.Count ? marks[i + 1].Start : text.Length;
            var hasCount = WithoutCount(text, mark.Words, ref end);
            end = WithoutClosing(text, mark.Words, end);
            if (end <= mark.Words || end - mark.Words > LongestWords)
            {
                return ([], false);
            }

            // (1)について　様式は国の例により、…: what follows goes on from a number, and does not say what a code means.
            if (AnyWord.Starts(text.AsSpan(mark.Words, end - mark.Words), GoOn))
            {
                return ([], false);
            }

            var explanation = text[mark.Words..end].ReplaceLineEndings(" ");
            entries.Add(
                new LegendEntry(text.Substring(mark.Start, mark.Length), explanation,
                    line.Slice(mark.Start, end - mark.Start)) { HasCount = hasCount });
        }

        return (entries, IsIntroduction(text[..marks[0].Start]));
    }

    /// <summary>
    /// Whether a line is nothing but one entry, and a colon, equals sign or dots stand between code and words: a number and a space are a
    /// heading too.
    /// </summary>
    public static bool IsSetApart(string line, LegendEntry entry)
    {
        var text = line.AsSpan().Trim();
        if (!text.StartsWith(entry.Code, StringComparison.Ordinal) || !text.EndsWith(entry.Words, StringComparison.Ordinal)
            || text.Length <= entry.Code.Length + entry.Words.Length)
        {
            return false;
        }

        var between = text[entry.Code.Length..^entry.Words.Length].Trim();
        return between.Length > 0 && !between.ContainsAnyExcept(Between) && !(between is "・");
    }

    /// <summary>Whether a line is a legend on its own: several entries, each with a known meaning.</summary>
    public static bool IsPlain(TracedText line)
        => Read(line, []).Entries is { Count: >= 2 } entries && entries.TrueForAll(e => e.Kinds.Count > 0)
            && entries.Exists(e => !e.Kinds.Contains(DispositionKind.Other));

    /// <summary>Whether a line announces a legend whose entries stand below it: 【対応区分】 over Ａ　反映する and Ｂ　参考とする.</summary>
    public static bool Announces(IReadOnlyList<TracedText> lines, int line)
        => line + 1 < lines.Count && lines[line].Length <= LongestIntroduction && IsIntroduction(lines[line].Text)
            && (IsPlain(lines[line + 1]) || (line + 2 < lines.Count && Read(lines[line + 1], []).Entries is [{ Kinds.Count: > 0 } one]
                && Read(lines[line + 2], []).Entries is [var two] && one.Key != two.Key));

    /// <summary>Whether a line goes on with a legend whose entries stand one to a line: Ｄ　その他の御意見 below Ｃ　今後の参考とするもの.</summary>
    public static bool GoesOn(IReadOnlyList<TracedText> lines, int line)
        => line > 0 && lines[line].Text is [var letter, _, _, ..] && (CharacterClasses.IsLatinLetter(letter)
            || CharacterClasses.IsWideLetter(letter))
            && lines[line - 1].Text is [var before, ..] && before == letter - 1
            && Read(lines[line - 1], []).Entries is [{ Kinds.Count: > 0 }] && Read(lines[line], []).Entries is [_];

    private static List<LegendMark> FindMarks(string text, IReadOnlyCollection<string> words)
    {
        var marks = new List<LegendMark>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsBorder(text, i, marks.Count)
                || LegendMark.At(text, i, words, isAfterSign: marks is [{ Form: LegendForm.Sign }, ..]) is not { } mark)
            {
                continue;
            }

            if (marks.Count == 0)
            {
                if (!IsPrefix(text[..i]))
                {
                    // A bracket may hold the whole legend, or be a code itself.
                    continue;
                }

                var code = text.Substring(mark.Start, mark.Length);
                if (mark.Form == LegendForm.Bracket && IsIntroduction(code) && !words.Contains(DispositionCode.Fold(code)))
                {
                    i = mark.Start + mark.Length - 1;
                    continue;
                }
            }
            else if (mark.Form != marks[0].Form || !Follows(text, marks[^1], mark))
            {
                continue;
            }

            marks.Add(mark);
            i = mark.Words - 1;
        }

        return marks;
    }

    private static bool IsPrefix(string prefix)
    {
        foreach (var c in prefix)
        {
            if (!Marks.Contains(c) && !char.IsWhiteSpace(c))
            {
                return IsIntroduction(prefix);
            }
        }

        return true;
    }

    private static bool IsBorder(string text, int at, int found)
        => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '/' or '／' or '、' or '，' or ',' or ';' or '；' or '｜' or '|' or '。'
            || (found == 0 && Marks.Contains(text[at - 1]))
            || (found > 0 && text[at - 1] is ')' or '）' && DispositionCode.IsSign(text[at]))
            || (found > 0 && DispositionCode.IsNumberSign(text[at]) && text[at - 1] is not ('(' or '（'));

    // Numbers and letters go on by one; anything else is another code.
    private static bool Follows(string text, LegendMark previous, LegendMark mark)
    {
        var before = text.Substring(previous.Start, previous.Length);
        var code = text.Substring(mark.Start, mark.Length);
        if (DispositionCode.NumberOf(before) is { } a && DispositionCode.NumberOf(code) is { } b)
        {
            return b == a + 1;
        }

        return mark.Form == LegendForm.Letter
            ? code[0] == before[0] + 1 || code[0] == before[0] + 2 : DispositionCode.Fold(before) != DispositionCode.Fold(code);
    }

    // … 5件, …（5件）
    private static bool WithoutCount(string text, int start, ref int end)
    {
        var i = WithoutClosing(text, start, end) - 1;
        while (i > start && text[i] is ')' or '）')
        {
            i--;
        }

        if (i <= start || text[i] is not ('件' or '人' or '目') || (text[i] == '目' && text[i - 1] != '項'))
        {
            return false;
        }

        var digits = text[i] == '目' ? i - 1 : i;
        var unit = digits;
        while (digits > start && (CharacterClasses.IsDigit(text[digits - 1]) || text[digits - 1] is ' ' or '　'))
        {
            digits--;
        }

        if (digits == unit)
        {
            return false;
        }

        while (digits > start && (text[digits - 1] is '(' or '（' or ':' or '：' or '…' or '・' || char.IsWhiteSpace(text[digits - 1])))
        {
            digits--;
        }

        end = digits;
        return true;
    }

    private static int WithoutClosing(string text, int start, int end)
    {
        while (end > start)
        {
            var c = text[end - 1];
            var isStray = (c is ')' or '）' && text.AsSpan(start, end - start).IndexOfAny('(', '（') < 0)
                || (BracketSet.Heading.Closes(c) && text.AsSpan(start, end - start).IndexOfAny(BracketSet.Heading.Openers) < 0);
            if (!isStray && !char.IsWhiteSpace(c) && c is not ('/' or '／' or '、' or '，' or ',' or ';' or '；' or '｜' or '|'))
            {
                break;
            }

            end--;
        }

        return end;
    }
}
