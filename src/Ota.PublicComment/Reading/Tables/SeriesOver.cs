using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Facts;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Headings that only their series shows: over each table of opinions stands one line that is no sentence, and all of them end alike
/// (計画全般について, 目標について), or count on over a caption that says their words again (1前文 / 前文の意見一覧表).
/// </summary>
internal sealed class SeriesOver(DraftDocument draft)
{
    private const int Longest = 60;

    // Two lines end alike by chance (…まで, …政策課), hardly three; two need a longer end (…について).
    private const int ShortestEnd = 2;
    private const int ShortestEndOfTwo = 4;
    private static readonly string[] OfPage = [.. TitleWords.OfPage, "以下", "別紙", "次のとおり"];

    private readonly List<Series> _tables = [];
    private int _linesBefore;
    private Series? _next;
    private bool _isBroken;

    /// <summary>Looks at the lines over a table, before it is read.</summary>
    public void Look()
    {
        _next = null;
        var count = draft.Lines.Count - _linesBefore;
        if (_isBroken || count == 0 || draft.Lines[^1] is not { } last)
        {
            return;
        }

        if (count > 1 && CaptionOf(draft.Lines[^2], last) is { } number && (_tables.Count == 0 || count == 2))
        {
            _next = new Series(draft.Lines[^2], last, number, draft.Records.Count, 0);
        }
        else if ((_tables.Count == 0 || count == 1) && MayHead(last.Text))
        {
            _next = new Series(last, null, 0, draft.Records.Count, 0);
        }
    }

    /// <summary>Ends a table.</summary>
    public void EndTable()
    {
        if (_next is { } over && draft.Records.Count > over.First)
        {
            _tables.Add(over with { End = draft.Records.Count });
        }

        // A table of opinions with nothing of the kind over it: what stands over the others is no series.
        _isBroken |= draft.Records.Count > (_tables.Count > 0 ? _tables[^1].End : 0);
        _linesBefore = draft.Lines.Count;
        _next = null;
    }

    /// <summary>Gives the records what stands over their tables, where all of it is one series.</summary>
    public void Settle()
    {
        if (_isBroken || _tables.Count < 2 || draft.GroupHeadings.Count > 0 || !IsSeries() || draft.Records.Exists(r => r.Group.Count > 0))
        {
            return;
        }

        var taken = new HashSet<TracedText>(ReferenceEqualityComparer.Instance);
        foreach (var (heading, caption, _, first, end) in _tables)
        {
            for (var i = first; i < end; i++)
            {
                draft.Records[i].Group = [heading.Text.Trim()];
            }

            draft.GroupHeadings.Add(heading);
            foreach (var line in caption is null ? [heading] : new[] { heading, caption })
            {
                taken.Add(line);
                draft.Ledger.Structure(line, null);
            }
        }

        draft.Lines.RemoveAll(taken.Contains);
    }

    private bool IsSeries()
    {
        if (_tables.TrueForAll(t => t.Caption is not null))
        {
            return Enumerable.Range(1, _tables.Count - 1).All(i => _tables[i].Number == _tables[i - 1].Number + 1);
        }

        var texts = _tables.ConvertAll(t => t.Heading.Text.Trim());
        var end = texts.Count > 2 ? ShortestEnd : ShortestEndOfTwo;
        return _tables.TrueForAll(t => t.Caption is null) && texts.Distinct(StringComparer.Ordinal).Count() == texts.Count
            && texts.TrueForAll(t => t.Length > end && t.AsSpan()[^end..].SequenceEqual(texts[0].AsSpan()[^end..]));
    }

    // 1前文 over 前文の意見一覧表
    private static int? CaptionOf(TracedText heading, TracedText caption)
    {
        var text = heading.Text;
        return text.Length <= Longest && caption.Length <= 2 * Longest
            && OutlineNumberReader.NumeralAt(text, 0, out var number, out var digits)
            && text.AsSpan(digits).Trim(" 　.．、)）") is { Length: > 1 } words && caption.Text.AsSpan().StartsWith(words) ? number : null;
    }

    // 実施期間：令和3年4月1日から, 担当課　環境政策課 are facts.
    private static bool MayHead(string text)
        => text.Length is > ShortestEnd and <= Longest && !LineEnd.IsSentence(text) && text[^1] is not ('、' or '課' or '局' or '室' or '係')
            && text.AsSpan().IndexOfAny('：', ':') < 0 && FactLabel.At(text, 0) is null && JapaneseDateReader.ReadAll(text).Count == 0
            && LoneLine.Classify(text) == LoneLineKind.Unknown && char.IsLetter(text[^1]) && StatementReader.Read(text, 0).Count == 0
            && !AnyWord.In(text, OfPage);

    private sealed record Series(TracedText Heading, TracedText? Caption, int Number, int First, int End);
}
