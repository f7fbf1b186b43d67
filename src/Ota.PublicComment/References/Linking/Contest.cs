using Ota.PublicComment.Text;

namespace Ota.PublicComment.References.Linking;

/// <summary>
/// Decides between nodes that one citation may mean. What contradicts the printed text goes first; then word, context, title and page
/// decide, in that order.
/// </summary>
internal static class Contest
{
    /// <summary>Those that are left; more than one when nothing decides.</summary>
    public static List<Contender> Best(List<Contender> all, bool hasTitle)
    {
        var left = new List<Contender>(all);
        if (hasTitle)
        {
            Keep(left, static c => c.Title == TitleRelation.Equal && c.IsOnPage);
            Keep(left, static c => c.Title != TitleRelation.Other && c.IsOnPage);
            Keep(left, static c => c.Title == TitleRelation.Equal);
            Keep(left, static c => c.Title != TitleRelation.Other);
        }
        else
        {
            Keep(left, static c => c.IsOnPage);
        }

        Keep(left, static c => c.IsSameTerm);
        Keep(left, static c => c.IsNear);
        if (hasTitle && left.Count > 1)
        {
            var best = left.Max(static c => c.Similarity);
            Keep(left, c => c.Similarity > best - TitleSimilarity.Margin);
        }

        Keep(left, static c => c.HasPage && c.IsOnPage);
        return left;
    }

    /// <summary>Best first: likeness, the printed page, then the order of the plan.</summary>
    public static void Order(List<Contender> all) => all.Sort(static (a, b) =>
    {
        var order = b.Similarity.CompareTo(a.Similarity);
        order = order != 0 ? order : (b.HasPage && b.IsOnPage).CompareTo(a.HasPage && a.IsOnPage);
        order = order != 0 ? order : b.IsNear.CompareTo(a.IsNear);
        return order != 0 ? order : a.Node.CompareTo(b.Node);
    });

    public static List<Contender> Ordered(List<Contender> all)
    {
        Order(all);
        return all;
    }

    /// <summary>Keeps what fits, if anything does.</summary>
    private static void Keep(List<Contender> left, Predicate<Contender> fits)
    {
        if (left.Count > 1 && left.Exists(fits))
        {
            left.RemoveAll(c => !fits(c));
        }
    }
}
