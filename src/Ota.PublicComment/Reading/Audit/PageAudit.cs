using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Headings;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Audit;

/// <summary>
/// Asks of the whole page, after everything was read and independent of what read it: does a sign stand somewhere that nothing explains?
/// Absence is a claim; it is made here and nowhere else, and only where no sign speaks against it.
/// </summary>
internal static class PageAudit
{
    private const int MostNamed = 4;

    /// <summary>Reports what the recognisers left unexplained, and what the document does not hold.</summary>
    /// <returns>Whether opinions may stand in what was not read, so that the document is not whole.</returns>
    public static bool Check(PublicCommentDocument document, DraftDocument draft, HeadingMatcher headings)
    {
        // Labels and values beside opinions are what the page says of them; without any, one of their rows may be one.
        foreach (var (at, rows) in document.Opinions.Count == 0 ? draft.FactTables : [])
        {
            draft.Report(Catalogue.HeadingsNotRecognised, at, rows.ToString(CultureInfo.InvariantCulture), Shortened.Of(at.Text));
        }

        var residue = Residue.Of(document, draft);
        var opinions = OpinionSigns.In(residue, headings, document.Opinions.Count > 0);
        if (opinions.Count == 0 && document.Opinions.Count < 2)
        {
            opinions = document.Opinions.Count == 1 ? BehindOnly(document, draft, residue) : UnderHeadings(draft, residue);
        }

        if (opinions.Count > 0 && !Has(draft, Catalogue.OpinionsUnread, Catalogue.TextNotInOrder, Catalogue.HeadingsNotRecognised))
        {
            Report(draft, Catalogue.OpinionsUnexplained, opinions,
                string.Join(" ", opinions.Take(MostNamed).Select(l => $"「{Shortened.Of(l.Text)}」")));
        }

        if (!document.Consultations.Any(c => c.Period is { Opens: not null } or { Closes: not null })
            && !Has(draft, Catalogue.PeriodDamaged, Catalogue.PeriodBackwards, Catalogue.PeriodsDiffer))
        {
            ReportFirst(draft, Catalogue.PeriodUnexplained, FactSigns.Periods(residue));
        }

        var main = document.Consultations.Count > 0 ? document.Consultations[0] : null;
        ReportFirst(
            draft, Catalogue.CountUnexplained,
            FactSigns.Counts(residue, new Counts(main?.SubmitterCount, main?.SubmissionCount, main?.OpinionCount),
                Has(draft, Catalogue.UnitUnknown, Catalogue.LabelsApart)));
        if (HiddenValues.In(draft.Ledger) is { Count: > 0 } hidden)
        {
            draft.Report(Catalogue.ValueNotShown, hidden, hidden[0].Text.Trim(), hidden.Count.ToString(CultureInfo.InvariantCulture));
        }

        ClaimAbsence(document, draft, opinions.Count > 0);
        DoubtLonePoints(document, draft);
        DoubtLists(document, draft);
        return opinions.Count > 0 && document.Opinions.Count == 0;
    }

    // One opinion under labels, and behind a blank line a text that nothing explains: the next paragraph of its answer, or of the page.
    private static IReadOnlyList<ResidueLine> BehindOnly(PublicCommentDocument document, DraftDocument draft, List<ResidueLine> residue)
    {
        if (document is not { Opinions: [{ Source: { Table: null, Row: null, Lines: { } own } }],
            Responses: [{ Source.Lines: { } answer }] })
        {
            return [];
        }

        var end = Math.Max(own.Last, answer.Last);
        return [.. residue.Where(
            l => OpinionSigns.IsText(l.Text) && draft.Ledger.Locate(l.Source) is { Line: { } line } && line > end).Take(1)];
    }

    // The headings of a table, and below them texts that no row took.
    private static IReadOnlyList<ResidueLine> UnderHeadings(DraftDocument draft, List<ResidueLine> residue)
        => draft is { TableCount: > 0, HeadingRow: { } heading } && !Has(draft, Catalogue.NoOpinions)
            && draft.Ledger.Locate(heading).Line is { } from
            ? [.. residue.Where(l => OpinionSigns.IsText(l.Text) && draft.Ledger.Locate(l.Source) is { Line: { } line } && line > from)]
            : [];

