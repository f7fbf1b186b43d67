namespace Ota.PublicComment.Text;

/// <summary>Reads the entries of one reference block.</summary>
internal ref struct EntryReader(string text, ReferenceWords words, ParagraphReading reading)
{
    private int _start = -1;
    private int _depth;
    private int _pageEnd = -1;
    private bool _lineBegins = true;
    private bool _isPath;

    /// <summary>Whether the entries of the block begin with their pages: ビジョン P16 第3章 …</summary>
    private bool _pagesFirst;

    /// <summary>Reads from the end of a label.</summary>
    /// <param name="from">Where the block starts.</param>
    /// <param name="to">Where it ends at the latest.</param>
    /// <returns>Where ordinary text goes on.</returns>
    public int Read(int from, int to)
    {
        for (var i = from; i < to;)
        {
            var c = text[i];
            if (CharacterClasses.IsLineBreak(c))
            {
                Finish(i);
                if (!GoesOn(i, to))
                {
                    return i;
                }

                _lineBegins = true;
                i++;
            }
            else if (CharacterClasses.IsSpace(c))
            {
                i++;
            }
            else if (c == '。')
            {
                return FinishSentence(i + 1);
            }
            else
            {
                i = ReadUnit(i, to);
                if (_start >= 0 && !_pagesFirst)
                {
                    // The letters of a title say nothing.
                    i = words.NextEntryMark(text.AsSpan(0, to), i) is >= 0 and var mark ? mark : to;
                }
            }
        }

        Finish(to);
        return to;
    }

    private int ReadUnit(int i, int to)
    {
        if (_start < 0 && ParagraphMarks.IsBullet(text[i]))
        {
            reading.AddLabel(i, i + 1);
            return i + 1;
        }

        if (_pagesFirst && _pageEnd > 0 && i > _pageEnd && CharacterClasses.IsSpace(text[i - 1])
            && (words.IsVolumeAt(text, i) || PageAt(i) > 0))
        {
            Finish(i);
        }

        var page = _start >= 0 || _lineBegins || _pagesFirst ? PageAt(i) : -1;
        if (page > 0)
        {
            _pagesFirst |= _start < 0 || words.VolumePage(text, _start) == i;
            Begin(i);
            _pageEnd = page;
            return page;
        }

        var end = BeginsEntry(i);
        if (end > 0)
        {
            Finish(i);
            Begin(i);
            _isPath = text[i] == '第';
            AddTitleGap(end, to);
            return end;
        }

        Begin(i);
        if (_isPath && i > _start && CharacterClasses.IsSpace(text[i - 1]) && CharacterClasses.IsDigit(text[i]))
        {
            var number = ReferenceWords.MatchNumber(text, i);
            AddTitleGap(number, to);
            return Math.Max(number, i + 1);
        }

        _depth = Math.Max(0, _depth + (CharacterClasses.IsOpening(text[i]) ? 1 : CharacterClasses.IsClosing(text[i]) ? -1 : 0));
        return i + 1;
    }

    // An item word with its number, behind white space or a page; 第n章 or 「…」 only behind a page: 第2部 第3章 is one path.
    private readonly int BeginsEntry(int i)
    {
        if (_start < 0)
        {
            return words.MatchItem(text, i) is > 0 and var first ? first : ReferenceWords.MatchLevel(text, i);
        }

        var behindPage = !_pagesFirst && _pageEnd > 0 && text.AsSpan(_pageEnd, i - _pageEnd).Trim(" \u3000、，,)）").IsEmpty;
        if ((behindPage || (_depth == 0 && CharacterClasses.IsSpace(text[i - 1]))) && words.MatchItem(text, i) is > 0 and var item)
        {
            return item;
        }

        return !behindPage ? -1
            : ReferenceWords.MatchLevel(text, i) is > 0 and var level ? level
            : text[i] == '「' ? i : -1;
    }

    private int PageAt(int i)
    {
        // Inside a word or a number no page begins.
        if (CharacterClasses.IsDigit(text[i]) && i > 0
            && (CharacterClasses.IsDigit(text[i - 1]) || CharacterClasses.IsLatinLetter(text[i - 1]) || text[i - 1] is '-' or '－' or '.'))
        {
            return -1;
        }

        var end = words.MatchPage(text, i, out var numberAt);
        if (end < 0)
        {
            return -1;
        }

        var isGlued =
            _start >= 0 && i > _start && CharacterClasses.IsCjkBefore(text, i) && !CharacterClasses.IsOpening(text[i - 1])
                && !CharacterClasses.IsComma(text[i - 1])
            && text[i - 1] is not ('の' or '～' or '〜' or '・') && _pageEnd != i;
        var border = !isGlued ? -1 : numberAt > i ? words.GluedDocWord(text, i, numberAt) : i;
        if (border > 0)
        {
            reading.AddInsertion(new TextEdit(border, 0, TextEditKind.InsertSpace, TextEditReason.Glued));
        }

        return end;
    }

    // 2川の生き物 behind a chapter, 取組5図書室: the number and its title; 2年度 and 3月 are numbers of another sort.
    private readonly void AddTitleGap(int end, int to)
    {
        if (end > 0 && end < to && CharacterClasses.IsDigit(text[end - 1]) && text[end] is not ('年' or '月' or '日' or '件' or '％')
            && (CharacterClasses.IsKanjiAt(text, end) || CharacterClasses.IsKatakana(text[end])))
        {
            reading.AddInsertion(new TextEdit(end, 0, TextEditKind.InsertSpace, TextEditReason.Glued));
        }
    }

    private void Begin(int i)
    {
        _lineBegins = false;
        if (_start < 0)
        {
            _start = i;
            _pageEnd = -1;
            _depth = 0;
            _isPath = false;
        }
    }

    private void Finish(int end)
    {
        while (end > _start && _start >= 0 && CharacterClasses.IsSpace(text[end - 1]))
        {
            end--;
        }

        if (_start >= 0 && end > _start)
        {
            reading.Paragraphs.Add(new ParagraphRun(ParagraphForm.References, _start, end));
        }

        _start = -1;
        _pageEnd = -1;
    }

    // A sentence behind the last page is text again; one that holds the page (…をご覧ください。) is no entry at all.
    private int FinishSentence(int end)
    {
        var start = _start;
        if (_pageEnd > 0 && _pageEnd < text.Length && CharacterClasses.IsSpace(text[_pageEnd]))
        {
            var goesOn = _pageEnd;
            Finish(goesOn);
            return goesOn;
        }

        _start = -1;
        if (start >= 0)
        {
            reading.DropInsertionsFrom(start);

            reading.Paragraphs.Add(new ParagraphRun(ParagraphForm.Body, start, end));
        }

        return end;
    }

    // The block goes on behind a line break if an entry does.
    private readonly bool GoesOn(int i, int to)
    {
        while (i < to && (CharacterClasses.IsSpace(text[i]) || ParagraphMarks.IsBullet(text[i])))
        {
            i++;
        }

        return i < to && (words.MatchItem(text, i) > 0 || ReferenceWords.MatchLevel(text, i) > 0 || words.MatchPage(text, i, out _) > 0
            || text[i] is '「' or '『' || ParagraphMarks.IsBullet(text[i]));
    }
}
