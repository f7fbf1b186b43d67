using System.Globalization;
using Ota.PublicComment.Codec.Shapes;

namespace Ota.PublicComment.Codec;

/// <summary>
/// What makes a plan impossible to write: nodes below nodes without end, and what makes any node impossible to write.
/// </summary>
internal static class PlanFault
{
    /// <summary>How deep parts may stand in parts: 24. Plans print five or six levels; what is deeper was made by no person.</summary>
    public const int MostLevels = 24;

    /// <exception cref="ArgumentException">The plan cannot be written; the message names the node and the field.</exception>
    public static void ThrowIfAny(Plan plan, string parameter)
    {
        // Asked first: a shape goes down as deep as the plan.
        if (IsTooDeep(plan))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture,
                    $"The plan cannot be written: parts stand in parts more than {MostLevels} deep."),
                parameter);
        }

        FaultFinder.ThrowIfAny(plan, PlanShape.Plan, "plan", parameter);
    }

    /// <summary>Whether parts stand in parts deeper than a file holds. A null among them is no part.</summary>
    public static bool IsTooDeep(Plan plan)
    {
        var (chapters, initiatives) = (plan.Chapters, plan.Initiatives);
        for (var depth = 0; chapters.Count + initiatives.Count > 0; depth++)
        {
            if (depth == MostLevels)
            {
                return true;
            }

            initiatives = chapters.OfType<Chapter>().SelectMany(c => c.Initiatives)
                .Concat(initiatives.OfType<Initiative>().SelectMany(i => i.Children)).ToValueList();
            chapters = chapters.OfType<Chapter>().SelectMany(c => c.Children).ToValueList();
        }

        return false;
    }
}
