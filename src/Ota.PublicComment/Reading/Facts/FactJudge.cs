using System.Globalization;
using Ota.PublicComment.Diagnostics;
using Ota.PublicComment.Reading.Evidence;
using Ota.PublicComment.Reading.Quantities;
using Ota.PublicComment.Reading.Surface;
using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Facts;

/// <summary>Decides between several proposals for one fact of a consultation, and reports where they disagree.</summary>
internal sealed class FactJudge(DraftDocument draft, ConsultationDraft node)
{
    /// <summary>The number of the whole in each unit: a label wins over prose, prose over the total of a list.</summary>
    public Counts Counts()
    {
        SettleFiled();
        return new Counts(Value(CountUnit.Submitters), Value(CountUnit.Submissions), Value(CountUnit.Opinions));
    }

    /// <summary>The period: a labelled one with whole eras wins.</summary>
    public PeriodProposal? Period()
    {
        var known = node.Periods.FindAll(p => p.Rank > PeriodRank.Bare);
        var ordered = (known.Count > 0 ? known : node.Periods).OrderByDescending(p => p.HasDates && !p.IsDamaged)
            .ThenByDescending(p => p.Rank).ThenByDescending(p => p.HasDates).ToList();
        if (ordered.Count == 0)
        {
            return null;
        }

        var chosen = ordered[0];
        if (chosen.Rank == PeriodRank.Bare)
        {
            // Two dates that nothing explains are no period, but somebody should look.
            draft.Report(Catalogue.PeriodUncertain, chosen.Line.Line, Shortened.Of(chosen.Text));
            return null;
        }

        if (chosen is { IsMended: false, Best: { IsBackwards: true, Opens: { } opens, Closes: { } closes } })
        {
            // Whole dates in the wrong order are no damage: somebody mistyped one of them.
            draft.Report(Catalogue.PeriodBackwards, chosen.Line.Line.Slice(chosen.Span), Shortened.Of(chosen.Text), JapaneseDay.Of(opens),
                JapaneseDay.Of(closes));
        }
        else if (chosen.IsDamaged || chosen.IsOneMonth
            || (chosen is { Opens: not null, Closes: null } && chosen.Text[^1] is '~' or '～' or '〜'))
        {
            draft.Report(Catalogue.PeriodDamaged, chosen.Line.Line, Shortened.Of(chosen.Text));
        }

        if (chosen.Readings.Count > 1 && !chosen.HasDates)
        {
            draft.Report(Catalogue.PeriodsDiffer, chosen.Line.Line, Shortened.Of(chosen.Text), Shortened.Of(chosen.Text));
        }

        // A label or a sentence says which it is; what only stands near it does not contradict. Where only the heading above says it, two
        // other dates that nothing explains may as well be the period.
        var least = chosen.Rank > PeriodRank.Context ? PeriodRank.Prose : chosen.IsByHeading ? PeriodRank.Bare : PeriodRank.Context;
        var other = (least == PeriodRank.Bare ? node.Periods : ordered).Find(
            p => p.Rank >= least && p.HasDates && !p.IsDamaged && chosen.HasDates
            && (p.Opens, p.Closes) != (chosen.Opens, chosen.Closes));
        if (other is not null)
        {
            draft.Report(Catalogue.PeriodsDiffer, [chosen.Line.Line, other.Line.Line], Shortened.Of(chosen.Text), Shortened.Of(other.Text));
        }

        return chosen;
    }

    // 提出件数 beside 意見数 counts what was handed in; alone it counts opinions, as its unit says.
    private void SettleFiled()
    {
        var filed = node.Facts.Where(f => f is { Role: CountRole.Filed, Unit: CountUnit.Opinions, Rank: FactRank.Labelled }).ToList();
        if (filed.Count == 0)
        {
            return;
        }

        var opinions = node.Facts.Where(f => f is { Role: CountRole.Opinions, Unit: CountUnit.Opinions, Rank: FactRank.Labelled }).ToList();
        var numbered = opinions.Count == 0 ? NumberedOpinions() : 0;
        if (opinions.Count == 0 && !filed.TrueForAll(f => f.Value < numbered))
        {
            if (!node.Facts.Exists(f => f.Unit is CountUnit.Submitters or CountUnit.Submissions))
            {
                draft.Report(Catalogue.FiledAsOpinions, filed[0].At, filed[0].At.Text.Trim());
            }

            return;
        }

        if (opinions.Count == 0)
        {
            draft.Report(Catalogue.FiledAsSubmissions, filed[0].At, filed[0].At.Text.Trim(), Text(numbered));
        }

        SettleTallies(filed[0].Value);
        for (var i = 0; i < node.Facts.Count; i++)
        {
            var fact = node.Facts[i];
            node.Facts[i] = fact is { Role: CountRole.Filed, Unit: CountUnit.Opinions, Rank: FactRank.Labelled }
                ? fact with { Unit = CountUnit.Submissions } : fact;
        }
    }

