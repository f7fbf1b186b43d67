using System.Buffers;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>Reads the changes that a response announces, with the citations that say where in the plan.</summary>
/// <param name="paragraphs">The paragraphs of the response.</param>
/// <param name="own">The citations of the response.</param>
/// <param name="opinion">The opinion it answers; null when unknown.</param>
/// <param name="asked">The citations of the opinion.</param>
/// <param name="builder">Where announcements go.</param>
internal sealed class RevisionReader(
    IReadOnlyList<ScannedField> paragraphs, IReadOnlyList<Citation> own, Opinion? opinion, IReadOnlyList<Citation> asked, CitationBuilder builder)
{
    // Every character that folds to one that matters where a sentence ends.
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => CompareFold.Of(c) is '「' or '」' or '。' or '!' or '?' or '\n')]);

    private readonly List<Announcement> _announcements = [];

    /// <summary>Reads the response.</summary>
    public void Read()
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = paragraphs[i].Text;
            for (var start = 0; start < text.Length;)
            {
                var end = SentenceEnd(text, start);
                if (RevisionWords.Find(text, start, end) is { } found)
                {
                    ReadSentence(i, start, end, found.Action, found.At);
                }

                start = end;
            }
        }

        foreach (var announcement in _announcements)
        {
            Add(announcement);
        }
    }

    private void ReadSentence(int paragraph, int start, int end, RevisionAction action, int verb)
    {
        var text = paragraphs[paragraph].Text;
        while (start < end && CharacterClasses.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && CharacterClasses.IsSpace(text[end - 1]))
        {
            end--;
        }

        var (before, after) = RevisionWording.InSentence(text, start, verb, action);
        var announcement = new Announcement(paragraph, TextSpan.FromBounds(start, end), action, before, after, paragraph, paragraph);
        if (before is null && after is null && PointsAhead(text, start, end))
        {
            ReadAhead(announcement);
        }
        else
        {
            _announcements.Add(announcement);
        }
    }

    // 以下のとおり: the wording stands in the next paragraphs, quoted, labelled or with arrows.
    private void ReadAhead(Announcement announcement)
    {
        var count = _announcements.Count;
        var (first, before) = (announcement.Paragraph + 1, (string?)null);
        for (var i = first; i < paragraphs.Count; i++)
        {
            var text = paragraphs[i].Text;
            var (side, start) = RevisionWording.Label(text);
            if (side < 0)
            {
                before = Wording(ref i, start);
            }
            else if (side > 0)
            {
                var after = Wording(ref i, start);
                _announcements.Add(announcement with { Before = before, After = after, FirstPlace = first, LastPlace = i });
                (before, first) = (null, i + 1);
            }
            else if (before is null && RevisionWording.Arrow(text) is { } arrow)
            {
                _announcements.Add(announcement with { Before = arrow.Before, After = arrow.After, FirstPlace = i, LastPlace = i });
                first = i + 1;
            }
            else if (count == _announcements.Count && before is null && RevisionWording.WholeQuotation(text) is { } quotation)
            {
                var isDelete = announcement.Action == RevisionAction.Delete;
                _announcements.Add(announcement with { Before = isDelete ? quotation : null, After = isDelete ? null : quotation, LastPlace = i });
                return;
            }
            else if (!HasPlace(i) && (count < _announcements.Count || i > announcement.Paragraph + 2))
            {
                break;
            }
        }

        if (count == _announcements.Count)
        {
            _announcements.Add(announcement with { Before = before });
        }
    }

    // Behind its label, or the next paragraph when the label stands alone.
    private string? Wording(ref int paragraph, int start)
    {
        var text = paragraphs[paragraph].Text;
        if (start < text.Length)
        {
            return RevisionWording.WholeQuotation(text[start..]) ?? text[start..].Trim();
        }

        if (paragraph + 1 >= paragraphs.Count)
        {
            return null;
        }

        paragraph++;
        return RevisionWording.WholeQuotation(paragraphs[paragraph].Text) ?? paragraphs[paragraph].Text.Trim();
    }

    private void Add(Announcement announcement)
    {
        var field = paragraphs[announcement.Paragraph];
        var (citations, origin) = Places(announcement);
        builder.Add(new AnnouncedRevision
        {
            Id = builder.NextRevisionId,
            Place = field.Place(announcement.Span),
            Text = field.Slice(announcement.Span),
            Action = announcement.Action,
            Before = announcement.Before,
            After = announcement.After,
            Citations = citations,
            PlaceOrigin = origin,
        });
    }

    // In the sentence, else with the wording, else before it in the answer; else where the opinion says.
    private (ValueList<string> Citations, RevisionPlaceOrigin Origin) Places(Announcement announcement)
    {
        var places = own.Where(c => IsPlace(c) && c.Place.Paragraph == announcement.Paragraph && announcement.Span.Contains(c.Place.Span.Start)).ToList();
        if (announcement.FirstPlace > announcement.Paragraph)
        {
            var nearer = own.Where(c => IsPlace(c) && c.Place.Paragraph >= announcement.FirstPlace && c.Place.Paragraph <= announcement.LastPlace).ToList();
            places = nearer.Count > 0 ? nearer : places;
        }

        if (places.Count == 0)
        {
            places = own.Where(c => IsPlace(c) && c.Place.Paragraph == announcement.Paragraph && c.Place.Span.Start < announcement.Span.Start).TakeLast(1).ToList();
        }

        if (places.Count > 0)
        {
            return ([.. places.Select(c => c.Id)], RevisionPlaceOrigin.Response);
        }

        if (opinion?.Area is { } area && (area.Chapter is not null || area.Section is not null || area.Pages is not null || asked.Any(c => c.Place.Field == TextField.Area)))
        {
            return ([.. asked.Where(c => c.Place.Field == TextField.Area).Select(c => c.Id)], RevisionPlaceOrigin.Area);
        }

        var cited = asked.Where(c => IsPlace(c) && c.Place.Field == TextField.OpinionText).ToList();
        return cited.Count > 0 ? ([.. cited.Select(c => c.Id)], RevisionPlaceOrigin.Opinion) : ([], RevisionPlaceOrigin.None);
    }

    private bool HasPlace(int paragraph) => own.Any(c => IsPlace(c) && c.Place.Paragraph == paragraph);

    // 第5条第2項 without the name of a law is an article of the draft itself.
    private static bool IsPlace(Citation citation)
        => citation.Kind is CitationKind.PlanPath or CitationKind.Item or CitationKind.Page or CitationKind.Attachment
            || citation is { Kind: CitationKind.Law, State: CitationState.UnresolvedAnaphor };

    private static bool PointsAhead(string text, int start, int end)
    {
        var sentence = text.AsSpan(start, end - start);
        return sentence.Contains("以下", StringComparison.Ordinal) || sentence.Contains("下記", StringComparison.Ordinal) || sentence.Contains("次の", StringComparison.Ordinal)
            || sentence.Contains("該当", StringComparison.Ordinal);
    }

    // A full stop inside 「」 ends no sentence.
    private static int SentenceEnd(string text, int start)
    {
        var depth = 0;
        for (var i = Next(text, start); i >= 0; i = Next(text, i + 1))
        {
            var c = CompareFold.Of(text[i]);
            depth += c == '「' ? 1 : c == '」' && depth > 0 ? -1 : 0;
            if ((c is '。' or '!' or '?' && depth == 0) || c == '\n')
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var next ? from + next : -1;

    private readonly record struct Announcement(
        int Paragraph, TextSpan Span, RevisionAction Action, string? Before, string? After, int FirstPlace, int LastPlace);
}
