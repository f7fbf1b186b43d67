using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Lexicon;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>
/// Tells where opinions speak like answers and answers like opinions, in a whole table or in a few records of one that is clear.
/// </summary>
internal static class VoiceChecks
{
    private const int LeastRecords = 2;
    private const int LeastLength = 8;
    private const int MostlyPolite = 60;

    public static void Check(DraftDocument draft, HeadingMatcher headings)
    {
        foreach (var table in draft.Tables())
        {
            var records = table.ConvertAll(r => new Spoken(r));
            if (!MayTell(records) || (!IsMostlyPolite(records) && !IsOneExchanged(records, headings)))
            {
                continue;
            }

            for (var i = 0; i < records.Count; i++)
            {
                records[i] = records[i].WithAnswer(headings);
            }

            var pairs = records.FindIndex(r => r.HasBoth) is >= 0 and var first && IsMostlyPolite(records) ? first : -1;
            if (pairs >= 0
                && (Share(records, p => p.ResponseIsPolite) <= 25 && Share(records, p => p.ResponseIsOfficial) <= 25
                    || Share(records, p => p.FurtherResponseIsPlain) >= 50))
            {
                // Where only the second column of answers speaks like opinions, its heading is wrong.
                Tell(draft, records[pairs].Record);
            }
            else
            {
                TellFew(draft, records);
            }
        }
    }

    // Where no opinion is polite, or neither most nor few are, nothing could be told: the answers are not looked at.
    private static bool MayTell(List<Spoken> records)
        => records.Exists(r => r.OpinionIsPolite) && (AreFewPolite(records) || IsMostlyPolite(records));

    // Of few polite opinions each tells only beside a plain answer: no others are looked at first.
    private static bool IsOneExchanged(List<Spoken> records, HeadingMatcher headings)
    {
        for (var i = 0; i < records.Count; i++)
        {
            for (var beside = Math.Max(0, i - 1); records[i].OpinionIsPolite && beside <= Math.Min(i + 1, records.Count - 1); beside++)
            {
                records[beside] = records[beside].WithAnswer(headings);
                if (records[beside].ResponseIsPlain)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreFewPolite(List<Spoken> records)
        => records.Count(r => r.OpinionIsPolite) * 4 <= records.Count(r => r.Record.HasOpinion);

    private static bool IsMostlyPolite(List<Spoken> records) => Share(records, p => p.OpinionIsPolite) >= MostlyPolite;

    // A polite opinion alone is a citizen's; beside a plain answer, where hardly any other is, they changed places.
    private static void TellFew(DraftDocument draft, List<Spoken> records)
    {
        var responses = records.Count(r => r.Record.HasResponse);
        if (responses <= LeastRecords || !AreFewPolite(records)
            || records.Count(r => r.ResponseIsPlain) * 4 > responses)
        {
            return;
        }

        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].OpinionIsPolite
                && (records[i].ResponseIsPlain || (i > 0 && records[i - 1].ResponseIsPlain)
                    || (i + 1 < records.Count && records[i + 1].ResponseIsPlain)))
            {
                Tell(draft, records[i].Record);
            }
        }
    }

    // Of a hundred rows with an opinion and an answer; 0 where there are too few rows to say.
    private static int Share(List<Spoken> records, Func<Spoken, bool> has)
    {
        int pairs = 0, having = 0;
        foreach (var record in records)
        {
            pairs += record.HasBoth ? 1 : 0;
            having += record.HasBoth && has(record) ? 1 : 0;
        }

        return pairs < LeastRecords ? 0 : having * 100 / pairs;
    }

    private static void Tell(DraftDocument draft, RecordDraft record)
        => draft.Report(Catalogue.VoicesExchanged, record, record.Opinion[0], $"「{Shortened.Of(record.Opinion[^1].Text)}」");

    // How a row speaks, in a few bits: there may be a million of them.
    private readonly struct Spoken
    {
        private readonly Signs _signs;

        public Spoken(RecordDraft record)
            : this(record, (record is { HasOpinion: true, HasResponse: true, IsDispositionOnly: false } ? Signs.Both : 0)
                | (record.HasOpinion && Voice.IsPolite(record.Opinion[^1].Text) ? Signs.OpinionIsPolite : 0))
        {
        }

        private Spoken(RecordDraft record, Signs signs)
        {
            Record = record;
            _signs = signs;
        }

        // How the answer speaks, which is asked only where the opinions give reason to.
        public Spoken WithAnswer(HeadingMatcher headings)
        {
            if ((_signs & Signs.IsAnswerHeard) != 0)
            {
                return this;
            }

            var signs = _signs | Signs.IsAnswerHeard;
            if (Record.HasResponse)
            {
                var response = Record.Response[^1].Text;
                var (isPolite, isOfficial) = (Voice.IsPolite(response), Voice.IsOfficial(response));
                signs |= (isPolite ? Signs.ResponseIsPolite : 0) | (isOfficial ? Signs.ResponseIsOfficial : 0)
                    | (!isPolite && !isOfficial && response.Length >= LeastLength ? Signs.ResponseIsPlain : 0);
            }

            signs |= Record.Other.Count > 0 && Record.Other.Any(o => IsPlainAnswer(o, headings)) ? Signs.FurtherIsPlain : 0;
            return new Spoken(Record, signs);
        }

        [Flags]
        private enum Signs : byte
        {
            Both = 1,
            OpinionIsPolite = 2,
            ResponseIsPolite = 4,
            ResponseIsOfficial = 8,
            ResponseIsPlain = 16,
            FurtherIsPlain = 32,
            IsAnswerHeard = 64,
        }

        public RecordDraft Record { get; }

        public bool HasBoth => (_signs & Signs.Both) != 0;

        public bool OpinionIsPolite => (_signs & Signs.OpinionIsPolite) != 0;

        public bool ResponseIsPolite => (_signs & Signs.ResponseIsPolite) != 0;

        public bool ResponseIsOfficial => (_signs & Signs.ResponseIsOfficial) != 0;

        public bool ResponseIsPlain => (_signs & Signs.ResponseIsPlain) != 0;

        public bool FurtherResponseIsPlain => (_signs & Signs.FurtherIsPlain) != 0;

        private static bool IsPlainAnswer((string? Heading, TracedText Text) column, HeadingMatcher headings)
            => column.Heading is { } heading
                && headings.Read(heading) is { Role: ColumnRole.Response, Strength: > HeadingStrength.Ambiguous }
                && column.Text.Length >= LeastLength && !Voice.IsPolite(column.Text.Text) && !Voice.IsOfficial(column.Text.Text);
    }
}
