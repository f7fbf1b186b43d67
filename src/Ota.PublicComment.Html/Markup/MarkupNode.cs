namespace Ota.PublicComment.Html.Markup;

/// <summary>An element or a run of text.
/// The nodes of a page stand in one list in document order, so that the content of a node is the stretch up to
/// <see cref="Last"/>.</summary>
internal sealed class MarkupNode
{
    /// <summary>What element; null for text.</summary>
    public ElementKind? Kind { get; init; }

    /// <summary>The position of the parent in the list; -1 for the root.</summary>
    public required int Parent { get; init; }

    /// <summary>Where in the source the tag or the text begins, 0-based.</summary>
    public required int Start { get; init; }

    /// <summary>Where in the source the text ends; of an element, where it begins.</summary>
    public required int End { get; init; }

    /// <summary>The position behind the last node of the content.</summary>
    public int Last { get; set; }

    public MarkupAttributes Attributes { get; init; } = MarkupAttributes.None;

    public bool IsText => Kind is null;

    /// <summary>The name of the element; empty for text.</summary>
    public string Name() => Kind?.Name ?? "";

    public bool Is(string name) => Kind is not null && Kind.Is(name);

    public bool Has(ElementTraits trait) => Kind is not null && Kind.Has(trait);
}
