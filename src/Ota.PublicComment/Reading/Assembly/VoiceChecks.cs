using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Tells where opinions speak like answers and answers like opinions, in a whole table or in a few records of one that is clear.</summary>
internal static class VoiceChecks
{
    private const int LeastRecords = 2;
    private const int LeastLength = 8;

    public static void Check(DraftDocument draft, HeadingMatcher headings)
    {
        foreach (var table in draft.Records.GroupBy(r => r.Table))
        {
            var records = table.Select(r => new Spoken(r, headings)).ToList();
            var pairs = records.FindAll(r => r.HasBoth);
            if (pairs.Count >= LeastRecords && Share(pairs, p => p.OpinionIsPolite) >= 60 && Share(pairs, p => p.ResponseIsPolite) <= 25 && Share(pairs, p => p.ResponseIsOfficial) <= 25)
            {
                Tell(draft, pairs[0].Record);
            }
            else if (pairs.Count >= LeastRecords && Share(pairs, p => p.OpinionIsPolite) >= 60 && Share(pairs, p => p.FurtherResponseIsPlain) >= 50)
            {
                // Two columns have headings of answers, and what stands under the second speaks like opinions.
                Tell(draft, pairs[0].Record);
            }
            else
            {
                TellFew(draft, records);
            }
        }
    }

    // A polite opinion alone is a citizen's; beside a plain answer, where hardly any other is, they changed places.
    private static void TellFew(DraftDocument draft, List<Spoken> records)
    {
        var opinions = records.Count(r => r.Record.HasOpinion);
        var responses = records.Count(r => r.Record.HasResponse);
        if (responses <= LeastRecords || records.Count(r => r.OpinionIsPolite) * 4 > opinions || records.Count(r => r.ResponseIsPlain) * 4 > responses)
        {
            return;
        }

        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].OpinionIsPolite && (records[i].ResponseIsPlain || (i > 0 && records[i - 1].ResponseIsPlain) || (i + 1 < records.Count && records[i + 1].ResponseIsPlain)))
            {
                Tell(draft, records[i].Record);
            }
        }
    }

    private static int Share(List<Spoken> pairs, Func<Spoken, bool> has) => pairs.Count(has) * 100 / pairs.Count;

    private static void Tell(DraftDocument draft, RecordDraft record)
        => draft.Report(Catalogue.VoicesExchanged, record, record.Opinion[0], $"「{Shortened.Of(record.Opinion[^1].Text)}」");

    private sealed class Spoken(RecordDraft record, HeadingMatcher headings)
    {
        public RecordDraft Record => record;

        public bool HasBoth => record is { HasOpinion: true, HasResponse: true, IsDispositionOnly: false };

        public bool OpinionIsPolite { get; } = record.HasOpinion && Voice.IsPolite(record.Opinion[^1].Text);

        public bool ResponseIsPolite { get; } = record.HasResponse && Voice.IsPolite(record.Response[^1].Text);

        public bool ResponseIsOfficial { get; } = record.HasResponse && Voice.IsOfficial(record.Response[^1].Text);

        public bool FurtherResponseIsPlain { get; } = record.Other.Any(
            o => o.Heading is { } heading && headings.Read(heading) is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous }
                && o.Text.Length >= LeastLength && !Voice.IsPolite(o.Text.Text) && !Voice.IsOfficial(o.Text.Text));

        public bool ResponseIsPlain => record.HasResponse && !ResponseIsPolite && !ResponseIsOfficial && record.Response[^1].Length >= LeastLength;
    }
}
