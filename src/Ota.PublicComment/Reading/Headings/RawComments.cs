using Ota.PublicComment.Text;

namespace Ota.PublicComment.Reading.Headings;

/// <summary>Tells files of comments as they were submitted, before anybody answered: comment-id, comment-body; id, comment.</summary>
internal static class RawComments
{
    private static readonly string[] Bodies =
        ["comment", "comments", "comment-body", "comment_body", "commentbody", "commenttext", "comment-text"];
    private static readonly string[] Keys = ["id", "no", "no.", "comment-id", "comment_id", "commentid"];

    /// <summary>Whether headings are those of such a file, however many other columns it has.</summary>
    public static bool Are(IReadOnlyCollection<string> folded) => folded.Any(f => Bodies.Contains(f)) && folded.Any(f => Keys.Contains(f));

    public static bool Are(ColumnLayout layout)
        => Are([.. layout.Columns.Where(c => c.Heading is not null).Select(c => HeadingFold.Of(c.Heading!))]);
}
