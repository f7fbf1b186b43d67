namespace Ota.PublicComment.Tests.Reading.Documents;

/// <summary>What the heading is that was mutated: that decides what else the mutated document may say.</summary>
internal enum HeadingKind
{
    Column,
    Label,

    /// <summary>A label that only some opinions have.</summary>
    Optional,
    Group,
    Legend,
    Count,
}

/// <summary>What was done to it.</summary>
internal enum HeadingChange
{
    Removed,
    Renamed,
    Synonym,
    OtherRole,
    MovedByLine,
    MovedAway,
    Exchanged,
}

/// <summary>A document with one heading changed.</summary>
/// <param name="Kind">What the heading is.</param>
/// <param name="Change">What was done.</param>
/// <param name="Heading">The heading as printed.</param>
/// <param name="By">What stands in its place; where it was moved by a line, the line that it passed.</param>
/// <param name="Name">The change in words, for the one who reads the failure.</param>
/// <param name="Text">The whole document.</param>
internal sealed record HeadingMutation(HeadingKind Kind, HeadingChange Change, string Heading, string By, string Name, string Text);
