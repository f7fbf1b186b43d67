using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Repairs;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Tells of damage inside texts that cannot be repaired: cuts, stray brackets, runs printed twice.</summary>
internal static class TextChecks
{
    private const int MostQuoted = 5;
    private const int MostOnStack = 1_024;

    /// <summary>The state of an opinion's text.</summary>
    public static TextState Opinion(DraftDocument draft, RecordDraft record, string text)
    {
        var source = record.Opinion[0];
        Lost(draft, record, source);
        Brackets(draft, record, source, DiagnosticSeverity.Info);
        Twice(draft, record, source);
        var omission = OmissionReader.OfText(text) is var o and not Omission.None ? o : record.OpinionOmission;
        return omission != Omission.None ? State(omission) : Cut(draft, record, source, text, draft.IsDamaged(record.Table));
    }

    /// <summary>The state of a response's text.</summary>
    public static TextState Response(DraftDocument draft, RecordDraft record, TracedText source, ValueList<Paragraph> paragraphs)
    {
        Lost(draft, record, source);
        Brackets(draft, record, source, DiagnosticSeverity.Warning);
        Twice(draft, record, source);
        var omission = OmissionReader.OfText(source.Text);
        if (omission != Omission.None)
        {
            return State(omission);
        }

        var (first, length) = Body(paragraphs);
        if (length == 0)
        {
            return TextState.Complete;
        }

        // In a draft every answer may be half written, whatever its table looks like. A reference block ends as it likes; what is before it
        // is the text.
        var isSuspect = draft.IsDraft || draft.IsDamaged(record.Table);
        if (length == first.Length)
        {
            return Cut(draft, record, source, first, isSuspect, isResponse: true);
        }

        var body = length <= MostOnStack ? stackalloc char[length] : new char[length];
        Join(paragraphs, body);
        return Cut(draft, record, source, body, isSuspect, isResponse: true);
    }

    // The first paragraph that is neither heading nor reference, and how long they are together, each on a line of its own.
    private static (string First, int Length) Body(ValueList<Paragraph> paragraphs)
    {
        var first = "";
        var length = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Body)
            {
                first = length == 0 ? paragraph.Text : first;
                length += paragraph.Text.Length + (length > 0 ? 1 : 0);
            }
        }

        return (first, length);
    }

    private static void Join(ValueList<Paragraph> paragraphs, Span<char> body)
    {
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind == ParagraphKind.Body)
            {
                if (at > 0)
                {
                    body[at++] = '\n';
                }

                paragraph.Text.CopyTo(body[at..]);
                at += paragraph.Text.Length;
            }
        }
    }

    private static TextState State(Omission omission) => omission == Omission.Withheld ? TextState.Withheld : TextState.Abridged;

    private static TextState Cut(DraftDocument draft, RecordDraft record, TracedText source, ReadOnlySpan<char> text, bool isSuspect,
        bool isResponse = false)
    {
        var suspicion = CutDetector.Inspect(text, isSuspect);
        if ((suspicion & CutSuspicion.End) != 0 && BeforeAfter.EndsInWording(source.Text))
        {
            suspicion &= ~CutSuspicion.End;
        }

        suspicion |=
            DocumentEnd.Cuts(draft, record, source)
                || (isResponse && draft.LoneOpenAnswers.Contains(record) && !BeforeAfter.EndsInWording(source.Text))
                ? CutSuspicion.End : CutSuspicion.None;
        if (suspicion == CutSuspicion.None)
        {
            return TextState.Complete;
        }

        var (descriptor, state) = suspicion switch
        {
            CutSuspicion.Start => (Catalogue.CutAtStart, TextState.SuspectedCutAtStart),
            CutSuspicion.End => (Catalogue.CutAtEnd, TextState.SuspectedCutAtEnd),
            _ => (Catalogue.CutAtBoth, TextState.SuspectedCutAtBoth),
        };
        var isAtEnd = state == TextState.SuspectedCutAtEnd;
        draft.Report(descriptor, record, source.Slice(isAtEnd ? source.Length - 1 : 0, 1),
            TextChange.Around(text.ToString(), isAtEnd ? text.Length : 0));
        return state;
    }

    /// <summary>A code with half a pair of brackets: 【修正.</summary>
    public static void Disposition(DraftDocument draft, RecordDraft record, TracedText source)
        => Brackets(draft, record, source, DiagnosticSeverity.Warning);

    private static void Lost(DraftDocument draft, RecordDraft record, TracedText source)
    {
        if ((source.MayHold(TextSigns.Odd) || source.MayHold(TextSigns.Bracket))
            && LostCharacters.Find(source.Text) is var (count, start, length))
        {
            draft.Report(
                Catalogue.CharactersLost, record, source.Slice(start, length), count.ToString(CultureInfo.InvariantCulture),
                TextChange.Around(source.Text, start));
        }
    }

    // One finding for one text, however many of its brackets are alone.
    private static void Brackets(DraftDocument draft, RecordDraft record, TracedText source, DiagnosticSeverity severity)
    {
        if (source.MayHold(TextSigns.Bracket) && BracketBalance.Find(source.Text) is { Count: > 0 } strays)
        {
            TellStrays(draft, record, source, severity, strays);
        }
    }

    private static void TellStrays(DraftDocument draft, RecordDraft record, TracedText source, DiagnosticSeverity severity,
        IReadOnlyList<StrayBracket> strays)
    {
        var first = strays[0];
        var quoted = strays.Take(MostQuoted).ToList();
        draft.Report(
            Catalogue.StrayBracket, record, severity, source.Slice(first.Offset, 1),
            Listed(quoted.Select(s => s.Bracket.ToString()), "", strays.Count),
            Listed(quoted.Select(s => TextChange.Around(source.Text, s.Offset)), " / ", strays.Count));
    }

    private static void Twice(DraftDocument draft, RecordDraft record, TracedText source)
    {
        // Which of them a repair may take out is not asked any more.
        var runs =
            ReferenceEquals(source, record.SearchedForRuns) ? record.Runs : RepeatedRunFinder.Find(source.Text, TextRole.Summary);
        // What a shorter sentence says twice may be meant in print; an author is asked.
        if (runs.Count == 0 && draft.IsDraft && RepeatedSentence.Find(source.Text) is { } sentence)
        {
            runs = [sentence];
        }

        if (runs.Count > 0)
        {
            TellRuns(draft, record, source, runs);
        }
    }

    private static void TellRuns(DraftDocument draft, RecordDraft record, TracedText source, IReadOnlyList<RepeatedRun> runs)
    {
        if (!draft.Wants(Catalogue.TextTwice))
        {
            draft.Leave(Catalogue.TextTwice, record);
            return;
        }

        var first = runs[0];
        var quoted = runs.Take(MostQuoted).ToList();
        draft.Report(
            Catalogue.TextTwice, record, source.Slice(first.Start, first.Length),
            Listed(quoted.Select(r => r.Length.ToString(CultureInfo.InvariantCulture)), ", ", runs.Count),
            Listed(quoted.Select(r => Shortened.Of(source.Text.Substring(r.Start, r.Length))), " / ", runs.Count));
    }

    private static string Listed(IEnumerable<string> quoted, string separator, int count)
        => string.Join(separator, quoted) + (count > MostQuoted ? " …" : "");
}
