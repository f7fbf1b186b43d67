using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Sources;
using Ota.PublicComment.Reading.Surface;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Makes the consultations of what was read, gives them ids, and books the lines they were read from.</summary>
internal sealed class ConsultationAssembler(DraftDocument draft, ConsultationScopes scopes)
{
    private readonly Dictionary<TracedText, List<ConsumedSpan>> _held = [];
    private readonly Dictionary<ConsultationDraft, PeriodProposal> _periods = [];

    public ConsultationsReading Assemble(IEnumerable<FactLine> lines)
    {
        var groups = Groups();
        // What came from a council stands apart from the rest, though nothing else is said of the public comment.
        var hasRest = groups.Count > 0 && draft.Records.Exists(r => !r.Group.Any(groups.ContainsKey));
        var nodes = scopes.All.Where(n => !IsEmpty(n) || groups.ContainsValue(n) || (hasRest && n == scopes.Main))
            .OrderBy(n => n.FirstCell).ToList();
        for (var i = 0; i < nodes.Count; i++)
        {
            nodes[i].Id = OrdinalId.Of('c', i + 1);
        }

        foreach (var node in scopes.All.Where(n => n.IsEmpty && n.Periods.Count > 0 && n.Id.Length == 0))
        {
            // Dates that are no fact of any consultation are at least reported.
            new FactJudge(draft, node).Period();
        }

        ConsumeLabels(nodes);
        var consultations = nodes.Select(Consultation).ToValueList();
        foreach (var line in lines)
        {
            Book(line);
        }

        foreach (var (table, node) in scopes.Tables)
        {
            table.Cells.ForEach(c => draft.Ledger.Structure(c, node.Id.Length > 0 ? node.Id : null));
        }

        var reading = new ConsultationsReading(consultations, _held);
        foreach (var (group, node) in groups.Where(g => nodes.Count > 1 && g.Value.Id.Length > 0))
        {
            reading.Assign(group, node.Id);
        }

        Tell(nodes, consultations);
        return reading;
    }

    // A way of taking opinions that only a heading names is none of the document's consultations.
    private static bool IsEmpty(ConsultationDraft node) => node.IsEmpty;

    // The headings over opinions, once each. Rows under the same headings follow each other.
    private HashSet<string> Headings()
    {
        var headings = new HashSet<string>(StringComparer.Ordinal);
        var last = ValueList.Create<string>([]);
        foreach (var record in draft.Records)
        {
            if (record.Group != last)
            {
                last = record.Group;
                headings.UnionWith(last);
            }
        }

        return headings;
    }

    // The headings over opinions that say in which consultation these came.
    private Dictionary<string, ConsultationDraft> Groups()
    {
        var groups = new Dictionary<string, ConsultationDraft>(StringComparer.Ordinal);
        foreach (var heading in Headings())
        {
            var plan = scopes.PlanHeadings.FirstOrDefault(h => h.Heading == heading.Trim()).Node;
            if (plan is not null)
            {
                groups[heading] = plan;
            }
            else if (InputName.OfHeading(heading.IndexOfAny(['（', '(']) is > 0 and var bracket && !heading.AsSpan(0, bracket)
                .IsWhiteSpace() ? heading[..bracket] : heading) is { } input)
            {
                groups[heading] = scopes.Named(input, heading, null);
            }
        }

        // Where no other way is named, the document has one consultation and its headings say nothing.
        if (groups.Values.All(g => g == scopes.Main) && scopes.All.TrueForAll(n => n == scopes.Main || IsEmpty(n)))
        {
            groups.Clear();
        }

        return groups;
    }

    private void ConsumeLabels(List<ConsultationDraft> nodes)
    {
        foreach (var (node, line, span) in scopes.Labels)
        {
            if (!nodes.Contains(node) || (node == scopes.Main && nodes.Count == 1))
            {
                continue;
            }

            node.Label ??= line.Text.Substring(span.Start, span.Length);
            if (!line.StaysWhole && !line.IsSentence)
            {
                line.ConsumeAll(node);
            }

            line.Consume(span, node, TextField.ConsultationLabel);
        }
    }

    private Consultation Consultation(ConsultationDraft node)
    {
        var choice = new FactJudge(draft, node);
        var counts = choice.Counts();
        var period = choice.Period();
        if (period is not null)
        {
            _periods.Add(node, period);
            ConsumePeriod(node, period);
        }

        return new Consultation
        {
            Id = node.Id,
            Kind = node.Kind,
            Label = node.Label,
            Period = period is null ? null : new Period { Text = period.Text, Opens = period.Opens, Closes = period.Closes },
            PublishedOn = PublishedOn(node, period),
            Department = node.Department,
            SubmitterCount = counts.Submitters,
            SubmissionCount = counts.Submissions,
            OpinionCount = SaysNone(node, counts.Opinions) ? 0 : counts.Opinions,
            Tallies = node.Tallies.ToValueList(),
            Listing = node.Flags.Count == 0 ? Listing.None
                : new Listing { Flags = node.Flags.Order().ToValueList(), Texts = node.ListingTexts.ToValueList() },
        };
    }

