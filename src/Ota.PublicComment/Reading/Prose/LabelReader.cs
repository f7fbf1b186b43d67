using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Prose;

/// <summary>Reads the label that may stand at a place of a line. Time is bounded by the longest label.</summary>
internal sealed class LabelReader(HeadingMatcher headings)
{
    /// <summary>No label is longer.</summary>
    public const int Longest = 44;

    private const int MostSpacedLetters = 6;
    private const string Marks = "●○■□◆◇◎▼▽▲△★☆◯・#*＊ \u3000";
    private const string Nothing = "なし";
    private const string GoesOn = "のにへとや及並・等（(【［[";

    private readonly BracketedLabels _brackets = new(headings);

    public Label? Read(string text, int line, int at, bool isAtHead)
    {
        var start = at;
        while (start < text.Length
            && (isAtHead ? Marks.Contains(text[start]) || BulletSigns.IsArrowAt(text, start)
                : start == at ? BulletSigns.IsArrowAt(text, at) : char.IsWhiteSpace(text[start])))
        {
            // ⇒ 市の考え方 inside a line: the arrow belongs to the label.
            start++;
        }

        if (start >= text.Length || (text.Length - start <= Longest && InlineCount.AtEnd(text[start..]) is { Span.Start: 0 }))
        {
            // （同様の意見：20件） counts and labels nothing.
            return null;
        }

        var label = _brackets.At(text, start) ?? WithColon(text, start, isAtHead) ?? Bare(text, line, start, isAtHead)
            ?? (isAtHead ? _brackets.AfterTopic(text, start) : null);
        // …努めます。（Ａ）: a code behind the answer, and no A of questions and answers.
        if (!isAtHead && label is { Shape: LabelShape.Bracketed, Word: "a" or "q", Number: null })
        {
            return null;
        }

        // 第2回　7月3日～8月2日　意見 6件: what is counted, and no label.
        if (label is { Reading.Role: ColumnRole.Opinion, Number: null, Shape: LabelShape.Bare }
            && CountBehindLabel.IsAt(text, label.Span.End))
        {
            return null;
        }

        // 【修正】 over an answer: what became of the opinion; only over a column it is a heading.
        if (label
                is { Shape: LabelShape.Bracketed,
                    Reading: { Role: ColumnRole.Disposition or ColumnRole.Revision, Strength: HeadingStrength.Ambiguous } }
            && DispositionWords.KindsOfCode(label.Word).Count > 0)
        {
            return null;
        }

        if (label is { Reading.Role: not (ColumnRole.Count or ColumnRole.SubmitterCount) } && isAtHead
            && StatementReader.IsOfWhole(text[start..]))
        {
            return null;
        }

        return label is null ? null : label with
        {
            NumberText = label.Number is { } n ? text.Substring(n.Start, n.Length) : null,
            Line = line,
            IsAtHead = isAtHead,
            Span = label.Value is not null ? new TextSpan(at, 0)
                : TextSpanOf(isAtHead && label.Span.Start > start ? label.Span.Start : at, AfterMarks(text, label.Span.End)),
        };
    }

    private static TextSpan TextSpanOf(int start, int end) => new(start, end - start);

    private static int AfterMarks(string text, int end)
    {
        while (end < text.Length && text[end] == '*')
        {
            end++;
        }

        return end;
    }

    private Label? WithColon(string text, int start, bool isAtHead)
    {
        var length = Math.Min(Longest, text.Length - start);
        var colon = text.AsSpan(start, length).IndexOfAny(':', '：');
        if (start > 0 && isAtHead && "◆◇■□●○★☆▼▲".Contains(text[start - 1])
            && text.AsSpan(start, length).IndexOf(text[start - 1]) is > 0 and var mark)
        {
            // ◆考え方◆　…: the mark that opens the label closes it.
            colon = mark;
        }

        if (colon <= 0)
        {
            return null;
        }

        if (HoldsHeading(text, start, start + colon)
            || (isAtHead ? IsTwoLabels(text, start, start + colon) : HoldsValue(text, start, start + colon)))
        {
            return null;
        }

        // 【担当：福祉課】: the bracket holds label and value.
        var open = BracketedLabels.HoldsValue(text, new TextSpan(start, colon + 1)) ? 1 : 0;
        var word = LabelWord.Read(text, start + open, start + colon, headings, isSetApart: true);
        return word.IsKnown ? Of(word, start, start + colon + 1, LabelShape.Colon, isStrong: true) : null;
    }