    // 1 意見 over (1) (2) (3), 2 市の考え方 over (1) (2) (3): one opinion in three points, or three opinions; the page says neither.
    private static void DoubtLonePoints(PublicCommentDocument document, DraftDocument draft)
    {
        // A row of a table is one opinion, whatever it lists.
        if (document.Opinions is not [{ Points.Count: > 1, Source: { Table: null, Row: null } } only]
            || document.Consultations.Any(c => c.OpinionCount == 1))
        {
            return;
        }

        var answered = document.Responses.SelectMany(r => r.Answers).Count(a => a.Point is not null);
        if (answered == only.Points.Count)
        {
            draft.Diagnostics.Add(
                Catalogue.MaybeSeveralOpinions,
                new SourceLocation { File = draft.File, Line = only.Source?.Lines?.First },
                only.Points.Count.ToString(CultureInfo.InvariantCulture),
                string.Join(" ", only.Points.Take(MostNamed).Select(p => p.Label)));
        }
    }

    // 意見の要旨 over 1, 2, 3 and one answer, or ・ and ・ over as many: nothing but a list under a label, and the page does not say of how
    // many. 意見① with an answer of as many items is one.
    private static void DoubtLists(PublicCommentDocument document, DraftDocument draft)
    {
        var lists = document.Opinions
            .Where(o => o.Source is { Table: null, Row: null } && Items(o) > 1 && !IsAnsweredEach(document, o))
            .Select(o => (Opinion: o, Items: Items(o)))
            .Concat(ListedCells.In(document)).ToList();
        if (lists.Count > 0 && !Has(draft, Catalogue.MaybeSeveralOpinions)
            && document.Consultations.All(c => c.OpinionCount != document.Opinions.Count))
        {
            draft.Diagnostics.Add(
                Catalogue.MaybeListedOpinions,
                new SourceLocation { File = draft.File, Line = lists[0].Opinion.Source?.Lines?.First },
                lists.Count.ToString(CultureInfo.InvariantCulture), lists[0].Items.ToString(CultureInfo.InvariantCulture),
                Shortened.Of(lists[0].Opinion.Text ?? ""));
        }
    }

    private static bool IsAnsweredEach(PublicCommentDocument document, Opinion opinion)
        => opinion.Number is not null
            && document.Responses.FirstOrDefault(r => r.Answers.Any(a => a.Opinion == opinion.Id)) is { } response
            && response.Paragraphs.Count(p => p.Text.Length > 1 && BulletSigns.IsBullet(p.Text[0])) == Items(opinion);

    private static int Items(Opinion opinion)
    {
        if (opinion is { Points: [var first, _, ..] points, Text: { } text } && text.StartsWith(first.Label, StringComparison.Ordinal))
        {
            return points.Count;
        }

        var lines = (opinion.Text ?? "").Split('\n');
        return lines.Length > 1 && Array.TrueForAll(lines, l => l.Length > 1 && BulletSigns.IsBullet(l[0])
            && l[0] == lines[0][0]) ? lines.Length : 0;
    }

    // What a document without opinions is, as far as it is one thing.
    private static void ClaimAbsence(PublicCommentDocument document, DraftDocument draft, bool hasSigns)
    {
        if (hasSigns || document.Opinions.Count > 0 || draft.UnreadTableCount > 0 || document.Consultations.Count == 0
            || Has(draft, Catalogue.NoOpinions, Catalogue.OpinionsUnread)
            || draft.Diagnostics.Items.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return;
        }

        var file = new SourceLocation { File = draft.File };
        if (document.Consultations.Any(
            c => c.Tallies.Count > 0 || c.SubmitterCount is not null || c.SubmissionCount is not null || c.OpinionCount is not null))
        {
            draft.Diagnostics.Add(Catalogue.StatisticsOnly, file);
        }
        else if (document.Consultations.Any(c => c.Period is not null)
            && !Has(draft, Catalogue.CountUnexplained, Catalogue.CountsContradict))
        {
            draft.Diagnostics.Add(Catalogue.PeriodOnly, file);
        }
    }

    private static void ReportFirst(DraftDocument draft, DiagnosticDescriptor descriptor,
        IEnumerable<(ResidueLine Line, string Words)> signs)
    {
        var found = signs.ToList();
        if (found.Count > 0)
        {
            Report(draft, descriptor, [.. found.Select(f => f.Line)], Shortened.Of(found[0].Words));
        }
    }

    private static void Report(DraftDocument draft, DiagnosticDescriptor descriptor, IReadOnlyList<ResidueLine> lines, string words)
        => draft.Report(descriptor, [.. lines.Select(l => l.Source)], words, lines.Count.ToString(CultureInfo.InvariantCulture));

    private static bool Has(DraftDocument draft, params DiagnosticDescriptor[] descriptors)
        => draft.Diagnostics.Items.Any(d => Array.Exists(descriptors, x => x.Code == d.Code));
}
