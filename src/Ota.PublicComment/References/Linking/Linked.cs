using System.Runtime.InteropServices;

namespace Ota.PublicComment.References.Linking;

/// <summary>What became of a citation that may have several members.</summary>
internal sealed class Linked
{
    /// <summary>The state of the worst member, the flags of all, and the candidates.</summary>
    public LinkVerdict Verdict;

    // Of a single number neither is needed: its node is the verdict's.
    private List<int>? _targets;
    private List<string>? _unmatched;
    private int _members;

    /// <summary>The nodes, in order.</summary>
    public ReadOnlySpan<int> Targets
        => _members > 0 ? CollectionsMarshal.AsSpan(_targets) : Verdict.Target >= 0 ? new ReadOnlySpan<int>(in Verdict.Target) : [];

    /// <summary>The numbers that lead nowhere.</summary>
    public IReadOnlyList<string> Unmatched => (IReadOnlyList<string>?)_unmatched ?? [];

    /// <summary>Takes the verdict on a citation of one number, in the place of the one before.</summary>
    public Linked TakeOnly(in LinkVerdict verdict)
    {
        Verdict = verdict;
        return this;
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
            (_targets ??= []).Add(member.Target);
        }
        else if (member.State != CitationState.Ambiguous)
        {
            (_unmatched ??= []).Add(label);
        }
    }
}
