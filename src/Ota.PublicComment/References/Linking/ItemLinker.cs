using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Follows citations of measures: single numbers, ranges, and the hyphen that may be either (施策1-3).</summary>
internal sealed class ItemLinker(PlanIndex index, ItemResolver items)
{
    // A word that the plan does not use may stand for one of its own (施策 for 基本施策); asked once for each word.
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);

    // Nearly all citations have one number, and what became of one is asked before the next.
    private readonly Linked _single = new();
    private string _lastTerm = "";
    private int _lastId;

    /// <summary>The plan's word that a printed one means; <see cref="TermTable.Unknown"/> when it has none, or several.</summary>
    public int TermOf(string term)
    {
        // A document mostly counts by one word.
        if (!string.Equals(term, _lastTerm, StringComparison.Ordinal))
        {
            (_lastTerm, _lastId) = (term, Look(term));
        }

        return _lastId;
    }

    private int Look(string term)
    {
        if (!_terms.TryGetValue(term, out var id))
        {
            id = index.Terms.Find(term);
            if (id == TermTable.Unknown)
            {
                var kin = index.Terms.Kin(term);
                id = kin.Count == 1 ? kin[0] : TermTable.Unknown;
            }

            _terms.Add(term, id);
        }

        return id;
    }

    public Linked Link(CitedItem item, ItemQuery query)
    {
        query.Term = TermOf(item.Term);
        query.Title = item.Title;
        query.HasNumber = item.Number is not null;
        query.Number = item.Number is null ? NumberKeys.None : index.Numbers.Find(item.Number);
        if (query.Term == TermTable.Unknown && item.Number is not null && AnyKin(item, query, out var kin))
        {
            return kin;
        }

        if (item.Number is null)
        {
            return Known(_single.TakeOnly(items.Measure(query)), query);
        }

        var linked = item.LastNumber is { } last ? Range(item.Number, last, query)
            : IsEither(item.Number) ? Either(item.Number, query)
            : _single.TakeOnly(items.Measure(query));
        return Known(linked, query);
    }

    /// <summary>Nothing dangles of a word that the plan does not count by.</summary>
    private static Linked Known(Linked linked, in ItemQuery query)
    {
        if (query.Term == TermTable.Unknown && linked.Verdict.State == CitationState.Dangling)
        {
            linked.Verdict.State = CitationState.Unverifiable;
        }

        return linked;
    }

    /// <summary>基本施策 and 重点施策 are both in the plan, 施策2 is cited: all that have the number are meant alike.</summary>
    private bool AnyKin(CitedItem item, in ItemQuery query, out Linked linked)
    {
        var nodes = new List<int>();
        foreach (var term in index.Terms.Kin(item.Term))
        {
            for (var i = index.FindMeasure(term, query.Number); i >= 0; i = index.Nodes[i].NextSame)
            {
                nodes.Add(i);
            }
        }

        linked = nodes.Count == 0 ? default! : _single.TakeOnly(items.Resolve(query, nodes, CitationTargetKind.Initiative));
        return nodes.Count > 0;
    }

    private Linked Range(OutlineNumber first, OutlineNumber last, ItemQuery query)
    {
        // A title or page behind a range is not that of each member.
        (query.Title, query.FirstPage, query.LastPage) = (null, 0, 0);
        var run = NumberRun.Of(first, last);
        return run is { IsListed: true } ? Members(run, query) : Ends(first, last, query);
    }

    private Linked Members(NumberRun run, ItemQuery query)
    {
        var linked = new Linked { Verdict = new LinkVerdict { Target = PlanIndex.Nowhere, FirstCandidate = items.CandidateCount } };
        for (var number = run.First; number <= run.Last; number++)
        {
            query.Number = run.KeyOf(number);
            linked.Take(items.Measure(query), run.LabelOf(number));
        }

        return linked;
    }

    /// <summary>A range too long to be listed, or that does not count: its ends.</summary>
    private Linked Ends(OutlineNumber first, OutlineNumber last, ItemQuery query)
    {
        var linked = new Linked { Verdict = new LinkVerdict { Target = PlanIndex.Nowhere, FirstCandidate = items.CandidateCount } };
        query.Number = index.Numbers.Find(first);
        linked.Take(items.Measure(query), first.Label);
        query.Number = index.Numbers.Find(last);
        linked.Take(items.Measure(query), last.Label);
        return linked;
    }

    /// <summary>1-3 with a plain hyphen is the measure 1-3, or 1 to 3.</summary>
    private static bool IsEither(OutlineNumber number)
    {
        if (number.Parts is not { Count: 2 } parts || parts[0] >= parts[1] || parts[1] - parts[0] >= NumberRun.LongestList)
        {
            return false;
        }

        foreach (var c in number.Label)
        {
            if (CompareFold.Of(c) is not ((>= '0' and <= '9') or '-' or 'ー'))
            {
                return false;
            }
        }

        return true;
    }

    private Linked Either(OutlineNumber number, ItemQuery query)
    {
        var (first, last) = (number.Parts[0], number.Parts[1]);
        var members = new List<int>();
        for (var i = first; i <= last; i++)
        {
            var member = index.FindMeasure(query.Term, NumberKeys.Pack([i]));
            if (member < 0)
            {
                // Not all numbers between are there: no range.
                return _single.TakeOnly(items.Measure(query));
            }

            members.Add(member);
        }

        var asItem = index.FindMeasure(query.Term, query.Number);
        if (asItem < 0)
        {
            return Range(NumberOf(first), NumberOf(last), query);
        }

        var judged = items.Measure(query);
        if (judged.State == CitationState.Unverifiable || (query.Title is not null && judged.State == CitationState.Resolved))
        {
            // Without a plan it is read as printed: one number.
            return _single.TakeOnly(judged);
        }

        return _single.TakeOnly(items.Ambiguous([asItem, .. members], query));
    }

    private static OutlineNumber NumberOf(int number)
        => new() { Label = number.ToString(System.Globalization.CultureInfo.InvariantCulture), Parts = [number] };
}
