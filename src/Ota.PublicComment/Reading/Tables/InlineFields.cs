using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Tables;

/// <summary>
/// Takes from an opinion's text what is printed inside it and belongs beside it: its count （20件） at the end, its place [該当箇所]（本編p14） at
/// either end.
/// </summary>
internal static class InlineFields
{
    private const int LongestCode = 10;
    private const int LeastPlaces = 2;
    private const int LeastCounts = 2;
    private const int LongestPlace = 60;
    private const int LongestLabel = 14;

    public static void Take(DraftDocument draft, HeadingMatcher headings)
    {
        var places = 0;
        var without = new List<RecordDraft>();
        foreach (var record in draft.Records.Where(r => r.HasOpinion && !r.IsHeading))
        {
            if (record.Area.Length == 0 && record.PageCell.Length == 0)
            {
                if (TakePlace(draft, record, headings))
                {
                    places++;
                }
                else
                {
                    without.Add(record);
                }
            }

            if (!record.Fields.ContainsKey(ColumnRole.Count))
            {
                TakeCount(draft, record);
            }
        }

        TakeSubmitters(draft);
        TakeDispositions(draft);

        // Where all others print it, the one without has lost it.
        if (places >= LeastPlaces && without is [var only])
        {
            draft.Report(Catalogue.LabelOrder, only, only.Opinion[0], $"「{RoleNames.Of(ColumnRole.Area)}」");
        }
    }

    // …してほしい。（2人）: who wrote it, where opinions end so again and again.
    private static void TakeSubmitters(DraftDocument draft)
    {
        var found = draft.Records.FindAll(r => r.HasOpinion && !r.IsHeading && !r.Fields.ContainsKey(ColumnRole.SubmitterCount)
            && InlineCount.SubmittersAtEnd(r.Opinion[^1].Text) is not null);
        foreach (var record in found.Count >= LeastCounts ? found : [])
        {
            var last = record.Opinion[^1];
            var span = InlineCount.SubmittersAtEnd(last.Text)!.Value;
            record.Opinion.Set(^1, last.Slice(0, span.Start).Trim());
            record.Fields.Add(ColumnRole.SubmitterCount, last.Slice(span));
        }
    }

    // 前文に入れてほしい。〔反映〕: what became of it, where every opinion ends so.
    private static void TakeDispositions(DraftDocument draft)
    {
        var without = new List<RecordDraft>();
        var opinions = 0;
        foreach (var record in draft.Records)
        {
            if (!record.HasOpinion || record.IsHeading)
            {
                continue;
            }

            opinions++;
            if (record.Fields.ContainsKey(ColumnRole.Disposition))
            {
                continue;
            }

            if (CodeAtEnd(record.Opinion[^1].Text) is null)
            {
                return;
            }

            without.Add(record);
        }

        foreach (var record in opinions >= LeastCounts ? without : [])
        {
            var last = record.Opinion[^1];
            var code = CodeAtEnd(last.Text)!.Value;
            record.Opinion.Set(^1, last.Slice(0, code.Start - 1).Trim());
            record.Fields.Add(ColumnRole.Disposition, last.Slice(code));
            draft.Ledger.Structure(last.Slice(code.Start - 1, 1), null);
            draft.Ledger.Structure(last.Slice(code.End, 1), null);
        }
    }

    private static TextSpan? CodeAtEnd(string text)
    {
        var open = text.Length < 4 ? -1 : BracketSet.Heading.OpenOf(text);
        return open > 0 && text.Length - open - 2 is > 0 and <= LongestCode && text.AsSpan(0, open).TrimEnd() is [.., '。' or '？' or '！']
            && DispositionWords.KindsOfCode(text[(open + 1)..^1]).Count > 0 ? TextSpan.FromBounds(open + 1, text.Length - 1) : null;
    }

