using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>
/// Scans one text, once, from left to right: it jumps from anchor to anchor (digits, brackets, 第, 法 …), looks back for the head of what it
/// finds and forward for its rest, each for a bounded number of units, so that time is linear. Everything found goes into the buffer.
/// </summary>
internal ref partial struct TextScan
{
    private readonly FoldedText _text;
    private readonly ScanWords _words;
    private readonly ScanBuffer _found;
    private readonly ScanContext _context;
    private readonly int _field;

    /// <summary>Where the last thing found ends: nothing may begin before it.</summary>
    private int _floor;

    /// <summary>From here on no bracket closes any more.</summary>
    private int _noCloserFrom;

    /// <summary>The reference block that was looked up last.</summary>
    private int _blockStart;
    private int _blockEnd;

    private TextScan(ReadOnlySpan<char> text, ScanWords words, ScanBuffer found, ScanContext context)
    {
        _text = new FoldedText(text);
        _words = words;
        _found = found;
        _context = context;
        _field = found.Fields++;
        _noCloserFrom = int.MaxValue;
    }

    /// <summary>Scans one text of a cell; the texts of a cell share a buffer, since what one names another takes up (同法).</summary>
    public static void Run(ReadOnlySpan<char> text, ScanWords words, ScanBuffer found, ScanContext context)
        => new TextScan(text, words, found, context).Run();

    private void Run()
    {
        for (var at = Anchors.Next(_text.Source, 0); at < _text.Length;)
        {
            at = Anchors.Next(_text.Source, Math.Max(at + 1, Read(at)));
        }
    }

    /// <summary>Reads what belongs to an anchor and says where to go on.</summary>
    private int Read(int at)
    {
        var c = _text[at];
        if (char.IsAsciiDigit(c) || OutlineNumbers.IsSymbol(c))
        {
            return ReadAtNumber(at);
        }

        if (_context == ScanContext.Place)
        {
            return at + 1;
        }

        return c switch
        {
            '「' or '『' => ReadAtBracket(at),
            '回' => ReadAtAnswer(at),
            '〃' => ReadDitto(at),
            '序' or '終' or '補' => ReadAtNamedChapter(at),
            '第' => ReadAtOrdinal(at),
            '法' or '例' or '規' => ReadAtLaw(at),
            '約' or '協' or '議' => ReadAtTreaty(at),
            '令' => ReadDate(at) is > 0 and var end ? end : ReadAtLaw(at),
            '同' or '上' or '前' => ReadAtAnaphor(at),
            '別' => ReadAtBareAttachment(at),
            '★' or '☆' or '◎' or '○' or '●' or '◆' or '■' or '※' => ReadMark(at),
            _ => Math.Max(at + 1, ReadDate(at)),
        };
    }

    private int ReadAtNumber(int at)
    {
        var end = char.IsAsciiDigit(_text[at]) ? OutlineNumbers.DigitsEnd(_text, at) : at + 1;
        if (_context == ScanContext.Place)
        {
            return TryItem(at, out var inPlace) || TryPage(at, out inPlace) ? inPlace : end;
        }

        if (ReadDateAtDigits(at, end) is > 0 and var date)
        {
            return date;
        }

        if (at > _floor && _text[at - 1] == '【' && TryBracketedTitle(at - 1, out var bracketed))
        {
            return bracketed;
        }

        if (TryOpinionNumber(at, out var next) || TryAnsweredNumber(at, out next) || TryItem(at, out next) || TryAttachment(at, out next)
            || TryPage(at, out next) || TryBareChapter(at, out next))
        {
            return next;
        }

        return end;
    }

    private int Add(in FoundCitation citation)
    {
        var found = citation with { Field = _field };
        if (found.Kind is CitationKind.PlanPath or CitationKind.Item or CitationKind.Page)
        {
            TakePageBefore(ref found);
            Govern(ref found);
        }

        _found.Citations.Add(found);
        _floor = found.Span.End;
        return _floor;
    }

    private readonly void Problem(DiagnosticDescriptor descriptor, int start, int end)
        => _found.Problems.Add(new FoundProblem(_field, descriptor, TextSpan.FromBounds(start, end)));

    private static FoundCitation Citation(CitationKind kind, int start, int end) => new()
    {
        Kind = kind,
        Span = TextSpan.FromBounds(start, end),
        Date = -1,
        Antecedent = -1,
    };

    private readonly bool IsBoundary(int index)
        => _text[index] is '\0' or '。' or '、' or ',' or '.' or '・' or '!' or '?' or ':' or ';' or '/' || _text.IsSpaceAt(index)
            || CharacterClasses.IsClosing(_text[index]) || CharacterClasses.IsOpening(_text[index]);

    /// <summary>Whether the character before a place is a letter of a word: kanji or katakana.</summary>
    private readonly bool IsWordBefore(int index) => _text.IsKanjiAt(index - 1) || _text.IsKatakanaAt(index - 1);
}
