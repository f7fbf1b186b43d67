using System.Text;

namespace Ota.PublicComment.Text;

/// <summary>
/// The titles of the plan as far as the document shows them: in full in an area, behind a number in quotation marks or in a reference,
/// or by areas that go on differently behind the same words. Keys are titles without white space, since any of them may be wrapped.
/// </summary>
/// <param name="samples">The texts, which are read when a title is first asked for.</param>
/// <param name="words">The words by which references are written.</param>
internal sealed class TitleEvidence(IEnumerable<TextSample> samples, ReferenceWords words)
{
    private const int ShortestTitle = 3;
    private const int LongestTitle = 60;

    // Two pieces: more would make a hostile area cost its square.
    private const int MostPieces = 16;

    // Places repeat from row to row, and say the same each time.
    private const int MostAreas = 4096;

    private bool _isSettled;
    private readonly HashSet<string> _areas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _followers = new(StringComparer.Ordinal);

    /// <summary>Whether a text without white space is a title of the document.</summary>
    public bool IsKnown(string title)
    {
        Settle();
        return _titles.Contains(title);
    }

    /// <summary>Whether areas go on differently behind the same beginning, which therefore is a title of its own.</summary>
    /// <param name="beginning">What stands from the chapter number on, without white space.</param>
    public bool Branches(string beginning)
    {
        Settle();
        return _followers.TryGetValue(beginning, out var next) && next.Length == 0;
    }

    /// <summary>Reads the texts, unless they were read.</summary>
    public void Settle()
    {
        if (_isSettled)
        {
            return;
        }

        _isSettled = true;
        foreach (var sample in samples)
        {
            Add(sample);
        }
    }

    private void Add(TextSample sample)
    {
        if (sample.Role == TextRole.Area)
        {
            if (_areas.Count >= MostAreas || _areas.Add(sample.Text))
            {
                AddArea(sample.Text);
            }

            return;
        }

        AddQuoted(sample.Text);
        AddReferences(sample.Text);
    }

    private void AddArea(string text)
    {
        var pieces = AreaPieces.Split(text);
        if (pieces.Count > MostPieces)
        {
            return;
        }

        var from = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (ReferenceWords.MatchLevel(text, pieces[i].Start) == pieces[i].End)
            {
                // What stands before the first chapter may be the end of the area above.
                AddGroup(text, pieces, from, from == 0 ? from : i);
                from = i + 1;
            }
        }

        AddGroup(text, pieces, from, pieces.Count);
    }

    private void AddGroup(string text, List<AreaPieces.Piece> pieces, int from, int to)
    {
        if (to - from == 1)
        {
            AddTitle(text.AsSpan(pieces[from].Start, pieces[from].End - pieces[from].Start));
        }

        var beginning = new StringBuilder();
        for (var i = from; i + 1 < to; i++)
        {
            beginning.Append(text, pieces[i].Start, pieces[i].End - pieces[i].Start);
            var key = beginning.ToString();
            var next = text[pieces[i + 1].Start..pieces[i + 1].End];
            // An empty follower says that there are several.
            _followers[key] = _followers.TryGetValue(key, out var seen) && seen != next ? string.Empty : next;
        }
    }

    // 「第1章 題」, 「4 題」
    private void AddQuoted(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('「'); i >= 0;)
        {
            var start = i + 1;
            var level = ReferenceWords.MatchLevel(text, start);
            var number =
                level > 0 ? level : words.MatchItem(text, start) is > 0 and var item ? item : ReferenceWords.MatchNumber(text, start);
            if (number > 0)
            {
                var close = text.Slice(number, Math.Min(LongestTitle + 8, text.Length - number)).IndexOfAny('」', '「', '。');
                if (close > 0 && text[number + close] == '」')
                {
                    AddTitle(text.Slice(number, close));
                }
            }

            var next = text[start..].IndexOf('「');
            i = next < 0 ? -1 : start + next;
        }
    }

    private void AddReferences(ReadOnlySpan<char> text)
    {
        var label = ReferenceBlocks.FindLabel(text, 0);
        while (label.Start >= 0)
        {
            var end = ReferenceBlocks.BlockEnd(text, label.End);
            AddBlock(text[..end], label.End);
            label = ReferenceBlocks.FindLabel(text, Math.Max(end, label.End));
        }
    }

    private void AddBlock(ReadOnlySpan<char> text, int from)
    {
        for (var i = words.NextEntryStart(text, from); i >= 0; i = words.NextEntryStart(text, i + 1))
        {
            var number = words.MatchItem(text, i) is > 0 and var item ? item : ReferenceWords.MatchLevel(text, i);
            if (number > 0)
            {
                i = AddEntry(text, number) - 1;
            }
        }
    }

    private int AddEntry(ReadOnlySpan<char> text, int from)
    {
        var i = from;
        var end = Math.Min(text.Length, from + LongestTitle + 9);
        for (; i < end; i = NextStop(text, i, end))
        {
            var atSpace = i > from && CharacterClasses.IsSpace(text[i - 1]);
            if ((i > from + 1 && words.MatchPage(text, i, out _) > 0)
                || (atSpace && i > from + 1 && (CharacterClasses.IsDigit(text[i]) || words.MatchItem(text, i) > 0)))
            {
                AddTitle(text[from..i]);
                break;
            }
        }

        return Math.Max(i, from + 1);
    }

    // A title ends before a page, or behind white space; no other place is looked at.
    private int NextStop(ReadOnlySpan<char> text, int from, int end)
        => CharacterClasses.IsSpace(text[from]) ? from + 1 : words.NextTitleEnd(text[..end], from + 1) is >= 0 and var next ? next : end;

    private void AddTitle(ReadOnlySpan<char> title)
    {
        if (title.Length > LongestTitle + 8)
        {
            return;
        }

        Span<char> key = stackalloc char[LongestTitle + 8];
        var length = 0;
        foreach (var c in title)
        {
            if (!CharacterClasses.IsSpace(c))
            {
                key[length++] = c;
            }
        }

        var beginsAsTitle = length >= ShortestTitle && !Particles.StandsAt(key[..length], 0) && !CharacterClasses.CannotBeginWord(key[0]);
        if (beginsAsTitle && length <= LongestTitle)
        {
            // The same titles are met again and again: no text is made of one that is known.
            _titles.GetAlternateLookup<ReadOnlySpan<char>>().Add(key[..length]);
        }
    }
}
