using System.Globalization;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>Joins entries that were printed on several lines: a title that goes on, a number or a page on a line of its own.</summary>
internal sealed class WrappedEntries(List<PlanEntry> entries, DiagnosticBag findings, bool hasPages)
{
    private readonly Dictionary<HeadStyle, (int All, int Paged)> _styles = Count(entries);
    private readonly bool _hasIndents = entries.Select(e => e.Indent).Distinct().Count() > 1;

    public List<PlanEntry> Join()
    {
        var joined = new List<PlanEntry>(entries.Count);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var previous = joined.Count > 0 ? joined[^1] : null;
            if (PageAlone(entry) is { } page && TakePage(previous, entry, page, i + 1 < entries.Count ? entries[i + 1] : null))
            {
                continue;
            }

            if (previous is not null && GoesOn(previous, entry))
            {
                findings.Add(Catalogue.PlanTitleJoined, entry.Location, previous.Shown, entry.Shown);
                Append(previous, entry);
                continue;
            }

            joined.Add(entry);
        }

        return joined;
    }

    /// <summary>The page of a line that prints nothing else: …… 12, or 12, which looks like a number without a title.</summary>
    private static NumberRange? PageAlone(PlanEntry entry)
        => entry.HasTitle ? null
            : !entry.Head.IsNumbered ? entry.Pages
            : entry.Head.Style.Kind == HeadKind.Digits && !entry.HasPage
                && int.TryParse(Text.CompareFold.Apply(entry.Label), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? new NumberRange(page, page)
                : null;

    private bool TakePage(PlanEntry? previous, PlanEntry entry, NumberRange page, PlanEntry? next)
    {
        if (previous is { HasPage: false } && (hasPages || previous.HasLeader) && !entry.Line.FollowsBreak)
        {
            previous.Pages = page;
            previous.HasPage = true;
            return true;
        }

        // 1, and its title on the next line.
        if (entry.Head.IsNumbered && next is { Head.IsNumbered: false, HasTitle: true })
        {
            return false;
        }

        findings.Add(Catalogue.PlanLinesAround, entry.Location, "1", entry.Shown);
        return true;
    }

    private bool GoesOn(PlanEntry entry, PlanEntry next)
    {
        if (entry.HasPage || next.Head.IsNumbered || !next.HasTitle || entry.HasLeader)
        {
            return false;
        }

        if (entry.Head.IsNumbered && !entry.HasTitle)
        {
            return true;
        }

        if (!hasPages || next.Line.FollowsBreak || PlanTerms.IsMatter(Text.CompareKey.Of(next.Title)))
        {
            return false;
        }

        var (all, paged) = _styles[entry.Head.Style];
        var isHanging = next.Indent > entry.Indent;
        if (all > 1)
        {
            // A chapter without a page and a line with one but no number are one entry, wherever the line begins.
            return paged * 2 >= all
                && (isHanging || (entry.Head.IsNumbered && (!_hasIndents || (entry.Head.Style.Kind == HeadKind.Unit && next.HasPage))));
        }

        // The only one of its form: where the next line stands under its title, the title goes on.
        if (!entry.Head.IsNumbered)
        {
            return false;
        }

        if (isHanging && Math.Abs(next.Indent - entry.TitleColumn) <= 1)
        {
            return true;
        }

        findings.Add(Catalogue.PlanWrapUncertain, next.Location, entry.Shown, next.Shown);
        return false;
    }

    private static void Append(PlanEntry entry, PlanEntry next)
    {
        entry.Title = WrappedTitle.Join(entry.Title, next.Title);
        entry.Pages = next.Pages;
        entry.HasPage = next.HasPage;
        entry.HasLeader = next.HasLeader;
    }

    private static Dictionary<HeadStyle, (int All, int Paged)> Count(List<PlanEntry> entries)
    {
        var counts = new Dictionary<HeadStyle, (int All, int Paged)>();
        for (var i = 0; i < entries.Count; i++)
        {
            // A number on a line of its own has the page of its title's line.
            var isPaged =
                entries[i].HasPage
                    || (!entries[i].HasTitle && i + 1 < entries.Count && entries[i + 1] is { Head.IsNumbered: false, HasPage: true });
            var (all, paged) = counts.GetValueOrDefault(entries[i].Head.Style);
            counts[entries[i].Head.Style] = (all + 1, paged + (isPaged ? 1 : 0));
        }

        return counts;
    }
}
