using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Recognition;
using Ota.PublicComment.Reading.Repairs;
using Ota.PublicComment.Reading.Tracing;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Assembly;

/// <summary>Tells of damage inside texts that cannot be repaired: cuts, stray brackets, runs printed twice.</summary>
internal static class TextChecks
{
    /// <summary>The state of an opinion's text.</summary>
    public static TextState Opinion(DraftDocument draft, RecordDraft record, string text)
    {
        var source = record.Opinion[0];
        Brackets(draft, record, source, DiagnosticSeverity.Info);
        Twice(draft, record, source, TextRole.Summary);
        var omission = OmissionReader.OfText(text) is var o and not Omission.None ? o : record.OpinionOmission;
        return omission != Omission.None ? State(omission) : Cut(draft, record, source, text);
    }

    /// <summary>The state of a response's text.</summary>
    public static TextState Response(DraftDocument draft, RecordDraft record, ValueList<Paragraph> paragraphs, string id)
    {
        var source = TracedText.Join("\n", record.Response);
        Brackets(draft, record, source, DiagnosticSeverity.Warning);
        Twice(draft, record, source, TextRole.Response);
        var omission = OmissionReader.OfText(source.Text);
        if (omission != Omission.None)
        {
            return State(omission);
        }

        // A reference block ends as it likes; what is before it is the text.
        var body = paragraphs.Where(p => p.Kind == ParagraphKind.Body).ToList();
        return body.Count == 0 ? TextState.Complete : Cut(draft, record, source, string.Join('\n', body.Select(p => p.Text)));
    }

    private static TextState State(Omission omission) => omission == Omission.Withheld ? TextState.Withheld : TextState.Abridged;

    private static TextState Cut(DraftDocument draft, RecordDraft record, TracedText source, string text)
    {
        var suspicion = CutDetector.Inspect(text, draft.IsDamaged(record.Table));
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
        draft.Report(descriptor, record, source.Slice(isAtEnd ? source.Length - 1 : 0, 1), TextChange.Around(text, isAtEnd ? text.Length : 0));
        return state;
    }

    private static void Brackets(DraftDocument draft, RecordDraft record, TracedText source, DiagnosticSeverity severity)
    {
        foreach (var stray in BracketBalance.Find(source.Text))
        {
            draft.Report(
                Catalogue.StrayBracket, record, severity, source.Slice(stray.Offset, 1), stray.Bracket.ToString(), TextChange.Around(source.Text, stray.Offset));
        }
    }

    private static void Twice(DraftDocument draft, RecordDraft record, TracedText source, TextRole role)
    {
        foreach (var run in RepeatedRunFinder.Find(source.Text, role))
        {
            draft.Report(
                Catalogue.TextTwice,
                record,
                source.Slice(run.Start, run.Length),
                run.Length.ToString(CultureInfo.InvariantCulture),
                Shortened.Of(source.Text.Substring(run.Start, run.Length)));
        }
    }
}
