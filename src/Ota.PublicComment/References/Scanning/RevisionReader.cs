using System.Buffers;
using System.Runtime.InteropServices;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Scanning;

/// <summary>Reads the changes that a response announces, with the citations that say where in the plan.</summary>
/// <param name="response">The response.</param>
/// <param name="own">Where its citations stand among those found.</param>
/// <param name="opinion">The opinion it answers; null when unknown.</param>
/// <param name="asked">Where the citations of the opinion stand.</param>
/// <param name="builder">What was found, and where announcements go.</param>
internal readonly struct RevisionReader(Response response, Range own, Opinion? opinion, Range asked, CitationBuilder builder)
{
    // Every character that folds to one that matters where a sentence ends.
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
            .Where(c => CompareFold.Of(c) is '「' or '」' or '。' or '!' or '?' or '\n')]);

    /// <summary>Reads the response.</summary>
    public void Read()
    {
        List<Announcement>? announcements = null;
        for (var i = 0; i < response.Paragraphs.Count; i++)
        {
            var text = response.Paragraphs[i].Text;
            for (var start = RevisionWords.MayStandIn(text) ? 0 : text.Length; start < text.Length;)
            {
                var end = SentenceEnd(text, start);
                if (RevisionWords.Find(text, start, end) is { } found)
                {
                    ReadSentence(announcements ??= new(1), i, start, end, found.Action, found.At);
                }

                start = end;
            }
        }

        if (announcements is null)
        {
            return;
        }

        foreach (var announcement in announcements)
        {
            Add(announcement);
        }
    }

    private void ReadSentence(List<Announcement> announcements, int paragraph, int start, int end, RevisionAction action, int verb)
    {
        var text = response.Paragraphs[paragraph].Text;
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
            ReadAhead(announcements, announcement);
        }
        else
        {
            announcements.Add(announcement);
        }
    }

    // 以下のとおり: the wording stands in the next paragraphs, quoted, labelled or with arrows.
    private void ReadAhead(List<Announcement> announcements, Announcement announcement)
    {
        var count = announcements.Count;
        var (first, before) = (announcement.Paragraph + 1, (string?)null);
        for (var i = first; i < response.Paragraphs.Count; i++)
        {
            var text = response.Paragraphs[i].Text;
            var (side, start) = RevisionWording.Label(text);
            if (side < 0)
            {
                before = Wording(ref i, start);
            }
            else if (side > 0)
            {
                var after = Wording(ref i, start);
                announcements.Add(announcement with { Before = before, After = after, FirstPlace = first, LastPlace = i });
                (before, first) = (null, i + 1);
            }
            else if (before is null && RevisionWording.Arrow(text) is { } arrow)
            {
                announcements.Add(announcement with { Before = arrow.Before, After = arrow.After, FirstPlace = i, LastPlace = i });
                first = i + 1;
            }
            else if (count == announcements.Count && before is null && RevisionWording.WholeQuotation(text) is { } quotation)
            {
                var isDelete = announcement.Action == RevisionAction.Delete;
                announcements.Add(
                    announcement with { Before = isDelete ? quotation : null, After = isDelete ? null : quotation, LastPlace = i });
                return;
            }
            else if (!HasPlace(i) && (count < announcements.Count || i > announcement.Paragraph + 2))
            {
                break;
            }
        }

        if (count == announcements.Count)
        {
            announcements.Add(announcement with { Before = before });
        }
    }

    // Behind its label, or the next paragraph when the label stands alone.
    private string? Wording(ref int paragraph, int start)
    {
        var text = response.Paragraphs[paragraph].Text;
        if (start < text.Length)
        {
            return RevisionWording.WholeQuotation(text[start..]) ?? text[start..].Trim();
        }

        if (paragraph + 1 >= response.Paragraphs.Count)
        {
            return null;
        }

        paragraph++;
        return RevisionWording.WholeQuotation(response.Paragraphs[paragraph].Text) ?? response.Paragraphs[paragraph].Text.Trim();
    }

    private void Add(Announcement announcement)
    {
        var field =
            new ScannedField(response.Paragraphs[announcement.Paragraph].Text, response.Id, TextField.Paragraph, announcement.Paragraph);
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
        var citations = Citations(own);
        var places = Places(citations, announcement.Paragraph, announcement.Paragraph, announcement.Span.Start, announcement.Span.End);
        if (announcement.FirstPlace > announcement.Paragraph
            && Places(citations, announcement.FirstPlace, announcement.LastPlace, 0, int.MaxValue) is { Count: > 0 } nearer)
        {
            places = nearer;
        }

        if (places.Count == 0
            && Places(citations, announcement.Paragraph, announcement.Paragraph, 0, announcement.Span.Start) is [.., var last])
        {
            places = [last];
        }

        if (places.Count > 0)
        {
            return (places, RevisionPlaceOrigin.Response);
        }

        List<string>? areas = null;
        List<string>? texts = null;
        foreach (var citation in Citations(asked))
        {
            if (citation.Place.Field == TextField.Area)
            {
                (areas ??= []).Add(citation.Id);
            }
            else if (citation.Place.Field == TextField.OpinionText && IsPlace(citation))
            {
                (texts ??= []).Add(citation.Id);
            }
        }

        if (opinion?.Area is { } area
            && (area.Chapter is not null || area.Section is not null || area.Pages is not null || areas is not null))
        {
            return (areas?.ToValueList() ?? [], RevisionPlaceOrigin.Area);
        }

        return (texts?.ToValueList() ?? [], texts is null ? RevisionPlaceOrigin.None : RevisionPlaceOrigin.Opinion);
    }

    private ReadOnlySpan<Citation> Citations(Range range) => CollectionsMarshal.AsSpan(builder.Citations)[range];

    // The ids of the places that begin in some paragraphs, between two positions of each.
    private static ValueList<string> Places(ReadOnlySpan<Citation> citations, int first, int last, int from, int before)
    {
        string? only = null;
        List<string>? several = null;
        foreach (var citation in citations)
        {
            if (citation.Place.Paragraph >= first && citation.Place.Paragraph <= last && citation.Place.Span.Start >= from
                && citation.Place.Span.Start < before && IsPlace(citation))
            {
                (several ??= only is null ? null : [only])?.Add(citation.Id);
                only ??= citation.Id;
            }
        }

        return several is not null ? several.ToValueList() : only is null ? [] : [only];
    }

    private bool HasPlace(int paragraph) => Places(Citations(own), paragraph, paragraph, 0, int.MaxValue).Count > 0;

    // 第5条第2項 without the name of a law is an article of the draft itself.
    private static bool IsPlace(Citation citation)
        => citation.Kind is CitationKind.PlanPath or CitationKind.Item or CitationKind.Page or CitationKind.Attachment
            || citation is { Kind: CitationKind.Law, State: CitationState.UnresolvedAnaphor };

    private static bool PointsAhead(string text, int start, int end)
    {
        var sentence = text.AsSpan(start, end - start);
        return sentence.Contains("以下", StringComparison.Ordinal) || sentence.Contains("下記", StringComparison.Ordinal)
            || sentence.Contains("次の", StringComparison.Ordinal)
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
