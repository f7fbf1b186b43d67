using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Follows 「No.1」の回答のとおり, №5~7 and 同上 to the answer, or to the opinion where that is meant.</summary>
internal sealed class OpinionResolver(OpinionIndex opinions, DocumentIndex nodes)
{
    // More are no help to a person.
    private const int MostCandidates = 8;

    public Citation Resolve(Citation citation)
    {
        var cited = citation.Opinion!;
        var from = OpinionOf(citation.Place.Node);
        if (cited.Number is null)
        {
            return Above(citation, from);
        }

        if (!opinions.HasNumbers)
        {
            return citation with { State = CitationState.Unverifiable };
        }

        return cited.LastNumber is null ? One(citation, cited.Number, from) : Run(citation, cited.Number, cited.LastNumber, from);
    }

    private Citation One(Citation citation, OutlineNumber number, int from)
    {
        var found =
            citation.Opinion!.Group is { } group
                ? opinions.FindIn(group, opinions.KeyOf(number), from) : opinions.Find(opinions.KeyOf(number), from);
        if (found.Count == 0)
        {
            return RangeOf(number) is var (first, last)
                ? Run(citation with { Opinion = citation.Opinion with { Number = first, LastNumber = last } }, first, last, from)
                : citation with { State = CitationState.Dangling };
        }

        return AreOneItem(found)
            ? Led(citation, found, CitationState.Resolved, [])
            : citation with { State = CitationState.Ambiguous, Candidates = Candidates(citation, found) };
    }

    // No.1-3 where the opinions count 1, 2, 3 and none has a number of two parts, nor do they begin again: from 1 to 3.
    private (OutlineNumber First, OutlineNumber Last)? RangeOf(OutlineNumber number)
    {
        if (number is not { Parts: [var first, var last] } || first >= last || !opinions.CountsOnce(last))
        {
            return null;
        }

        var label = number.Label.AsSpan();
        var (from, to) = (0, label.Length);
        while (from < to && CharacterClasses.IsDigit(label[from]))
        {
            from++;
        }

        while (to > from && CharacterClasses.IsDigit(label[to - 1]))
        {
            to--;
        }

        return from == 0 || to == label.Length || to - from != 1 ? null
            : (new OutlineNumber { Label = label[..from].ToString(), Parts = [first] },
                new OutlineNumber { Label = label[to..].ToString(), Parts = [last] });
    }

    private Citation Run(Citation citation, OutlineNumber first, OutlineNumber last, int from)
    {
        if (first.Parts is [var start0] && last.Parts is [var end0] && start0 > end0)
        {
            // №7~5: a slip; both ends may be wrong.
            return citation with { State = CitationState.Dangling, Unmatched = [$"{first.Label}~{last.Label}"] };
        }

        var run = NumberRun.Of(first, last);
        var found = new List<int>();
        var unmatched = new List<string>();
        var isAmbiguous = false;
        if (run is null || !run.IsListed)
        {
            // Not a run that counts, or a very long one: both ends, and what stands between them unless it is the whole document.
            var (start, end) = (opinions.Find(opinions.KeyOf(first), from), opinions.Find(opinions.KeyOf(last), from));
            unmatched.AddRange(start.Count == 0 ? [first.Label] : []);
            unmatched.AddRange(end.Count == 0 ? [last.Label] : []);
            if (start.Count > 0 && end.Count > 0)
            {
                var (low, high) = (Math.Min(start[0], end[0]), Math.Max(start[^1], end[^1]));
                found.AddRange(high - low < NumberRun.LongestList ? Enumerable.Range(low, high - low + 1) : [low, high]);
            }
        }
        else
        {
            for (var number = run.First; number <= run.Last; number++)
            {
                var hits = opinions.Find(run.KeyOf(number), from);
                isAmbiguous |= hits.Count > 1 && !AreOneItem(hits);
                found.AddRange(hits);
                unmatched.AddRange(hits.Count == 0 ? [run.LabelOf(number)] : []);
            }
        }

        var state = unmatched.Count > 0 ? CitationState.Dangling : isAmbiguous ? CitationState.Ambiguous : CitationState.Resolved;
        return state == CitationState.Ambiguous
            ? citation with { State = state, Candidates = Candidates(citation, found) }
            : Led(citation, found, state, unmatched.ToValueList());
    }

    /// <summary>同上, 上記: the answer above, which is that of the opinion before unless both share one.</summary>
    private Citation Above(Citation citation, int from)
    {
        var own = citation.Place.Node;
        for (var i = from - 1; i >= 0; i--)
        {
            var targets = Targets(citation, i);
            if (targets.Count > 0 && targets[0].Id != own)
            {
                return Led(citation, [i], CitationState.Resolved, []);
            }
        }

        return citation with { State = CitationState.UnresolvedAnaphor };
    }

    private Citation Led(Citation citation, List<int> found, CitationState state, ValueList<string> unmatched)
    {
        var targets = new List<CitationTarget>();
        var isSelf = false;
        foreach (var opinion in found)
        {
            isSelf |= opinions.Document.Opinions[opinion].Id == citation.Place.Node;
            foreach (var target in Targets(citation, opinion))
            {
                isSelf |= target.Id == citation.Place.Node;
                // Opinions that share one answer are one place.
                if (targets.Count == 0 || targets[^1].Id != target.Id)
                {
                    targets.Add(target);
                }
            }
        }

        return citation with
        {
            State = state,
            Flags = citation.Flags | (isSelf ? CitationFlags.Self : 0),
            Targets = targets.ToValueList(),
            Unmatched = unmatched,
        };
    }

    private List<CitationTarget> Targets(Citation citation, int at)
    {
        var opinion = opinions.Document.Opinions[at];
        var meansOpinion = citation.Opinion!.MeansOpinion || nodes.FindOpinion(citation.Place.Node) is not null;
        var answers = meansOpinion ? [] : nodes.ResponsesTo(opinion.Id);
        return answers.Count == 0
            ? [new CitationTarget { Kind = CitationTargetKind.Opinion, Id = opinion.Id }]
            : [.. answers.Select(static r => new CitationTarget { Kind = CitationTargetKind.Response, Id = r.Id })];
    }

    private ValueList<CitationTarget> Candidates(Citation citation, List<int> found)
        => found.Take(MostCandidates).SelectMany(i => Targets(citation, i)).ToValueList();

    /// <summary>Rows that follow each other under one number are one item, printed in pieces.</summary>
    private static bool AreOneItem(List<int> found) => found[^1] - found[0] == found.Count - 1;

    /// <summary>The opinion a text belongs to: itself, or the first that an answer answers; -1 elsewhere.</summary>
    private int OpinionOf(string node)
    {
        var own = opinions.Find(node);
        if (own >= 0 || nodes.FindResponse(node) is not { } response)
        {
            return own;
        }

        return response.Answers.Count > 0 ? opinions.Find(response.Answers[0].Opinion) : -1;
    }
}
