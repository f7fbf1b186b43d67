namespace Ota.PublicComment.References;

/// <summary>The text that a citation of another answer stands for (「No.1」の回答のとおり), as far as it could be followed.</summary>
internal sealed record CitationExpansion
{
    /// <summary>The text: that of the nodes in <see cref="Nodes"/>, joined by line feeds.</summary>
    public required string Text { get; init; }

    /// <summary>The ids of the answers or opinions whose text it is, in order; each once.</summary>
    public ValueList<string> Nodes { get; init; }

    /// <summary>The ids of the answers that only pointed further, in the order in which they were passed.</summary>
    public ValueList<string> Passed { get; init; }

    /// <summary>Whether the answers point in a circle, so that a part of the text does not exist.</summary>
    public bool IsCyclic { get; init; }
}