    // No. 1 該当項目：…: the number has a label of its own before that of the place.
    private bool IsTwoLabels(string text, int start, int colon)
    {
        var end = text.AsSpan(start, colon - start).IndexOfAny(' ', '\u3000');
        return end > 0 && NumberedToken(text, start, start + end) is { } first && first.Span.End < colon
            && LabelWord.Read(text, first.Span.End, colon, headings, isSetApart: true)
                is { IsKnown: true, Number: null, Reading.Strength: > HeadingStrength.Ambiguous };
    }

    // (2) 道路に関すること 意見要旨：: the heading of a group runs on into the first label.
    private bool HoldsHeading(string text, int start, int colon)
        => text.AsSpan(start, colon - start).TrimEnd().LastIndexOfAny(' ', '\u3000') is > 0 and var gap
            && RunOnHeading.Is(text.Substring(start, gap))
            && LabelWord.Read(text, start + gap + 1, colon, headings, isSetApart: true)
                is { IsKnown: true, Reading.Strength: > HeadingStrength.Ambiguous };

    // … 3ページ 意見概要：: inside a line the last word is the label, and what stands before it the value of another, unless the words are one
    // phrase (市の 考え方).
    private bool HoldsValue(string text, int start, int colon)
    {
        var end = start + text.AsSpan(start, colon - start).TrimEnd().Length;
        var gap = text.AsSpan(start, end - start).LastIndexOfAny(' ', '\u3000');
        return gap > 0 && text.AsSpan(start, gap).TrimEnd() is [.., not ('の' or 'る' or '・' or '及' or 'び' or 'と' or '等')]
            && LabelWord.Read(text, start + gap + 1, end, headings, isSetApart: true)
                is { IsKnown: true, Reading.Strength: > HeadingStrength.Ambiguous };
    }

