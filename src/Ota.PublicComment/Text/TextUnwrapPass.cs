namespace Ota.PublicComment.Text;

/// <summary>One pass over an opinion, a response or another running text.</summary>
internal ref struct TextUnwrapPass(string text, UnwrapColumn column, ReferenceWords words, UnwrapEvidence evidence, List<TextEdit> edits)
{
    private const int NarrowestLine = 16;

    private (int Start, int End) _label = (-1, -1);
    // An entry is not longer, and is not wrapped more often before its page.
    private const int LongestEntry = 100;
    private const int MostWraps = 2;

    private int _blockEnd;
    private bool? _linesWrap;

    // Whether nothing was decided that another look at the result could see in another light.
    private bool _isFinal = true;

    /// <summary>The decisions, one for each run of white space.</summary>
    /// <param name="isFinal">
    /// Whether another look at the result would leave it as it is: all it changed were single spaces between sentences into line feeds.
    /// </param>
    public IReadOnlyList<TextEdit> Decide(out bool isFinal)
    {
        isFinal = true;
        var first = CharacterClasses.NextSpace(text, 0);
        if (first < 0)
        {
            return [];
        }

        NextBlock(0);
        for (var i = first; i >= 0; i = CharacterClasses.NextSpace(text, i))
        {
            var start = i;
            while (i < text.Length && CharacterClasses.IsSpace(text[i]))
            {
                i++;
            }

            if (start > 0 && i < text.Length)
            {
                var edit = DecideRun(start, i);
                edits.Add(edit);
                _isFinal = _isFinal && (edit.Kind == TextEditKind.Keep || IsBetweenSentences(edit));
            }
        }

        isFinal = _isFinal;
        return edits;
    }

    // Outside a reference block a line feed that ends a sentence is a border of paragraphs, as the space was.
    private bool IsBetweenSentences(TextEdit edit)
        => edit is { Kind: TextEditKind.ParagraphBreak, Reason: TextEditReason.SentenceEnd, Length: 1 } && text[edit.Start] == ' '
            && !CharacterClasses.CannotBeginWord(text[edit.End]) && !IsInBlock(edit.Start);

    private TextEdit DecideRun(int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOfAny('\n', '\r') >= 0)
        {
            return DecideLineBreak(start, end);
        }

        if (end - start != 1 || text[start] != ' ')
        {
            return SpaceRules.Keep(start, end, TextEditReason.Structure);
        }

        var isCjk = CharacterClasses.IsCjkBefore(text, start) && CharacterClasses.IsCjkAt(text, end);
        if (isCjk && CharacterClasses.CannotBeginWord(text[end]))
        {
            return SpaceRules.Remove(start, end, TextEditReason.NoWordStart);
        }

        if (EndsParagraph(start, end))
        {
            return SpaceRules.Paragraph(start, end, TextEditReason.SentenceEnd);
        }

        if (IsInBlock(start))
        {
            return DecideInBlock(start, end, isCjk);
        }

        if (column.IsWrapped && BeginsParagraph(start, end))
        {
            return SpaceRules.Paragraph(start, end, TextEditReason.ParagraphMark);
        }

        return DecideInSentence(start, end, isCjk);
    }

    private TextEdit DecideInSentence(int start, int end, bool isCjk)
    {
        if (NumberUnits.Parts(text, start, end))
        {
            return SpaceRules.Remove(start, end, TextEditReason.NumberUnit);
        }

        if (ReferenceWords.EndsWithLevel(text, start))
        {
            return SpaceRules.Keep(start, end, TextEditReason.Heading);
        }

        if (!isCjk)
        {
            return column.IsWrapped && IsWidePunctuation(start, end)
                ? SpaceRules.Remove(start, end, TextEditReason.Wrap)
                : SpaceRules.Mixed(text, start, end, evidence);
        }

        return column.IsWrapped ? SpaceRules.Remove(start, end, TextEditReason.Wrap) : SpaceRules.Unwrapped(text, start, end, evidence);
    }

    // Full-width punctuation brings its own white: nobody types a space between it and a letter.
    private bool IsWidePunctuation(int start, int end)
    {
        var left = text[start - 1];
        var right = text[end];
        return (left >= '\u0080' && (left == '。' || CharacterClasses.IsOpening(left)))
            || (right >= '\u0080'
                && (right == '。' || CharacterClasses.IsComma(right) || CharacterClasses.IsClosing(right)
                    || CharacterClasses.IsOpening(right)));
    }

    // Number, title and page of an entry stay apart; inside a title a wrap is a wrap.
    private TextEdit DecideInBlock(int start, int end, bool isCjk)
    {
        if (start < _label.End || CharacterClasses.IsDigit(text[start - 1]))
        {
            var isUnit = start >= _label.End && NumberUnits.IsPageUnitAt(text, end);
            return isUnit
                ? SpaceRules.Remove(start, end, TextEditReason.NumberUnit) : SpaceRules.Keep(start, end, TextEditReason.ReferenceBlock);
        }

        if (isCjk && column.IsWrapped && words.IsInsideWord(text, start, end))
        {
            return SpaceRules.Remove(start, end, TextEditReason.Wrap);
        }

        if (isCjk && column.IsWrapped && BeginsParagraph(start, end) && !IsInsideTitle(start, end))
        {
            return SpaceRules.Paragraph(start, end, TextEditReason.ParagraphMark);
        }

        return IsEntryBorder(start, end) ? SpaceRules.Keep(start, end, TextEditReason.ReferenceBlock) : DecideInSentence(start, end, isCjk);
    }

    private bool IsEntryBorder(int start, int end) =>
        ReferenceWords.EndsWithLevel(text, start) || EndsWithPage(start) || ReferenceWords.MatchLevel(text, end) > 0
            || words.MatchPage(text, end, out _) > 0 || words.MatchItem(text, end) > 0 || CharacterClasses.IsDigit(text[end])
            || words.IsVolumeAt(text, end) || ReferenceWords.IsPartOfPage(text, end)
            || (column.IsWrapped && words.MatchesWrapped(text, end));

    // 取組9 保存樹木␣・保存樹林の指定 素案36ページ: an entry that has no page yet goes on, unless the dot stands before another one.
    private bool IsInsideTitle(int start, int end) =>
        text[end] == '・' && !EndsWithPage(start) && words.MatchItem(text, end + 1) < 0 && ReferenceWords.MatchLevel(text, end + 1) < 0
            && words.MatchPage(text, end + 1, out _) < 0;

    private bool EndsWithPage(int end)
    {
        var before = text.AsSpan(0, end);
        var unit = before.EndsWith("ページ", StringComparison.Ordinal) ? 3 : before[^1] is '頁' or '㌻' ? 1 : 0;
        return unit > 0 && end > unit && CharacterClasses.IsDigit(text[end - unit - 1]);
    }

    private bool EndsParagraph(int start, int end)
    {
        // In the opinions of a wrapped table a line that happens to end with a sentence is a line: none of the measured ones was a
        // paragraph.
        if ((column.IsWrapped && column.Role != TextRole.Response) || !CharacterClasses.EndsSentence(text, start, out var behindCloser))
        {
            return false;
        }

        // 「…。」 と言う: the sentence goes on behind the quotation. Latin text sets a space behind ! and ? as a matter of course.
        return !(behindCloser && Particles.StandsAt(text, end))
            && (CharacterClasses.IsCjkBefore(text, start) || CharacterClasses.IsCjkAt(text, end));
    }

    private bool BeginsParagraph(int start, int end)
    {
        if (ParagraphMarks.LengthAt(text, end) == 0 || !CharacterClasses.IsCjkBefore(text, start))
        {
            return false;
        }

        // Behind a comma or a particle the sentence has not ended, and the mark is a part of it: 以下の ①と②.
        return ParagraphMarks.IsArrow(text[end]) || !(CharacterClasses.IsComma(text[start - 1]) || Particles.EndsAt(text, start));
    }

    private TextEdit DecideLineBreak(int start, int end)
    {
        var run = text.AsSpan(start, end - start);
        if (CharacterClasses.CannotBeginWord(text[end]) && run.Count('\n') <= 1)
        {
            return SpaceRules.Remove(start, end, TextEditReason.NoWordStart);
        }

        if (IsInBlock(start) && IsEntryWrap(start, end))
        {
            return CharacterClasses.IsDigit(text[end]) || words.MatchPage(text, end, out _) > 0 || EndsWithItemWord(start)
                ? SpaceRules.OneSpace(start, end, TextEditReason.LineBreak)
                : SpaceRules.Remove(start, end, TextEditReason.LineBreak);
        }

        if (end - start == 1 && IsInBlock(start) && IsWrapAt(start) && words.IsInsideWord(text, start, end))
        {
            return SpaceRules.Remove(start, end, TextEditReason.Wrap);
        }

        var isIndented = run[^1] is '\u3000' || run.Count('\n') > 1 || (run.Length > 2 && run[^1] == ' ');
        if (isIndented || EndsParagraph(start, end) || ParagraphMarks.LengthAt(text, end) > 0 || !IsWrapAt(start)
            || (IsInBlock(start) && (start < _label.End || CharacterClasses.IsDigit(text[start - 1]) || IsEntryBorder(start, end))))
        {
            return SpaceRules.Paragraph(start, end, TextEditReason.LineBreak);
        }

        var isLatin = text[start - 1] < '\u0080' && text[end] < '\u0080';
        return isLatin
            ? SpaceRules.OneSpace(start, end, TextEditReason.LineBreak) : SpaceRules.Remove(start, end, TextEditReason.LineBreak);
    }

    /// <summary>
    /// 参考:取組⏎4 図書室の⏎夜間開放 素案⏎30ページ: an entry that has no page yet goes on in the next line, if that brings the page before
    /// another entry begins.
    /// </summary>
    private bool IsEntryWrap(int start, int end)
    {
        if (start <= _label.End || EndsWithPage(start) || text.AsSpan(start, end - start).Count('\n') != 1)
        {
            return false;
        }

        if (EndsWithItemWord(start) && CharacterClasses.IsDigit(text[end]))
        {
            return true;
        }

        var lines = 0;
        for (var i = end; i < Math.Min(_blockEnd, end + LongestEntry); i++)
        {
            if (CharacterClasses.IsLineBreak(text[i]))
            {
                lines++;
                continue;
            }

            var isLineStart = i == end || CharacterClasses.IsLineBreak(text[i - 1]);
            if (lines > MostWraps
                || (isLineStart && (words.MatchItem(text, i) > 0 || ReferenceWords.MatchLevel(text, i) > 0 || text[i] is '「' or '『'
                || ParagraphMarks.LengthAt(text, i) > 0)))
            {
                return false;
            }

            if (words.MatchPage(text, i, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsWithItemWord(int end)
    {
        foreach (var word in words.ItemWords)
        {
            if (text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The whole cell has one width, or the column has and this line fills it.
    private bool IsWrapAt(int start)
    {
        _linesWrap ??= LineShape.IsOneWidth(text, NarrowestLine);
        if (_linesWrap.Value)
        {
            return true;
        }

        var line =
            column.LineWidth == 0 ? 0 : CharacterClasses.Columns(text.AsSpan(LineShape.LineStart(text, start)..start).Trim(" \u3000"));
        return line > 0 && line >= column.LineWidth - 2 && line <= column.LineWidth + 2;
    }

    private bool IsInBlock(int position)
    {
        while (_label.Start >= 0 && position >= _blockEnd)
        {
            NextBlock(Math.Max(_blockEnd, _label.End));
        }

        return _label.Start >= 0 && position > _label.Start;
    }

    private void NextBlock(int from)
    {
        _label = ReferenceBlocks.FindLabel(text, from);
        _blockEnd = _label.Start < 0 ? text.Length : ReferenceBlocks.BlockEnd(text, _label.End);
    }
}