    private static void TakeCount(DraftDocument draft, RecordDraft record)
    {
        var last = record.Opinion[^1];
        for (var i = 0; i + 1 < record.Opinion.Count; i++)
        {
            if (LabelWord.CountAtEnd(record.Opinion[i].Text) is { Start: > 0 })
            {
                // 基準が厳しい。（2件） over 眺望点を。（1件）: several opinions, and nobody knows which answer is whose.
                draft.Report(Catalogue.LabelOrder, record, record.Opinion[i], $"「{Shortened.Of(record.Opinion[i].Text)}」");
                return;
            }
        }

        if (LabelWord.CountAtEnd(last.Text) is { } count && (count.Start > 0 || record.Opinion.Count > 1))
        {
            if (last.Slice(0, count.Start).Trim() is { Length: > 0 } text)
            {
                record.Opinion.Set(^1, text);
            }
            else
            {
                record.Opinion.RemoveAt(record.Opinion.Count - 1);
            }

            record.Fields.Add(ColumnRole.Count, last.Slice(count));
        }
    }

    private static bool TakePlace(DraftDocument draft, RecordDraft record, HeadingMatcher headings)
    {
        var text = record.Opinion[0];
        if (PlaceAt(text.Text, 0, headings) is { } first && Replace(record, 0, text.Slice(first.End, text.Length - first.End).Trim()))
        {
            Put(draft, record, text, first);
            return true;
        }

        text = record.Opinion[^1];
        for (var at = text.Length - 1; at >= 0 && text.Length - at <= LongestPlace; at--)
        {
            if (PlaceAt(text.Text, at, headings) is { } last && last.End == text.Length
                && Replace(record, record.Opinion.Count - 1, text.Slice(0, at).Trim()))
            {
                Put(draft, record, text, last);
                return true;
            }
        }

        return false;
    }

    // A piece that held the place and nothing else goes; an opinion that is nothing else stays.
    private static bool Replace(RecordDraft record, int piece, TracedText rest)
    {
        if (rest.Length > 0)
        {
            record.Opinion.Set(piece, rest);
        }
        else if (record.Opinion.Count > 1)
        {
            record.Opinion.RemoveAt(piece);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void Put(DraftDocument draft, RecordDraft record, TracedText text, Place place)
    {
        draft.Ledger.Structure(text.Slice(place.Start, place.Value.Start - place.Start), null);
        draft.Ledger.Structure(text.Slice(place.Value.End, place.End - place.Value.End), null);
        record.Area = text.Slice(place.Value);
    }

    // [該当箇所](本編p14): a bracketed word for a place, and the place in brackets.
    private static Place? PlaceAt(string text, int start, HeadingMatcher headings)
    {
        if (Close(text, start, LongestLabel) is not { } label
            || headings.Read(text[(start + 1)..label])
                is not { Strength: > HeadingStrength.Ambiguous, Role: ColumnRole.Area or ColumnRole.Page })
        {
            return null;
        }

        if (LineBehind(text, start, label + 1) is { } line)
        {
            return line;
        }

        var open = label + 1;
        while (open < text.Length && text[open] is ' ' or '\u3000')
        {
            open++;
        }

        return Close(text, open, LongestPlace) is { } end && end > open + 1
            ? new Place(start, TextSpan.FromBounds(open + 1, end), end + 1) : null;
    }

    // 【該当箇所】本編14ページ on a line of its own
    private static Place? LineBehind(string text, int start, int from)
    {
        var end = from < text.Length ? text.AsSpan(from, Math.Min(LongestPlace, text.Length - from)).IndexOf('\n') : -1;
        var place = end > 0 ? text.AsSpan(from, end) : default;
        if (start > 0 || place.Trim().IsEmpty || place.Trim()[^1] == '。' || BracketSet.Label.Opens(place.TrimStart()[0]))
        {
            return null;
        }

        var head = from + place.Length - place.TrimStart().Length;
        return new Place(start, TextSpan.FromBounds(head, from + place.TrimEnd().Length), from + end);
    }

    private static int? Close(string text, int open, int longest)
    {
        var close = open < text.Length ? BracketSet.Label.CloseOf(text.AsSpan(open, Math.Min(longest, text.Length - open))) : -1;
        return close > 0 ? open + close : null;
    }

    private readonly record struct Place(int Start, TextSpan Value, int End);
}
