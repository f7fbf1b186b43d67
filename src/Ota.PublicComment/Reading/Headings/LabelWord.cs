using System.Buffers;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>A label's word with the number and count that stand in it: 意見1の概要（3件）.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Reading">What it means.</param>
/// <param name="Number">The number in the text that was read.</param>
/// <param name="Count">The count in it.</param>
/// <param name="Aside">What a bracket at its end says of the record: 意見1（第4条・第6条）, 対応（参考）.</param>
internal readonly record struct LabelWord(string Word, HeadingReading Reading, TextSpan? Number, TextSpan? Count, TextSpan? Aside = null)
{
    private const int Longest = 40;
    private const int LongestCode = 10;
    private const int LongestTopic = 30;
    private const int LongestSign = 2;
    private const string Leading = "その";
    private const string Units = "件人名通回年月日者社枚ペ頁";
    private const string Syntax = "。、，！？";
    private static readonly SearchValues<char> PlaceSigns = SearchValues.Create("章節条項頁ペPpＰｐ策標編");

    // Only what opens a record or answers it is counted: 第1章 and 3件 are values.
    private static readonly ColumnRole[] Numbered = [ColumnRole.Number, ColumnRole.Opinion, ColumnRole.Response, ColumnRole.Subject];

    public bool IsKnown => Reading.IsKnown;

    /// <summary>Reads a text that is nothing but a label; an unknown word where it is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="start">Where the label begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="headings">What words mean.</param>
    /// <param name="isSetApart">Whether a colon or brackets set it apart from its value, so that a number in it is no value:
    /// 修正の有無1：.</param>
    public static LabelWord Read(string text, int start, int end, HeadingMatcher headings, bool isSetApart = false)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // A number alone is no label; most cells that are asked about are one, or a text.
        if (end - start is 0 or > Longest || text.AsSpan(start, end - start).ContainsAny(Syntax)
            || text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return default;
        }

        // 計画を改めました（修正箇所: a sentence with the beginning of a remark, cut at its colon.
        if (text.AsSpan(start, end - start).LastIndexOfAny('（', '(') > text.AsSpan(start, end - start).LastIndexOfAny('）', ')'))
        {
            return default;
        }

        var rest = text[start..end];
        var count = CountAtEnd(rest);
        rest = count is { } c ? rest[..c.Start] : rest;
        var number = NumberIn(rest) ?? LetterAtEnd(rest, headings) ?? KanaAtHead(rest, headings);
        if (number is { Start: > 0 } part && IsPartOfPlan(rest, part))
        {
            // 第2章に対する意見 is the heading of a chapter, and no opinion of number 2.
            return default;
        }

        var counted = number is { Start: > 0 } of ? CountedAtEnd(rest, of) : null;
        number = counted is null ? number : null;
        var behind = number is { Start: > 0 } before ? BracketBehind(rest, before.End) : OfficeAtEnd(rest, headings);
        var aside = counted is not null ? counted
            : behind is { } at && (IsPlace(rest, at) || IsTopic(rest, number ?? default, at, headings)) ? behind
            : DispositionAtEnd(rest, number, headings);
        number = number is { } inAside && aside is { } a && inAside.Start >= a.Start ? null : number;
        rest = aside is { } cut ? rest[..(cut.Start - 1)] : rest;
        var word = number is { } n ? Bare(rest, n.Start) + rest[n.End..] : rest;
        if (number is { Start: 0 } && word.TrimStart() is ['件' or '人' or '名' or '者' or '通', ..])
        {
            // 2件, 2件（提出者1名） are values.
            return default;
        }

        var reading = Meaning(word, headings);
        if (!reading.IsKnown
            || (number is not null && Array.IndexOf(Numbered, reading.Role) < 0
                && !(isSetApart && reading.Role is ColumnRole.Disposition or ColumnRole.Revision)))
        {
            return default;
        }

        var folded = HeadingFold.Of(word);
        folded = folded is ['(', .., ')'] ? folded[1..^1] : folded;
        return new LabelWord(folded.TrimEnd('.', '-'), reading, Moved(number, start), Moved(count, start), Moved(aside, start));
    }

    // 意見A, 回答Ａ, 意見ア: a letter that counts, where the word alone is a known one and the whole is not. In 対応A the letter is what was done.
    private static TextSpan? LetterAtEnd(string text, HeadingMatcher headings)
        => text.Length > 1 && IsCountingLetter(text[^1]) && !IsCountingLetter(text[^2]) && !headings.Read(text).IsKnown
            && Meaning(text[..^1].TrimEnd(), headings) is { IsKnown: true, Strength: > HeadingStrength.Ambiguous } reading
            && Array.IndexOf(Numbered, reading.Role) > 0
            ? new TextSpan(text.Length - 1, 1)
            : null;

    private static bool IsPartOfPlan(string text, TextSpan number)
        => (text[number.Start - 1] == '第' && number.End < text.Length && "章節条編部".Contains(text[number.End], StringComparison.Ordinal))
            || LoneLine.EndsInLevel(text.AsSpan(0, number.Start).TrimEnd());

    // 意見の概要（全２０件中２件を掲載）, 意見（第２回）: the number has a unit, and counts no opinion.
    private static TextSpan? CountedAtEnd(string text, TextSpan number)
        => text[^1] is '）' or ')' && text.AsSpan(0, number.Start).IndexOfAny('（', '(') is > 0 and var open && number.End < text.Length
            && Units.Contains(text[number.End]) && BracketBehind(text, open) is { } inner ? inner : null;

    // （第4条・第6条）, （避難所） behind the number to the end of the label.
    private static TextSpan? BracketBehind(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        var isBracket =
            from + 2 < text.Length && BracketSet.Aside.Opens(text[from]) && BracketSet.Aside.Closes(text[^1])
                && text.AsSpan(from).IndexOfAny(BracketSet.Aside.Closers) == text.Length - 1 - from;
        return isBracket ? TextSpan.FromBounds(from + 1, text.Length - 1) : null;
    }

    // 回答（防災課）: who answers, without any number.
    private static TextSpan? OfficeAtEnd(string text, HeadingMatcher headings)
        => text is [.., '課' or '部' or '局' or '室' or '係', '）' or ')'] && text.AsSpan().IndexOfAny('（', '(') is > 0 and var open
            && text[(open + 1)..^1] is not ("一部" or "全部" or "内部" or "外部" or "部")
            && Meaning(text[..open], headings).Role == ColumnRole.Response
            ? BracketBehind(text, open) : null;

    private static bool IsPlace(string text, TextSpan inner) => IsPlace(text.AsSpan(inner.Start, inner.Length));

    /// <summary>
    /// What a bracket behind the label of an opinion holds: its place (第4条, P.12, その他), who speaks (団体), else its subject; a number that
    /// is no place says something else. Behind that of an answer it holds what became of the opinion, or who answers.
    /// </summary>
    public static ColumnRole RoleOf(ReadOnlySpan<char> inner, bool isOfAnswer)
        => isOfAnswer
            ? (inner.Length <= LongestSign && IsCode(inner[0])) || DispositionWords.KindsOf(inner.ToString()).Count > 0
                ? ColumnRole.Disposition : ColumnRole.Other
            : IsPlace(inner) ? ColumnRole.Area : Submitters.IsKind(inner) ? ColumnRole.SubmitterKind
            : inner.Length == 1 || inner.ContainsAny(CharacterClasses.Digits) || AsideWords.IsNoSubject(inner.ToString())
            ? ColumnRole.Other : ColumnRole.Subject;

    // Ｂ, ○: 同上 and 市長 are none.
    private static bool IsCode(char c)
        => DispositionCode.IsSign(c) || CharacterClasses.IsLatinLetter(c) || CharacterClasses.IsWideLetter(c);

    private static bool IsPlace(ReadOnlySpan<char> inner)
        => inner.ContainsAny(PlaceSigns) || inner is "全体" or "全般" or "計画全体" or "その他";

    // 意見1（避難所）: what the opinion is about. （概要）, （再掲）, （抜粋） say something of the text.
    private static bool IsTopic(string text, TextSpan number, TextSpan inner, HeadingMatcher headings)
    {
        var topic = text.Substring(inner.Start, inner.Length);
        return inner.Length is > 0 and <= LongestTopic && !topic.Contains('略') && !AsideWords.IsOfLabel(topic)
            && headings.Read(topic).Role is ColumnRole.Other or ColumnRole.SubmitterKind
            && Meaning(text[..number.Start] + text[number.End..(inner.Start - 1)], headings).IsOfText;
    }

    // 対応（反映）: behind the word for the answer a bracket says what became of the opinion.
    private static TextSpan? DispositionAtEnd(string text, TextSpan? number, HeadingMatcher headings)
        => text is [.., '）' or ')'] && text.AsSpan().LastIndexOfAny('（', '(') is > 0 and var open
            && text.Length - open - 2 is > 0 and <= LongestCode
            && DispositionWords.KindsOf(text[(open + 1)..^1]) is { Count: > 0 } kinds && !kinds.Contains(DispositionKind.Unspecified)
            && headings.Read(number is { } n && n.End <= open ? text[..n.Start] + text[n.End..open].TrimEnd() : text[..open].TrimEnd())
                is { Role: ColumnRole.Response }
            ? TextSpan.FromBounds(open + 1, text.Length - 1) : null;

    // ア　意見: the letter of a list before the label.
    private static TextSpan? KanaAtHead(string text, HeadingMatcher headings)
        => text.Length > 2 && text[0] is >= 'ア' and <= 'ト' && char.IsWhiteSpace(text[1])
            && headings.Read(text[1..].Trim()) is { Strength: >= HeadingStrength.Word } reading && Array.IndexOf(Numbered, reading.Role) > 0
            ? new TextSpan(0, 1) : null;

    private static bool IsCountingLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ア' and <= 'ン');

    // 意見その１: the word that only leads to the number is no part of the label.
    private static string Bare(string text, int number)
        => text.AsSpan(0, number).TrimEnd().EndsWith(Leading, StringComparison.Ordinal)
            ? text[..text.LastIndexOf(Leading, number, StringComparison.Ordinal)] : text[..number];

    private static TextSpan? Moved(TextSpan? span, int by) => span is { } s ? new TextSpan(s.Start + by, s.Length) : null;

    // Short answers to who speaks are words only as labels, never as column headings.
    private static HeadingReading Meaning(string word, HeadingMatcher headings)
    {
        var folded = HeadingFold.Of(word).TrimEnd('.', '-');
        return folded switch
        {
            "q" or "問" => new HeadingReading(ColumnRole.Opinion, HeadingStrength.Word),
            "a" or "答" or "答え" or "お答え" => new HeadingReading(ColumnRole.Response, HeadingStrength.Word),
            _ => headings.Read(word) is { IsKnown: true } reading ? reading : headings.Read(folded),
        };
    }

    /// <summary>（3件） at the end of a text.</summary>
    public static TextSpan? CountAtEnd(string text) => InlineCount.AtEnd(text)?.Span;

    /// <summary>The first number of a word with what belongs to it: 1, １２, 4-4, 12-1（11-1）, ③.</summary>
    public static TextSpan? NumberIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (OutlineNumberReader.NumeralAt(text, i, out _, out var length))
            {
                var end = i + length;
                while (end + 1 < text.Length && text[end] is '-' or '－' or '‐' or '.' or '．' or '~' or '～' or '〜' or '、' or '・'
                    && OutlineNumberReader.NumeralAt(text, end + 1, out _, out var more))
                {
                    end += 1 + more;
                }

                return new TextSpan(i, end - i);
            }
        }

        return null;
    }
}
