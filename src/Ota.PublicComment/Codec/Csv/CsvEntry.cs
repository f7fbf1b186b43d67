namespace Ota.PublicComment.Codec.Csv;

/// <summary>A row: an opinion with one of its responses, or one of the two alone. Both hold only what the columns carry.</summary>
/// <param name="Opinion">The opinion; null for a response that answers none.</param>
/// <param name="Response">The response without what it answers, which the rows say; null for an opinion without one.</param>
internal readonly record struct CsvEntry(Opinion? Opinion, Response? Response);
