namespace Ota.PublicComment.References.Linking;

/// <summary>What a citation prints of one measure or part of the outline.</summary>
internal struct ItemQuery
{
    /// <summary>The word before the number; <see cref="TermTable.Unknown"/> when the plan does not use it.</summary>
    public int Term;
    public ulong Number;

    /// <summary>Whether a number is printed, known to the plan or not.</summary>
    public bool HasNumber;

    /// <summary>The title as printed; null when none is.</summary>
    public string? Title;

    /// <summary>Whether the title stands in 「」, so that it is whole.</summary>
    public bool IsQuoted;

    /// <summary>The printed pages that can be compared with the plan's; 0 when there are none.</summary>
    public int FirstPage;
    public int LastPage;

    /// <summary>The opinion or response that cites; null when there is none.</summary>
    public string? Node;

    /// <summary>Knows the parts of the plan that opinions are about; null when nobody does.</summary>
    public PlanContexts? Contexts;

    /// <summary>The part of the plan that the opinion is about; -1 when unknown. Few citations leave a choice, and ask.</summary>
    public readonly int Context => Node is null || Contexts is null ? PlanIndex.Nowhere : Contexts.Of(Node);

    /// <summary>Whether the pages are of the version that the document cites most, or of none.</summary>
    public bool IsMainVersion;

    /// <summary>The plan that is meant; <see cref="PlanVersions.Any"/> when none is named.</summary>
    public int Plan;
}
