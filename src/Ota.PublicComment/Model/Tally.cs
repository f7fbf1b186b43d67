namespace Ota.PublicComment;

/// <summary>A line of the statistics. The three units are never mixed; a unit that is not printed is null.</summary>
public sealed record Tally
{
    /// <summary>What is counted by: channel (提出方法), chapter, kind of submitter … as printed or inferred from the heading.</summary>
    public required string Dimension { get; init; }

    /// <summary>The line's label as printed (電子メール, 持参).</summary>
    public required string Label { get; init; }

    /// <summary>People or bodies (人, 名, 者, 団体).</summary>
    public int? Submitters { get; init; }

    /// <summary>Submissions (通).</summary>
    public int? Submissions { get; init; }

    /// <summary>Opinions (件).</summary>
    public int? Opinions { get; init; }

    /// <summary>The label of the line this one is a part of (うち …); null for a line of its own.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether the line is a printed total (合計).</summary>
    public bool IsTotal { get; init; }
}
