namespace Ota.PublicComment.Analysis;

/// <summary>The number of opinions the document says that its list holds.</summary>
internal static class StatedTotal
{
    /// <summary>
    /// The printed number of opinions; null where none is printed, where the document lists only some, or where several consultations leave
    /// open which one is meant.
    /// </summary>
    public static int? Of(PublicCommentDocument document)
        => document.Consultations is { Count: 1 } all && all[0].Listing.Flags.Count == 0 ? all[0].OpinionCount : null;
}
