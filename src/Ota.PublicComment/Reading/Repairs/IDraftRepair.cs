using Ota.PublicComment.Reading.Evidence;

namespace Ota.PublicComment.Reading.Repairs;

/// <summary>Puts back one kind of damage, on evidence in the document alone, and tells what it did.</summary>
internal interface IDraftRepair
{
    /// <summary>What the repair reports; its code switches the repair off.</summary>
    DiagnosticDescriptor Descriptor { get; }

    void Apply(DraftDocument draft);
}