    // A result is not published before opinions were taken: then the day is that of something else, and its line stays a note.
    private static DateOnly? PublishedOn(ConsultationDraft node, PeriodProposal? period)
    {
        if (node.Publications.Find(p => period?.Closes is not { } closes || p.Day > closes) is not { } publication)
        {
            return null;
        }

        foreach (var line in publication.Lines)
        {
            line.ConsumeAll(node);
        }

        return publication.Day;
    }

    private bool SaysNone(ConsultationDraft node, int? opinions)
        => node.SaysNone is not null && opinions is null or 0 && !IsCounted(node) && (node != scopes.Main || draft.Records.Count == 0);

    // 交通　意見2件 over 福祉　意見なし: what there was none of is a part.
    private static bool IsCounted(ConsultationDraft node) => node.Tallies.Exists(t => t.Opinions > 0 || t.Submissions > 0);

    private static void ConsumePeriod(ConsultationDraft node, PeriodProposal period)
    {
        if (period.Label is { } label)
        {
            if (label.Line != period.Line)
            {
                label.Line.ConsumeAll(node);
            }

            period.Line.Consume(TextSpan.FromBounds(0, period.Span.Start), node);
        }

        period.Line.Consume(period.Span, node, TextField.Period);
        if (period.Rest is { } rest)
        {
            rest.Line.Consume(TextSpan.FromBounds(0, rest.Span.Start), node);
            rest.Line.Consume(rest.Span, node, TextField.Period, period.Text.Length - rest.Span.Length);
        }

        foreach (var (line, span, at) in period.Pieces)
        {
            line.Consume(span, node, TextField.Period, at);
        }
    }

    private void Book(FactLine line)
    {
        if (!line.IsConsumed)
        {
            return;
        }

        var fields = line.Fields();
        foreach (var taken in fields)
        {
            draft.Ledger.Text(line.Line.Slice(taken.Span), taken.Node.Id, taken.Field!.Value, at: taken.FieldAt);
        }

        if (line.StaysWhole || line.IsSentence)
        {
            _held[line.Line] = fields;
            return;
        }

        var structures = line.Structures();
        var rest = line.Line.Without([.. structures.Select(s => s.Span).Concat(fields.Select(f => f.Span)).OrderBy(s => s.Start)]);
        var (start, end) = Content(rest.Text);
        draft.Ledger.Structure(rest.Slice(0, start), structures.Count > 0 ? structures[0].Node.Id : fields[0].Node.Id);
        draft.Ledger.Structure(rest.Slice(end, rest.Length - end), structures.Count > 0 ? structures[^1].Node.Id : fields[^1].Node.Id);
        foreach (var (span, node) in structures)
        {
            draft.Ledger.Structure(line.Line.Slice(span), node.Id);
        }

        Replace(line, rest.Slice(start, end - start));
    }

    // What only closes brackets or separates is no note.
    private static (int Start, int End) Content(string text)
    {
        const string Marks = "、，,。：:・／/|()（）［］[]【】「」〈〉＜＞<> 　\t\n\r";
        var start = 0;
        var end = text.Length;
        while (start < end && Marks.Contains(text[start]) && !(text[start] is '(' or '（' or '［' or '[' or '【' && end - start > 2))
        {
            start++;
        }

        while (end > start && Marks.Contains(text[end - 1]) && !(text[end - 1] is ')' or '）' or '］' or ']' or '】' or '。'
            && end - start > 2))
        {
            end--;
        }

        return (start, end);
    }

    private void Replace(FactLine line, TracedText rest)
    {
        if (line.Home is not null)
        {
            line.Home[line.At] = rest;
            return;
        }

        draft.LoneLines[line.At] = new LoneText(rest);
    }

    // What the document itself says of having no opinions; what it does not hold is for the audit to claim.
    private void Tell(List<ConsultationDraft> nodes, ValueList<Consultation> consultations)
    {
        var file = new SourceLocation { File = draft.File };
        var none = nodes.Find(n => n.SaysNone is not null);
        if (none is not null && none == scopes.Main
            && (draft.Records.Count > 0 || IsCounted(none) || consultations[nodes.IndexOf(none)].OpinionCount > 0))
        {
            draft.Report(Catalogue.NoneContradicted, none.SaysNone!, Shortened.Of(none.SaysNone!.Text));
            return;
        }

        if (draft.Records.Count > 0 || draft.UnreadTableCount > 0
            || draft.Diagnostics.Items.Any(d => d.Severity == DiagnosticSeverity.Error) || nodes.Count == 0)
        {
            return;
        }

        var main = scopes.Main.Id.Length > 0 ? consultations[nodes.IndexOf(scopes.Main)] : null;
        if (main is { OpinionCount: 0 })
        {
            draft.Diagnostics.Add(Catalogue.NoOpinions, scopes.Main.SaysNone is { } said ? draft.Ledger.Locate(said) : file);
        }
    }
}