    private Label? Bare(string text, int line, int start, bool isAtHead)
    {
        var rest = text.AsSpan(start).TrimEnd().Length;
        if (isAtHead && rest <= Longest && BeforeBracket(text, start, start + rest) is { IsStrong: false } split
            && split.Span.End < start + rest && !text.AsSpan(start, rest).ContainsAny(' ', '\u3000'))
        {
            return split;
        }

        if (isAtHead && rest <= Longest && !(line == 0 && IsTitle(text))
            && LabelWord.Read(text, start, start + rest, headings) is { IsKnown: true } whole
            && !(whole.Number is null && (IsLabelWithValue(text, start, start + rest) || _brackets.AfterTopic(text, start) is not null)))
        {
            var shape = BracketedLabels.IsAfter(text, whole.Number, start, start + rest) ? LabelShape.Bracketed : LabelShape.Bare;
            return Of(whole, start, start + rest, shape, isStrong: true);
        }

        var end = start;
        while (end < text.Length && end - start <= Longest && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (isAtHead ? SpacedHead(text, start) ?? QuestionHead(text, start) : null) ?? BeforeBracket(text, start, end)
            ?? Token(text, start, end)
            ?? NumberedToken(text, start, end) ?? (isAtHead ? NumberedHead(text, start, end) : null);
    }

    // 意見　計画への要望: the label and its value, though together they look like a label too. 意見　の概要 is one.
    private bool IsLabelWithValue(string text, int start, int end)
    {
        var gap = text.AsSpan(start, end - start).IndexOfAny(' ', '\u3000');
        if (gap <= 0
            || LabelWord.Read(text, start, start + gap, headings)
                is not { IsKnown: true, Number: null, Reading.Strength: > HeadingStrength.Ambiguous })
        {
            return false;
        }

        var value = text[(start + gap)..end].Trim();
        return value.Length > 2 && !GoesOn.Contains(value[0]) && !HeadingPatterns.IsDigest(HeadingFold.Of(value))
            && headings.Read(value) is not { Strength: >= HeadingStrength.Word };
    }

    // 意　　見　歩道を直してほしい。: the letters of the label are set apart, each alone between blanks.
    private Label? SpacedHead(string text, int start)
    {
        var at = start;
        Label? found = null;
        for (var letters = 0; letters < MostSpacedLetters && at + 1 < text.Length && !char.IsWhiteSpace(text[at])
            && char.IsWhiteSpace(text[at + 1]); letters++)
        {
            var end = at + 1;
            if (letters > 0
                && LabelWord.Read(text, start, end, headings)
                    is { IsKnown: true, Number: null, Reading.Strength: > HeadingStrength.Ambiguous } word)
            {
                found = Of(word, start, end, LabelShape.Bare, isStrong: false);
            }

            at = end;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }

        return found;
    }

    // Q．除雪の基準は。: one letter and a full stop, and the text at once.
    private Label? QuestionHead(string text, int start)
        => start + 2 < text.Length && text[start] is 'Q' or 'Ｑ' or 'A' or 'Ａ' or '問' or '答' && text[start + 1] is '．' or '.' or '、'
            && LabelWord.Read(text, start, start + 1, headings) is { IsKnown: true } word
            ? Of(word, start, start + 2, LabelShape.Bare, isStrong: true) : null;

    // つくし市こども計画（案）に対するご意見: the whole line names the plan.
    private static bool IsTitle(string text)
        => text.AsSpan().IndexOf("案）", StringComparison.Ordinal) is > 4 and var stage && text.AsSpan(stage).ContainsAny('意', '見');

    private Label? Token(string text, int start, int end)
    {
        if (end == start || end - start > Longest)
        {
            return null;
        }

        var word = LabelWord.Read(text, start, end, headings);
        if (word.IsKnown)
        {
            return Of(word, start, end, LabelShape.Bare, word.Number is not null);
        }

        if (text.AsSpan(start, end - start).EndsWith(Nothing)
            && LabelWord.Read(text, start, end - Nothing.Length, headings) is { IsKnown: true, Number: null } none)
        {
            return Of(none, start, end, LabelShape.Bare, isStrong: false) with { IsNone = true };
        }

        return ValueFirst(text, start, end);
    }

    // 12ページ: the number belongs to the value, and so does its unit.
    private Label? ValueFirst(string text, int start, int end)
    {
        var at = start;
        while (at < end && (CharacterClasses.IsDigit(text[at]) || text[at] is '-' or '～' or '~' or '〜' or '、' or '・'))
        {
            at++;
        }

        if (at == start || at == end || LabelWord.Read(text, at, end, headings) is not { Reading.Role: ColumnRole.Page, Number: null } word)
        {
            return null;
        }

        return Of(word, start, start, LabelShape.Bare, isStrong: false) with { Value = TextSpanOf(start, end) };
    }

    // 意見への対応【修正】; in 意見【1】 and 回答〈1〉 the bracket holds the number of the label, and in 対応【1】 and 回答【1】 a code.
    private Label? BeforeBracket(string text, int start, int end)
    {
        var bracket = text.AsSpan(start, Math.Min(Longest, end - start)).IndexOfAny(BracketSet.Heading.Openers);
        return bracket > 0 && LabelWord.Read(text, start, start + bracket, headings) is { IsKnown: true } word
            && !((word.Reading.Role == ColumnRole.Opinion
                || (text[start + bracket] is '〈' or '《' or '≪' && AnswerColumns.NamesAnswer(word.Word)))
                && HoldsNumber(text.AsSpan(start + bracket, end - start - bracket)))
            ? Of(word, start, start + bracket, LabelShape.Bare, isStrong: false)
            : null;
    }

    private static bool HoldsNumber(ReadOnlySpan<char> bracket)
        => BracketSet.Heading.CloseOf(bracket) is > 1 and var close
            && !bracket[1..close].ContainsAnyExcept(CharacterClasses.Digits);

    // 意見 1 …: the number stands apart.
    private Label? NumberedToken(string text, int start, int end)
    {
        var at = end;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at == end || !OutlineNumberReader.NumeralAt(text, at, out _, out var length))
        {
            return null;
        }

        end = at + length;
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            return null;
        }

        return LabelWord.Read(text, start, end, headings) is { IsKnown: true, Number: not null } word
            ? Of(word, start, end, LabelShape.Bare, isStrong: true) : null;
    }

    // Q1．…: a full stop or bracket behind the number, and the text at once.
    private Label? NumberedHead(string text, int start, int end)
    {
        var at = start;
        while (at < end && at - start < Longest && !OutlineNumberReader.NumeralAt(text, at, out _, out _))
        {
            at++;
        }

        if (at == start || at >= end || !OutlineNumberReader.NumeralAt(text, at, out _, out var length) || at + length >= end
            || text[at + length] is not ('.' or '．' or '、' or ')' or '）'))
        {
            return null;
        }

        return LabelWord.Read(text, start, at + length, headings) is { IsKnown: true, Number: not null } word
            ? Of(word, start, at + length + 1, LabelShape.Bare, isStrong: true)
            : null;
    }

    internal static Label Of(LabelWord word, int start, int end, LabelShape shape, bool isStrong) => new()
    {
        Line = 0,
        Span = TextSpanOf(start, end),
        Word = word.Word,
        Reading = word.Reading,
        Shape = shape,
        Number = word.Number,
        Count = word.Count,
        Aside = word.Aside,
        IsAtHead = false,
        IsStrong = isStrong,
    };
}
