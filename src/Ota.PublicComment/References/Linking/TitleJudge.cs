using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Compares a printed title with that of a node; likeness is measured only where they are not equal.</summary>
internal static class TitleJudge
{
    /// <summary>How a printed title stands to that of a node.</summary>
    public static TitleRelation Judge(string? printed, bool isQuoted, in OutlineNode node)
        => printed is null || node.Title is null ? TitleRelation.Unknown
            : string.Equals(printed, node.Title, StringComparison.Ordinal) ? TitleRelation.Equal
            : JudgeFolded(TitleFold.Of(printed), isQuoted, node.Fold);

    /// <summary>The same with how like they are; <see cref="LinkCandidate.NoTitle"/> when one is not known.</summary>
    public static TitleRelation Judge(string? printed, bool isQuoted, in OutlineNode node, out double similarity)
    {
        similarity = printed is null || node.Title is null ? LinkCandidate.NoTitle : TitleSimilarity.Of(TitleFold.Of(printed), node.Fold);
        return Judge(printed, isQuoted, node);
    }

    /// <summary>How a printed title stands to another, both folded.</summary>
    public static TitleRelation JudgeFolded(string printed, bool isQuoted, string title)
    {
        if (string.Equals(printed, title, StringComparison.Ordinal))
        {
            return TitleRelation.Equal;
        }

        if (!isQuoted && title.Length >= TitleSimilarity.Short && printed.StartsWith(title, StringComparison.Ordinal))
        {
            return TitleRelation.RunsOn;
        }

        return (printed.Length >= TitleSimilarity.Short && title.StartsWith(printed, StringComparison.Ordinal))
            || TitleSimilarity.AreSame(printed, title)
            ? TitleRelation.Variant
            : TitleRelation.Other;
    }
}
