using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>The titles that a document gives to chapters, from every cell that prints a chapter number with more behind it.</summary>
internal sealed class ChapterTitles
{
    private readonly Dictionary<(char Unit, int Number), List<ChapterTitle>> _titles = [];

    public IEnumerable<ChapterTitle> All => _titles.OrderBy(t => t.Key.Unit).ThenBy(t => t.Key.Number).SelectMany(t => t.Value);

    /// <summary>Those of a document as it stands.</summary>
    public static ChapterTitles Of(DraftDocument draft) => draft.OfTexts(Read);

    private static ChapterTitles Read(DraftDocument draft)
    {
        var evidence = new Dictionary<(char, int), TitleEvidence>();
        // Places repeat from row to row: each is read once and then counted.
        var areas = new Dictionary<string, TitleEvidence.Tally?>(StringComparer.Ordinal);
        foreach (var record in draft.Records)
        {
            if (!areas.TryGetValue(record.Area.Text, out var tally))
            {
                areas.Add(record.Area.Text, OfArea(evidence, record.Area.Text));
            }
            else if (tally is not null)
            {
                tally.Count++;
            }

            foreach (var text in record.Response)
            {
                Collect(evidence, text);
            }

            foreach (var text in record.Opinion)
            {
                Collect(evidence, text);
            }
        }

        foreach (var heading in draft.GroupHeadings)
        {
            Collect(evidence, heading);
        }

        var titles = new ChapterTitles();
        foreach (var (key, found) in evidence)
        {
            titles._titles.Add(key, found.Titles(key.Item1, key.Item2, draft.Wrapping.IsAnyWrapped));
        }

        return titles;
    }

    /// <summary>The titles given to a chapter.</summary>
    public IReadOnlyList<ChapterTitle> Of(char unit, int number) => _titles.TryGetValue((unit, number), out var titles) ? titles : [];

    private static TitleEvidence.Tally? OfArea(Dictionary<(char, int), TitleEvidence> evidence, string area)
    {
        if (ChapterMark.At(area, 0) is not { } mark)
        {
            return null;
        }

        // 第1章「…」第3節: what is inside the chapter is no part of its title.
        var text = AreaOutline.InnerStart(area, mark) is { } inner ? area[..inner] : area;
        return EvidenceFor(evidence, mark, text)?.Add(TitleTail.OfArea(text, mark.Span.End));
    }

    private static void Collect(Dictionary<(char, int), TitleEvidence> evidence, TracedText traced)
    {
        if (!traced.MayHold(TextSigns.Ordinal))
        {
            return;
        }

        var text = traced.Text;
        for (var i = text.IndexOf('第'); i >= 0; i = text.IndexOf('第', i + 1))
        {
            if (ChapterMark.At(text, i) is { } mark && TitleTail.OfCitation(text, mark) is { } tail)
            {
                EvidenceFor(evidence, mark, text)?.Add(tail);
            }
        }
    }

    private static TitleEvidence? EvidenceFor(Dictionary<(char, int), TitleEvidence> evidence, ChapterMark mark, string text)
    {
        if (mark.Unit == '節')
        {
            return null;
        }

        var key = (mark.Unit, mark.Number);
        if (!evidence.TryGetValue(key, out var found))
        {
            evidence.Add(key, found = new TitleEvidence(text.Substring(mark.Span.Start, mark.Span.Length)));
        }

        return found;
    }
}
