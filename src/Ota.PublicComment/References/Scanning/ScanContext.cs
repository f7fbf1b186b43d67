namespace Ota.PublicComment.References.Scanning;

/// <summary>What is known of a text before it is scanned.</summary>
internal enum ScanContext
{
    /// <summary>Running text: a title is believed if a page stands behind it.</summary>
    Prose,

    /// <summary>An entry of a reference block: what stands behind a number is its title.</summary>
    References,

    /// <summary>A place column: its chapters and sections are read already, items and pages are wanted.</summary>
    Place,
}
