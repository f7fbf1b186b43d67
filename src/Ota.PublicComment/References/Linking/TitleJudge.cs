using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>Compares a printed title with that of a node; similarity is measured only where they are not equal.</summary>
internal static class TitleJudge
{
    public static TitleRelation Judge(string? printed, bool isQuoted, in PlanNode node, out double similarity)
    {
        similarity = LinkCandidate.NoTitle;
        if (printed is null || node.Title is null)
        {
            return TitleRelation.Unknown;
        }

        if (string.Equals(printed, node.Title, StringComparison.Ordinal))
        {
            similarity = 1;
            return TitleRelation.Equal;
        }

        return JudgeFolded(TitleFold.Of(printed), isQuoted, node.Fold, out similarity);
    }

    public static TitleRelation JudgeFolded(string printed, bool isQuoted, string title, out double similarity)
    {
        if (string.Equals(printed, title, StringComparison.Ordinal))
        {
            similarity = 1;
            return TitleRelation.Equal;
        }

        similarity = TitleSimilarity.Of(printed, title);
        if (!isQuoted && title.Length >= TitleSimilarity.Short && printed.StartsWith(title, StringComparison.Ordinal))
        {
            return TitleRelation.RunsOn;
        }

        return similarity >= TitleSimilarity.Same
            || (printed.Length >= TitleSimilarity.Short && title.StartsWith(printed, StringComparison.Ordinal))
            ? TitleRelation.Variant
            : TitleRelation.Other;
    }
}
