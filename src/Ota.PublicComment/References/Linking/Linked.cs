namespace Ota.PublicComment.References.Linking;

/// <summary>What became of a citation that may have several members.</summary>
internal sealed class Linked
{
    /// <summary>The state of the worst member, the flags of all, and the candidates.</summary>
    public LinkVerdict Verdict;

    /// <summary>The nodes, in order.</summary>
    public List<int> Targets { get; } = [];

    /// <summary>The numbers that lead nowhere.</summary>
    public List<string> Unmatched { get; } = [];

    private int _members;

    public static Linked Of(in LinkVerdict verdict)
    {
        var linked = new Linked { Verdict = verdict };
        if (verdict.Target >= 0)
        {
            linked.Targets.Add(verdict.Target);
        }

        return linked;
    }

    /// <summary>Adds a member of a range.</summary>
    public void Take(in LinkVerdict member, string label)
    {
        Verdict.Flags |= member.Flags;
        Verdict.CandidateCount += member.CandidateCount;
        if (_members++ == 0 || PathResolver.Rank(member.State) > PathResolver.Rank(Verdict.State))
        {
            Verdict.State = member.State;
        }

        if (member.Target >= 0)
        {
            Targets.Add(member.Target);
        }
        else if (member.State != CitationState.Ambiguous)
        {
            Unmatched.Add(label);
        }
    }
}
