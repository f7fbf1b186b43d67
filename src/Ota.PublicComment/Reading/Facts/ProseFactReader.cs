using Ota.PublicComment.Reading.Quantities;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Reads sentences: when opinions were taken, how many came or that none did, what is listed.</summary>
internal sealed class ProseFactReader(ConsultationScopes scopes, CountRecorder recorder)
{
    private const int LongestAside = 60;

    private static bool GoesOnBehindAside(string text, int stop)
        => text.AsSpan(stop, Math.Min(LongestAside, text.Length - stop)).IndexOfAny(')', '）') is > 0 and var close
            && stop + close + 1 < text.Length && char.IsLetter(text[stop + close + 1]);

    /// <summary>Reads the sentences of a line.</summary>
    public void Read(FactLine line) => Read(new Passage([line]));

    /// <summary>Reads periods, counts and statements on completeness from the sentences of a passage.</summary>
    public void Read(Passage passage)
    {
        foreach (var sentence in Sentences(passage.Text))
        {
            var text = passage.Text.Substring(sentence.Start, sentence.Length);
            ReadListing(text);
            var (line, span) = passage.Locate(sentence);
            if (NoOpinions.Says(text))
            {
                scopes.Current.SaysNone ??= line.Line.Slice(span);
                scopes.Current.Touch(line.Line);
            }

            if (passage.IsSentence && !passage.IsQuoted)
            {
                ReadPeriods(passage, sentence, text);
                ReadCounts(passage, sentence, text);
            }
        }
    }

    /// <summary>Reads what a sentence or heading says of completeness.</summary>
    public void ReadListing(string sentence)
    {
        var node = scopes.Current;
        var (said, flags) = ListingSentences.Read(sentence);
        node.Flags.AddRange(flags.Where(f => !node.Flags.Contains(f)));
        if (flags.Count > 0 && !node.ListingTexts.Contains(said))
        {
            node.ListingTexts.Add(said);
        }
    }

    private void ReadPeriods(Passage passage, TextSpan sentence, string text)
    {
        var readings = PeriodLocator.InSentence(text);
        foreach (var reading in readings)
        {
            var node = scopes.ByPlan.Count > 1 ? PlanAfter(text, reading.Start + reading.Length) : readings.Count == 1 ? scopes.Current
                : null;
            if (node is null || passage.Period(sentence.Start + reading.Start, reading) is not { } period)
            {
                continue;
            }

            node.Periods.Add(period);
            node.Touch(period.Line.Line);
        }
    }

    // Of several plans the one that is named next is the one whose period it was.
    private ConsultationDraft? PlanAfter(string text, int from)
        => scopes.Current != scopes.Main ? scopes.Current
            : scopes.ByPlan.Select(p => (At: text.IndexOf(p.Key, from, StringComparison.Ordinal), p.Value)).Where(p => p.At >= 0).OrderBy(p
            => p.At).FirstOrDefault().Value
                ?? scopes.Current;

    private void ReadCounts(Passage passage, TextSpan sentence, string text)
    {
        var (line, span) = passage.Locate(sentence);
        ReadListInSentence(text, line);
        if (passage.IsNote)
        {
            return;
        }

        foreach (var (input, counts) in ProseCounts.ByInput(text))
        {
            var node = scopes.Current;
            if (input is { } other && node.Kind == ConsultationKind.PublicComment)
            {
                node = scopes.Named(new InputName(other.Kind, new TextSpan(0, other.Word.Length)), other.Word, line);
                line.StaysWhole = true;
            }
            else if (input is null && node.Kind != ConsultationKind.PublicComment
                && InputName.Mentions(text).Exists(m => m.Kind == ConsultationKind.PublicComment))
            {
                node = scopes.Main;
            }

            CountRecorder.RecordFacts(node, counts, CountRole.Status, FactRank.Prose, line.Line.Slice(span));
        }
    }

    // 内訳は、郵送5人、FAX2人、電子メール19人です。
    private void ReadListInSentence(string sentence, FactLine line)
    {
        var statements = StatementReader.Read(sentence, 0);
        var members = statements.Where(s => s.Role is CountRole.Channel or CountRole.SubmitterKind or CountRole.Total
            && !s.Counts.IsEmpty).ToList();
        if (members.Count > 1 && members.Count == statements.Count)
        {
            recorder.RecordList(scopes.Current, null, members.ConvertAll(s => new TallyRow(s.Label, s.Role, s.IsPart, s.Counts)), null,
                line.Line);
        }
        else if (SummedList.In(statements) is { } list)
        {
            recorder.RecordList(scopes.Current, list.Dimension, list.Rows, null, line.Line);
        }
    }

    // A sentence ends with its stop and the bracket that closes after it.
    private static List<TextSpan> Sentences(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        var opener = -1;
        for (var i = 0; i < text.Length; i++)
        {
            opener = text[i] is '（' or '(' ? i : text[i] is '）' or ')' or '\n' ? -1 : opener;
            // 356件（重複を含む。）の意見: the stop of an aside ends no sentence.
            if ((text[i] is not ('。' or '\n') || (text[i] == '。' && opener > start && GoesOnBehindAside(text, i))) && i < text.Length - 1)
            {
                continue;
            }

            while (i + 1 < text.Length && text[i + 1] is '）' or ')' or '」' or '】')
            {
                i++;
            }

            sentences.Add(TextSpan.FromBounds(start, i + 1));
            (start, opener) = (i + 1, -1);
        }

        return sentences;
    }
}
