namespace Ota.PublicComment.Serialization;

/// <summary>
/// How answers are written for a component of Decidim. States are tokens of the component; one it does not know is an error there.
/// </summary>
public sealed record DecidimOptions
{
    /// <summary>The tokens that every component has, and Japanese.</summary>
    public static DecidimOptions Default { get; } = new();

    /// <summary>The language of the answers: the column is <c>answer/ja</c>.</summary>
    public string Locale { get; init; } = "ja";

    /// <summary>The token where the plan is changed, already says it, or the opinion agrees.</summary>
    public string Accepted { get; init; } = "accepted";

    /// <summary>The token where the draft stays, the opinion cannot be taken up, or is outside the plan.</summary>
    public string Rejected { get; init; } = "rejected";

    /// <summary>The token for everything else, also where nothing is printed.</summary>
    public string Evaluating { get; init; } = "evaluating";

    /// <summary>The token for a disposition.</summary>
    /// <param name="kinds">What the disposition means; of several the first that decides.</param>
    public string StateOf(ValueList<DispositionKind> kinds)
    {
        foreach (var kind in kinds)
        {
            switch (kind)
            {
                case DispositionKind.Modified or DispositionKind.AlreadyIncluded or DispositionKind.Agreement:
                    return Accepted;
                case DispositionKind.Unchanged or DispositionKind.NotAdopted or DispositionKind.OutOfScope:
                    return Rejected;
                default:
                    continue;
            }
        }

        return Evaluating;
    }
}