    // 受付件数 72件（電子フォーム60件、郵送12件）: what makes up the papers counts papers.
    private void SettleTallies(int papers)
    {
        var lists = node.Tallies.Where(t => t is { Opinions: not null, Submissions: null, Parent: null }).GroupBy(t => t.Dimension)
            .Where(l => l.Where(t => !t.IsTotal).Sum(t => (long)t.Opinions!.Value) == papers).SelectMany(l => l)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < node.Tallies.Count; i++)
        {
            var tally = node.Tallies[i];
            node.Tallies[i] = lists.Contains(tally) ? tally with { Submissions = tally.Opinions, Opinions = null } : tally;
        }
    }

    // 提出件数 1件 over the opinions 1, 2 and 3: so few opinions they are not, so papers are counted.
    private int NumberedOpinions()
        => draft.Records.TrueForAll(r => r is { HasOpinion: true, Number: not null, IsNumberInferred: false })
            && draft.Records.Select(r => r.Number!.Label).Distinct(StringComparer.Ordinal).Count() == draft.Records.Count
            && node.Kind == ConsultationKind.PublicComment ? draft.Records.Count : 0;

    private int? Value(CountUnit unit)
    {
        var facts = node.Facts.Where(f => f.Unit == unit).ToList();
        var labelled = One(facts, FactRank.Labelled, out var isContradictory);
        if (labelled is not null)
        {
            var prose = facts.Find(f => f.Rank == FactRank.Prose && f.Value != labelled.Value);
            if (prose is not null)
            {
                draft.Report(Catalogue.ProseDiffers, [labelled.At, prose.At], Text(labelled.Value), UnitName(unit), Text(prose.Value));
            }

            return labelled.Value;
        }

        if (isContradictory)
        {
            return null;
        }

        var said = One(facts, FactRank.Prose, out isContradictory);
        if (said is not null || isContradictory)
        {
            return said?.Value;
        }

        // Totals of lists that count in different ways are no statement of the whole.
        var rank = facts.Exists(f => f.Rank == FactRank.Total) ? FactRank.Total : FactRank.LoneTotal;
        var totals = facts.Where(f => f.Rank == rank).Select(f => f.Value).Distinct().ToList();
        if (totals is [var single] && rank == FactRank.LoneTotal && MostIn(unit) is var most && most > single)
        {
            // 個人5名 over 電子メール4名、郵送2名、窓口1名: others came besides.
            draft.Report(Catalogue.CountsContradict, [.. facts.Where(f => f.Rank == rank).Select(f => f.At)], UnitName(unit),
                $"{Text(single)}, {most.ToString(CultureInfo.InvariantCulture)}");
            return null;
        }

        return totals is [var total] ? total : null;
    }

    // The largest sum of a list of one dimension.
    private long MostIn(CountUnit unit)
        => node.Tallies.Where(t => t is { IsTotal: false, Parent: null }).GroupBy(t => t.Dimension)
            .Select(g => g.Sum(t => (long)(new Counts(t.Submitters, t.Submissions, t.Opinions).Of(unit) ?? 0))).DefaultIfEmpty(0).Max();

    // Several statements of one rank agree, or one is the sum of the others.
    private CountFact? One(List<CountFact> facts, FactRank rank, out bool isContradictory)
    {
        isContradictory = false;
        var ranked = facts.Where(f => f.Rank == rank).ToList();
        var values = ranked.DistinctBy(f => f.Value).ToList();
        if (values.Count <= 1)
        {
            return values.FirstOrDefault();
        }

        var sum = ranked.Sum(f => (long)f.Value);
        var whole = ranked.Where(f => 2L * f.Value == sum).ToList();
        if (whole is [var only] && ranked.Count > 2)
        {
            return only;
        }

        isContradictory = true;
        draft.Report(Catalogue.CountsContradict, ranked.ConvertAll(f => f.At), UnitName(ranked[0].Unit), string.Join(", ", values.Select(v
            => Text(v.Value))));
        return null;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string UnitName(CountUnit unit) => unit switch
    {
        CountUnit.Submitters => "人",
        CountUnit.Submissions => "通",
        _ => "件",
    };
}
