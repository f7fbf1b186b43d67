namespace Ota.PublicComment.Reading.Prose;

/// <summary>A place in the order of labels that all records of a text share.</summary>
/// <param name="Key">The label as most records print it.</param>
/// <param name="Role">What its value is.</param>
/// <param name="IsNumbered">Whether it holds the number of the record.</param>
/// <param name="IsExpected">Whether so many records print it that one without it has lost it.</param>
internal sealed record LabelSlot(LabelKey Key, ColumnRole Role, bool IsNumbered, bool IsExpected);
