namespace Ota.PublicComment;

/// <summary>How a node of a plan is known.</summary>
public enum Standing
{
    /// <summary>From the plan itself.</summary>
    Given,

    /// <summary>From citations of it only.</summary>
    Inferred,
}
