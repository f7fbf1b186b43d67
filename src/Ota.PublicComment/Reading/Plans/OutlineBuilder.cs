using Ota.PublicComment.Codec;
using Ota.PublicComment.Diagnostics;

namespace Ota.PublicComment.Reading.Plans;

/// <summary>
/// Puts entries under each other: named units by their rank, numbers by the form they count in, titles without a number by how far they
/// stand from the margin.
/// </summary>
internal sealed class OutlineBuilder(List<PlanEntry> entries, DiagnosticBag findings)
{
    // Lines of one level differ by a half-width column at most.
    private const int SameColumn = 1;

    private static readonly HeadStyle Volume = new(HeadKind.Unit, "編");

    private readonly List<Open> _open = [];
    private readonly List<PlanDraft> _roots = [];
    private readonly bool _hasIndents = entries.Select(e => e.Indent).Distinct().Count() > 1;
    private readonly int _margin = entries.Count == 0 ? 0 : entries.Min(e => e.Indent);

    public List<PlanDraft> Build()
    {
        foreach (var entry in entries)
        {
            var kept = entry.IsVolume ? 0 : Math.Min(Keep(entry), PlanFault.MostLevels - 1);
            _open.RemoveRange(kept, _open.Count - kept);
            var parent = _open.Count > 0 ? _open[^1].Draft : null;
            var draft = Draft(entry, parent);
            (parent?.Children ?? _roots).Add(draft);
            _open.Add(entry.IsVolume ? new Open(draft, Volume, -SameColumn - 1) : new Open(draft, entry.Head.Style, entry.Indent));
        }

        return _roots;
    }

    private static PlanDraft Draft(PlanEntry entry, PlanDraft? parent) => new()
    {
        IsInitiative = entry.Head.IsInitiative || parent is { IsInitiative: true },
        Unit = entry.IsVolume ? Volume.Word : entry.Head.Style.Word,
        Number = entry.Head.IsNumbered ? OutlineNumber.Parse(entry.Label) : null,
        Title = entry.IsVolume ? PlanTerms.KeyOf(entry.Title) : entry.HasTitle ? entry.Title : null,
        Pages = entry.Pages,
        HasUnreadPage = entry is { HasPage: true, Pages: null },
        Location = entry.Location,
    };

    /// <summary>How many of the open nodes stay open above an entry.</summary>
    private int Keep(PlanEntry entry)
    {
        var style = entry.Head.Style;
        return style.Kind switch
        {
            HeadKind.Unit => KeepAboveUnit(entry),
            HeadKind.None => KeepAboveTitle(entry),
            _ => KeepAboveNumber(entry, style),
        };
    }

    private int KeepAboveUnit(PlanEntry entry)
    {
        var style = entry.Head.Style;
        var same = _open.FindLastIndex(o => o.Style == style);
        var kept = same >= 0 ? same : _open.Count;
        while (same < 0 && kept > 0 && !Contains(_open[kept - 1], style, kept - 1))
        {
            kept--;
        }

        // A chapter cannot stand under a measure.
        var measure = _open.FindIndex(o => o.Draft.IsInitiative);
        if (measure >= 0 && measure < kept)
        {
            kept = measure;
            Uncertain(entry);
        }

        return kept;
    }

    private bool Contains(Open open, HeadStyle unit, int at)
        => open.Style.Kind == HeadKind.Unit ? open.Style.Rank < unit.Rank
            // Ⅰ and titles without a page may hold chapters; a numbered section of a chapter holds none.
            : open.Style.Kind is HeadKind.Roman or HeadKind.Ordinal or HeadKind.Item or HeadKind.Letter
                ? !_open.Take(at).Any(o => o.Style.Kind == HeadKind.Unit)
                : open.Style.Kind == HeadKind.None && open.Draft is { Pages: null, HasUnreadPage: false }
                    && !IsMatter(open.Draft.Title ?? "");

    private int KeepAboveNumber(PlanEntry entry, HeadStyle style)
    {
        var same = _open.FindLastIndex(o => o.Style == style && Math.Abs(o.Indent - entry.Indent) <= SameColumn);
        same = same >= 0 ? same : _open.FindLastIndex(o => o.Style == style);
        if (same >= 0)
        {
            // The count begins again further in: another level in the same form.
            return _hasIndents && entry.Indent > _open[same].Indent + SameColumn && IsFirst(entry) ? KeepByIndent(entry, same + 1) : same;
        }

        var kept = _hasIndents ? KeepByIndent(entry, 0) : _open.Count;
        if (style.Kind == HeadKind.Item)
        {
            var lower =
                _open.FindIndex(o => o.Style.Kind == HeadKind.Item && PlanTerms.RankOf(o.Style.Word) > PlanTerms.RankOf(style.Word));
            kept = lower >= 0 ? Math.Min(kept, lower) : kept;
        }

        // Behind はじめに ... 1 a number begins beside it, not in it.
        while (!_hasIndents && kept > 0 && _open[kept - 1] is { Style.Kind: HeadKind.None, Draft.Pages: not null })
        {
            kept--;
        }

        return kept;
    }

    // Named units hold what stands at their own margin; other forms only what stands further in.
    private int KeepByIndent(PlanEntry entry, int least)
    {
        var kept = _open.Count;
        while (kept > least && _open[kept - 1].Indent >= entry.Indent
            && !(_open[kept - 1].Style.Kind == HeadKind.Unit && _open[kept - 1].Indent <= entry.Indent + SameColumn)
            && !IsWidened(_open[kept - 1], entry))
        {
            kept--;
        }

        return kept;
    }

    // Forms that are set inside each other at one margin: Ⅰ, 1, (1), ①.
    private static bool IsWidened(Open open, PlanEntry entry)
        => open.Indent == entry.Indent && open.Style.Kind != HeadKind.None && entry.Head.Style.Kind > open.Style.Kind
            && open.Style.Kind != HeadKind.Item;

    private int KeepAboveTitle(PlanEntry entry)
    {
        if (IsMatter(entry.Title) && (!_hasIndents || entry.Indent <= _margin + SameColumn))
        {
            return _open.Count > 0 && _open[0].Indent < 0 ? 1 : 0;
        }

        if (_hasIndents)
        {
            var kept = _open.Count;
            while (kept > 0 && _open[kept - 1].Indent >= entry.Indent)
            {
                kept--;
            }

            return kept;
        }

        var same = _open.FindLastIndex(o => o.Style.Kind == HeadKind.None);
        if (same >= 0)
        {
            return same;
        }

        var unit = _open.FindLastIndex(o => o.Style.Kind == HeadKind.Unit);
        if (unit < _open.Count - 1)
        {
            Uncertain(entry);
        }

        return unit + 1;
    }

    private void Uncertain(PlanEntry entry) => findings.Add(Catalogue.PlanLevelUncertain, entry.Location, entry.Shown);

    private static bool IsFirst(PlanEntry entry) => OutlineNumber.Parse(entry.Label).Parts is [.., 1];

    private static bool IsMatter(string title) => PlanTerms.IsMatter(PlanTerms.KeyOf(title));

    private readonly record struct Open(PlanDraft Draft, HeadStyle Style, int Indent);
}
